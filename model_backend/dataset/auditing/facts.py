"""What one tile's files say, measured anew: the index may be older than they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from ...categories import DRY, NO_DATA, WATER
from ...language import Saying, phrase
from ...sar.bands import is_radar
from ...sar.choosing_bands import swapped_pair
from ...sar.choosing_unit import BandSample, contradiction
from ..format import DECIBEL, DatasetFormat
from ..measure import measure
from ..tile import TileRecord

BINS = 64
RANGE_DB = (-48.0, 16.0)
RANGE_OTHER = (0.0, 256.0)  # whole values fill each bin alike
FEW = 200  # pixels; fewer say nothing about the physics of an image


@dataclass(frozen=True)
class TileFacts:
    """What a tile's files say.

    Attributes:
        record: Its row in the index.
        problem: Why its files are of no use, as a sentence's end; None: they can be read.
        image_valid: Pixels with image data, percent.
        labelled: Pixels labelled dry or water, percent.
        valid: Pixels with both, percent.
        water: Water among the valid ones, percent; None: no valid pixel.
        sha256: Of the image's values.
        unexpected: Label values that mean nothing.
        constant: Bands with one value only.
        median: Of each radar band, all pixels with data.
        dry_median: Of each radar band, dry pixels; empty where there are hardly any.
        dry_spread: As ``dry_median``, standard deviation.
        swapped: Said when polarisations are swapped; None: they are not.
        unit: Said when the values contradict the unit; None: they do not.
        histograms: For each radar band int (2, :data:`BINS`): dry and water pixels.
    """

    record: TileRecord
    problem: Saying | None = None
    image_valid: float = 0.0
    labelled: float = 0.0
    valid: float = 0.0
    water: float | None = None
    sha256: str = ""
    unexpected: tuple[int, ...] = ()
    constant: tuple[str, ...] = ()
    median: dict[str, float] = field(default_factory=dict)
    dry_median: dict[str, float] = field(default_factory=dict)
    dry_spread: dict[str, float] = field(default_factory=dict)
    swapped: Saying | None = None
    unit: Saying | None = None
    histograms: dict[str, np.ndarray] = field(default_factory=dict)


def radar_bands(bands: Sequence[str]) -> dict[str, int]:
    """Position of each radar band, by its name; ``VV_BEFORE`` is one, too."""
    return {band: i for i, band in enumerate(bands) if is_radar(band.upper())}


def labelled_bands(bands: Sequence[str]) -> dict[str, int]:
    """Those of the radar bands that labels belong to: not images from before a flood."""
    found = radar_bands(bands)
    return {band: i for band, i in found.items() if "BEFORE" not in band.upper()} or found


def value_range(unit: str) -> tuple[float, float]:
    """Values that histograms cover."""
    return RANGE_DB if unit == DECIBEL else RANGE_OTHER


def read_tile(folder: Path, record: TileRecord) -> tuple[np.ndarray, np.ndarray]:
    """Image float32 (bands, rows, columns) and label (rows, columns) of a tile."""
    with rasterio.open(folder / record.image) as dataset:
        image = dataset.read(out_dtype="float32")
        if dataset.nodata is not None and np.isfinite(dataset.nodata):
            image[image == np.float32(dataset.nodata)] = np.nan
    with rasterio.open(folder / record.label) as dataset:
        return image, dataset.read(1)


def facts_of(
    record: TileRecord, pixels: tuple[np.ndarray, np.ndarray], format: DatasetFormat
) -> TileFacts:
    """Measure a tile.

    Args:
        record: Its row in the index.
        pixels: Of :func:`read_tile`.
        format: Of the dataset.
    """
    image, label = pixels
    shape = (len(format.bands), format.tile_size, format.tile_size)
    if image.shape != shape or label.shape != shape[1:]:
        text = phrase(
            "has {bands} bands of {rows} × {columns} pixels and a label of {label_rows} ×"
            " {label_columns}, not {expected} of {side} × {side}"
        )
        sizes = dict(zip(("bands", "rows", "columns"), image.shape))
        sizes.update(label_rows=label.shape[0], label_columns=label.shape[1])
        return TileFacts(record, Saying(text, {**sizes, "expected": shape[0], "side": shape[1]}))
    finite = np.isfinite(image).all(axis=0)
    labelled = (label == DRY) | (label == WATER)
    valid = finite & labelled
    values = np.unique(label)
    measures = measure(image, np.where(labelled, label, NO_DATA))
    bands = radar_bands(format.bands)
    radar = {name: image[i][finite] for name, i in bands.items()}
    enough = np.count_nonzero(finite) >= FEW
    constant = [
        name for i, name in enumerate(format.bands) if finite.any() and not np.ptp(image[i][finite])
    ]
    # Land cover, elevation and their like may well be the same all over a tile.
    constant = [name for name in constant if name in bands]
    physical = format.unit == DECIBEL and enough and not constant
    dry = valid & (label == DRY)
    judged = np.count_nonzero(dry) >= FEW
    return TileFacts(
        record,
        image_valid=100 * float(finite.mean()),
        labelled=100 * float(labelled.mean()),
        valid=measures.valid_percent,
        water=measures.water_percent,
        sha256=measures.sha256,
        unexpected=tuple(int(v) for v in values if v not in (DRY, WATER, NO_DATA)),
        constant=tuple(constant),
        median={name: float(np.median(v)) for name, v in radar.items() if v.size},
        dry_median={n: float(np.median(image[i][dry])) for n, i in bands.items() if judged},
        dry_spread={n: float(np.std(image[i][dry])) for n, i in bands.items() if judged},
        swapped=_swapped(radar) if physical else None,
        unit=_wrong_unit(radar) if physical else None,
        histograms={
            name: np.stack(
                [_histogram(image[i][valid & (label == v)], format.unit) for v in (DRY, WATER)]
            )
            for name, i in bands.items()
        },
    )


def unreadable(record: TileRecord, folder: Path, error: RasterioError) -> TileFacts:
    """Facts of a tile whose files cannot be read."""
    missing = [path for path in (record.image, record.label) if not (folder / path).is_file()]
    if missing:
        return TileFacts(record, Saying(phrase("lacks the file {file}"), {"file": missing[0]}))
    return TileFacts(record, Saying(phrase("cannot be read ({error})"), {"error": error}))


def _swapped(radar: dict[str, np.ndarray]) -> Saying | None:
    """Said when a cross-polarised band is brighter than its co-polarised one."""
    medians = {band.upper(): float(np.median(values)) for band, values in radar.items()}
    pair = swapped_pair(medians)
    if pair is None:
        return None
    co, cross = pair
    text = phrase(
        "{cross} is brighter than {co} (median {high} against {low} dB), which nature does not do:"
        " the bands are swapped"
    )
    numbers = {"high": f"{medians[cross]:.1f}", "low": f"{medians[co]:.1f}"}
    return Saying(text, {"cross": cross, "co": co}, numbers)


def _wrong_unit(radar: dict[str, np.ndarray]) -> Saying | None:
    return contradiction([BandSample(band, v, False) for band, v in radar.items()], "db")


def _histogram(values: np.ndarray, unit: str) -> np.ndarray:
    low, high = value_range(unit)
    return np.histogram(np.clip(values, low, high), BINS, (low, high))[0]
