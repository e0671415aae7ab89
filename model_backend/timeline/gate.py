"""What a timeline is refused for before it begins, and what its layers are."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field

from ..categories import PERMANENT_WATER
from ..change.checks import require_dry
from ..context import JobContext
from ..outputs import OutputFiles
from ..protocol import HighwaterError
from ..protocol.parameters import FloodTimelineParameters
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..raster.strips import strips
from ..water.layer import WaterLayer
from ..water.meaning import EXTENT, MASK, PROBABILITY
from .days import listed
from .observations import Image, Observation, Recognised, observations_of, say_merged
from .place import place_of
from .seen import Found, find_layers

RASTERS = ("frequency", "first", "last", "longest", "flooded")
UNREADABLE = ("input.missing", "input.not_raster", "input.empty", "input.unreadable")
"""Codes of what a layer can be left out for."""

LONGEST = 60_000
"""Days that a timeline may last: they are counted in two bytes."""


@dataclass(frozen=True)
class Series:
    """What a timeline is made of.

    Attributes:
        grid: Its pixels.
        observations: In the order of time, two at least.
        sources: Closed, for the record.
        left_out: Names of the layers that are not part of it, and why.
    """

    grid: Grid
    observations: list[Observation]
    sources: list[RasterSource]
    left_out: dict[str, str] = field(default_factory=dict)

    @property
    def images(self) -> list[Recognised]:
        """Of all observations."""
        return [item for observation in self.observations for item in observation.images]


def check_request(parameters: FloodTimelineParameters, outputs: OutputFiles) -> None:
    """Refuse numbers, layers and files that cannot be.

    Raises:
        HighwaterError: A ``parameter.…``, ``timeline.one_image``, ``input.same_layer`` or an
            ``output.…`` code.
    """
    for name, value, most, what in (
        ("threshold", parameters.threshold, 1, "The threshold of a probability"),
        ("flood_share", parameters.flood_share, 1, "The share of the peak"),
    ):
        if not 0 <= value <= most:
            raise HighwaterError(
                f"parameter.{name}", f"{what} is {value:g}.", "Choose a value between 0 and 1."
            )
    if not (math.isfinite(parameters.minimum_area) and parameters.minimum_area >= 0):
        raise HighwaterError(
            "parameter.minimum_area",
            f"The least area of a polygon is {parameters.minimum_area:g} m².",
            "Choose 0 or more.",
        )
    if parameters.minimum_gap < 1:
        raise HighwaterError(
            "parameter.minimum_gap",
            f"The least number of days between observations is {parameters.minimum_gap}.",
            "Choose 1 or more.",
        )
    paths = [item.layer.path for item in parameters.layers]
    if len(paths) < 2:
        raise HighwaterError(
            "timeline.one_image",
            "A timeline needs the water of two dates at least, but there is "
            + ("only one layer." if paths else "no layer."),
            "Add the layers of further dates.",
        )
    seen: set[str] = set()
    for path in map(os.path.realpath, paths):
        if path in seen:
            raise HighwaterError(
                "input.same_layer",
                f"The file “{os.path.basename(path)}” is among the layers twice.",
                "Take it out once.",
            )
        seen.add(path)
    outputs.require_tiff(*RASTERS)
    permanent = [parameters.permanent.path] if parameters.permanent else []
    outputs.check([*paths, *permanent, parameters.date_table])


def open_series(parameters: FloodTimelineParameters, context: JobContext) -> Series:
    """Find out when and where the layers are and what their values mean.

    Raises:
        HighwaterError: Anything about the layers that forbids a timeline.
    """
    skip = UNREADABLE if parameters.skip_unreadable else ()
    found = find_layers(parameters, skip, context)
    lead = found.sources[found.lead].name
    grid, images = place_of(found, parameters.extent, context)
    recognised = _recognise_all(grid, images, found, parameters, skip, context)
    observations = observations_of(recognised, parameters.minimum_gap)
    if len(observations) < 2:
        raise HighwaterError(
            "timeline.one_date",
            f"All the layers that are left are of one date, {observations[0].day}."
            if observations
            else "No layer is left.",
            "Add layers of other dates, or check the dates and the extent.",
        )
    first, last = observations[0], observations[-1]
    if (last.day - first.day).days > LONGEST:
        raise HighwaterError(
            "timeline.bad_date",
            f"The dates reach from {first.day} (“{first.names[0]}”) to {last.day}"
            f" (“{last.names[0]}”): one of them must be wrong.",
            "Give the dates or a table of them.",
        )
    _say_aligned(recognised, lead, grid, context)
    say_merged(observations, context)
    return Series(grid, observations, list(found.sources.values()), found.left_out)


def _recognise_all(
    grid: Grid,
    images: list[Image],
    found: Found,
    parameters: FloodTimelineParameters,
    skip: tuple[str, ...],
    context: JobContext,
) -> list[Recognised]:
    recognised = []
    for number, image in enumerate(images):
        done = 0.2 * number / len(images)
        try:
            recognised.append(_recognise(grid, image, parameters, bool(skip), context, done))
        except HighwaterError as error:
            outside = error.code == "input.no_overlap" and parameters.extent is not None
            if error.code not in skip and not outside:
                raise
            found.leave_out(image.number, image.name, str(error), context)
    doubts: dict[str, list[str]] = {}
    for item in recognised:
        if item.meaning.doubt and item.meaning.kind != EXTENT:
            doubts.setdefault(item.meaning.doubt, []).append(item.image.name)
    for doubt, names in doubts.items():
        context.warn(f"{listed(names)}: {doubt}")
    return recognised


def _recognise(
    grid: Grid,
    image: Image,
    parameters: FloodTimelineParameters,
    to_the_end: bool,
    context: JobContext,
    done: float,
) -> Recognised:
    """What an image holds; ``to_the_end``: every pixel is read, so that damage shows here."""
    layer = WaterLayer(
        image.layer, grid, "the other layers", context, "to follow", parameters.threshold,
        (MASK, EXTENT, PROBABILITY), done,
    )  # fmt: skip
    try:
        require_dry(layer)
        context.log(f"{image.day}: “{image.name}”, {layer.meaning.words}.")
        graded = layer.meaning.kind == PROBABILITY
        if to_the_end and graded:  # of a mask every pixel was looked at
            for window in strips(grid):
                context.check_cancelled()
                layer.rows(int(window.row_off), int(window.height))
        permanent = not graded and PERMANENT_WATER in layer.codes
        return Recognised(image, layer.meaning, permanent, layer.warped)
    finally:
        layer.close()


def _say_aligned(images: list[Recognised], first: str, grid: Grid, context: JobContext) -> None:
    moved = [item.image for item in images if item.warped]
    if not moved:
        return
    ours = max(grid.pixel_size())
    sizes = [max(image.own.pixel_size()) for image in moved]
    ratio = max(max(size / ours, ours / size) for size in sizes)
    names = "”, “".join(image.name for image in moved)
    text = (
        f"The pixels of “{names}” are not those of “{first}”; they are aligned to it by nearest"
        " neighbour."
    )
    if ratio <= 1.5:
        context.log(text)
        return
    context.warn(
        f"{text} Theirs are {min(sizes):.3g} to {max(sizes):.3g} m wide, those of “{first}”"
        f" {ours:.3g} m: shores may change from that alone."
    )
