"""What learning simulated scenes first is worth on the real chips, over several seeds.

    python benchmarks/pretraining_ablation.py [--seeds 0 1 2] [--folds 3]

The regions of the labelled chips are divided into folds. For each fold and seed two networks learn
three of the four tiles of every chip of the other folds, and the fourth chooses the epoch: one
begins with the weights of ``water_model.py``, which knows simulated scenes alone, the other with
random ones and has four times as many epochs. Both then map the chips of the fold. Written to
``build/bench-ablation.md``. Needs the training tier, and what ``water_model.py`` leaves in
``build/bench``.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from chips import iou
from left_out_chips import DRAWS, score, with_dry
from training_sets import ROOT
from water_model import MINUTES, PRETRAINING, everything, maps_of, pretrained, train

from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileRecord
from model_backend.evaluation.comparing import compare_paired

EPOCHS = {"simulated": 15, "random": 60}
RATE = {"simulated": 5e-4, "random": 2e-3}


def fold_of(regions: Sequence[str], folds: int) -> dict[str, int]:
    """The fold of each region."""
    return {region: number % folds for number, region in enumerate(sorted(regions))}


def trained(
    first: str, start: Path, dataset: Path, fold: int, seed: int, tiles: Sequence[TileRecord]
) -> Path:
    """A network that has learned the tiles, from weights of simulated scenes or random ones."""
    settings: dict[str, Any] = {
        **PRETRAINING,
        "optimisation": {
            "batch_size": 4,
            "learning_rate": RATE[first],
            "epochs": EPOCHS[first],
            "patience": 0,
        },
    }
    by_chip: dict[str, list[str]] = {}
    for tile in tiles:
        by_chip.setdefault(tile.scene, []).append(tile.tile)
    return train(
        f"ablation_{first}_{fold}_{seed}",
        settings,
        dataset=str(dataset),
        seed=seed,
        initial_model=str(start) if first == "simulated" else "",
        training_tiles=[name for names in by_chip.values() for name in names[:-1]],
        validation_tiles=[names[-1] for names in by_chip.values()],
        pictures=0,
    )


def main() -> None:
    """Train what is missing, print and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=MINUTES, help="of the simulated scenes")
    options = parser.parse_args()
    folder = everything(0)
    start = pretrained(folder, 0, options.minutes)
    chips = [tile for tile in Dataset.open(folder).tiles() if not tile.split]
    folds = fold_of({tile.region for tile in chips}, options.folds)
    lines = [
        "| seed | simulated scenes first | chips alone | difference | 95 % interval over chips |",
        "|---|---|---|---|---|",
    ]
    for seed in options.seeds:
        found = {}
        for first in EPOCHS:
            models = {
                fold: trained(
                    first, start, folder, fold, seed,
                    [tile for tile in chips if folds[tile.region] != fold],
                )
                for fold in range(options.folds)
            }  # fmt: skip
            maps = maps_of(folder, "", lambda region, models=models: models[folds[region]])
            found[first] = score(maps)[0]
        both = (with_dry(counted) for counted in found.values())
        difference, low, high, _ = compare_paired(*both, "iou", DRAWS)
        lines.append(
            f"| {seed} | {iou(found['simulated'].counts):.3f} | {iou(found['random'].counts):.3f}"
            f" | {difference:+.3f} | {low:+.3f} to {high:+.3f} |"
        )
        print(lines[-1], flush=True)
    (ROOT / "build" / "bench-ablation.md").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
