"""The picture of a simulated sequence: one place, radar and optical, through time.

Usage: python benchmarks/sequence_pictures.py [--place 4] [--out docs/images/simulated-sequence.jpg]
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.protocol.parameters import SimulateSequencesParameters  # noqa: E402
from model_backend.sar.units import to_db  # noqa: E402
from model_backend.simulation.sequences.job import LEAST_FLOOD  # noqa: E402
from model_backend.simulation.sequences.place import Place  # noqa: E402
from model_backend.simulation.sequences.shots import Shot, shots  # noqa: E402

ACROSS = 8  # images in a row
SIDE, PIXEL_SIZE = 160, 20.0
RADAR = ((-22.0, -4.0), (-28.0, -10.0), (2.0, 14.0))  # dB of VV, VH and VV − VH that are shown
OPTICAL = (("B11", 0.40), ("B08", 0.45), ("B04", 0.25))  # reflectance that is shown as bright
FLOODED = "#c22"


def colours(shot: Shot) -> np.ndarray:
    """Red, green and blue of an image, 0 to 1."""
    if shot.orbit:
        vv, vh = (to_db(shot.bands[f"corrected_{name}"], "power") for name in ("VV", "VH"))
        planes = [
            (band - low) / (high - low) for band, (low, high) in zip((vv, vh, vv - vh), RADAR)
        ]
    else:
        planes = [shot.bands[band] / 10000 / bright for band, bright in OPTICAL]
    return np.clip(np.nan_to_num(np.stack(planes, -1)), 0, 1)


def spread(taken: list[Shot], number: int) -> list[Shot]:
    """Some images of a sequence, evenly from first to last."""
    if len(taken) <= number:
        return taken
    return [taken[i] for i in np.linspace(0, len(taken) - 1, number).round().astype(int)]


def draw(rows: list[list[Shot]], path: Path) -> None:
    """Draw rows of images with their dates; those that are flooded are framed."""
    figure, axes = plt.subplots(len(rows), ACROSS, figsize=(1.55 * ACROSS, 1.82 * len(rows)))
    for axis in axes.flat:
        axis.axis("off")
    for line, row in zip(rows, axes):
        for shot, axis in zip(line, row):
            axis.axis("on")
            axis.imshow(colours(shot), interpolation="nearest")
            axis.set_xticks([])
            axis.set_yticks([])
            wet = shot.flood_share >= LEAST_FLOOD
            for spine in axis.spines.values():
                spine.set(color=FLOODED if wet else "none", linewidth=3)
            orbit = f" {shot.orbit[0]}" if shot.orbit else ""
            said = f"{shot.date:%d %b}{orbit}, {100 * shot.flood_share:.1f} %"
            axis.set_title(said, fontsize=8, color=FLOODED if wet else "black")
    figure.tight_layout(pad=0.4)
    figure.savefig(path, dpi=90, pil_kwargs={"quality": 80})


def main() -> None:
    """Make a place and draw it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--place", type=int, default=4)
    parser.add_argument("--out", type=Path, default=ROOT / "docs/images/simulated-sequence.jpg")
    options = parser.parse_args()
    parameters = SimulateSequencesParameters(
        width=SIDE, height=SIDE, pixel_size=PIXEL_SIZE, radar_least=2 * ACROSS,
        radar_most=2 * ACROSS, optical_least=ACROSS, optical_most=ACROSS,
    )  # fmt: skip
    place = Place(parameters, options.place, date.fromisoformat(parameters.start))
    taken = list(shots(place, parameters.clouds))
    radar = spread([shot for shot in taken if shot.orbit], 2 * ACROSS)
    optical = spread([shot for shot in taken if not shot.orbit], ACROSS)
    draw([radar[:ACROSS], radar[ACROSS:], optical], options.out)


if __name__ == "__main__":
    main()
