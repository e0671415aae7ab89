"""Small indices of image sequences, written without any import."""

from __future__ import annotations

import json
import math
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import shapely

from model_backend.dataset.sequences import (
    DECIBEL,
    OPTICAL,
    RADAR,
    SCALED_REFLECTANCE,
    UNKNOWN,
    ImageRow,
    sequence_of,
    write_index,
)

from .layouts import DEGREES, place, write

SIDE = 32
FIRST = date(2019, 1, 3)
OPTICAL_BANDS = ("B03", "B08", "B11")


def make_index(
    folder: Path,
    places: int = 12,
    splits: tuple[str, ...] = ("train", "train", "validation", "test"),
    sensors: tuple[str, ...] = (RADAR, OPTICAL),
    dates: int = 4,
    seed: int = 0,
    labels: str = "images",
) -> Path:
    """An index in which every other place is flooded from its third date on.

    Every place has a lake of another size, so that an image alone says little.

    Args:
        folder: To write; images lie below it.
        places: Number of places.
        splits: Of the places, in turn by pairs of a dry and a flooded place.
        sensors: Whose images there are.
        dates: Of each sensor.
        seed: Of the images.
        labels: ``images``, ``sequences`` (the images' own are not said) or ``none``.
    """
    random = np.random.default_rng(seed)
    rows, images = [], []
    for number in range(places):
        name = f"{number + 1:04d}"
        floods = number % 2 == 1
        lake = int(random.integers(0, SIDE // 2))
        own: list[ImageRow] = []
        for sensor in sensors:
            for index in range(dates):
                wet = floods and index >= dates // 2
                when = FIRST + timedelta(days=12 * index + (5 if sensor == OPTICAL else 0))
                flooding = int(wet) if labels == "images" else UNKNOWN
                own.append(_image(folder, name, number, sensor, when, wet, lake, flooding, random))
        images += own
        told = int(floods) if labels == "sequences" else UNKNOWN
        split = splits[(number // 2) % len(splits)]
        rows.append(sequence_of(name, own, str(folder), "", split, told, _box(number)))
    write_index(folder, rows, images)
    return folder


def _box(number: int) -> shapely.Geometry:
    lon = 10 + number * 0.1
    return shapely.box(lon, 45 - SIDE * DEGREES, lon + SIDE * DEGREES, 45)


def _image(
    folder: Path,
    name: str,
    number: int,
    sensor: str,
    when: date,
    wet: bool,
    lake: int,
    flooding: int,
    random: np.random.Generator,
) -> ImageRow:
    water = np.zeros((SIDE, SIDE), bool)
    water[:, :lake] = True
    if wet:
        water[SIDE // 2 :, lake:] = True
    files = {}
    stem = f"{'S1' if sensor == RADAR else 'S2'}_{when.isoformat()}"
    if sensor == RADAR:
        speckle = 10 * np.log10(random.gamma(4.4, 1 / 4.4, (2, SIDE, SIDE)))
        level = np.where(water, [[[-20.0]], [[-27.0]]], [[[-9.0]], [[-15.0]]])
        bands = dict(zip(("VV", "VH"), (level + speckle).astype(np.float32)))
    else:
        level = {"B03": (900, 700), "B08": (2800, 400), "B11": (2200, 200)}
        bands = {
            band: np.where(water, wet_value, dry).astype(np.uint16)
            + random.integers(0, 100, water.shape, dtype=np.uint16)
            for band, (dry, wet_value) in level.items()
        }
    for band, values in bands.items():
        path = write(folder / name / f"{stem}_{band}.tif", values, **place(10 + number * 0.1, 45))
        files[band] = path.relative_to(folder).as_posix()
    radar = sensor == RADAR
    return ImageRow(
        sequence=name,
        image=stem,
        sensor=sensor,
        date=when.isoformat(),
        orbit="ascending" if radar else "",
        flooding=flooding,
        full_coverage=1,
        valid_percent=100.0,
        mean_vv=float(bands["VV"].mean()) if radar else math.nan,
        mean_vh=float(bands["VH"].mean()) if radar else math.nan,
        unit=DECIBEL if radar else SCALED_REFLECTANCE,
        crs="EPSG:4326",
        width=SIDE,
        height=SIDE,
        files=json.dumps(files),
        incidence=38.0 if radar else math.nan,
        cloud_percent=math.nan if radar else 0.0,
    )
