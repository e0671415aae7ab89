"""A large scene shared out: each worker runs some rows of its tiles, one puts them together.

All agree on engines and tiles first. A tile gives the same wherever it is run, so that the rows
are those of one machine, bit for bit; products are made of them as of any others.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..dataset.layout import part_of
from ..prediction.choosing import choose
from ..prediction.journal import BYTES_AT_ONCE, Rows
from ..prediction.network import NetworkMapper
from ..prediction.opening import network_on_scene
from ..prediction.shared import EngineShelf, SettledEngine, SettledTiles, Shared
from ..prediction.unlike import Unlike
from ..scenes.layout import STRIPS, scene_folder
from ..scenes.scene import SceneTask
from .scratch import scratch_context


@dataclass(frozen=True)
class StripPlan:
    """How a scene is shared out.

    Attributes:
        model: Path of the model that maps.
        engines: That run it.
        tiles: What the tiles follow from.
        tile_rows: Rows of tiles.
        layers: Of the rows of the map.
        width: Of the rows, pixels.
    """

    model: str
    engines: tuple[SettledEngine, ...]
    tiles: SettledTiles
    tile_rows: int
    layers: int
    width: int

    def parts(self, most: int) -> list[tuple[int, int]]:
        """First row of tiles and one past the last of each strip, of which there are no more."""
        count = max(min(most, self.tile_rows), 1)
        ends = [round(self.tile_rows * number / count) for number in range(count + 1)]
        return list(zip(ends, ends[1:]))


@dataclass(frozen=True)
class Strip:
    """Rows that a worker has made.

    Attributes:
        path: Where they lie: uint16 (rows, layers, width).
        row: The first.
        rows: How many.
        seen: How like the training data they are, as of :meth:`.Unlike.counts`.
    """

    path: str
    row: int
    rows: int
    seen: Mapping[str, Any]


@dataclass(frozen=True)
class Strips:
    """All rows of a scene.

    Attributes:
        plan: How it was shared out.
        strips: From top to bottom.
    """

    plan: StripPlan
    strips: tuple[Strip, ...]

    def shared(self, shared: Shared) -> Shared:
        """What the prediction that puts them together shares with those who made them."""
        return dataclasses.replace(
            shared,
            engines=self.plan.engines,
            tiles=self.plan.tiles,
            rows=StripRows(self),
            seen=tuple(strip.seen for strip in self.strips),
        )


class StripRows:
    """Rows of strips, as a prediction takes those that need not be computed.

    Args:
        strips: All of a scene.

    Attributes:
        tile_rows: Rows of tiles that are finished: all.
    """

    def __init__(self, strips: Strips) -> None:
        self._strips = strips
        self.tile_rows = strips.plan.tile_rows

    @property
    def rows(self) -> int:
        """How many there are."""
        return sum(strip.rows for strip in self._strips.strips)

    def kept_rows(self) -> Iterator[Rows]:
        """The rows from top to bottom."""
        layers, width = self._strips.plan.layers, self._strips.plan.width
        most = max(BYTES_AT_ONCE // (2 * layers * width), 1)
        for strip in self._strips.strips:
            with open(strip.path, "rb") as file:
                for row in range(0, strip.rows, most):
                    count = min(most, strip.rows - row)
                    content = file.read(count * 2 * layers * width)
                    codes = np.frombuffer(content, "<u2").reshape(count, layers, width)
                    yield Rows(strip.row + row, codes.transpose(1, 0, 2))

    def carried(self) -> np.ndarray:
        """Nothing: below the last strip there is no row."""
        return np.zeros((self._strips.plan.layers, 0, self._strips.plan.width), np.uint16)

    def keep(self, rows: Rows, carried: np.ndarray, tile_rows: int) -> None:
        """There are no further rows."""
        raise ValueError("All rows were there.")

    def close(self) -> None:
        """No file is open."""

    def remove(self) -> None:
        """Remove the strips, as the map is made."""
        for folder in {Path(strip.path).parent for strip in self._strips.strips}:
            shutil.rmtree(folder, ignore_errors=True)


def plan_strips(
    task: SceneTask, engines: tuple[SettledEngine, ...], shelf: EngineShelf
) -> StripPlan | None:
    """Look at a scene and decide how it is shared out; None where no network maps it.

    Args:
        task: The scene.
        engines: That were settled for all scenes.
        shelf: Where engines stay.

    Raises:
        HighwaterError: What is wrong with the scene.
    """
    with scratch_context() as context:
        choice = choose(task.settings, context)
        if not choice.model:
            return None
        settings = dataclasses.replace(task.settings, model=choice.model)
        with network_on_scene(settings, context, Shared(shelf, engines)) as network:
            opened = network.opened
            mapper = NetworkMapper(opened.members, network.scene, network.unit, opened.plan)
            return StripPlan(
                choice.model,
                opened.settled(),
                opened.tiles,
                len(opened.plan.rows),
                mapper.layers,
                int(network.scene.inner.width),
            )


def map_strip(task: SceneTask, plan: StripPlan, first: int, last: int, shelf: EngineShelf) -> Strip:
    """Run some rows of tiles of a scene and keep the rows of the map that they give.

    Args:
        task: The scene.
        plan: How it is shared out.
        first: Row of tiles.
        last: One past the last.
        shelf: Where engines stay.

    Raises:
        HighwaterError: What is wrong with the scene.
    """
    settings = dataclasses.replace(task.settings, model=plan.model)
    shared = Shared(shelf, plan.engines, plan.tiles)
    path = scene_folder(task.output, task.scene.name) / STRIPS / f"{first:05d}.bin"
    path.parent.mkdir(parents=True, exist_ok=True)
    part = part_of(path).with_suffix(f".{os.getpid()}")
    with (
        scratch_context() as context,
        network_on_scene(settings, context, shared) as network,
        open(part, "wb") as file,
    ):
        tiles = network.opened.plan
        common = (network.opened.members, network.scene, network.unit, tiles)
        unlike = Unlike(network.bands, network.heads[0].description.trained_on)
        mapper = NetworkMapper(*common, unlike)
        carried = None
        if tiles.ramp and first:
            # The row of tiles above has a share in the first rows; whoever runs it counts it.
            ((_, carried),) = NetworkMapper(*common).finished(context, first - 1, first)
        top, count = None, 0
        for finished, _ in mapper.finished(context, first, last, carried):
            top = finished.row if top is None else top
            count += finished.codes.shape[1]
            codes = finished.codes.transpose(1, 0, 2).astype("<u2", copy=False)
            file.write(np.ascontiguousarray(codes).data)
    os.replace(part, path)
    return Strip(str(path), top or 0, count, unlike.counts())
