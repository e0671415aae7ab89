"""The labelled chips of the public sets, where they are at hand.

They lie in ``../shared/data`` beside the checkout or where ``HIGHWATER_DATA`` says, in the sets'
own layouts, and are never part of the repository.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("HIGHWATER_DATA", ROOT.parent / "shared" / "data"))
NAMES = ("{chip}_vv.tif", "{chip}_vh.tif")


@dataclass(frozen=True)
class Chip:
    """A radar chip and its label.

    Attributes:
        name: Event and number.
        layers: The radar's files; one with VV and VH, or one for each.
        label: The label's file: 0 dry, 1 water, everything else invalid.
    """

    name: str
    layers: tuple[Path, ...]
    label: Path

    def truth(self) -> np.ndarray:
        """Label as int8: 0 dry, 1 water, −1 where label or radar say nothing."""
        with rasterio.open(self.label) as dataset:
            label = dataset.read(1).astype(np.int16)
        radar = []
        for path in self.layers:
            with rasterio.open(path) as dataset:
                radar.append(dataset.read(masked=True))
        values = np.ma.concatenate(radar)
        valid = (np.isfinite(values.filled(np.nan)) & ~np.ma.getmaskarray(values)).all(axis=0)
        return np.where(valid & ((label == 0) | (label == 1)), label, -1).astype(np.int8)


def labelled_chips() -> list[Chip]:
    """Chips whose labels say something; empty where the data are absent.

    Left out: Ghana_83483, whose label is invalid everywhere, and Paraguay_34417, whose radar is.
    """
    chips = []
    for label in sorted(DATA.glob("sen1floods11/LabelHand/*_LabelHand.tif")):
        name = label.name.removesuffix("_LabelHand.tif")
        if name not in ("Ghana_83483", "Paraguay_34417"):
            radar = DATA / "sen1floods11" / "S1Hand" / f"{name}_S1Hand.tif"
            chips.append(Chip(name, (radar,), label))
    for label in sorted(DATA.glob("stac_overflow/labels/*.tif")):
        folder = DATA / "stac_overflow" / "features"
        layers = tuple(folder / name.format(chip=label.stem) for name in NAMES)
        chips.append(Chip(label.stem, layers, label))
    return chips
