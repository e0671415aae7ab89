"""Models opened for a scene: the engines that run them, and the tiles that they are given."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..context import JobContext
from ..protocol.parameters import PredictParameters
from ..protocol.plain import to_plain
from ..sar.scene import RadarScene
from .averaging import require_alike, require_turnable
from .engines.agreement import Agreement
from .engines.engine import Engine
from .engines.head import ModelHead, read_head, require_consistent
from .gate import open_suitable_scene
from .members import Members
from .pixel_size import limits_around
from .plan import LARGEST_MARGIN, PROBE, Needs, TilePlan, plan_tiles
from .probes import probes
from .settling_tiles import settle_tiles
from .shared import SettledEngine, SettledTiles, Shared
from .tile_reader import far_of, in_unit
from .tile_wishes import with_tiles
from .tiling import SIZE_MULTIPLE
from .wanted import wanted_input

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
        tiles: What that follows from.
    """

    members: Members
    agreements: tuple[Agreement, ...]
    plan: TilePlan
    tiles: SettledTiles

    @property
    def words(self) -> str:
        """What runs the networks."""
        return " + ".join(
            dict.fromkeys(
                f"{engine.name} {engine.version}, {engine.precision}, {engine.device.upper()}"
                for engine in self.members.engines
            )
        )

    def settled(self) -> tuple[SettledEngine, ...]:
        """The engines, to be opened again."""
        return tuple(map(SettledEngine.of, self.members.engines, self.agreements))

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
                "margin_found": self.tiles.found,
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


def open_scene_of(
    heads: Sequence[ModelHead],
    parameters: PredictParameters,
    bands: Sequence[str],
    unit: str,
    context: JobContext,
) -> RadarScene:
    """Open the scene of a request as its models want it.

    Args:
        heads: Of the models.
        parameters: The request.
        bands: Needed, in order.
        unit: Unit code that the models want.
        context: For the log.

    Raises:
        HighwaterError: As :func:`.open_suitable_scene`.
    """
    model = heads[0].description
    usual, limits = limits_around(model.pixel_size)
    if not usual:
        context.warn(f"The model “{model.name}” does not say which pixel size it was trained for.")
    return open_suitable_scene(
        parameters, context, model.name, usual, limits, bands, model.optional, unit,
        around=AROUND, multiple=SIZE_MULTIPLE,
    )  # fmt: skip


@dataclass(frozen=True)
class Network:
    """A request's networks on its scene.

    Attributes:
        heads: Of the model files.
        scene: Open.
        bands: That the networks want, in order.
        unit: Unit code that they want.
        opened: Engines and tiles.
    """

    heads: Sequence[ModelHead]
    scene: RadarScene
    bands: tuple[str, ...]
    unit: str
    opened: Opened


@contextlib.contextmanager
def network_on_scene(
    parameters: PredictParameters, context: JobContext, shared: Shared
) -> Iterator[Network]:
    """Open the scene and the models of a request, without making a map.

    Args:
        parameters: The request; a model file is named.
        context: For the log.
        shared: With other predictions.

    Raises:
        HighwaterError: What is wrong with the scene or the models.
    """
    heads = read_heads(parameters)
    bands, unit = wanted_input(heads[0], parameters)
    with open_scene_of(heads, parameters, bands, unit, context) as scene:
        opened = open_models(heads, parameters, scene, unit, context, shared)
        yield Network(heads, scene, bands, unit, opened)


def open_models(
    heads: Sequence[ModelHead],
    parameters: PredictParameters,
    scene: RadarScene,
    unit: str,
    context: JobContext,
    shared: Shared | None = None,
) -> Opened:
    """Choose engines and tiles on pieces of the scene itself, as far as they are not settled.

    Args:
        heads: Of the models.
        parameters: The request.
        scene: With the models' bands.
        unit: Unit code that the models want.
        context: For the log.
        shared: With other predictions; None: nothing is.

    Raises:
        HighwaterError: ``model.…``, ``engine.…`` or ``parameter.…``.
    """
    shared = shared or Shared()
    context.progress(0.01, "Trying the engines")
    heads = [with_tiles(head, parameters) for head in heads]
    free = all(head.description.local and _takes_any_size(head) for head in heads)
    pieces = probes(scene, unit, *_size_and_number(heads[0], free))
    engines: list[Engine] = []
    agreements: list[Agreement] = []
    needs: list[Needs] = []
    # Threads that share one large tile take the memory of its values once.
    streams = 1 if free else 0
    samples = np.stack(pieces) if pieces else None
    for head in heads:
        engine, agreement = shared.engine(head, parameters, samples, streams, context)
        engines.append(engine)
        agreements.append(agreement)
        if free and pieces and shared.tiles is None:
            needs.append(shared.shelf.needs(engine, pieces[0]))
    tiles = shared.tiles or settle_tiles(heads, needs, engines, parameters)
    first = heads[0]
    size = scene.grid.height, scene.grid.width
    plan = plan_tiles(
        scene.inner, size, first.description, first.shape, tiles.margin, tiles.longest, free
    )
    row, column = plan.rows[0], plan.columns[0]
    context.log(
        f"Tiles of {row.side} × {column.side} pixels, {plan.margin} of which on each side are only"
        f" looked at ({tiles.found})."
    )
    members = Members(engines, parameters.turns)
    if not pieces:
        _try(engines, scene, unit, (row.side, column.side))
    return Opened(members, tuple(agreements), plan, tiles)


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
