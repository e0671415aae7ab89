"""Labelled chips as mapped by models that have not seen their region, against the thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

import numpy as np
from chips import Score, iou

from model_backend.evaluation.calibration import TemperatureFit
from model_backend.evaluation.comparing import compare_paired
from model_backend.evaluation.probability_scores import ProbabilityScores
from model_backend.prediction.against_thresholds import ThresholdComparison

DRAWS = 10_000
"""Of the bootstrap."""

THRESHOLD = 0.5
"""Probability from which a pixel is water: from there on it is more likely than not."""


@dataclass(frozen=True)
class Mapped:
    """A chip as the model that has not seen its region maps it, and as the thresholds do.

    Attributes:
        name: Of the chip.
        region: That was left out.
        truth: int8, −1 invalid.
        model: Probability of the model.
        thresholds: Of the built-in thresholds.
    """

    name: str
    region: str
    truth: np.ndarray
    model: np.ndarray
    thresholds: np.ndarray

    @property
    def logits(self) -> np.ndarray:
        """Of the model, where it is not certain to the last bit."""
        inside = np.clip(self.model.astype(np.float64), 1e-5, 1 - 1e-5)
        return np.log(inside / (1 - inside)).astype(np.float32)

    @property
    def label(self) -> np.ndarray:
        """uint8, 255 invalid."""
        return np.where(self.truth < 0, 255, self.truth).astype(np.uint8)


def score(maps: Sequence[Mapped]) -> tuple[Score, Score]:
    """Counts of the model and of the built-in thresholds, both at :data:`THRESHOLD`."""
    model, built_in = Score(), Score()
    for chip in maps:
        for counts, probability in ((model, chip.model), (built_in, chip.thresholds)):
            counts.add((probability >= THRESHOLD) & (chip.truth >= 0), chip.truth)
    return model, built_in


def temperature_for(maps: Sequence[Mapped]) -> float:
    """What the model's logits are to be divided by so that its probabilities fit these chips."""
    fitting = TemperatureFit()
    for chip in maps:
        fitting.add(chip.logits[np.newaxis], chip.label[np.newaxis])
    return fitting.fit().value


def with_dry(counted: Score) -> np.ndarray:
    """Counts (chips, 4) as comparisons want them; right dry pixels change no IoU."""
    return np.pad(np.array(counted.chips), ((0, 0), (0, 1)))


def held_against(
    maps: Sequence[Mapped], withheld: tuple[str, ...], dataset_sha256: str
) -> tuple[ThresholdComparison, ProbabilityScores]:
    """The comparison with the built-in thresholds, and the model's scores.

    The temperature for each region is the one that fits the maps of the others; a threshold of .5
    does not depend on it.
    """
    scores = ProbabilityScores()
    for region in {chip.region for chip in maps}:
        temperature = temperature_for([chip for chip in maps if chip.region != region])
        for chip in maps:
            if chip.region == region:
                probability = 1 / (1 + np.exp(-chip.logits / temperature))
                scores.add(probability[np.newaxis], chip.label[np.newaxis], [chip.name])
    model, built_in = score(maps)
    difference, low, high, _ = compare_paired(with_dry(model), with_dry(built_in), "iou", DRAWS)
    error = scores.calibration()["ece"]
    comparison = ThresholdComparison(
        iou(model.counts),
        iou(built_in.counts),
        difference,
        low,
        high,
        f"{len(maps)} labelled chips of {len({chip.region for chip in maps})} regions",
        "none of the chips was trained on, but the constants of the thresholds were chosen on them;"
        " pooled over all valid pixels at a probability of .5; paired bootstrap over chips;"
        f" calibration error of the model {error:.3f} (15 bins; the temperature for each region is"
        " the one that fits the others)",
        withheld,
        dataset_sha256,
        datetime.now(timezone.utc).isoformat(timespec="seconds"),
    )
    return comparison, scores


def table(comparisons: Sequence[ThresholdComparison], scores: Sequence[ProbabilityScores]) -> str:
    """What was found, as Markdown."""
    lines = [
        "| bands | IoU of the model | thresholds | difference | 95 % interval | F1 | ECE | Brier |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for found, judged in zip(comparisons, scores):
        calibration = judged.calibration()
        lines.append(
            f"| {'VV' if found.withheld else 'VV, VH'} | {found.iou:.3f}"
            f" | {found.thresholds_iou:.3f} | {found.difference:+.3f} | {found.interval}"
            f" | {2 * found.iou / (1 + found.iou):.3f} | {calibration['ece']:.3f}"
            f" | {calibration['brier']:.3f} |"
        )
    return "\n".join(lines) + "\n"
