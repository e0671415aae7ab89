"""Job ``floodchange``: the water of two dates."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import numpy as np

from ..categories import (
    CANNOT_TELL,
    CHANGE_CATEGORIES,
    NEW_WATER,
    NO_DATA,
    PERSISTENT_WATER,
    RECEDED_WATER,
)
from ..context import JobContext
from ..outputs import OutputFiles
from ..protocol import HighwaterError
from ..protocol.parameters import FloodChangeParameters, PolygonParameters
from ..provenance import Provenance
from ..raster.areas import PixelAreas
from ..raster.grid import Grid
from ..raster.polygons import Polygonizer
from ..raster.strips import strips
from ..raster.writing import RasterWriter
from ..record_file import RecordFile
from ..styling import add_style
from ..water.layer import WaterLayer
from ..water.meaning import EXTENT, MASK, PROBABILITY
from .checks import check_request, common_grid, require_dry
from .codes import change_of

DRAWN = tuple(
    item for item in CHANGE_CATEGORIES if item.value in (NEW_WATER, RECEDED_WATER, PERSISTENT_WATER)
)
"""Categories that become polygons."""

NUMBERS = {
    "NEW_AREA": NEW_WATER,
    "RECEDED_AREA": RECEDED_WATER,
    "PERSISTENT_AREA": PERSISTENT_WATER,
    "UNKNOWN_AREA": CANNOT_TELL,
}


def run(parameters: FloodChangeParameters, context: JobContext) -> dict[str, Any]:
    """Compare two dates.

    Returns:
        ``NEW_AREA``, ``RECEDED_AREA``, ``PERSISTENT_AREA`` and ``UNKNOWN_AREA`` (hectares,
        geodesic).

    Raises:
        HighwaterError: Anything about the layers that forbids a comparison.
    """
    record = RecordFile(context.outputs, "change", "polygons")
    check_request(parameters, context.outputs)
    record.require_no_folder("Remove it, or give the outputs other names.")
    grid = common_grid(parameters, context)
    with ExitStack() as stack:
        layers: list[WaterLayer] = []
        for layer in (parameters.first, parameters.second):
            opened = WaterLayer(
                layer,
                grid,
                layers[0].name if layers else "the first layer",
                context,
                "to compare",
                parameters.threshold,
                (MASK, EXTENT, PROBABILITY),
            )
            stack.callback(opened.close)
            require_dry(opened)
            context.log(f"“{opened.name}”: {opened.meaning.words}.")
            if opened.meaning.doubt and opened.meaning.kind != EXTENT:
                context.warn(opened.meaning.doubt)
            layers.append(opened)
        first, second = layers
        sources = [first.source, second.source]
        provenance = stack.enter_context(Provenance("floodchange", parameters, sources))
        tally = _compare(first, second, parameters, context)
        _report(tally, first, second, context)
        add_style(context.outputs, "change", style="change")
        numbers = {name: tally.areas[code] / 1e4 for name, code in NUMBERS.items()}
        record.write(
            provenance.finish(
                meaning={layer.name: layer.meaning.words for layer in layers},
                grid=grid.facts(),
                numbers=numbers,
                permanent_in_one_only_ha=tally.missed / 1e4,
                no_data_percent=100 * tally.share_without_data,
            )
        )
    context.progress(1.0, "Comparing")
    return numbers


class _Tally:
    """Areas by category, m², while strips come in.

    Attributes:
        areas: By code of a category.
        missed: Of permanent water that is dry in one of the layers.
    """

    def __init__(self) -> None:
        self.areas = np.zeros(256)
        self.missed = 0.0
        self._pixels = self._unseen = 0

    def add(self, change: np.ndarray, missed: np.ndarray, areas: np.ndarray) -> None:
        """Take a strip: codes, permanent water that is dry in one layer, and areas in m²."""
        self.areas += np.bincount(change.ravel(), areas.ravel(), minlength=256)
        self.missed += float(areas[missed].sum())
        self._pixels += change.size
        self._unseen += int(np.count_nonzero(change == NO_DATA))

    @property
    def share_without_data(self) -> float:
        """Of the pixels, 0 to 1."""
        return self._unseen / self._pixels


def _compare(
    first: WaterLayer, second: WaterLayer, parameters: FloodChangeParameters, context: JobContext
) -> _Tally:
    grid, outputs = first.grid, context.outputs
    areas, tally = PixelAreas(grid), _Tally()
    with ExitStack() as stack:
        writer, polygons = _open_writer(stack, outputs, grid), None
        if "polygons" in outputs:
            polygons = stack.enter_context(
                Polygonizer.output(
                    outputs,
                    "polygons",
                    grid,
                    categories=DRAWN,
                    options=PolygonParameters(minimum_area=parameters.minimum_area),
                )
            )
        for window in strips(grid):
            row, rows = int(window.row_off), int(window.height)
            change, missed = change_of(first.rows(row, rows), second.rows(row, rows))
            area = areas.rows(row, rows)
            tally.add(change, missed, area)
            if writer is not None:
                writer.write(row, change)
            if polygons is not None:
                polygons.add(row, change, None, area)
            done = row + rows
            context.progress(
                0.02 + 0.95 * done / grid.height, "Comparing", done * grid.width / 1e6, "megapixels"
            )
        if tally.share_without_data == 1:
            raise HighwaterError(
                "input.nothing_valid",
                f"No pixel of “{first.name}” and “{second.name}” has data in both.",
                "Check the nodata values and the extent.",
            )
    return tally


def _open_writer(stack: ExitStack, outputs: OutputFiles, grid: Grid) -> RasterWriter | None:
    if "change" not in outputs:
        return None
    return stack.enter_context(
        RasterWriter.output(
            outputs,
            "change",
            grid,
            "uint8",
            ["Change of water"],
            NO_DATA,
            categories=CHANGE_CATEGORIES,
            overviews="nearest",
        )
    )


def _report(tally: _Tally, first: WaterLayer, second: WaterLayer, context: JobContext) -> None:
    hectares = {name: f"{tally.areas[code] / 1e4:,.1f} ha" for name, code in NUMBERS.items()}
    context.log(
        f"From “{first.name}” to “{second.name}”, {hectares['NEW_AREA']} of water are new,"
        f" {hectares['RECEDED_AREA']} have receded, and {hectares['PERSISTENT_AREA']} are water at"
        f" both dates. {hectares['UNKNOWN_AREA']} are excluded or uncertain at one of them and"
        " cannot be told."
    )
    if tally.missed:
        context.log(
            f"{tally.missed / 1e4:,.1f} ha of the water at both dates are permanent water that one"
            " of the maps does not show."
        )
    if tally.share_without_data:
        context.log(
            f"{100 * tally.share_without_data:.1f} % of the part that is compared have no data at"
            " one date or both."
        )
