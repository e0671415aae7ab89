"""Evidence: where, inside the network, a scene speaks for water; 0 to 1 over the whole scene."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from ..context import JobContext
from ..raster.writing import RasterWriter
from ..styling import add_style
from .blending import Blender
from .gradcam import ChannelWeights, evidence_of
from .layers import Watched
from .tiles import SceneTiles

OUTPUT = "evidence"
NO_WATER = "No evidence: the model finds no water here."


@dataclass(frozen=True)
class Evidence:
    """What was found.

    Attributes:
        layer: That was looked into.
        maximum: Before scaling; 0 where nothing was found.
        water: Pixels that were mapped as water.
        finding: In a sentence.
    """

    layer: str
    maximum: float
    water: int
    finding: str


def write_evidence(
    tiles: SceneTiles,
    watched: Watched,
    threshold: float,
    plus: bool,
    context: JobContext,
    begin: float,
    end: float,
) -> Evidence:
    """Write the output :data:`OUTPUT`.

    Args:
        tiles: Of the scene.
        watched: The network and its layer.
        threshold: Probability from which a pixel is water.
        plus: Grad-CAM++ rather than Grad-CAM.
        context: The job.
        begin: Share of the job that was done before.
        end: Share that is done after.
    """
    rounds = 3 if plus else 2
    marks = np.linspace(begin, end, rounds + 1)
    gathered = ChannelWeights(watched, threshold, plus)
    for row in tiles.rows(context, marks[0], marks[1], "Looking for water"):
        for tile in row.tiles:
            gathered.look(tile)
    if gathered.needs_second_round:
        for row in tiles.rows(context, marks[1], marks[2], "Weighing the network's channels"):
            for tile in row.tiles:
                gathered.weigh(tile)
    weights = gathered.weights() if gathered.water else None
    raw = context.scratch / f"{OUTPUT}.raw"
    maximum = _map(tiles, watched, weights, raw, context, (marks[-2], marks[-1]))
    _scale(tiles, raw, maximum, context, f"{'Grad-CAM++' if plus else 'Grad-CAM'}, {watched.layer}")
    finding = _finding(gathered.water, maximum, watched.layer)
    return Evidence(watched.layer, maximum, gathered.water, finding)


def _map(
    tiles: SceneTiles,
    watched: Watched,
    weights: torch.Tensor | None,
    raw: Path,
    context: JobContext,
    shares: tuple[float, float],
) -> float:
    """Put evidence before scaling into a plain file of float32; its maximum is returned."""
    blender = Blender(1, tiles)
    maximum = 0.0
    with open(raw, "wb") as file:
        for row in tiles.rows(context, *shares, "Mapping the evidence"):
            if weights is None:
                strip = np.where(row.valid, np.float32(0), np.float32(np.nan))
            else:
                for tile in row.tiles:
                    blender.add(tile.column, evidence_of(tile, watched, weights)[None])
                strip = blender.take(row)[0]
                if row.valid.any():
                    maximum = max(maximum, float(strip[row.valid].max()))
            file.write(strip.tobytes())
    return maximum


def _scale(tiles: SceneTiles, raw: Path, maximum: float, context: JobContext, method: str) -> None:
    """From the plain file to the raster; one scale for the whole scene."""
    grid = tiles.scene.grid
    tags = {"METHOD": method, "MAXIMUM": f"{maximum:.9g}"}
    with (
        open(raw, "rb") as file,
        RasterWriter.output(
            context.outputs,
            OUTPUT,
            grid,
            "float32",
            ["Evidence for water"],
            float("nan"),
            tags,
            overviews="average",
        ) as writer,
    ):
        row = 0
        while content := file.read(4 * grid.width * tiles.tile[0]):
            strip = np.frombuffer(content, np.float32).reshape(-1, grid.width)
            writer.write(row, strip / np.float32(maximum or 1))
            row += len(strip)
    raw.unlink()
    add_style(context.outputs, OUTPUT, style=OUTPUT)


def _finding(water: int, maximum: float, layer: str) -> str:
    if not water:
        return NO_WATER
    if not maximum > 0:
        return (
            f"No evidence: the model finds water, but no channel of the layer “{layer}” speaks for"
            " it; look into another layer."
        )
    return (
        f"Evidence was looked for in the layer “{layer}”; 1 is where it is strongest in this"
        f" scene ({maximum:.4g} before scaling)."
    )
