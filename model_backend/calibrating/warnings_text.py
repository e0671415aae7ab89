"""What the user should know before trusting a calibration; found in English, said on the page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from ..evaluation.calibration import LIMITS
from ..language import Saying, phrase
from .division import HELD_BACK
from .outcome import ALL, RISK
from .subset import Subset

_ON_LIMIT = {
    "part": phrase(
        "The temperature fitted on the part {name} lies on the limit of what is tried, {low} to"
        " {high} times the model's: the labels or the model do not suit these data."
    ),
    "region": phrase(
        "The temperature fitted on the region {name} lies on the limit of what is tried, {low} to"
        " {high} times the model's: the labels or the model do not suit these data."
    ),
    "sensor": phrase(
        "The temperature fitted on the sensor {name} lies on the limit of what is tried, {low} to"
        " {high} times the model's: the labels or the model do not suit these data."
    ),
}
_ALL_WATER = {
    "part": phrase(
        "In the part {name} every valid pixel is water: temperature and threshold stay as they are."
    ),
    "region": phrase(
        "In the region {name} every valid pixel is water: temperature and threshold stay as they"
        " are."
    ),
    "sensor": phrase(
        "In the sensor {name} every valid pixel is water: temperature and threshold stay as they"
        " are."
    ),
}
_ALL_DRY = {
    "part": phrase(
        "In the part {name} every valid pixel is dry: temperature and threshold stay as they are."
    ),
    "region": phrase(
        "In the region {name} every valid pixel is dry: temperature and threshold stay as they are."
    ),
    "sensor": phrase(
        "In the sensor {name} every valid pixel is dry: temperature and threshold stay as they are."
    ),
}
_ABOVE = {
    "": phrase(
        "On the {part} tiles the risk is {found} %, more than the {level} % allowed: they are not"
        " like those that its bound was fitted on."
    ),
    "region": phrase(
        "On the {part} tiles of the region {name} the risk is {found} %, more than the {level} %"
        " allowed: they are not like those that its bound was fitted on."
    ),
    "sensor": phrase(
        "On the {part} tiles of the sensor {name} the risk is {found} %, more than the {level} %"
        " allowed: they are not like those that its bound was fitted on."
    ),
}
_ABOVE_HELD_BACK = {
    "": phrase(
        "On the held-back tiles the risk is {found} %, more than the {level} % allowed: they are"
        " not like those that its bound was fitted on."
    ),
    "region": phrase(
        "On the held-back tiles of the region {name} the risk is {found} %, more than the {level} %"
        " allowed: they are not like those that its bound was fitted on."
    ),
    "sensor": phrase(
        "On the held-back tiles of the sensor {name} the risk is {found} %, more than the {level} %"
        " allowed: they are not like those that its bound was fitted on."
    ),
}
_KEPT = {
    (ALL, "region"): phrase(
        "Some regions have fewer than {fewest} tiles to be fitted on, or no water in them, and get"
        " the values of all: {names}."
    ),
    (ALL, "sensor"): phrase(
        "Some sensors have fewer than {fewest} tiles to be fitted on, or no water in them, and get"
        " the values of all: {names}."
    ),
    (RISK, "region"): phrase(
        "Some regions have too few images for a risk of this level, and get its bound of all:"
        " {names}."
    ),
    (RISK, "sensor"): phrase(
        "Some sensors have too few images for a risk of this level, and get its bound of all:"
        " {names}."
    ),
}


def on_limit(subset: Subset) -> Saying:
    """A temperature that lies on the limit of what is tried."""
    limits = {"low": f"{LIMITS[0]:g}", "high": f"{LIMITS[1]:g}"}
    return Saying(_ON_LIMIT[subset.by], {"name": subset.named}, limits)


def one_class(subset: Subset, water: bool) -> Saying:
    """Tiles whose valid pixels are all water, or all dry."""
    return Saying((_ALL_WATER if water else _ALL_DRY)[subset.by], {"name": subset.named})


def above_level(part: str, subset: Subset | None, found: float, level: float) -> Saying:
    """A risk that is larger than its level on tiles that it was not fitted on.

    Args:
        part: Of the tiles.
        subset: Those of a region or sensor alone; None: all of the part.
        found: The risk.
        level: That was allowed.
    """
    texts = _ABOVE_HELD_BACK if part == HELD_BACK else _ABOVE
    return Saying(
        texts[subset.by if subset else ""],
        {"part": part, "name": subset.named if subset else ""},
        {"found": f"{100 * found:.2g}", "level": f"{100 * level:g}"},
    )


def kept_values(kept: str, subsets: Sequence[Subset], fewest: int) -> Saying:
    """Regions or sensors that get what was fitted on all tiles.

    Args:
        kept: :data:`.ALL` or :data:`.RISK`.
        subsets: One or more, all by the same.
        fewest: Tiles that one of them needs for values of its own.
    """
    names = reduce(_listed, (subset.named for subset in subsets))
    return Saying(_KEPT[kept, subsets[0].by], {"names": names, "fewest": fewest})


def epoch_seen(part: str) -> Saying:
    """Tiles to check on by which the best epoch was chosen.

    Args:
        part: Of these tiles.
    """
    if part == HELD_BACK:
        text = phrase(
            "The model's best epoch was chosen on tiles of the held-back part: it looks somewhat"
            " better there than elsewhere."
        )
        return Saying(text)
    text = phrase(
        "The model's best epoch was chosen on tiles of the {part} part: it looks somewhat better"
        " there than elsewhere."
    )
    return Saying(text, {"part": part})


def _listed(others: str | Saying, last: str | Saying) -> Saying:
    return Saying(phrase("{others}, {last}"), {"others": others, "last": last})
