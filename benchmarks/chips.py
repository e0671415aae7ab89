"""Scores of the built-in method, the shipped model and fixed thresholds on labelled radar chips.

Run with ``make bench-chips``. Pooled over the valid pixels of all chips, default settings, no
tuning per chip. The chips are those of :mod:`tests.support.chips`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from scipy import ndimage

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model_backend.jobs import run_request
from model_backend.protocol import Request
from tests.support.chips import DATA, Chip, labelled_chips

FIXED = {"VV < −15 dB": (0, -15.0), "VH < −21 dB": (1, -21.0), "VH < −23.5 dB": (1, -23.5)}

BUILT_IN = "Highwater, built-in"
BESIDE: dict[str, dict[str, Any]] = {
    "shipped model `water`": {"method": "water"},
    "mean of both": {"method": "water", "with_thresholds": True},
}
"""What is judged beside it, with the parameters of the job."""


class Score:
    """Counts of one method, summed over chips."""

    def __init__(self) -> None:
        self.chips: list[np.ndarray] = []  # hits, false alarms and misses of each
        self.probability: list[np.ndarray] = []
        self.truth: list[np.ndarray] = []

    def add(self, water: np.ndarray, truth: np.ndarray) -> np.ndarray:
        """Add one chip; returns its own hits, false alarms and misses."""
        valid = truth >= 0
        counts = np.array(
            [
                (water & (truth == 1)).sum(),
                (water & valid & (truth == 0)).sum(),
                (~water & (truth == 1)).sum(),
            ]
        )
        self.chips.append(counts)
        return counts

    @property
    def counts(self) -> np.ndarray:
        """Hits, false alarms and misses of all chips together."""
        return np.sum(self.chips, axis=0)

    def interval(self, samples: int = 10_000, seed: int = 0) -> tuple[float, float]:
        """95 % interval of the pooled IoU, by bootstrap over chips."""
        chips = np.array(self.chips)
        drawn = np.random.default_rng(seed).integers(len(chips), size=(samples, len(chips)))
        pooled = chips[drawn].sum(axis=1)
        low, high = np.nanpercentile(pooled[:, 0] / pooled.sum(axis=1), (2.5, 97.5))
        return float(low), float(high)


def iou(counts: np.ndarray) -> float:
    """Hits over hits, false alarms and misses; NaN where there is none of them."""
    return counts[0] / counts.sum() if counts.sum() else float("nan")


def predict(chip: Chip, folder: Path, **parameters: Any) -> tuple[np.ndarray, dict[str, float]]:
    """Probability by the product's own job, and its numbers.

    Args:
        chip: To be mapped.
        folder: For the raster.
        parameters: Of the job, besides the layers; none: the built-in method by default settings.
    """
    first, *rest = chip.layers
    parameters = {
        "method": "thresholds",
        "input": {"path": str(first)},
        "auxiliary": [{"path": str(path)} for path in rest],
        **parameters,
    }
    output = folder / f"{chip.name}.tif"
    result = run_request(
        Request("predict", parameters, {"probability": str(output)}), lambda event: None
    )
    with rasterio.open(output) as dataset:
        return dataset.read(1), result.numbers


def radar(chip: Chip) -> np.ndarray:
    """VV and VH in dB, no data as a bright value."""
    planes = []
    for path in chip.layers:
        with rasterio.open(path) as dataset:
            planes.append(dataset.read(masked=True).astype(np.float32).filled(np.nan))
    return np.nan_to_num(np.concatenate(planes), nan=0.0)


def calibration_error(probability: np.ndarray, truth: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error of the water probability over equal bins."""
    index = np.minimum((probability * bins).astype(int), bins - 1)
    count = np.bincount(index, minlength=bins)
    gap = np.bincount(index, probability - truth, minlength=bins)
    return float(np.abs(gap[count > 0]).sum() / count.sum())


def main() -> int:
    """Print the table as Markdown; returns the exit status."""
    chips = labelled_chips()
    if not chips:
        print(f"No labelled chips in {DATA}: nothing measured.")
        return 1
    scores = {name: Score() for name in (BUILT_IN, *BESIDE, *FIXED)}
    built_in = scores[BUILT_IN]
    print("| chip | valid | water | IoU | false alarms | misses | VV, VH thresholds |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for chip in chips:
            truth = chip.truth()
            valid = truth >= 0
            for name, parameters in BESIDE.items():
                mapped, _ = predict(chip, Path(folder), **parameters)
                scores[name].add((mapped >= 0.5) & valid, truth)
            probability, numbers = predict(chip, Path(folder))
            counts = built_in.add((probability >= 0.5) & valid, truth)
            built_in.probability.append(probability[valid])
            built_in.truth.append(truth[valid])
            bands = radar(chip)
            for name, (band, threshold) in FIXED.items():
                smooth = ndimage.median_filter(bands[band], 5)
                scores[name].add((smooth < threshold) & valid, truth)
            share = counts / valid.sum()
            print(
                f"| {chip.name} | {valid.mean():.0%} | {(truth == 1).sum() / valid.sum():.1%}"
                f" | {iou(counts):.3f} | {share[1]:.1%} | {share[2]:.1%}"
                f" | {numbers['THRESHOLD_VV']:.1f}, {numbers['THRESHOLD_VH']:.1f} dB |"
            )
    print("\n| method, pooled over all chips | IoU | 95 % interval | F1 |\n|---|---|---|---|")
    for name, score in scores.items():
        value = iou(score.counts)
        note = " after a 5 × 5 median" if name in FIXED else ""
        low, high = score.interval()
        print(
            f"| {name}{note} | {value:.3f} | {low:.2f}–{high:.2f} | {2 * value / (1 + value):.3f} |"
        )
    probability = np.concatenate(built_in.probability)
    truth = np.concatenate(built_in.truth)
    print(
        f"\nBuilt-in method: expected calibration error"
        f" {calibration_error(probability, truth):.3f} (15 bins),"
        f" Brier score {np.mean((probability - truth) ** 2):.3f}, {truth.size:,} valid pixels."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
