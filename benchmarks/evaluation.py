"""Speed of evaluating: part of ``make bench``. Written to ``build/bench-evaluation.md``.

    python benchmarks/evaluation.py --model unet_resnet18.onnx

What an evaluation costs beside its network depends on the network: without a model it is a small
U-Net with random weights, which takes a fraction of the time of the usual ones.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from small_unet import write_small_unet  # noqa: E402
from worker_runs import FOLDER  # noqa: E402

from model_backend.dataset.format import DatasetFormat  # noqa: E402
from model_backend.dataset.samples import TileSamples  # noqa: E402
from model_backend.dataset.store import Dataset  # noqa: E402
from model_backend.dataset.tile import TileAttributes  # noqa: E402
from model_backend.evaluation.boundary import BoundaryScores  # noqa: E402
from model_backend.evaluation.comparing import compare_paired  # noqa: E402
from model_backend.evaluation.curves import curves_of  # noqa: E402
from model_backend.evaluation.per_image import mean_per_image  # noqa: E402
from model_backend.evaluation.probability_scores import ProbabilityScores  # noqa: E402
from model_backend.holdout.near_edge import ranges_of_distance  # noqa: E402
from model_backend.holdout.slices import EDGE_DISTANCES  # noqa: E402
from model_backend.jobs import run_request  # noqa: E402
from model_backend.prediction.engines.choosing import open_exact, probabilities  # noqa: E402
from model_backend.prediction.engines.engine import Engine  # noqa: E402
from model_backend.prediction.engines.onnx_runtime import OnnxEngine  # noqa: E402
from model_backend.protocol import Request  # noqa: E402
from tests.support.scenes import radar_scene  # noqa: E402

TILES = 500
SIDE = 256  # pixels
JUDGED = 500  # tiles that a network is run on
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
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, help="of VV and VH in dB; without: a small U-Net")
    model = parser.parse_args().model
    FOLDER.mkdir(parents=True, exist_ok=True)
    lines = ["| what | median | limit |", "|---|---|---|"]
    print(*lines, sep="\n")
    network = model or write_small_unet(FOLDER / "small_unet.onnx")
    for figure in chain(metrics_alone(), whole_evaluation(network)):
        lines.append(figure.row())
        print(lines[-1], flush=True)
    path = ROOT / "build" / "bench-evaluation.md"
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
            ranges_of_distance(truth, EDGE_DISTANCES)
            boundary.add((values >= THRESHOLD).astype(np.uint8), truth)
        counting.append(counted - begun)
        telling.append(told - counted)
        edges.append((time.perf_counter() - told) * TILES / BATCH)
    tiles = f"{TILES} tiles of {SIDE}²"
    both = np.add(counting, telling)
    yield Figure(f"metrics alone over {tiles}, intervals included", np.median(both), limit=2)
    yield Figure("– of which counting", np.median(counting))
    yield Figure("– of which scores, curves, 2000 draws", np.median(telling))
    yield Figure(f"ranges of edge distance and boundary scores of {tiles}", np.median(edges))


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


def whole_evaluation(network: Path) -> Iterable[Figure]:
    """A network judged on tiles of a dataset, held against its bare calls on the same."""
    dataset = written_tiles()
    parameters = {"dataset": str(dataset.folder), "models": [str(network)]}
    outputs = {
        "metrics": {"metrics": str(FOLDER / "holdout.json")},
        "report": {"report": str(FOLDER / "holdout.html")},
    }
    usual, used = OnnxEngine(network), open_exact(network)
    ratios, own, reports = [], [], []
    for _ in range(TURNS):
        before = bare_calls(dataset, usual), bare_calls(dataset, used)
        judged, written = (
            timed(Request("evaluatemodel", parameters, wanted)) for wanted in outputs.values()
        )
        # Other work on the machine slows both: the bare calls just before and after count.
        ratios.append(judged / np.mean([before[0], bare_calls(dataset, usual)]))
        own.append(judged / np.mean([before[1], bare_calls(dataset, used)]))
        reports.append(written - judged)
    tiles = f"{JUDGED} tiles of {SIDE}² by {network.name}"
    plain = f"evaluation of {tiles}, × bare calls of {usual.name}"
    yield Figure(plain, np.median(ratios), "×", 1.1)
    yield Figure(f"the same, × bare calls of {used.name}, which it uses", np.median(own), "×")
    yield Figure("its report, pictures included", np.median(reports), limit=10)


def timed(request: Request) -> float:
    """Seconds that a job takes in this process."""
    begun = time.perf_counter()
    run_request(request, lambda event: None)
    return time.perf_counter() - begun


def bare_calls(dataset: Dataset, engine: Engine) -> float:
    """Seconds of an engine alone over the tiles, which lie in memory, on all of its streams."""
    samples = TileSamples(dataset, ["test"])
    images = [samples[index].image for index in range(len(samples))]
    together = np.stack(images)
    probabilities(engine, together[: 2 * engine.pixels // SIDE**2])
    begun = time.perf_counter()
    probabilities(engine, together)
    return time.perf_counter() - begun


def written_tiles() -> Dataset:
    """A dataset of simulated tiles, kept from one run to the next."""
    folder = FOLDER / f"tiles_{JUDGED}_{SIDE}"
    dataset = Dataset.open_or_create(folder, DatasetFormat(("VV", "VH"), "dB", SIDE, SIDE, 10.0))
    if len(dataset.tiles()) == JUDGED:
        return dataset
    with dataset.add("scene", "bench", TileAttributes(split="test"), {}) as tiles:
        for number in range(JUDGED):
            image, water = radar_scene(SIDE, SIDE, number)
            about = TileAttributes(region=f"region {number % 8}", split="test")
            label = water.astype(np.uint8)
            tiles.add(0, number * SIDE, image, label, None, f"t{number:04d}", about)
    return dataset


if __name__ == "__main__":
    main()
