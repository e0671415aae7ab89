"""Models opened for a scene: the engines that run them, and the tiles that they are given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters
from ..protocol.plain import to_plain
from ..sar.scene import RadarScene
from .averaging import require_alike, require_turnable
from .engines.agreement import Agreement
from .engines.choosing import open_engine
from .engines.engine import Engine
from .engines.head import ModelHead, read_head, require_consistent
from .members import Members
from .plan import (
    LARGEST_MARGIN,
    PROBE,
    SMALLEST_LARGE_TILE,
    Needs,
    TilePlan,
    longest_side,
    margin_of,
    measure,
    plan_tiles,
)
from .probes import probes
from .tile_reader import far_of, in_unit
from .tile_wishes import with_tiles
from .tiling import SIZE_MULTIPLE

AROUND = LARGEST_MARGIN + SIZE_MULTIPLE
"""Pixels around an extent that are read, so that its edge is mapped as within the whole image."""
PROBES = 4
"""Pieces that networks of small tiles are tried on."""


@dataclass(frozen=True)
class Opened:
    """Networks that are ready.

    Attributes:
        members: The networks.
        agreements: Of each network's engine with the reference, in order.
        plan: How the tiles lie.
        margin: How the margin was found, in words.
    """

    members: Members
    agreements: tuple[Agreement, ...]
    plan: TilePlan
    margin: str

    @property
    def words(self) -> str:
        """What runs the networks."""
        return " + ".join(
            dict.fromkeys(
                f"{engine.name} {engine.version}, {engine.precision}, {engine.device.upper()}"
                for engine in self.members.engines
            )
        )

    def record(self) -> dict[str, Any]:
        """For the provenance."""
        engines = [
            {
                "name": engine.name,
                "version": engine.version,
                "precision": engine.precision,
                "device": engine.device,
                "agreement": to_plain(agreement),
            }
            for engine, agreement in zip(self.members.engines, self.agreements)
        ]
        row, column = self.plan.rows[0], self.plan.columns[0]
        return {
            "engine": engines[0],
            "further_engines": engines[1:],
            "tiles": {
                "side": [row.side, column.side],
                "margin": self.plan.margin,
                "margin_found": self.margin,
                "ramp": self.plan.ramp,
            },
        }


def read_heads(parameters: PredictParameters) -> list[ModelHead]:
    """What the model files say, before any is loaded.

    Raises:
        HighwaterError: ``model.…``; as :func:`.require_alike` where they cannot be averaged,
            ``model.not_square`` where one cannot be turned.
    """
    paths = [Path(path) for path in (parameters.model, *parameters.models)]
    heads = [read_head(path) for path in paths]
    for head in heads:
        if head.description.bands:
            require_consistent(head)
        if parameters.turns:
            require_turnable(head.description, head.shape)
    require_alike([head.description for head in heads], [head.path.name for head in heads])
    return heads


def open_models(
    heads: Sequence[ModelHead],
    parameters: PredictParameters,
    scene: RadarScene,
    unit: str,
    context: JobContext,
) -> Opened:
    """Choose engines and tiles on pieces of the scene itself.

    Args:
        heads: Of the models.
        parameters: The request.
        scene: With the models' bands.
        unit: Unit code that the models want.
        context: For the log.

    Raises:
        HighwaterError: ``model.…``, ``engine.…`` or ``parameter.…``.
    """
    context.progress(0.01, "Trying the engines")
    heads = [with_tiles(head, parameters) for head in heads]
    free = all(head.description.local and _takes_any_size(head) for head in heads)
    pieces = probes(scene, unit, *_size_and_number(heads[0], free))
    engines: list[Engine] = []
    agreements: list[Agreement] = []
    needs: list[Needs] = []
    for head in heads:
        engine, agreement = open_engine(
            head.path,
            parameters.engine,
            parameters.precision,
            parameters.device,
            context,
            np.stack(pieces) if pieces else None,
            parameters.threshold,
            head,
            # Threads that share one large tile take the memory of its values once.
            streams=1 if free else 0,
        )
        engines.append(engine)
        agreements.append(agreement)
        if free and pieces:
            needs.append(measure(engine.run, pieces[0]))
    margin, found = _margin(heads, needs)
    first = heads[0]
    if parameters.overlap is not None:
        margin, found = margin_of(first.description), "as asked for"
    memory = max((need.memory for need in needs), default=0.0)
    longest = min(longest_side(memory), *map(_longest, engines))
    if parameters.tile is not None:
        longest = min(longest, _asked_side(parameters.tile, margin))
    size = scene.grid.height, scene.grid.width
    plan = plan_tiles(scene.inner, size, first.description, first.shape, margin, longest, free)
    row, column = plan.rows[0], plan.columns[0]
    context.log(
        f"Tiles of {row.side} × {column.side} pixels, {plan.margin} of which on each side are only"
        f" looked at ({found})."
    )
    members = Members(engines, parameters.turns)
    if not pieces:
        _try(engines, scene, unit, (row.side, column.side))
    return Opened(members, tuple(agreements), plan, found)


def _asked_side(tile: int, margin: int) -> int:
    """A side that tiles can have.

    Raises:
        HighwaterError: ``parameter.tile``.
    """
    side = tile // SIZE_MULTIPLE * SIZE_MULTIPLE
    least = 2 * margin + SIZE_MULTIPLE
    if side < least:
        raise HighwaterError(
            "parameter.tile",
            f"Of tiles of {tile} pixels nothing is left: the network looks at {margin} pixels on"
            " each side.",
            f"Take tiles of {least} pixels or more, or leave the size open.",
        )
    return side


def _longest(engine: Engine) -> int:
    """Largest side of a tile that suits an engine; on a GPU its own memory decides."""
    if engine.device == "cpu":
        return engine.longest
    return max(int(engine.pixels**0.5) // SIZE_MULTIPLE * SIZE_MULTIPLE, SMALLEST_LARGE_TILE)


def _margin(heads: Sequence[ModelHead], needs: Sequence[Needs]) -> tuple[int, str]:
    """Pixels that tiles see around, and how they were found, in words."""
    said = max(margin_of(head.description) for head in heads)
    if not needs:
        return said, "as the model says"
    measured = [need.margin for need in needs]
    if None in measured:
        return LARGEST_MARGIN, "the most there is: the network looks further"
    return max(filter(None, measured)), "measured on the scene"


def _size_and_number(head: ModelHead, free: bool) -> tuple[int, int]:
    """Side of the pieces that the engines are tried on, and how many."""
    if free:
        return PROBE, 1
    sides = (head.shape.height, head.shape.width)
    if any(sides) and sides[0] != sides[1]:
        return head.description.tile, 0
    return sides[0] or head.description.tile, PROBES


def _takes_any_size(head: ModelHead) -> bool:
    return not (head.shape.height or head.shape.width)


def _try(engines: Sequence[Engine], scene: RadarScene, unit: str, size: tuple[int, int]) -> None:
    """Run each network once, so that what is wrong with it shows before the long work."""
    values = [far_of(name, unit) for name in scene.names]
    for engine in engines:
        image = np.zeros((engine.shape.batch or 1, len(values), *size), np.float32)
        image += np.asarray(values, np.float32)[:, None, None]
        engine.run(in_unit(image, scene.names, unit))
