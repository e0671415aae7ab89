"""What each loss or each architecture reaches in the same time: tables of ``docs/training.md``.

    python benchmarks/train_choices.py losses --minutes 5
    python benchmarks/train_choices.py architectures --minutes 5 --only unet,fpn

Simulated scenes of three regions with the image before, one region left out; everything else as by
default. Rows go to ``build/bench-losses.md`` and ``build/bench-architectures.md`` as they come.
Needs the training tier.
"""

from __future__ import annotations

import argparse

from train_accuracy import add_row, trained
from training_sets import three_regions

from model_backend.protocol.parameters import ARCHITECTURES, LOSSES

ENCODER = "resnet18"
ENCODERS = {"small_unet": "", "attention_resunet": "", "dpt": "tu-vit_tiny_patch16_224"}
"""Where it is not :data:`ENCODER`: two have none, and the last takes transformers alone."""


def main() -> None:
    """Train once for each choice, and print a row as soon as it is there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("losses", "architectures"))
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="some of them, with commas between")
    options = parser.parse_args()
    folder = three_regions("Plain", before=True)
    for choice in options.only.split(",") if options.only else all_of(options.what):
        run, found = trained(folder, options.minutes, options.seed, changes(options.what, choice))
        add_row(options.what, {options.what: choice, "seed": options.seed}, run, found)


def all_of(what: str) -> tuple[str, ...]:
    """Every choice that there is."""
    return LOSSES if what == "losses" else ARCHITECTURES


def changes(what: str, choice: str) -> list[str]:
    """Parameters of the training that differ from the default."""
    if what == "losses":
        return [f"loss.loss={choice}"]
    encoder = ENCODERS.get(choice, ENCODER)
    return [f"network.architecture={choice}", *([f"network.encoder={encoder}"] if encoder else [])]


if __name__ == "__main__":
    main()
