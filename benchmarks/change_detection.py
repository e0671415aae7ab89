"""Change detection against thresholds of a single date, on simulated scenes with their truth.

For each seed a scene is made with some earlier dates. What is mapped: the flood's image alone by
the built-in thresholds, the same with the last earlier image to tell permanent water apart, and
the change from all the earlier images.

    .venv/backend/bin/python benchmarks/change_detection.py --seeds 200 201 202
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model_backend.categories import NO_DATA, PERMANENT_WATER, WATER
from model_backend.jobs import run_request
from model_backend.protocol import Request

SIZE = 512
CORRELATION = 0.5  # of the speckle, between that of single looks and of GRD images
METHODS = ("one date", "one date and one before", "earlier images")


def main() -> None:
    """Print a row for each seed, and the mean."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs="+", default=[200, 201, 202, 203, 204, 205])
    parser.add_argument("--dates", type=int, default=8)
    parser.add_argument("--variety", type=float, default=0.6)
    arguments = parser.parse_args()
    print(f"{'seed':>6}  flood IoU by {', by '.join(METHODS)}; water IoU; false alarms (%)")
    rows = []
    for seed in arguments.seeds:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(scores(Path(folder), seed, arguments.dates, arguments.variety))
        print(f"{seed:>6}  {_line(rows[-1])}", flush=True)
    print(f"{'mean':>6}  {_line(np.mean(rows, axis=0))}")


def scores(folder: Path, seed: int, dates: int, variety: float) -> np.ndarray:
    """IoU of flood and of water, and percent of dry land mapped as flood: (3, methods)."""
    scene = {
        "width": SIZE, "height": SIZE, "seed": seed, "variety": variety,
        "correlation": CORRELATION, "swath_edge": False,
    }  # fmt: skip
    after, flood = folder / "after.tif", folder / "flood.tif"
    job("simulatescene", {"after": after, "flood": flood}, **scene)
    layers = [folder / f"before_{number}.tif" for number in range(1, dates + 1)]
    for number, path in enumerate(layers, start=1):
        job("simulatescene", {"before": path}, earlier=number, **scene)
    masks = [folder / f"{number}.tif" for number in range(len(METHODS))]
    image = {"input": {"path": str(after)}}
    job("thresholdwater", {"mask": masks[0]}, **image)
    job("thresholdwater", {"mask": masks[1]}, before={"path": str(layers[0])}, **image)
    earlier = [{"layer": {"path": str(path)}} for path in layers]
    job("changedetection", {"mask": masks[2]}, layers=earlier, **image)
    truth = read(flood)
    return np.array([_compared(read(mask), truth) for mask in masks]).T


def job(name: str, outputs: dict[str, Path], **parameters: object) -> None:
    """Run a job here."""
    files = {output: str(path) for output, path in outputs.items()}
    run_request(Request(name, parameters, files), lambda event: None)


def read(path: Path) -> np.ndarray:
    """The only band."""
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def _compared(mask: np.ndarray, truth: np.ndarray) -> tuple[float, float, float]:
    known = (truth != NO_DATA) & (mask != NO_DATA)
    flood = _iou((mask == WATER)[known], (truth == WATER)[known])
    codes = (WATER, PERMANENT_WATER)
    water = _iou(np.isin(mask, codes)[known], np.isin(truth, codes)[known])
    dry = known & (truth == 0)
    return flood, water, 100 * float((mask[dry] == WATER).mean())


def _iou(found: np.ndarray, truth: np.ndarray) -> float:
    return float((found & truth).sum() / max((found | truth).sum(), 1))


def _line(row: np.ndarray) -> str:
    return "; ".join(" ".join(f"{value:.3f}" for value in part) for part in row)


if __name__ == "__main__":
    main()
