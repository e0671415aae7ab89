"""The model “flood from before and after” that ships with the plugin: part of ``make models``.

    python benchmarks/flood_model.py --minutes 35

The radar recipe of the benchmark on OMBRIA that also learns simulated pairs (docs/recipes.md).
Written to ``models/flood.onnx`` with its card. Needs the training tier.
"""

from __future__ import annotations

import argparse

from ombria import RECIPES, dataset_of, train
from shipping import MODELS, ship


def main() -> None:
    """Make the model, unless ``make bench-ombria`` made it with the same arguments."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=35)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    model = train("simulated", options.minutes, options.seed)
    ship(model, dataset_of(RECIPES["simulated"]), "test", MODELS / "flood.onnx", ())


if __name__ == "__main__":
    main()
