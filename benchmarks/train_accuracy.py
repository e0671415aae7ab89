"""What default training reaches: ``make bench-train``; scores of the files in their own runtime.

    python benchmarks/train_accuracy.py three_regions --minutes 10 --before
    python benchmarks/train_accuracy.py ombria --minutes 20
    python benchmarks/train_accuracy.py three_regions --minutes 10 --set loss.loss=bce

Written to ``build/bench-training.md``, a line a run. Needs the training tier.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import time
from pathlib import Path
from typing import Any

from training_sets import FOLDER, REGIONS, ROOT, ombria, score, three_regions
from worker_runs import Run, run_job

from model_backend.protocol.parameters import TrainModelParameters
from model_backend.protocol.plain import from_plain


def main() -> None:
    """Train once, score the part that training never saw, print and add a line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dataset", choices=("three_regions", "ombria"))
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--before", action="store_true", help="three regions: also the image before"
    )
    parser.add_argument("--scenes", type=int, default=4, help="three regions: scenes of each")
    parser.add_argument(
        "--known", action="store_true", help="learn other scenes of the region that is left out"
    )
    parser.add_argument("--held-out", choices=list(REGIONS), default="Plain")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=JSON")
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    if options.dataset == "three_regions":
        folder = three_regions(options.held_out, options.before, options.scenes, options.known)
    else:
        folder = ombria()
    run, found = trained(folder, options.minutes, options.seed, options.set)
    said = {
        "dataset": folder.name,
        "changed": " ".join(options.set) or "default",
        "seed": options.seed,
        "minutes allowed": f"{options.minutes:g}",
    }
    add_row("training", said, run, found)


def trained(
    folder: Path, minutes: float, seed: int, changes: list[str]
) -> tuple[Run, dict[str, float]]:
    """Train once; the run, and the scores of its model file on the test part."""
    model = FOLDER / f"{folder.name}-{time.strftime('%Y%m%dT%H%M%S')}-{os.getpid()}.onnx"
    run = run_job("trainmodel", recipe(folder, minutes, seed, changes), {"model": str(model)})
    return run, score(model, folder, "test")


def recipe(folder: Path, minutes: float, seed: int, changes: list[str]) -> dict[str, Any]:
    """Parameters of the job: default settings with the changes."""
    parameters: dict[str, Any] = {
        "dataset": str(folder),
        "seed": seed,
        "optimisation": {"minutes": minutes},
    }
    for change in changes:
        name, _, text = change.partition("=")
        place = parameters
        *groups, last = name.split(".")
        for group in groups:
            place = place.setdefault(group, {})
        try:
            place[last] = json.loads(text)
        except ValueError:
            place[last] = text
    from_plain(TrainModelParameters, parameters)  # refuses what does not exist
    return parameters


def add_row(table: str, said: dict[str, object], run: Run, found: dict[str, float]) -> None:
    """Print what a training reached, and append it to a table in ``build``.

    Args:
        table: Written to ``bench-….md``.
        said: First cells of the row, by the titles of their columns.
        run: Of :func:`trained`.
        found: As ``run``.
    """
    cells = {
        **said,
        "minutes": f"{run.seconds / 60:.1f}",
        "epochs": run.numbers["EPOCHS_RUN"],
        "validation IoU": f"{run.numbers['VALIDATION_IOU']:.3f}",
        "test IoU": f"{found['water']:.3f}",
        "test mean IoU of both classes": f"{found['mean']:.3f}",
        "peak MiB": f"{run.peak:.0f}",
    }
    path = ROOT / "build" / f"bench-{table}.md"
    if not path.exists():
        path.write_text(
            f"{platform.machine()}, {platform.processor() or 'processor unknown'}\n\n"
            f"| {' | '.join(cells)} |\n|{'---|' * len(cells)}\n",
            encoding="utf-8",
        )
    line = f"| {' | '.join(map(str, cells.values()))} |"
    with path.open("a", encoding="utf-8") as stream:
        stream.write(line + "\n")
    print(line, flush=True)


if __name__ == "__main__":
    main()
