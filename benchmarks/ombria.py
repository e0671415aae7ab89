"""The benchmark on OMBRIA's published table: ``make bench-ombria``.

    python benchmarks/ombria.py                     # both sensors, and Sentinel-1 alone
    python benchmarks/ombria.py --minutes 60 --seed 1 --only both
    python benchmarks/ombria.py --epochs 21 --seed 1 --only simulated  # the same on any machine

Trains and judges through the product's own jobs: ``importdataset`` (whole places of the training
part validate), ``trainmodel``, ``evaluatemodel``. The published test part is looked at once, at the
end. Written to ``build/bench-ombria.md``; the models stay in ``build/bench``. Needs the training
tier.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gradient_boosting import boosted
from stretched_pairs import with_simulated
from training_sets import FOLDER, ROOT, ombria
from worker_runs import run_job

RADAR = ("VV_BEFORE", "VV_AFTER")
OPTICAL = tuple(f"S2_{number}_{when}" for when in ("BEFORE", "AFTER") for number in (1, 2, 3))

PAPER = (
    ("U-Net, Sentinel-1", 0.573),
    ("U-Net, Sentinel-1 before and after", 0.518),
    ("Sentinel-1 and 2, before and after", 0.724),
)
"""Mean IoU of both classes on the test part (Drakonakis et al. 2022)."""


@dataclass(frozen=True)
class Recipe:
    """A training of the benchmark.

    Attributes:
        title: In the table.
        bands: Of the dataset.
        optional: Of these, those that the model must do without at times.
        goal: Mean IoU of both classes that is wanted on the test part; 0: none.
        scenes: Simulated scenes that are learned beside the real patches.
    """

    title: str
    bands: tuple[str, ...]
    optional: tuple[str, ...]
    goal: float
    scenes: int = 0


RECIPES = {
    "s1": Recipe("Sentinel-1 before and after", RADAR, (), 0.76),
    "simulated": Recipe("Sentinel-1 before and after, and simulated pairs", RADAR, (), 0, 110),
    "both": Recipe("Sentinel-1 and 2, before and after", RADAR + OPTICAL, OPTICAL, 0.86),
    "both_simulated": Recipe(
        "Sentinel-1 and 2, before and after, and simulated pairs of radar images",
        RADAR + OPTICAL,
        OPTICAL,
        0,
        110,
    ),
}

TABLE = ("s1", "simulated", "both")
"""Those that are trained unless one is named."""

SETTINGS: dict[str, Any] = {
    "loss": {"bce_weight": 0.7},
    "augmentation": {"restretch": 0.15, "offset": 0.0, "band_dropout": 0.4},
    "optimisation": {"batch_size": 8, "learning_rate": 2e-3, "weight_decay": 0.02, "patience": 0},
}
"""What differs from the default recipe; see docs/recipes.md."""


@dataclass(frozen=True)
class Judged:
    """A model on a part.

    Attributes:
        mean: Mean IoU of both classes, with its interval over patches.
        flood: IoU of the flood.
        ece: Expected calibration error.
    """

    mean: tuple[float, float, float]
    flood: float
    ece: float

    @property
    def cells(self) -> str:
        """Of a table."""
        value, low, high = self.mean
        return f"{value:.3f} | {low:.3f}–{high:.3f} | {self.flood:.3f} | {self.ece:.3f}"


def train(name: str, minutes: float, seed: int, epochs: int = 0) -> Path:
    """Train one of the recipes; gives the model file.

    Args:
        name: Of the recipe.
        minutes: That it may take, where no epochs are given.
        seed: Of weights, order and augmentation.
        epochs: That it takes, however long that is; 0: as many as fit into the minutes.
    """
    recipe = RECIPES[name]
    budget = {"epochs": epochs} if epochs else {"minutes": minutes}
    said = f"{epochs}epochs" if epochs else f"{minutes:g}min"
    model = FOLDER / f"ombria_{name}_seed{seed}_{said}.onnx"
    parameters = {
        **SETTINGS,
        "dataset": str(dataset_of(recipe)),
        "seed": seed,
        "name": f"Flood: {recipe.title}",
        "network": {"optional_bands": list(recipe.optional)},
        "optimisation": {**SETTINGS["optimisation"], **budget},
    }
    if not model.exists():
        run = run_job("trainmodel", parameters, {"model": str(model)})
        print(
            f"{recipe.title}: {run.numbers['EPOCHS_RUN']} epochs in {run.seconds / 60:.1f} min,"
            f" {run.processors / 60:.1f} min of processor, {run.peak:.0f} MiB",
            flush=True,
        )
    return model


def dataset_of(recipe: Recipe) -> Path:
    """OMBRIA with the recipe's bands, and its simulated pairs."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    bands = ";".join(recipe.bands)
    return with_simulated(bands, recipe.scenes, seed=0) if recipe.scenes else ombria(bands)


def judge(
    model: Path, dataset: Path, split: str, withheld: Sequence[str] = (), turns: bool = True
) -> Judged:
    """Scores of a model, or a folder of probabilities, on a part of a dataset."""
    found = FOLDER / "judged.json"
    parameters = {
        "dataset": str(dataset),
        "models": [str(model)],
        "split": split,
        "turns": turns,
        "withheld": list(withheld),
        # The validation part chose epoch and threshold; the table says so.
        "allow_training": split == "validation",
    }
    run_job("evaluatemodel", parameters, {"metrics": str(found)})
    judged = json.loads(found.read_text("utf-8"))["judgements"][0]
    scores = {score["name"]: score for score in judged["headline"]}
    mean = scores["mean_iou"]
    return Judged(
        (mean["value"], mean["low"], mean["high"]), scores["iou"]["value"], scores["ece"]["value"]
    )


def main() -> None:
    """Train, judge, print and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=30, help="of training, for each model")
    parser.add_argument("--epochs", type=int, default=0, help="instead of minutes")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", choices=tuple(RECIPES))
    options = parser.parse_args()
    budget = f"{options.epochs} epochs" if options.epochs else f"{options.minutes:g} minutes"
    lines = [
        f"OMBRIA, trained {budget} each, seed {options.seed}; mean over flips"
        " and turns. Left-out places chose epoch and threshold.",
        "",
        "| | test part: mean IoU of both classes | 95 % interval | IoU of flood | ECE"
        " | left-out places: mean IoU | goal |",
        "|---|---|---|---|---|---|---|",
        *(f"| paper: {title} | {value:.3f} | | | | | |" for title, value in PAPER),
    ]
    for name in [options.only] if options.only else TABLE:
        recipe = RECIPES[name]
        dataset = dataset_of(recipe)
        if not recipe.scenes:
            folder = boosted(dataset, "test", FOLDER / f"boosted_{name}", options.seed)
            baseline = judge(folder, dataset, "test", turns=False)
            lines.append(f"| gradient boosting: {recipe.title} | {baseline.cells} | | |")
        model = train(name, options.minutes, options.seed, options.epochs)
        for withheld in [(), recipe.optional] if recipe.optional else [()]:
            apart = judge(model, dataset, "validation", withheld)
            test = judge(model, dataset, "test", withheld)
            without = ", Sentinel-2 missing" if withheld else ""
            goal = "" if withheld or not recipe.goal else f"{recipe.goal:.2f}"
            lines.append(
                f"| {recipe.title}{without} | {test.cells} | {apart.mean[0]:.3f} | {goal} |"
            )
    text = "\n".join(lines) + "\n"
    (ROOT / "build" / "bench-ombria.md").write_text(text, encoding="utf-8")
    print(f"\n{text}")


if __name__ == "__main__":
    main()
