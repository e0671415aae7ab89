"""What can be known of a dataset before anything is opened: its bands, and what they allow."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, List, Sequence

from ..model_backend.dataset.format import read_format
from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import NetworkParameters

IN_THE_MODEL = {
    "RATIO": (("VV", "VH"), ("HH", "HV")),
    "NORMALISED_DIFFERENCE": (("VV", "VH"), ("HH", "HV")),
    "INTENSITY": (("VV", "VH"), ("HH", "HV")),
    "CHANGE_VV": (("VV", "VV_BEFORE"),),
    "CHANGE_VH": (("VH", "VH_BEFORE"),),
    "CHANGE_HH": (("HH", "HH_BEFORE"),),
    "CHANGE_HV": (("HV", "HV_BEFORE"),),
}
"""Derived bands that a model computes pixel by pixel, with the bands that either is made of."""


def derived_from(bands: Iterable[str]) -> List[str]:
    """Derived bands that can be computed from these and are not among them."""
    there = set(bands)
    return [
        name
        for name, made_of in IN_THE_MODEL.items()
        if name not in there and any(there.issuperset(inputs) for inputs in made_of)
    ]


def require_bands(folder: str, network: NetworkParameters) -> None:
    """Refuse names that the dataset knows nothing of.

    Args:
        folder: Of the dataset.
        network: What is to enter the network.

    Raises:
        HighwaterError: ``dataset.missing``, ``dataset.description_damaged`` or
            ``training.unknown_band``.
    """
    path = Path(folder)
    bands = read_format(path).bands
    derived = derived_from(bands)
    _require(network.features, bands, derived, path.name, "FEATURES")
    entering = network.features or bands
    _require(network.limits, entering, (), path.name, "LIMITS")
    _require(network.optional_bands, bands, (), path.name, "OPTIONAL_BANDS")
    if bands and set(network.optional_bands) >= set(bands):
        raise HighwaterError(
            "training.optional_bands",
            "All bands of the dataset are said to be ones that may be missing (OPTIONAL_BANDS).",
            "Leave at least one radar band out of the list.",
        )


def _require(
    names: Iterable[str], bands: Sequence[str], derived: Sequence[str], dataset: str, id: str
) -> None:
    for name in names:
        if name in bands or name in derived:
            continue
        more = f", and can derive {', '.join(derived)}" if derived else ""
        what = "the input has" if id == "LIMITS" else f"the dataset “{dataset}” has"
        raise HighwaterError(
            "training.unknown_band",
            f"There is no band “{name}” ({id}): {what} {', '.join(bands)}{more}.",
            "Names are written as there, in capital letters.",
        )
