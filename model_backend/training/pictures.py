"""Pictures of the same validation tiles after each epoch: input, truth, prediction, error."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from ..categories import NO_DATA
from ..dataset.layout import part_of
from ..dataset.tile import TileRecord
from ..models.model import FloodModel
from ..report import pictures
from .batches import Batch
from .device import autocast

HEADINGS = ("Input", "Truth", "Water probability", "Errors")
GAP, HEAD = 4, 16
SMALLEST, LARGEST = 96, 256
"""Pixels of a tile's side in the picture; headings need room."""

_NOTHING = np.array((255, 255, 255), np.uint8)


def choose_tiles(tiles: Sequence[TileRecord], number: int) -> list[int]:
    """Indices of tiles to draw: from little to much water, where there is some.

    Args:
        tiles: Validation part.
        number: Wanted.
    """
    number = min(number, len(tiles))
    ordered = sorted(range(len(tiles)), key=lambda i: (tiles[i].water_percent or 0.0, i))
    wet = [i for i in ordered if (tiles[i].water_percent or 0) >= 1]
    chosen = wet if len(wet) >= number else ordered
    places = np.linspace(0, len(chosen) - 1, number + 2)[1:-1]
    return list(dict.fromkeys(chosen[round(place)] for place in places))


def draw(
    path: Path,
    model: FloodModel,
    batch: Batch,
    device: torch.device,
    precision: str,
    threshold: float,
) -> None:
    """Draw some tiles, one row each.

    Args:
        path: PNG file.
        model: In evaluation mode, on ``device``.
        batch: The tiles.
        device: Of the model.
        precision: That it computes in.
        threshold: Probability from which a pixel is called water.
    """
    from PIL import Image, ImageDraw

    there = batch.to(device)
    with torch.inference_mode(), autocast(device.type, precision):
        logits = model(there.raw, there.valid)
    probability = torch.sigmoid(logits[:, 0].float()).cpu().numpy()
    rows = [
        _row(image, label, values, threshold)
        for image, label, values in zip(batch.raw.numpy(), batch.label.numpy(), probability)
    ]
    side = rows[0][0].shape[0]
    width = len(HEADINGS) * (side + GAP) - GAP
    canvas = Image.new("RGB", (width, HEAD + len(rows) * (side + GAP)), "white")
    writer = ImageDraw.Draw(canvas)
    for column, heading in enumerate(HEADINGS):
        writer.text((column * (side + GAP) + 2, 2), heading, fill="black")
    for number, row in enumerate(rows):
        for column, picture in enumerate(row):
            place = (column * (side + GAP), HEAD + number * (side + GAP))
            canvas.paste(Image.fromarray(picture), place)
    path.parent.mkdir(exist_ok=True)
    part = part_of(path)
    canvas.save(part, "PNG")
    part.replace(path)


def _row(
    image: np.ndarray, label: np.ndarray, probability: np.ndarray, threshold: float
) -> list[np.ndarray]:
    side = label.shape[0]
    step, times = -(-side // LARGEST), max(-(-SMALLEST // side), 1)
    image, label = image[:, ::step, ::step], label[::step, ::step]
    probability = probability[::step, ::step]
    valid = label != NO_DATA
    truth = pictures.water(label == 1)
    likely = pictures.water(probability)
    errors = pictures.errors(label == 1, probability >= threshold)
    for picture in (truth, errors):
        picture[~valid] = _NOTHING
    row = [pictures.grey(image[0]), truth, likely, errors]
    return [picture.repeat(times, axis=0).repeat(times, axis=1) for picture in row]
