"""Datasets and models to judge, whose scores can be computed beside."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from model_backend.context import JobContext
from model_backend.dataset.samples import TileSamples
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.models.metadata import mlm_metadata
from model_backend.outputs import OutputFiles
from tests.support.datasets import PIXEL, SIZE, Placed, make_dataset
from tests.support.networks import write_network

BIAS, WEIGHT = -8.5, -0.5


def judged_set(folder: Path, number: int = 8, **others) -> Dataset:
    """Tiles of the part test in regions of two, apart from each other; others have other parts."""
    tiles = [
        Placed(
            f"t{i}",
            east=3 * SIZE * PIXEL * i,
            water=None if i else 0.0,  # the first is dry
            attributes=TileAttributes(
                region=f"r{i // 2}", event=f"e{i // 4}", split="test", sensor="Sentinel-1"
            ),
            scene=f"s{i // 2}",
        )
        for i in range(number)
    ]
    apart = TileAttributes(region="elsewhere", split="train")
    tiles.append(Placed("seen", north=90_000, attributes=apart, scene="elsewhere"))
    return make_dataset(folder, tiles, **others)


def network(path: Path, bands: Iterable[str] = ("VV", "VH"), **others) -> str:
    """A model that looks at the mean of its bands in each pixel; others are metadata or shape."""
    shape = {key: others.pop(key) for key in ("kernel", "size", "weight", "bias") if key in others}
    said = {"unit": "db", "pixel_size": PIXEL, "tile": SIZE, "overlap": 8, **others}
    metadata = mlm_metadata(said.pop("name", path.stem), tuple(bands), **said)
    return write_network(path, len(tuple(bands)), metadata, **shape)


def expected(image: np.ndarray, weight: float = WEIGHT, bias: float = BIAS) -> np.ndarray:
    """What :func:`network` gives for an image (bands, rows, columns)."""
    return 1 / (1 + np.exp(-(bias + weight * image.mean(axis=0, dtype=np.float64))))


def everything(dataset: Dataset, *parts: str) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Names, images and labels of all tiles of some parts, in memory."""
    samples = TileSamples(dataset, parts)
    read = [samples[index] for index in range(len(samples))]
    return (
        [sample.tile.tile for sample in read],
        np.stack([sample.image for sample in read]),
        np.stack([sample.label for sample in read]),
    )


def iou(water: np.ndarray, label: np.ndarray) -> float:
    """Of the class water, over the valid pixels."""
    called, truth = water & (label <= 1), label == 1
    return (called & truth).sum() / (called | truth).sum()


def evaluate(run_job, dataset: Dataset, models, outputs=None, **others):
    """Result and log of the job on a dataset, of a model or several."""
    models = [models] if isinstance(models, str) else models
    parameters = {"dataset": str(dataset.folder), "models": models, "draws": 200, **others}
    return run_job("evaluatemodel", outputs, **parameters)


def found_in(path: Path):
    """What the output ``metrics`` holds."""
    return json.loads(path.read_text("utf-8"))


def score(scores, name: str):
    """The score of this name among those of a judgement."""
    return next(item for item in scores if item["name"] == name)


class Lines(JobContext):
    """A context that remembers what was logged."""

    def __init__(self, folder: Path) -> None:
        self.lines: list[str] = []
        super().__init__(
            lambda event: self.lines.append(getattr(event, "text", "")),
            OutputFiles({}, "test"),
            folder,
        )
