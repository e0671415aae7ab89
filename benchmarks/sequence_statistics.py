"""How hard simulated sequences are: what a plain threshold finds, and how bright covers are.

Usage: python benchmarks/sequence_statistics.py [--places 200] [--side 128] [--pixel-size 10]

Prints the figures of ``docs/simulation.md``. Images are judged as they are made; nothing is
written. The threshold is chosen on the first half of the places and judged on the other.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.protocol.parameters import SimulateSequencesParameters  # noqa: E402
from model_backend.sar.units import to_db  # noqa: E402
from model_backend.simulation.landcover import LANDCOVER_CATEGORIES  # noqa: E402
from model_backend.simulation.sequences.job import LEAST_FLOOD  # noqa: E402
from model_backend.simulation.sequences.place import Place  # noqa: E402
from model_backend.simulation.sequences.shots import Shot, shots  # noqa: E402

CELL = 40.0  # metres, that values are averaged to
DARK_VH = -21.0  # dB
DARK_NIR = 0.12  # reflectance


@dataclass(frozen=True)
class Judged:
    """An image as the thresholds see it.

    Attributes:
        place: Number of its place.
        radar: Whether it is a radar image.
        flooded: Its label.
        dark: Share of dark cells of those with data, 0 to 1.
        flood_share: Of the place.
        cloud_share: Of the place; 0 for radar.
    """

    place: int
    radar: bool
    flooded: bool
    dark: float
    flood_share: float
    cloud_share: float


def judged(
    parameters: SimulateSequencesParameters, means: dict[tuple[str, str], list[float]]
) -> Iterator[Judged]:
    """Make places one after the other; ``means`` collects dB of each cover in each image."""
    start = date.fromisoformat(parameters.start)
    for number in range(parameters.first_place, parameters.first_place + parameters.places):
        place = Place(parameters, number, start)
        for shot in shots(place, parameters.clouds):
            if shot.orbit:
                dark = dark_share(shot.bands["corrected_VH"], parameters.pixel_size, vh_limit())
                collect(place, shot, means)
            else:
                dark = dark_share(shot.bands["B08"], parameters.pixel_size, DARK_NIR * 10000)
            yield Judged(
                number,
                bool(shot.orbit),
                shot.flood_share >= LEAST_FLOOD,
                dark,
                shot.flood_share,
                shot.cloud_share or 0.0,
            )


def vh_limit() -> float:
    """Linear power."""
    return 10 ** (DARK_VH / 10)


def dark_share(values: np.ndarray, pixel_size: float, limit: float) -> float:
    """Share of cells below a limit, of the cells with data; 0 is no data."""
    side = max(round(CELL / pixel_size), 1)
    rows, columns = (n // side for n in values.shape)
    cells = values[: rows * side, : columns * side].reshape(rows, side, columns, side)
    whole = (cells > 0).all((1, 3))
    return float((cells.mean((1, 3), dtype=np.float64)[whole] < limit).mean())


def collect(place: Place, shot: Shot, means: dict[tuple[str, str], list[float]]) -> None:
    """Add the mean of each cover's dry ground, and of open flood water, in an image."""
    if shot.flood_share > 0 or not shot.full:
        return
    for category in LANDCOVER_CATEGORIES:
        inside = place.land.cover == category.value
        if inside.sum() < 200:
            continue
        for band in ("VV", "VH"):
            power = shot.bands[f"corrected_{band}"][inside]
            means[category.name, band].append(float(to_db(power, "power").mean()))


def scores(truth: np.ndarray, said: np.ndarray) -> tuple[float, float, float]:
    """Accuracy, balanced accuracy, F1."""
    hits, false = (truth & said).sum(), (~truth & said).sum()
    missed, dry = (truth & ~said).sum(), (~truth & ~said).sum()
    recall, specificity = hits / max(hits + missed, 1), dry / max(dry + false, 1)
    f1 = 2 * hits / max(2 * hits + false + missed, 1)
    return (hits + dry) / len(truth), (recall + specificity) / 2, f1


def best_threshold(truth: np.ndarray, dark: np.ndarray) -> float:
    """The share from which images count as flooded that balances both kinds of error best."""
    candidates = np.unique(dark)
    return max(candidates, key=lambda limit: scores(truth, dark >= limit)[1])


def tell_threshold(title: str, images: list[Judged], last: int) -> None:
    """Print how well the threshold does on places after ``last``."""
    truth, dark = np.array([i.flooded for i in images]), np.array([i.dark for i in images])
    first = np.array([i.place <= last for i in images])
    limit = best_threshold(truth[first], dark[first])
    reached = scores(truth[~first], dark[~first] >= limit)
    figures = " | ".join(f"{value:.3f}" for value in reached)
    print(f"| {title} | {limit:.3f} | {(~first).sum()} | {truth[~first].mean():.3f} | {figures} |")


def main() -> None:
    """Make, judge, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--places", type=int, default=200)
    parser.add_argument("--side", type=int, default=128)
    parser.add_argument("--pixel-size", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    parameters = SimulateSequencesParameters(
        places=options.places, width=options.side, height=options.side, seed=options.seed,
        pixel_size=options.pixel_size,
    )  # fmt: skip
    means: dict[tuple[str, str], list[float]] = defaultdict(list)
    began = time.process_time()
    images = list(judged(parameters, means))
    spent = time.process_time() - began
    print(f"{len(images)} images, {len(images) / spent:.1f} a second of processor time")
    radar, optical = ([i for i in images if i.radar == kind] for kind in (True, False))
    half = options.places // 2
    flooded = {i.place for i in images if i.flooded}
    print(f"places with a flooded image: {len(flooded) / options.places:.3f}")
    shares = [max(i.flood_share for i in images if i.place == number) for number in flooded]
    print("largest flood share, 5/50/95 %:", np.quantile(shares, (0.05, 0.5, 0.95)).round(3))
    print(f"clouds: {np.mean([i.cloud_share for i in optical]):.3f}")
    print(
        "\n| | from | images | flooded | accuracy | balanced | F1 |\n|---|---|---|---|---|---|---|"
    )
    tell_threshold("radar, dark in VH", radar, half)
    tell_threshold("optical, dark in near infrared", optical, half)
    dry = np.zeros(sum(i.place > half for i in images), bool)
    truth = np.array([i.flooded for i in images if i.place > half])
    print("always dry, both:", [f"{value:.3f}" for value in scores(truth, dry)])
    print("\n| | VV | VH |\n|---|---|---|")
    for category in LANDCOVER_CATEGORIES:
        values = [means[category.name, band] for band in ("VV", "VH")]
        if values[0]:
            cells = " | ".join(f"{np.mean(v):.1f} ± {np.std(v):.1f}" for v in values)
            print(f"| {category.name} | {cells} |")


if __name__ == "__main__":
    main()
