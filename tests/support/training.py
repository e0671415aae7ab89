"""Small trainings: a dataset that is learned in seconds, and a context that remembers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from model_backend.context import JobContext
from model_backend.dataset.format import DatasetFormat
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.outputs import OutputFiles
from model_backend.protocol import Log, Metric, Progress
from model_backend.protocol.parameters import (
    AugmentationParameters,
    NetworkParameters,
    OptimisationParameters,
    TrainModelParameters,
)

SIZE = 32


def picture(number: int, water: float = 0.4) -> tuple[np.ndarray, np.ndarray]:
    """A tile: a dark half-plane whose border wanders with the number."""
    rng = np.random.default_rng(number)
    rows, columns = np.mgrid[:SIZE, :SIZE]
    label = (rows + 5 * np.sin(columns / 5 + number) < water * SIZE).astype(np.uint8)
    planes = [np.where(label, dark, bright) for dark, bright in ((-19.5, -9.5), (-27.0, -16.5))]
    return (np.stack(planes) + rng.normal(0, 2, (2, SIZE, SIZE))).astype(np.float32), label


def make_set(
    folder: Path,
    train: int = 8,
    validation: int = 4,
    test: int = 0,
    change: Callable[[str, np.ndarray, np.ndarray], None] | None = None,
    bands: tuple[str, ...] = ("VV", "VH"),
    unit: str = "dB",
    sources: dict[str, str] | None = None,
) -> Dataset:
    """Write a dataset; ``change`` may alter image and label of a tile in place."""
    dataset = Dataset.open_or_create(folder, DatasetFormat(bands, unit, SIZE, SIZE, 10.0))
    parts = ["train"] * train + ["validation"] * validation + ["test"] * test
    with dataset.add("s", "mark", TileAttributes(), {"made": "by a test"}) as writer:
        for number, part in enumerate(parts):
            name = f"{part}_{number}"
            image, label = picture(number, 0.2 + 0.05 * (number % 8))
            if change is not None:
                change(name, image, label)
            image = image[[("VV", "VH").index(band) for band in bands]]
            source = (sources or {}).get(name, "hand")
            about = TileAttributes(region=f"r{number}", split=part, label_source=source)
            writer.add(0, number * SIZE, image, label, None, name, about)
    return dataset


class Heard(JobContext):
    """A context that remembers what it was told."""

    def __init__(self, folder: Path) -> None:
        self.events: list = []
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(self.hear, OutputFiles({}, "t"), folder)
        self.on_event: Callable[[object], None] = lambda event: None

    def hear(self, event: object) -> None:
        self.events.append(event)
        self.on_event(event)

    @property
    def log_text(self) -> str:
        return "\n".join(event.text for event in self.events if isinstance(event, Log))

    @property
    def warnings(self) -> str:
        logs = (event for event in self.events if isinstance(event, Log))
        return "\n".join(event.text for event in logs if event.level == "warning")

    def curve(self, name: str) -> list[float]:
        return [e.value for e in self.events if isinstance(e, Metric) and e.name == name]

    @property
    def steps(self) -> list[Progress]:
        return [event for event in self.events if isinstance(event, Progress)]


def recipe(dataset: Dataset, run: Path, **changes) -> TrainModelParameters:
    """A short training; keys of ``optimisation`` and other groups go to their groups."""
    optimisation = {"epochs": 2, "batch_size": 4, "learning_rate": 3e-3, "patience": 0}
    optimisation.update(changes.pop("optimisation", {}))
    return TrainModelParameters(
        dataset=str(dataset.folder),
        run=str(run),
        network=NetworkParameters(**changes.pop("network", {})),
        augmentation=AugmentationParameters(**changes.pop("augmentation", {})),
        optimisation=OptimisationParameters(**optimisation),
        pictures=changes.pop("pictures", 0),
        device="cpu",
        **changes,
    )


def use_tiny_network(monkeypatch) -> None:
    """Put a network of a few weights in place of the small U-Net, in this process."""
    import torch
    from torch import nn

    from model_backend.models.architectures import build

    class Tiny(nn.Module):
        multiple = 2

        def __init__(self, channels: int, dropout: float) -> None:
            super().__init__()
            self.layers = nn.Sequential(
                nn.Conv2d(channels, 8, 3, padding=1),
                nn.BatchNorm2d(8),
                nn.ReLU(),
                nn.Dropout2d(dropout),
                nn.Conv2d(8, 1, 3, padding=1),
            )

        def forward(self, image: torch.Tensor) -> torch.Tensor:
            return self.layers(image)

    monkeypatch.setitem(build._OWN, "small_unet", Tiny)
