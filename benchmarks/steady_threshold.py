"""Whether a threshold from a few places serves others: highest F1 against the steady one.

    python benchmarks/steady_threshold.py

Gradient boosting says what it holds of each place of OMBRIA's training part after learning the
others (five folds, Sentinel-1). Then thresholds are chosen on places drawn at random, as many as
validate a training, and judged on all the rest. The test part is not looked at.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

import numpy as np
from gradient_boosting import fitted, sampled
from sklearn.model_selection import GroupKFold
from training_sets import LARGEST_PLACE, VALIDATION_SHARE, ombria

from model_backend.dataset.samples import TileSamples
from model_backend.dataset.store import Dataset
from model_backend.evaluation.formulas import scores_of, split, splits
from model_backend.evaluation.intervals import LEVELS
from model_backend.evaluation.steady_threshold import steady_threshold

FOLDS = 5
HALF = 0.5


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--draws", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    histograms, tiles = histograms_of_places(options.seed)
    rules: dict[str, Callable[[np.ndarray], float]] = {
        "highest F1": _highest,
        "steady": steady_threshold,
        "always .5": lambda _: HALF,
    }
    random = np.random.default_rng(options.seed)
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in rules}
    for _ in range(options.draws):
        chosen = drawn(tiles, random)
        others = np.delete(histograms, chosen, axis=0).sum(axis=0)
        for name, rule in rules.items():
            threshold = rule(histograms[chosen])
            scores = scores_of(split(others, round(threshold * LEVELS)))
            found[name].append((threshold, scores["f1"], scores["mean_iou"]))
    print("| threshold | mean | deviation | F1 elsewhere | its tenth | mean IoU elsewhere |")
    print("|---|---|---|---|---|---|")
    for name, rows in found.items():
        thresholds, f1, mean_iou = np.array(rows).T
        print(
            f"| {name} | {thresholds.mean():.2f} | {thresholds.std():.2f} | {f1.mean():.3f}"
            f" | {np.quantile(f1, 0.1):.3f} | {mean_iou.mean():.3f} |"
        )


def histograms_of_places(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """What boosting says of places that it did not learn.

    Returns:
        (places, 2, LEVELS): pixels labelled dry and water by level of probability, and how many
        tiles each place has.
    """
    dataset = Dataset.open(ombria())
    training = [tile.tile for tile in dataset.tiles() if tile.split in ("train", "validation")]
    samples = TileSamples(dataset, (), tiles=training)
    pixels, water, owners = sampled(samples, dataset, tuple(dataset.format.bands), seed)
    regions = np.array([tile.region for tile in samples.tiles])
    places, members = np.unique(regions, return_inverse=True)
    histograms = np.zeros((len(places), 2, LEVELS), np.int64)
    for _, away in GroupKFold(FOLDS).split(regions, groups=regions):
        left_out = np.isin(owners, away)
        model = fitted(pixels[~left_out], water[~left_out])
        probability = model.predict_proba(pixels[left_out])[:, 1]
        level = np.minimum((probability * LEVELS).astype(int), LEVELS - 1)
        place = members[owners[left_out]]
        np.add.at(histograms, (place, water[left_out].astype(int), level), 1)
    return histograms, np.bincount(members)


def drawn(tiles: Sequence[int], random: np.random.Generator) -> list[int]:
    """Places that :func:`.ombria` might have let validate."""
    chosen: list[int] = []
    count = 0
    for place in random.permutation(np.flatnonzero(np.asarray(tiles) <= LARGEST_PLACE)):
        if count < VALIDATION_SHARE * sum(tiles):
            chosen.append(int(place))
            count += tiles[place]
    return chosen


def _highest(histograms: np.ndarray) -> float:
    hits, alarms, misses, _ = splits(histograms.sum(axis=0))[1:].T
    return float((np.argmax(2 * hits / (2 * hits + alarms + misses)) + 1) / LEVELS)


if __name__ == "__main__":
    main()
