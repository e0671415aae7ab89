"""Accuracy on time series: ``make bench-timeseries``.

    python benchmarks/time_series.py                      # simulated places, then OMBRIA's pairs
    python benchmarks/time_series.py --only simulated --places 300 --minutes 12

Trains and judges through the product's own jobs: ``simulatesequences``, ``importdataset``,
``splitdataset``, ``traintimeseries``. The test part, whole places or whole regions that nothing was
chosen on, is measured once for each model. Written to ``build/bench-timeseries.md``; the models
stay in ``build/bench``. Needs the training tier.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

from training_sets import DATA, FOLDER, ROOT
from worker_runs import run_job

from model_backend.models.described import metadata_in
from model_backend.prediction.model import MLM_KEY

PAIRS: dict[str, Any] = {"augmentation": {"reversal": 0.5, "offset": 1.0}}
"""Of OMBRIA the second image is always the flooded one, so its order must not be learned."""


def main() -> None:
    """Make the sets, train, print and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=("simulated", "ombria"))
    parser.add_argument("--places", type=int, default=1500, help="simulated")
    parser.add_argument("--minutes", type=float, default=55, help="of training, for each model")
    parser.add_argument("--architecture", choices=("attention", "convlstm"), default="attention")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    lines = []
    if options.only != "ombria":
        dataset = simulated(options.places, options.seed)
        lines += table(f"{options.places} simulated places", trained(dataset, {}, options))
    if options.only != "simulated":
        if not (DATA / "ombria").is_dir():
            raise SystemExit(f"OMBRIA is not in “{DATA}”: set HIGHWATER_DATA, or --only simulated.")
        lines += table("OMBRIA, before and after", trained(ombria(), PAIRS, options))
    text = "\n".join(lines) + "\n"
    (ROOT / "build" / "bench-timeseries.md").write_text(text, encoding="utf-8")
    print(text)


def simulated(places: int, seed: int) -> Path:
    """Index of simulated sequences, divided by place."""
    folder = FOLDER / f"sequences_{places}_{seed}"
    if not (folder / "done").exists():
        images = folder.with_name(f"{folder.name}_images")
        for old in (folder, images):
            shutil.rmtree(old, ignore_errors=True)
        said = {"places": places, "seed": seed, "width": 64, "height": 64, "pixel_size": 20.0}
        run_job("simulatesequences", said, {"folder": str(images)})
        said = {"layout": "sen12flood", "source": str(images), "dataset": str(folder)}
        run_job("importdataset", said, {})
        shares = {"train": 0.7, "validation": 0.1, "test": 0.2}
        run_job("splitdataset", {"dataset": str(folder), **shares}, {})
        (folder / "done").touch()
    return folder


def ombria() -> Path:
    """Index of OMBRIA's pairs; patches that adjoin are in one part."""
    folder = FOLDER / "ombria_sequences"
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        source = {"source": str(DATA / "ombria"), "dataset": str(folder)}
        run_job("importdataset", {"layout": "ombria-sequences", **source}, {})
        shares = {"train": 0.6, "validation": 0.15, "test": 0.25}
        run_job("splitdataset", {"dataset": str(folder), **shares}, {})
        (folder / "done").touch()
    return folder


def trained(dataset: Path, further: dict[str, Any], options: argparse.Namespace) -> dict[str, Any]:
    """Train a model; gives what its file says of it."""
    stem = f"{dataset.name}_{options.architecture}_{options.minutes:g}min"
    model = FOLDER / f"{stem}_seed{options.seed}.onnx"
    if not model.exists():
        parameters = {
            "dataset": str(dataset),
            "network": {"architecture": options.architecture},
            "optimisation": {"minutes": options.minutes},
            "seed": options.seed,
            **further,
        }
        run = run_job("traintimeseries", parameters, {"model": str(model)})
        print(
            f"{model.name}: {run.numbers['EPOCHS_RUN']} epochs in {run.seconds / 60:.1f} min,"
            f" {run.processors / 60:.1f} min of processor, {run.peak:.0f} MiB",
            flush=True,
        )
    item = json.loads(metadata_in(model)[MLM_KEY])
    return item["properties"]["highwater:facts"]


def table(title: str, facts: dict[str, Any]) -> list[str]:
    """Scores on the test part as lines of Markdown."""
    test = next(item for item in facts["measurements"] if item["part"] == "test")
    names = ("accuracy", "balanced_accuracy", "precision", "recall", "f1", "average_precision")
    lines = [
        f"{title}: {test['places']} test places, {facts['epochs']} epochs",
        "",
        f"| | images | {' | '.join(names)} |",
        f"|---|---|{'---|' * len(names)}",
    ]
    for row in test["rows"]:
        scores = {score["name"]: score for score in row["scores"]}
        cells = [_cell(scores[name]) for name in names]
        lines.append(f"| {row['name']} | {row['images']} | {' | '.join(cells)} |")
    for item in test["differences"]:
        lines.append("")
        lines.append(
            f"{item['score']} of the network minus that of the dark-share threshold:"
            f" {_cell(item)}: {item['verdict']}"
        )
    return [*lines, ""]


def _cell(score: dict[str, Any]) -> str:
    if score["value"] is None:
        return "–"
    if score["low"] is None:
        return f"{score['value']:.3f}"
    return f"{score['value']:.3f} ({score['low']:.3f}–{score['high']:.3f})"


if __name__ == "__main__":
    main()
