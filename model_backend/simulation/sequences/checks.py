"""Parameters of simulated sequences, refused before any work when no set can be made of them."""

from __future__ import annotations

from datetime import date

from ...protocol import HighwaterError
from ...protocol.parameters import SimulateSequencesParameters
from ..checks import Limits, check_limits

MOST_PLACES = 9999  # names of four digits: those are the training places of the published set
MOST_IMAGES = 200  # of a sensor and place; with more, sequences would last for years
SIDES = (16, 2048)  # pixels; places are held in memory as a whole
PIXEL_SIZES = (5.0, 200.0)  # metres; places would have neither fields nor floods beyond these
YEARS = (2000, 2100)

LIMITS: Limits = {
    "places": ("number of places", 1, MOST_PLACES, ""),
    "first_place": ("number of the first place", 1, MOST_PLACES, ""),
    "radar_least": ("least number of radar images", 0, MOST_IMAGES, ""),
    "radar_most": ("largest number of radar images", 0, MOST_IMAGES, ""),
    "optical_least": ("least number of optical images", 0, MOST_IMAGES, ""),
    "optical_most": ("largest number of optical images", 0, MOST_IMAGES, ""),
    "width": ("width", *SIDES, " pixels"),
    "height": ("height", *SIDES, " pixels"),
    "pixel_size": ("pixel size", *PIXEL_SIZES, " metres"),
    "flooded": ("share of flooded places", 0, 1, ""),
    "clouds": ("mean share of clouds", 0, 1, ""),
    "seed": ("seed", 0, 2**63 - 1, ""),
}
WHOLE = (
    "places", "first_place", "radar_least", "radar_most", "optical_least", "optical_most", "width",
    "height", "seed",
)  # fmt: skip


def check_parameters(parameters: SimulateSequencesParameters) -> date:
    """Refuse parameters that no set can be made of.

    Returns:
        First day of the sequences.

    Raises:
        HighwaterError: ``parameter.not_whole``, ``parameter.out_of_range``, ``parameter.order``,
            ``parameter.nothing`` or ``parameter.date``.
    """
    check_limits(parameters, LIMITS, WHOLE, "set")
    for sensor in ("radar", "optical"):
        least, most = (getattr(parameters, f"{sensor}_{end}") for end in ("least", "most"))
        if least > most:
            raise HighwaterError(
                "parameter.order",
                f"The least number of {sensor} images, {least}, is above the largest, {most}.",
                "Give the smaller number first.",
            )
    if parameters.radar_least + parameters.optical_least == 0:
        raise HighwaterError(
            "parameter.nothing",
            "A place could have neither radar nor optical images.",
            "Let one of the least numbers be 1 or more.",
        )
    last = parameters.first_place + parameters.places - 1
    if last > MOST_PLACES:
        raise HighwaterError(
            "parameter.out_of_range",
            f"The last place would have the number {last}; the largest is {MOST_PLACES}.",
            "Begin with a smaller number or make fewer places.",
        )
    try:
        start = date.fromisoformat(parameters.start)
    except ValueError as error:
        raise HighwaterError(
            "parameter.date",
            f"“{parameters.start}” is no date.",
            "Write the first day as year, month and day, such as 2018-12-01.",
        ) from error
    if not YEARS[0] <= start.year <= YEARS[1]:
        raise HighwaterError(
            "parameter.date",
            f"The first day, {start}, does not lie between {YEARS[0]} and {YEARS[1]}.",
            "Choose a day of these years.",
        )
    return start
