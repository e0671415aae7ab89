"""The layers of a timeline as far as their heads tell: whether they open, where and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import FloodTimelineParameters
from ..raster.grid import Grid
from ..raster.source import RasterSource, display_name, open_raster
from .days import Days, require_days


@dataclass
class Found:
    """Layers by their number among those that were given.

    Attributes:
        sources: Closed.
        grids: Their own.
        days: That they show.
        left_out: Names of the layers that are not part of the timeline, and why.
    """

    sources: dict[int, RasterSource] = field(default_factory=dict)
    grids: dict[int, Grid] = field(default_factory=dict)
    days: dict[int, date] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)

    @property
    def lead(self) -> int:
        """Number of the layer whose pixels are those of the timeline."""
        return min(self.sources)

    def leave_out(self, number: int, name: str, why: str, context: JobContext) -> None:
        """Take a layer out, and say so."""
        self.sources.pop(number, None)
        self.left_out[name] = why
        context.warn(f"“{name}” is left out: {why}")


def find_layers(
    parameters: FloodTimelineParameters, skip: tuple[str, ...], context: JobContext
) -> Found:
    """Open every layer and close it again.

    Args:
        parameters: Of the job.
        skip: Codes of errors that leave a layer out instead of ending the job.
        context: For the log.

    Raises:
        HighwaterError: Whatever is wrong with a layer, or with the dates.
    """
    layers = [item.layer for item in parameters.layers]
    days = Days(parameters, [display_name(layer) for layer in layers], context)
    found, missing = Found(), []
    for number, layer in enumerate(layers):
        context.check_cancelled()
        try:
            source = open_raster(layer)
        except HighwaterError as error:
            if error.code not in skip:
                raise
            found.leave_out(number, display_name(layer), str(error), context)
            continue
        try:
            source.require_georeference()
            own = Grid.of(source.dataset, source.crs)
            day = days.of(number, source)
        finally:
            source.close()
        if day is None:
            missing.append(source.name)
            continue
        found.sources[number], found.grids[number], found.days[number] = source, own, day
    require_days(missing)
    if not found.sources:
        raise HighwaterError(
            "timeline.one_date", "No layer is left.", "Check the files of the layers."
        )
    return found
