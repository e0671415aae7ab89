"""Speed of evaluating: part of ``make bench``. Written to ``build/bench-evaluation.md``.

A measurement is a function that returns its figures; add it to ``MEASUREMENTS``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.evaluation.boundary import BoundaryScores  # noqa: E402
from model_backend.evaluation.comparing import compare_paired  # noqa: E402
from model_backend.evaluation.curves import curves_of  # noqa: E402
from model_backend.evaluation.edge_distance import edge_distance  # noqa: E402
from model_backend.evaluation.per_image import mean_per_image  # noqa: E402
from model_backend.evaluation.probability_scores import ProbabilityScores  # noqa: E402

TILES = 500
SIDE = 256  # pixels
BATCH = 50  # tiles that are simulated; they are counted again under other names
THRESHOLD = 0.5
TURNS = 3


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes:
        what: What was measured.
        value: The median of all turns.
        unit: Of the value.
        limit: What it should stay under; None: nothing was promised.
    """

    what: str
    value: float
    unit: str = "s"
    limit: float | None = None

    def row(self) -> str:
        """As a row of the table."""
        limit = "–" if self.limit is None else f"{self.limit:g}"
        return f"| {self.what} | {self.value:.3g} {self.unit} | {limit} |"


def main() -> None:
    """Measure, print and write."""
    lines = ["| what | median | limit |", "|---|---|---|"]
    print(*lines, sep="\n")
    for measurement in MEASUREMENTS:
        for figure in measurement():
            lines.append(figure.row())
            print(lines[-1], flush=True)
    path = ROOT / "build" / "bench-evaluation.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def metrics_alone() -> Iterable[Figure]:
    """All scores of one model over :data:`TILES` tiles that lie in memory."""
    probability, label = simulated_tiles()
    names = [f"tile {index}" for index in range(TILES)]
    counting, telling, edges = [], [], []
    for _ in range(TURNS):
        scores, begun = ProbabilityScores(), time.perf_counter()
        for first in range(0, TILES, BATCH):
            scores.add(probability, label, names[first : first + BATCH])
        counted = time.perf_counter()
        tell(scores)
        told = time.perf_counter()
        boundary = BoundaryScores()
        for values, truth in zip(probability, label):
            edge_distance(truth)
            boundary.add((values >= THRESHOLD).astype(np.uint8), truth)
        counting.append(counted - begun)
        telling.append(told - counted)
        edges.append((time.perf_counter() - told) * TILES / BATCH)
    tiles = f"{TILES} tiles of {SIDE}²"
    both = np.add(counting, telling)
    yield Figure(f"metrics alone over {tiles}, intervals included", np.median(both), limit=2)
    yield Figure("– of which counting", np.median(counting))
    yield Figure("– of which scores, curves, 2000 draws", np.median(telling))
    yield Figure(f"edge distances and boundary scores of {tiles}", np.median(edges))


def tell(scores: ProbabilityScores) -> None:
    """Everything that is said of one model, and of it beside another one."""
    scores.scores(THRESHOLD)
    scores.calibration()
    scores.average_precision()
    scores.intervals(THRESHOLD)
    curves_of(scores)
    counts, other = (
        np.array(list(scores.counts_by_group(threshold).values()))
        for threshold in (THRESHOLD, THRESHOLD + 0.1)
    )
    for name in ("iou", "f1", "precision", "recall"):
        mean_per_image(counts, name)
    compare_paired(counts, other, "iou")


def simulated_tiles() -> tuple[np.ndarray, np.ndarray]:
    """Probabilities of a plausible model and labels, (:data:`BATCH`, rows, columns)."""
    random = np.random.default_rng(0)
    shape = (BATCH, SIDE, SIDE)
    logits = random.normal(-2, 1, (BATCH, 1, 1)) + random.normal(0, 2, shape)
    label = (random.random(shape) < 1 / (1 + np.exp(-logits))).astype(np.uint8)
    label[random.random(shape) < 0.05] = 255
    return (1 / (1 + np.exp(-1.2 * logits))).astype(np.float32), label


MEASUREMENTS: tuple[Callable[[], Iterable[Figure]], ...] = (metrics_alone,)

if __name__ == "__main__":
    main()
