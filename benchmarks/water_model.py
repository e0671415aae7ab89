"""The model “water from one date” that ships with the plugin: part of ``make models``.

    python benchmarks/water_model.py
    python benchmarks/water_model.py --fine-tuning

1. Training on simulated scenes (``pretraining.py``). No real image is trained on.
2. The labelled chips are mapped by the model and by the built-in thresholds, with VH and without.
   For its probabilities, the temperature for the chips of a region is the one that fits the chips
   of all others.
3. The model that ships has the one that fits all chips.

``--fine-tuning`` judges another recipe: for each region, the model of step 1 is trained on with the
chips of all others before it maps those of this one. It was no better (docs/recipes.md).

Written to ``models/water.onnx`` with its card, and ``build/bench-water.md``. Needs the training
tier and the chips of :mod:`tests.support.chips`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from chips import iou, predict
from left_out_chips import THRESHOLD, Mapped, held_against, score, table, temperature_for
from pretraining import pretraining_set
from shipping import MODELS, ship
from training_sets import DATA, FOLDER, ROOT, job
from worker_runs import run_job

sys.path.insert(0, str(ROOT))

from model_backend.calibrating.graph import temperature_of
from model_backend.calibrating.rewriting import Old, write_calibrated
from model_backend.context import JobContext
from model_backend.dataset.describe import digest
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileRecord
from model_backend.models.described import read_model
from model_backend.models.facts import CalibrationFacts
from model_backend.outputs import OutputFiles
from model_backend.raster.source import sha256_of
from tests.support.chips import labelled_chips

SCENES, SIDE = 200, 768
"""Simulated scenes, and their side in pixels."""

MINUTES = 20
"""Of training on simulated scenes."""

PRETRAINING: dict[str, Any] = {
    "network": {"optional_bands": ["VH"]},
    "augmentation": {
        "offset": 1.0,
        "gain": 0.1,
        "speckle": 0.2,
        "speckle_looks": 6.0,
        "band_dropout": 0.25,
    },
    "optimisation": {"batch_size": 8, "learning_rate": 2e-3},
}
FINE_TUNING: dict[str, Any] = {
    **PRETRAINING,
    "loss": {"source_weights": {"simulated": 0.5}},
    "optimisation": {"batch_size": 4, "learning_rate": 5e-4, "epochs": 12, "patience": 0},
}
BANDS = {(): "", ("VH",): "VV=1"}
"""How the user says the bands of a chip, by those that are withheld."""

SIMULATED_PER_CHIP_TILE = 2
"""Simulated tiles beside each real one when the model is trained on."""


def everything(seed: int) -> Path:
    """Simulated tiles (train, validation) and those of the chips (no part) in one dataset."""
    folder = pretraining_set(FOLDER / "water", SCENES, SIDE, seed, before=False)
    for layout in ("sen1floods11", "stac_overflow"):
        job(
            "importdataset", layout=layout, source=str(DATA / layout), dataset=str(folder),
            bands="VV;VH", tile_size=256, split="none", mixed=True,
        )  # fmt: skip
    return folder


def train(stem: str, settings: dict[str, Any], **changes: Any) -> Path:
    """Train unless it was done; gives the model file."""
    model = FOLDER / f"{stem}.onnx"
    if not model.exists():
        run = run_job("trainmodel", {**settings, **changes}, {"model": str(model)})
        print(f"{stem}: {run.seconds:.0f} s, {run.numbers}", flush=True)
    return model


def pretrained(folder: Path, seed: int, minutes: float) -> Path:
    """A model that knows simulated scenes alone."""
    return train(
        f"water_{seed}_{minutes:g}min",
        PRETRAINING,
        dataset=str(folder),
        seed=seed,
        name="Water: VV and VH of one date",
        optimisation={**PRETRAINING["optimisation"], "minutes": minutes},
    )


def trained_on(
    stem: str, start: Path, dataset: Path, chips: Sequence[TileRecord], seed: int
) -> Path:
    """The pretrained model, trained on with tiles of chips and some simulated ones."""
    tiles = Dataset.open(dataset).tiles()
    simulated = [tile.tile for tile in tiles if tile.split == "train"]
    beside = np.random.default_rng(seed).permutation(simulated)
    beside = beside[: SIMULATED_PER_CHIP_TILE * len(chips)]
    return train(
        stem,
        FINE_TUNING,
        dataset=str(dataset),
        seed=seed,
        name="Water: VV and VH of one date",
        initial_model=str(start),
        training_tiles=[*(tile.tile for tile in chips), *beside],
        validation_tiles=[tile.tile for tile in tiles if tile.split == "validation"][::8],
    )


def maps_of(dataset: Path, bands: str, model_for: Callable[[str], Path]) -> list[Mapped]:
    """Every chip, mapped by a model that was not trained on its region, and by the thresholds.

    Args:
        dataset: Of :func:`everything`.
        bands: That the maps are made of, as the user says them; empty: all.
        model_for: Gives the model for a region.
    """
    chips = labelled_chips()
    regions = sorted({tile.region for tile in Dataset.open(dataset).tiles() if not tile.split})
    found = []
    for region in regions:
        model = model_for(region)
        for chip in chips:
            if chip.name.startswith(region):
                found.append(
                    Mapped(
                        chip.name,
                        region,
                        chip.truth(),
                        predict(chip, FOLDER, model=str(model), bands=bands)[0],
                        predict(chip, FOLDER, bands=bands)[0],
                    )
                )
    if len(found) != len(chips):
        raise SystemExit(f"{len(found)} of {len(chips)} chips have a region.")
    return found


def calibrated(model: Path, maps: Sequence[Mapped], sha256: str, final: Path) -> None:
    """Write the model file with the temperature that fits the maps."""
    old = Old.open(model, read_model(model))
    scaled, temperature = old.scaled(temperature_for(maps))
    facts = CalibrationFacts(
        model_sha256=sha256_of(model),
        dataset="labelled chips",
        dataset_sha256=sha256,
        part="all chips",
        tiles=len(maps),
        temperature_before=temperature_of(old.proto),
        temperature=temperature,
        threshold_before=old.model.description.threshold,
        threshold=THRESHOLD,
        criterion="more likely water than not",
        calibrated=datetime.now(timezone.utc).isoformat(timespec="seconds"),
    )
    outputs = OutputFiles({"model": str(final)}, "making")
    with tempfile.TemporaryDirectory() as scratch:
        context = JobContext(lambda event: None, outputs, Path(scratch))
        write_calibrated(old, final, scaled, facts, None, (), context)
    outputs.commit()


def main() -> None:
    """Make the model, print and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=MINUTES, help="of training")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--fine-tuning", action="store_true", help="judge that recipe, ship nothing"
    )
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    folder = everything(options.seed)
    dataset = Dataset.open(folder)
    start = pretrained(folder, options.seed, options.minutes)

    def model_for(region: str) -> Path:
        if not options.fine_tuning:
            return start
        chips = [tile for tile in dataset.tiles() if not tile.split and tile.region != region]
        stem = f"{start.stem}_without_{region}"
        return trained_on(stem, start, folder, chips, options.seed)

    sha256 = digest(dataset.tiles())
    every = {withheld: maps_of(folder, bands, model_for) for withheld, bands in BANDS.items()}
    found = [held_against(maps, withheld, sha256) for withheld, maps in every.items()]
    for withheld, maps in every.items():
        for chip in maps:
            both = [f"{iou(counted.counts):.3f}" for counted in score([chip])]
            print(f"{BANDS[withheld]}{chip.name}: IoU {both[0]}, thresholds {both[1]}")
    text = table([comparison for comparison, _ in found], [scores for _, scores in found])
    recipe = "_fine_tuning" if options.fine_tuning else ""
    (ROOT / "build" / f"bench-water{recipe}.md").write_text(text, encoding="utf-8")
    print(f"\n{text}")
    if not options.fine_tuning:
        fitted = FOLDER / "water_fitted.onnx"
        calibrated(start, every[()], sha256, fitted)
        comparisons = [comparison for comparison, _ in found]
        ship(fitted, folder, "validation", MODELS / "water.onnx", comparisons)


if __name__ == "__main__":
    main()
