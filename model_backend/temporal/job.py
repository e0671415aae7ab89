"""Job ``temporalstatistics``: median and deviation of the earlier images of an orbit."""

from __future__ import annotations

import contextlib
from typing import Any

from ..context import JobContext
from ..dataset.inputs import opened
from ..protocol import HighwaterError
from ..protocol.parameters import TemporalStatisticsParameters
from ..provenance import Provenance
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..record_file import RecordFile
from ..sar.bands import is_radar, parse_bands, recognise_bands
from ..sar.units import require_backscatter
from ..styling import add_style
from .candidates import candidate_of
from .dates import said_day
from .earlier import Wanted, open_earlier
from .writing import write_statistics

OUTPUT = "statistics"


def run(parameters: TemporalStatisticsParameters, context: JobContext) -> dict[str, Any]:
    """Write the statistics of the earlier images.

    Returns:
        ``IMAGES`` that were taken, ``LEFT_OUT``, and ``VALID_PERCENT`` of the pixels.

    Raises:
        HighwaterError: Anything about the layers that forbids it.
    """
    record = RecordFile(context.outputs, OUTPUT)
    wanted = wanted_of(parameters)
    wanted.check()
    reference = parameters.reference
    layers = [item.layer for item in parameters.layers] + ([reference] if reference else [])
    context.outputs.require_tiff(OUTPUT)
    context.outputs.check([layer.path for layer in layers])
    record.require_no_folder("Remove it, or give the output another name.")
    if OUTPUT not in context.outputs:
        raise HighwaterError(
            "output.none", "No file for the statistics is given.", "Name one that ends in .tif."
        )
    with contextlib.ExitStack() as stack:
        first = stack.enter_context(opened([reference or parameters.layers[0].layer]))[0]
        first.require_georeference()
        require_backscatter(parameters.unit, first.name)
        grid = Grid.of(first.dataset, first.crs)
        if parameters.extent is not None:
            grid = grid.crop(grid.window_of(parameters.extent, first.name))
        flood, names = None, []
        if reference is not None:
            flood = candidate_of(first, said_day(parameters.flood_date))
            names = _polarisations(first, parameters.bands)
            context.log(f"“{flood.name}”, the image of the flood: {flood.words}.")
        earlier = stack.enter_context(open_earlier(wanted, flood, grid, names, context))
        sources = [*([first] if reference is not None else []), *earlier.sources]
        provenance = stack.enter_context(Provenance("temporalstatistics", parameters, sources))
        share = write_statistics(earlier, wanted, grid, record.name, context)
        add_style(context.outputs, OUTPUT, style=OUTPUT)
        numbers = {
            "IMAGES": earlier.count,
            "LEFT_OUT": len(earlier.left_out),
            "VALID_PERCENT": 100 * share,
        }
        context.log(
            f"Statistics of {earlier.count} images; {100 * share:.1f} % of the pixels have"
            f" data in at least {wanted.min_images} of them."
        )
        record.write(
            provenance.finish(
                **earlier.record(),
                bands=earlier.names,
                grid=grid.facts(),
                numbers=numbers,
            )
        )
    context.progress(1.0, "Comparing the dates")
    return numbers


def wanted_of(parameters: TemporalStatisticsParameters) -> Wanted:
    """What is asked of the earlier images."""
    return Wanted(
        parameters.layers,
        parameters.dates,
        parameters.date_table,
        parameters.bands,
        parameters.unit,
        parameters.smoothing,
        parameters.min_images,
    )


def _polarisations(source: RasterSource, bands: str) -> list[str]:
    """Those of the image of the flood; empty where its bands lie in files of their own."""
    if bands:
        return [item.name for item in parse_bands(bands, [source]) if is_radar(item.name)]
    try:
        return [item.name for item in recognise_bands([source]) if is_radar(item.name)]
    except HighwaterError:
        return []  # nothing says so: those of the earlier images then
