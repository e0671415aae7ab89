"""Speed of training beside a plain Lightning loop: part of ``make bench-train``.

The same U-Net/ResNet-18, tiles, batch, loss and number of batches. The plain loop is what one
writes first: eager, float32, channels first, a DataLoader. Ours runs with default settings, so it
also varies its tiles, averages its weights and reports. The bare step is what the processor allows:
network, loss and optimiser in the numbers and the memory format that ours uses, again and again on
one batch. In turns, each in a process of its own; the first batches of a process are not counted.
Written to ``build/bench-training-speed.md``.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from training_sets import FOLDER, ROOT, three_regions

BATCH = 8
RATE = 1e-3
EPOCHS = 2
UNCOUNTED = 3  # batches of a process until its caches and plans are warm
TURNS = 3
BARE_STEPS = 12


def main() -> None:
    """Measure in turns, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--role", choices=tuple(ROLES))
    role = parser.parse_args().role
    if role:
        print(json.dumps(ROLES[role](three_regions("Plain"))))
        return
    three_regions("Plain")
    turns: dict[str, list[dict]] = {name: [] for name in ROLES}
    for turn in range(TURNS):
        for name, runs in turns.items():
            runs.append(in_own_process(name))
            print(f"turn {turn + 1}, {name}: {runs[-1]['ms']:.0f} ms a tile", flush=True)
    times = {name: np.array([run["ms"] for run in runs]) for name, runs in turns.items()}
    ratios = times["plain"] / times["ours"]
    most = times["plain"] / times["bare"]
    over = times["ours"] / times["bare"]
    lines = [
        f"U-Net/ResNet-18, {BATCH} tiles of 256² × 2, {TURNS} turns each:",
        "",
        "| | median ms a tile | mean loss of epochs 1 to " + f"{EPOCHS} |",
        "|---|---|---|",
        *(
            f"| {title} | {np.median(times[name]):.0f} | {curve(turns[name])} |"
            for name, title in (("plain", "plain loop, float32"), ("ours", "trainmodel, default"))
        ),
        "",
        f"trainmodel is {np.median(ratios):.2f} times as fast ({ratios.min():.2f} to"
        f" {ratios.max():.2f}); from the start of the process to its first batch:"
        f" {np.median([run['first'] - run['begun'] for run in turns['ours']]):.1f} s.",
        "",
        f"A bare step in {turns['bare'][0]['precision']} takes {np.median(times['bare']):.0f} ms a"
        f" tile: this processor allows {np.median(most):.2f} times at most ({most.min():.2f} to"
        f" {most.max():.2f}), and trainmodel takes {np.median(over):.2f} bare steps"
        f" ({over.min():.2f} to {over.max():.2f}).",
    ]
    text = "\n".join(lines) + "\n"
    (ROOT / "build" / "bench-training-speed.md").write_text(text, encoding="utf-8")
    print(f"\n{text}")


def in_own_process(role: str) -> dict:
    """Run a role; gives its milliseconds a tile (``ms``), when its process began, and its own."""
    begun = time.time()
    done = subprocess.run(
        [sys.executable, __file__, "--role", role], check=True, stdout=subprocess.PIPE
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return {**found, "begun": begun}


def curve(runs: list[dict]) -> str:
    """Losses of the epochs, mean over the turns."""
    return ", ".join(f"{loss:.3f}" for loss in np.mean([run["losses"] for run in runs], axis=0))


def summary(ends: list[tuple[int, float]], losses: list[float]) -> dict:
    """What a role tells: from the ends of some of its batches, validations left out, and losses.

    Args:
        ends: Batches done since the begin of the training, and when.
        losses: After each of these batches.
    """
    seconds = batches = 0.0
    per_epoch = len(ends) // EPOCHS
    for first in range(0, len(ends), per_epoch):
        part = [end for end in ends[first : first + per_epoch] if end[0] >= UNCOUNTED]
        batches += part[-1][0] - part[0][0]
        seconds += part[-1][1] - part[0][1]
    means = np.array_split(np.array(losses), EPOCHS)
    return {
        "ms": 1000 * seconds / batches / BATCH,
        "first": ends[0][1],
        "losses": [float(mean.mean()) for mean in means],
    }


def unet_maker() -> Callable[[], Any]:
    """What makes the network of all roles; to be asked for before Lightning is imported.

    Both import torchvision, which fails beside some builds of torch unless it was allowed to first.
    """
    from model_backend.models.torchvision_shim import allow_torchvision_without_kernels

    allow_torchvision_without_kernels()
    import segmentation_models_pytorch as smp

    return lambda: smp.Unet("resnet18", encoder_weights=None, in_channels=2, classes=1)


def plain(folder: Path) -> dict:
    """The loop that one writes first."""
    unet = unet_maker()
    import lightning.pytorch as pl
    import torch

    from model_backend.dataset.samples import TileSamples
    from model_backend.dataset.store import Dataset
    from model_backend.models.losses.build import build_loss
    from model_backend.protocol.parameters import LossParameters

    ends: list[tuple[int, float]] = []
    losses: list[float] = []
    samples = TileSamples(Dataset.open(folder), ["train"], FOLDER / "speed-cache")
    mean, std = np.array([-11.5, -18.5]), np.array([4.5, 5.5])

    class Tiles(torch.utils.data.Dataset):
        def __len__(self) -> int:
            return len(samples)

        def __getitem__(self, index: int) -> tuple[torch.Tensor, torch.Tensor]:
            sample = samples[index]
            image = (sample.image - mean[:, None, None]) / std[:, None, None]
            image = np.clip(np.nan_to_num(image), -4, 4).astype(np.float32)
            return torch.from_numpy(image), torch.from_numpy(sample.label)

    class Plain(pl.LightningModule):
        def __init__(self) -> None:
            super().__init__()
            self.network = unet()
            self.loss = build_loss(LossParameters(), 1.0)

        def training_step(self, batch: list[torch.Tensor], index: int) -> torch.Tensor:
            loss = self.loss(self.network(batch[0]), batch[1], None)
            losses.append(float(loss.detach()))
            return loss

        def on_train_batch_end(self, *_: object) -> None:
            ends.append((self.global_step, time.time()))

        def configure_optimizers(self) -> torch.optim.Optimizer:
            return torch.optim.AdamW(self.parameters(), lr=RATE)

    pl.seed_everything(0, verbose=False)
    loader = torch.utils.data.DataLoader(Tiles(), BATCH, shuffle=True, drop_last=True)
    trainer = pl.Trainer(
        accelerator="cpu", max_epochs=EPOCHS, logger=False, enable_checkpointing=False,
        enable_progress_bar=False, enable_model_summary=False,
    )  # fmt: skip
    trainer.fit(Plain(), loader)
    return summary(ends, losses)


def ours(folder: Path) -> dict:
    """The product's training, as its job runs it."""
    from model_backend.context import JobContext
    from model_backend.outputs import OutputFiles
    from model_backend.protocol import Metric
    from model_backend.protocol.parameters import TrainModelParameters
    from model_backend.protocol.plain import from_plain
    from model_backend.training.training import train

    ends: list[tuple[int, float]] = []
    losses: list[float] = []

    def hear(event: object) -> None:
        if isinstance(event, Metric) and event.name == "batch_loss":
            ends.append((event.step, time.time()))
            losses.append(event.value)

    run = FOLDER / "speed-run"
    shutil.rmtree(run, ignore_errors=True)
    parameters = {
        "dataset": str(folder),
        "run": str(run),
        "network": {"architecture": "unet", "encoder": "resnet18"},
        "optimisation": {
            "epochs": EPOCHS, "batch_size": BATCH, "learning_rate": RATE, "scheduler": "constant",
        },
        "device": "cpu",
    }  # fmt: skip
    context = JobContext(hear, OutputFiles({}, "speed"), FOLDER)
    train(from_plain(TrainModelParameters, parameters), context, cache=FOLDER / "speed-cache")
    return summary(ends, losses)


def bare(folder: Path) -> dict:
    """The same steps without anything around them; ``folder`` is not looked at."""
    import torch

    from model_backend.models.losses.build import build_loss
    from model_backend.protocol.parameters import LossParameters
    from model_backend.training.device import autocast, choose_precision

    torch.manual_seed(0)
    last = torch.channels_last
    network = unet_maker()().to(memory_format=last).train()
    loss_of = build_loss(LossParameters(), 1.0)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, fused=True)
    images = torch.randn(BATCH, 2, 256, 256).to(memory_format=last)
    labels = (torch.rand(BATCH, 256, 256) < 0.2).to(torch.uint8)
    precision = choose_precision("auto", "cpu")
    ends = []
    for _ in range(UNCOUNTED + BARE_STEPS):
        with autocast("cpu", precision):
            logits = network(images)
        loss_of(logits, labels, None).backward()
        optimiser.step()
        optimiser.zero_grad()
        ends.append(time.perf_counter())
    seconds = ends[-1] - ends[UNCOUNTED - 1]
    return {"ms": 1000 * seconds / BARE_STEPS / BATCH, "precision": precision}


ROLES: dict[str, Callable[[Path], dict]] = {"plain": plain, "ours": ours, "bare": bare}


if __name__ == "__main__":
    main()
