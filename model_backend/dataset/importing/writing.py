"""Chips become tiles of a dataset, scene by scene."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from ... import __version__
from ...context import JobContext
from ...protocol.parameters import ImportDatasetParameters
from ...raster.source import sha256_of
from ..adding import SceneTiles
from ..layout import image_path, label_path, safe_name, tile_name
from ..store import Dataset
from .cutting import cut
from .plan import Chip, ImportPlan, LeftOut
from .sizes import require_fit


@dataclasses.dataclass
class Taken:
    """What became of the chips.

    Attributes:
        tiles: Number of tiles of each chip taken, in this run or an earlier one.
        left_out: Reasons, by chip.
        scenes: Scenes of the dataset that they belong to.
        added: Tiles that this run has added.
    """

    tiles: dict[str, int] = dataclasses.field(default_factory=dict)
    left_out: dict[str, str] = dataclasses.field(default_factory=dict)
    scenes: list[str] = dataclasses.field(default_factory=list)
    added: int = 0


def write_chips(
    plan: ImportPlan, parameters: ImportDatasetParameters, dataset: Dataset, context: JobContext
) -> Taken:
    """Add all chips of a plan that are not in the dataset yet."""
    taken = Taken()
    there = _Existing(dataset)
    scenes: dict[str, list[Chip]] = {}
    for chip in plan.chips:
        scenes.setdefault(safe_name(chip.scene), []).append(chip)
    progress = _Progress(plan, context)
    with ThreadPoolExecutor(1, thread_name_prefix="hashing") as hashing:
        for wanted, chips in scenes.items():
            mark = _fingerprint(plan, parameters, chips[0].scene)
            scene = dataset.scene(wanted, mark)
            writer = _SceneWriter(plan, parameters, dataset, there, hashing, taken, progress)
            writer.write(scene, scene[len(wanted) :], mark, chips)
    return taken


class _Existing:
    """What the dataset held before this run."""

    def __init__(self, dataset: Dataset) -> None:
        self.scenes = {item.scene: item for item in dataset.index.scenes()}
        self._tiles = {tile: scene for scene in self.scenes for tile in dataset.index.names(scene)}

    def name_for(self, tile: str, scene: str, layout: str) -> str:
        """Name for a tile of a scene; empty: it is there already, in another scene.

        That happens where places join because more was downloaded. A tile of that name which
        does not come from this layout is another one.
        """
        other = self._tiles.get(tile, scene)
        if other == scene:
            return tile
        record = self.scenes[other].record  # empty when its import was interrupted
        same = not record or record.get("layout") == layout
        return "" if same else f"{tile}_{scene}"

    def record(self, scene: str) -> dict[str, Any]:
        """What was said about a scene; empty unless it is complete."""
        item = self.scenes.get(scene)
        return item.record if item is not None and item.complete else {}


class _Progress:
    """How far an import is; a chip may be a whole scene, so its rows count."""

    def __init__(self, plan: ImportPlan, context: JobContext) -> None:
        self._begun, self._total = plan.begun, len(plan.chips)
        self._context = context
        self._done = 0

    def chip(self) -> None:
        """A chip is done."""
        self._done += 1
        self.within(0)

    def within(self, share: float) -> None:
        """This share of a chip is done, in rows; raises ``job.cancelled``."""
        done = min(self._done + min(share, 1), self._total) / self._total
        fraction = self._begun + (1 - self._begun) * done
        self._context.progress(fraction, "Importing", self._done, "chips")


class _SceneWriter:
    """Writes the chips of one scene."""

    def __init__(
        self,
        plan: ImportPlan,
        parameters: ImportDatasetParameters,
        dataset: Dataset,
        there: _Existing,
        hashing: ThreadPoolExecutor,
        taken: Taken,
        progress: _Progress,
    ) -> None:
        self._plan = plan
        self._parameters = parameters
        self._dataset = dataset
        self._there = there
        self._hashing = hashing
        self._taken = taken
        self._progress = progress
        self._hashes: dict[Path, Future[str]] = {}

    def write(self, scene: str, suffix: str, mark: str, chips: list[Chip]) -> None:
        """Write a scene.

        Args:
            scene: Name in the dataset.
            suffix: What makes the names of its tiles differ from those of a like-named scene.
            mark: Fingerprint.
            chips: Of the scene.
        """
        before = self._there.record(scene)
        known: dict[str, int] = before.get("chips", {})
        self._taken.scenes.append(scene)
        mine: dict[str, int] = {}
        for chip in chips:
            if chip.name in known:
                mine[chip.name] = known[chip.name]
                self._progress.chip()
        pending = [chip for chip in chips if chip.name not in known]
        left: dict[str, str] = {}

        def record() -> dict[str, Any]:
            return self._record(before, {**known, **mine}, left)

        if pending:
            attributes = dataclasses.replace(chips[0].attributes, split="")
            tags = {"SOURCE": self._plan.title}
            with self._dataset.add(scene, mark, attributes, record, tags) as tiles:
                for chip in pending:
                    try:
                        mine[chip.name] = self._write_chip(chip, scene, suffix, tiles)
                    except LeftOut as why:
                        left[chip.name] = str(why)
                    self._progress.chip()
            self._taken.added += tiles.added
            self._remove_empty(scene)
        self._taken.tiles.update(mine)
        self._taken.left_out.update(left)

    def _write_chip(self, chip: Chip, scene: str, suffix: str, tiles: SceneTiles) -> int:
        format = self._dataset.format
        whole = not self._parameters.tile_size
        count = 0
        with chip.open() as opened:
            require_fit(opened, format, whole, self._parameters.mixed)
            base = safe_name(chip.name) + suffix
            for piece in cut(opened, format.tile_size):
                tile = base if whole else tile_name(base, piece.row, piece.col)
                tile = self._there.name_for(tile, scene, self._parameters.layout)
                count += 1
                self._progress.within((piece.row + format.tile_size) / opened.height)
                if not tile:
                    continue
                tiles.add(
                    chip.row + piece.row,
                    chip.col + piece.col,
                    piece.image,
                    piece.label,
                    piece.grid,
                    tile,
                    chip.attributes,
                    self._relief(piece.image),
                )
            for path in opened.files:
                self._hashes[path] = self._hashing.submit(sha256_of, path)
        return count

    def _relief(self, image: np.ndarray) -> float | None:
        """Difference of heights in a tile, metres; None: there is no elevation."""
        if "ELEVATION" not in self._plan.bands:
            return None
        heights = image[self._plan.bands.index("ELEVATION")]
        return float(np.nanmax(heights) - np.nanmin(heights))

    def _remove_empty(self, scene: str) -> None:
        """Take away the folders of a scene of which every chip was left out."""
        for path in (image_path(scene, ""), label_path(scene, "")):
            folder = (self._dataset.folder / path).parent
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()

    def _record(
        self, before: dict[str, Any], chips: dict[str, int], left: dict[str, str]
    ) -> dict[str, Any]:
        root = Path(self._parameters.source).resolve()
        inputs = {item["path"]: item for item in before.get("inputs", [])}
        for path, digest in self._hashes.items():
            name = _relative(path, root)
            size = path.stat().st_size
            inputs[name] = {"path": name, "bytes": size, "sha256": digest.result()}
        return {
            "software": f"Highwater {__version__}",
            "job": "importdataset",
            "layout": self._parameters.layout,
            "licence": self._parameters.licence,
            "chips": chips,
            "left_out": left,
            "inputs": list(inputs.values()),
        }


def _fingerprint(plan: ImportPlan, parameters: ImportDatasetParameters, scene: str) -> str:
    """The same data set with the same choices is the same scene, wherever its files lie."""
    said = [
        parameters.layout,
        plan.bands,
        plan.unit,
        parameters.labels,
        parameters.tile_size,
        parameters.invalid,
        parameters.label_source,
        plan.fingerprint.get(scene),
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _relative(path: Path, root: Path) -> str:
    try:
        return path.resolve().relative_to(root).as_posix()
    except ValueError:  # a link that leads elsewhere
        return path.name
