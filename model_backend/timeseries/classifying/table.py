"""The images as CSV: a row for each."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from ..places import UNKNOWN
from .results import PlaceResult

COLUMNS = (
    *("place", "image", "sensor", "date", "orbit", "cloud_percent", "probability", "flooded"),
    *("label", "sequence_probability"),
)


def write_table(path: Path, results: Sequence[PlaceResult]) -> None:
    """Write the table; what is not known is empty."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for result in results:
            for image, probability, flooded in zip(
                result.images, result.probabilities, result.flooded
            ):
                cloud = "" if image.cloud != image.cloud else f"{100 * image.cloud:.1f}"
                label = "" if image.flooding == UNKNOWN else image.flooding
                row: list[object] = [
                    result.place.name,
                    image.name,
                    image.sensor,
                    image.date,
                    image.orbit,
                    cloud,
                ]
                row += [f"{probability:.4f}", int(flooded), label, f"{result.sequence:.4f}"]
                writer.writerow(row)
