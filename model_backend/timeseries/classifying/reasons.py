"""Why an image takes no part in a classification: recorded in English, shown in the language."""

from __future__ import annotations

from dataclasses import dataclass

from ...dataset.sequences import (
    POWER,
    REFLECTANCE,
    SCALED_REFLECTANCE,
    STRETCHED,
)
from ...language import ENGLISH, Saying, phrase, spoken
from ..images import UNITS
from ..model_file import SequenceModelFile
from ..places import SequenceImage
from ..spec import RADAR

_UNITS = {
    POWER: phrase("linear power"),
    SCALED_REFLECTANCE: phrase("reflectance × 10000"),
    REFLECTANCE: phrase("reflectance"),
    STRETCHED: phrase("stretched 0–255"),
    "stretched": phrase("stretched"),
}
"""Of images, and as models take them, as far as they are words."""
NO_DATA = Saying(phrase("it has no data on the place"))


@dataclass(frozen=True)
class Unreadable(Saying):
    """An image that cannot be read.

    Attributes:
        detail: What a library says of it, in English; empty: nothing.
    """

    text: str = phrase("it cannot be read")
    detail: str = ""

    def __str__(self) -> str:
        return self.detail if self.detail and spoken() == ENGLISH else super().__str__()


def misfit(model: SequenceModelFile, image: SequenceImage) -> Saying | None:
    """Why a model cannot use an image; None: it can."""
    bands = model.bands.get(image.sensor)
    if bands is None:
        return Saying(
            phrase("the model takes no radar images")
            if image.sensor == RADAR
            else phrase("the model takes no optical images")
        )
    missing = [band for band in bands if band not in image.files]
    if missing:
        return Saying(phrase("it has no band {band}"), {"band": missing[0]})
    wanted = model.spec.unit(image.sensor)
    if UNITS[image.unit][0] != wanted:
        text = phrase("its values are {unit}, but the model takes {wanted}")
        return Saying(text, {"unit": _unit(image.unit), "wanted": _unit(wanted)})
    return None


def _unit(name: str) -> Saying:
    return Saying(_UNITS.get(name, name))
