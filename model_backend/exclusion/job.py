"""Job ``exclusionmask``: where, and why, a radar cannot judge."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

from ..categories import EXCLUSION_CATEGORIES, NO_DATA, NO_ELEVATION
from ..context import JobContext
from ..listening import Listening
from ..protocol.parameters import ExclusionMaskParameters, RasterLayer
from ..provenance import Provenance
from ..raster.areas import PixelAreas
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from ..raster.writing import RasterWriter
from ..record_file import RecordFile
from ..report.words import percent
from ..styling import add_style
from .checks import check_outputs, check_parameters
from .landcover import LandCover
from .reasons import Reasons, spans
from .shares import REASONS, Areas, shares
from .survey import part_about
from .terrain import Drainage, TerrainRows, survey_elevation
from .view import View, find_view, in_words

COARSE = 100.0  # metres; ridges narrower than that hide a lot


def run(parameters: ExclusionMaskParameters, context: JobContext) -> dict[str, Any]:
    """Make the mask.

    Returns:
        ``EXCLUDED_PERCENT``, ``EXCLUDED_AREA`` (hectares), the share of each reason
        (``SHADOW_PERCENT`` and so on) and, where shadow or layover was looked for,
        ``HEADING_USED``.

    Raises:
        HighwaterError: For anything about the parameters and layers that forbids it.
    """
    check_parameters(parameters)
    check_outputs(parameters, context)
    with ExitStack() as stack:
        sources = _Sources(parameters, stack)
        grid, scene = sources.grid(parameters)
        part_about(sources.elevation, grid, scene)
        landcover = None
        if sources.landcover is not None:
            landcover = LandCover(sources.landcover, parameters.excluded_classes, grid, scene)
            stack.callback(landcover.close)
        said, view = Listening(context), None
        if parameters.shadow or parameters.layover:
            view = find_view(parameters, sources.like, sources.angles, grid, scene, said)
            context.log(in_words(view))
        elevation = sources.elevation, survey_elevation(sources.elevation, grid, scene, context)
        if elevation[1].low == elevation[1].high:
            said.warn(
                f"The elevation “{sources.elevation.name}” is the same everywhere: no terrain is"
                " excluded."
            )
        _warn_of_coarse(sources.elevation, said)
        provenance = stack.enter_context(
            Provenance("exclusionmask", parameters, sources.everything)
        )
        drainage = None
        if parameters.max_height is not None:
            context.progress(0.02, "Finding the drainage")
            drainage = Drainage(grid, elevation)
        terrain = TerrainRows(grid, elevation, sources.angles, view)
        stack.callback(terrain.close)
        with Reasons(grid, terrain, parameters, view, drainage, landcover) as reasons:
            areas = _write(reasons, grid, context)
        add_style(context.outputs, "mask", style="exclusion")
        for text in (*(landcover.warnings() if landcover else ()), *_gaps(areas, sources)):
            said.warn(text)
        sentences = shares(areas.by_reason(), areas.total)
        for item in REASONS:
            if hectares := areas.of([item.value]):
                share = percent(hectares, areas.total)
                context.log(f"{item.name}: {hectares:,.1f} ha, {share} of the mask.")
        for sentence in sentences:
            context.log(sentence)
        numbers = areas.numbers()
        if view is not None:
            numbers["HEADING_USED"] = view.heading
        record = provenance.finish(
            grid=grid.facts(),
            view=_view_facts(view),
            drainage=None if drainage is None else {"routed_on_blocks_of": drainage.factor},
            reasons={
                item.name: {"code": item.value, "hectares": areas.of([item.value])}
                for item in REASONS
            },
            sentences=sentences,
            warnings=list(map(str, said.warnings)),
            numbers=numbers,
        )
    RecordFile(context.outputs, "mask").write(record)
    context.progress(1.0, "Marking")
    return numbers


class _Sources:
    """The open layers; all of them are closed by the stack."""

    def __init__(self, parameters: ExclusionMaskParameters, stack: ExitStack) -> None:
        def opened(layer: RasterLayer | None) -> RasterSource | None:
            if layer is None:
                return None
            source = open_raster(layer)
            stack.callback(source.close)
            source.require_georeference()
            return source

        elevation = opened(parameters.elevation)
        assert elevation is not None  # the parameter is no optional one
        self.elevation = elevation
        self.like = opened(parameters.like)
        self.angles = None
        if parameters.shadow or parameters.layover:
            self.angles = opened(parameters.incidence_layer)
        self.landcover = opened(parameters.landcover)

    @property
    def everything(self) -> list[RasterSource]:
        """What the values of the mask come from."""
        every = (self.elevation, self.angles, self.landcover)
        return [source for source in every if source is not None]

    def grid(self, parameters: ExclusionMaskParameters) -> tuple[Grid, str]:
        """Grid of the mask, and what to call the layer that it comes from."""
        source = self.like or self.elevation
        grid = Grid.of(source.dataset, source.crs)
        if parameters.extent is not None:
            grid = grid.crop(grid.window_of(parameters.extent, source.name))
        return grid, f"“{source.name}”"


def _write(reasons: Reasons, grid: Grid, context: JobContext) -> Areas:
    found, pixels = Areas(), PixelAreas(grid)
    strips = [*spans(grid), (grid.height, 0)]
    with RasterWriter.output(
        context.outputs,
        "mask",
        grid,
        "uint8",
        ["Why it cannot be judged"],
        NO_DATA,
        categories=EXCLUSION_CATEGORIES,
        overviews="nearest",
    ) as writer:
        for (row, rows), (_, then) in zip(strips, strips[1:]):
            codes = reasons.codes(row, rows, then)
            writer.write(row, codes)
            found.add(codes, pixels.rows(row, rows))
            done = row + rows
            context.progress(
                0.05 + 0.9 * done / grid.height, "Marking", done * grid.width / 1e6, "megapixels"
            )
    return found


def _warn_of_coarse(source: RasterSource, context: JobContext) -> None:
    if source.dataset.count > 1:
        context.warn(f"“{source.name}” has several bands; the first is taken for the elevation.")
    size = max(Grid.of(source.dataset, source.crs).pixel_size())
    if size > COARSE:
        context.warn(
            f"The elevation “{source.name}” has pixels of {size:,.0f} m: ridges and valleys"
            " narrower than that, and what they hide, are missed."
        )


def _gaps(areas: Areas, sources: _Sources) -> Iterator[str]:
    """What could not be told."""
    if lacking := areas.of([NO_ELEVATION]):
        yield (
            f"“{sources.elevation.name}” does not cover {percent(lacking, areas.total)} of the"
            " mask, which is marked “No elevation”."
        )
    unseen = areas.of([NO_DATA])
    if unseen and sources.angles is not None:
        yield (
            f"“{sources.angles.name}” has no incidence angle on {percent(unseen, areas.total)} of"
            " the mask, which has no data there."
        )


def _view_facts(view: View | None) -> dict[str, Any] | None:
    if view is None:
        return None
    return {
        "heading": view.heading,
        "heading_established": view.established,
        "looks": "right" if view.right else "left",
        "incidence": [view.low, view.high],
    }
