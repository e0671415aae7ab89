"""Layers become images: bands of one date in files of their own belong together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...dataset.sequences import RADAR, UNKNOWN, BandFile, files_text
from ...protocol import HighwaterError
from .opened import SeriesLayer

SHORT = {RADAR: "S1"}
WHOLE = 99.0  # percent of valid pixels from which an image covers the whole place


@dataclass
class SeriesImage:
    """An image of a series.

    Attributes:
        layers: That it consists of; together they have each band once.
        identity: Unique within the series; follows from sensor, date and orbit.
    """

    layers: list[SeriesLayer]
    identity: str = ""
    bands: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """What the user calls its first layer."""
        return self.layers[0].name

    def columns(self) -> dict[str, Any]:
        """Its columns in the index, but the name of the sequence; files with their full paths."""
        first = self.layers[0]
        masks = [layer.valid for layer in self.layers if layer.looked_at == first.looked_at]
        # What fills the last byte is 0, and stays so.
        count = int(np.unpackbits(np.bitwise_and.reduce(masks)).sum())
        valid = 100 * count / math.prod(first.looked_at)
        means = {name: mean for layer in self.layers for name, mean in layer.means.items()}
        radar = first.sensor == RADAR
        return {
            "image": self.identity,
            "sensor": first.sensor,
            "date": first.date,
            "orbit": next((layer.orbit for layer in self.layers if layer.orbit), ""),
            "flooding": max(layer.flooding for layer in self.layers),
            "full_coverage": int(valid >= WHOLE),
            "valid_percent": valid,
            "mean_vv": means.get("VV", math.nan),
            "mean_vh": means.get("VH", math.nan),
            "unit": first.unit,
            "crs": first.crs,
            "width": first.shape[1],
            "height": first.shape[0],
            "files": files_text(
                {
                    band: BandFile(layer.path, number)
                    for layer in self.layers
                    for band, number in layer.bands.items()
                }
            ),
            "incidence": _known([layer.incidence for layer in self.layers]),
            "cloud_percent": (
                math.nan if radar else _known([layer.cloud_percent for layer in self.layers])
            ),
        }


def dated_images(layers: Sequence[SeriesLayer]) -> list[SeriesImage]:
    """Images in the order of their dates.

    Raises:
        HighwaterError: ``sequence.same_pixels``, ``sequence.same_date``, ``sequence.apart`` or
            ``sequence.labels``.
    """
    images: list[SeriesImage] = []
    digests: dict[str, SeriesLayer] = {}
    for layer in sorted(layers, key=lambda item: (item.date, item.sensor, item.name)):
        twin = digests.setdefault(layer.digest, layer)
        if twin is not layer:
            raise HighwaterError(
                "sequence.same_pixels",
                f"The layers “{twin.name}” and “{layer.name}” hold the same pixels.",
                "Give each image once; if the dates differ, one of the files is a wrong copy.",
            )
        rivals = [image for image in images if _same_pass(image.layers[0], layer)]
        free = [image for image in rivals if image.bands.isdisjoint(layer.bands)]
        if free and free[0].layers[0].date == layer.date:
            _require_alike(free[0], layer)
            free[0].layers.append(layer)
            free[0].bands.update(layer.bands)
        elif rivals:
            raise _same_date(rivals[0].layers[0], layer)
        else:
            images.append(SeriesImage([layer], bands=set(layer.bands)))
    _name(images)
    return images


def _same_pass(one: SeriesLayer, other: SeriesLayer) -> bool:
    """Whether two layers may be of one image: nothing that is known tells them apart."""
    if one.sensor != other.sensor:
        return False
    if one.orbit and other.orbit and one.orbit != other.orbit:
        return False
    same_day = one.date[:10] == other.date[:10]
    timed = "T" in one.date and "T" in other.date
    return same_day and (one.date == other.date or not timed)


def _require_alike(image: SeriesImage, layer: SeriesLayer) -> None:
    first = image.layers[0]
    radar = layer.sensor == RADAR
    if (radar and layer.shape != first.shape) or layer.unit != first.unit:
        what = "unit" if layer.unit != first.unit else "size"
        raise HighwaterError(
            "sequence.apart",
            f"The layers “{first.name}” and “{layer.name}” are bands of one image, but differ in"
            f" {what}.",
            "Bring them to one grid and unit.",
        )
    known = {item.flooding for item in (*image.layers, layer)} - {UNKNOWN}
    if len(known) > 1:
        raise HighwaterError(
            "sequence.labels",
            f"The layers “{first.name}” and “{layer.name}” are bands of one image, but one is"
            " labelled flooded and the other dry.",
            "Correct the labels.",
        )


def _same_date(one: SeriesLayer, other: SeriesLayer) -> HighwaterError:
    orbit = f", {one.orbit} orbit" if one.orbit and one.orbit == other.orbit else ""
    return HighwaterError(
        "sequence.same_date",
        f"The layers “{one.name}” and “{other.name}” are of the same date, {other.date},"
        f" and sensor{orbit}.",
        "Keep one of them, join them into a mosaic, or give both with their times if they are"
        " slices of one pass.",
    )


def _name(images: Sequence[SeriesImage]) -> None:
    """Names that stay the same when further images are added later."""
    for image in images:
        first = image.layers[0]
        date = first.date.replace("-", "").replace(":", "").rstrip("Z")
        orbit = next((f"_{layer.orbit}" for layer in image.layers if layer.orbit), "")
        image.identity = f"{SHORT.get(first.sensor, 'S2')}_{date}{orbit}"


def _known(values: Sequence[float]) -> float:
    return next((value for value in values if not math.isnan(value)), math.nan)
