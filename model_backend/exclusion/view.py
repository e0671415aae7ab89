"""How the radar looks at the scene: its direction of flight and its incidence angle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..context import JobContext
from ..prediction.record import image_facts
from ..protocol import HighwaterError
from ..protocol.parameters import ORBITS, ExclusionMaskParameters
from ..raster.grid import Grid
from ..raster.source import RasterSource
from ..sar.orbit import HIGHEST, usual_heading
from ..sar.terrain import Look
from .checks import check_angles
from .survey import survey

ZERO = (0.0,)  # what layers of angles are filled with outside the swath


@dataclass(frozen=True)
class View:
    """How the radar looks.

    Attributes:
        heading: Direction of flight, degrees clockwise from north.
        right: Whether it looks to the right of its flight.
        established: Where the heading comes from, in words.
        low: Smallest incidence angle, degrees.
        high: Largest.
        filler: Value of the layer of angles that means no data although it does not say so.
    """

    heading: float
    right: bool
    established: str
    low: float
    high: float
    filler: float | None = None

    def look(self, angles: np.ndarray | None) -> Look:
        """The look at a block; ``angles``: its incidence angles where they are a layer."""
        return Look(self.low if angles is None else angles, self.heading, self.right)


def find_view(
    parameters: ExclusionMaskParameters,
    image: RasterSource | None,
    angles: RasterSource | None,
    grid: Grid,
    scene: str,
    context: JobContext,
) -> View:
    """Find out how the radar looks at a grid.

    Args:
        parameters: The job's.
        image: The radar image; None: there is none.
        angles: Layer of incidence angles; None: they are one number.
        grid: Of the mask.
        scene: What to call what has that grid, in a sentence.
        context: The job.

    Raises:
        HighwaterError: ``exclusion.incidence``, ``exclusion.no_overlap`` or ``exclusion.heading``.
    """
    low = high = parameters.incidence
    filler = None
    if angles is not None:
        found = survey(angles, grid, scene, context, ZERO)
        check_angles(found.low, found.high, angles.name)
        low, high, filler = found.low, found.high, found.filler
        if filler is not None:
            context.log(f"Zeros in “{angles.name}” are taken for no data.")
    if parameters.heading is not None:
        return View(parameters.heading, parameters.looks_right, "given", low, high, filler)
    _, latitude = grid.center_lonlat()
    if not abs(latitude) <= HIGHEST:
        raise HighwaterError(
            "exclusion.heading",
            f"At the latitude of {scene}, {latitude:.1f}°, there is no usual direction of flight.",
            "Give the direction of flight (HEADING).",
        )
    orbit = _orbit(parameters.orbit, image, context)
    heading = usual_heading(orbit, latitude, (low + high) / 2)
    established = f"usual for Sentinel-1, {orbit}, at latitude {latitude:.1f}°"
    return View(heading, parameters.looks_right, established, low, high, filler)


def _orbit(given: str, image: RasterSource | None, context: JobContext) -> str:
    """Direction of the orbit: as given, as the image says, or the first there is."""
    if image is not None:
        known = image_facts(image).orbit
        if given and known and given != known:
            context.warn(
                f"The orbit was given as {given}, but “{image.name}” was taken on one that is"
                f" {known}: with the wrong one, shadow and layover lie on the wrong side of the"
                " mountains."
            )
        given = given or known
    if given:
        return given
    context.warn(
        "Nothing says on which orbit the image was taken; ascending is assumed. If it was"
        " descending, shadow and layover lie on the wrong side of the mountains: choose the orbit."
    )
    return ORBITS[0]


def in_words(view: View) -> str:
    """What the log says about the view."""
    angle = f"{view.low:g}°" if view.low == view.high else f"{view.low:.1f} to {view.high:.1f}°"
    side = "right" if view.right else "left"
    return (
        f"Direction of flight {view.heading:.1f}° ({view.established}), looking to the {side};"
        f" incidence angle {angle}."
    )
