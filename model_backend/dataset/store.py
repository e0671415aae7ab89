"""A dataset on disk: opened or begun, and tiles added scene by scene."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..outputs import cannot_write_to
from ..protocol import HighwaterError
from .adding import SceneTiles
from .beginning import only_beginner
from .format import VERSION, DatasetFormat, read_format
from .index import Index, SceneRecord
from .layout import DESCRIPTION, INDEX, PART, safe_name, write_whole
from .stac_items import StacItems
from .tile import TileAttributes, TileRecord


class Dataset:
    """A folder of tiles and its index.

    Args:
        folder: Of a dataset; see :meth:`open` and :meth:`open_or_create`.
        format: What its tiles have in common.
    """

    def __init__(self, folder: Path, format: DatasetFormat) -> None:
        self.folder = folder
        self.format = format
        self.index = Index(folder / INDEX)
        self.items = StacItems(folder, format)

    @property
    def name(self) -> str:
        """Name of the folder."""
        return self.folder.name

    @classmethod
    def open(cls, folder: str | Path) -> Dataset:
        """Open an existing dataset.

        Raises:
            HighwaterError: ``dataset.missing``, ``dataset.newer`` or
                ``dataset.description_damaged``.
        """
        folder = Path(folder)
        return cls(folder, read_format(folder))

    @classmethod
    def open_or_create(
        cls, folder: str | Path, format: DatasetFormat, mixed: bool = False
    ) -> Dataset:
        """Open a dataset to add tiles to, or begin one.

        Args:
            folder: Of the dataset; a new or empty folder to begin one.
            format: Of the tiles to add.
            mixed: Whether other pixel sizes than the dataset's may be added.

        Raises:
            HighwaterError: ``dataset.other_…`` for tiles of another kind,
                ``dataset.folder_in_use`` for a folder that holds something else,
                ``output.read_only``.
        """
        folder = Path(folder)
        if is_dataset(folder):
            dataset = cls.open(folder)
            dataset.format.require_joinable(format, dataset.name, mixed)
            return dataset
        check_folder(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with only_beginner(folder):
                begun_by_another = is_dataset(folder)
                if not begun_by_another:
                    Index(folder / INDEX).create()
                    # Last: a folder with this file is a dataset.
                    text = json.dumps(begun(format), indent=1, ensure_ascii=False)
                    write_whole(folder / DESCRIPTION, text.encode())
        except OSError as error:
            raise cannot_write_to(folder, error) from error
        if begun_by_another:
            return cls.open_or_create(folder, format, mixed)
        return cls(folder, format)

    def tiles(self) -> list[TileRecord]:
        """All tiles, as the index has them now."""
        return self.index.tiles()

    def scene(self, name: str, fingerprint: str) -> str:
        """Name under which a scene is to be added.

        The name of a scene that was begun with the same fingerprint is given again, so that it
        is completed; another scene of that name gets a number.

        Args:
            name: Wanted.
            fingerprint: Of the input and the parameters.
        """
        known = {item.scene: item.fingerprint for item in self.index.scenes()}
        base = candidate = safe_name(name)
        number = 1
        while self._is_taken(candidate, fingerprint, known):
            number += 1
            candidate = f"{base}_{number}"
        return candidate

    def _is_taken(self, scene: str, fingerprint: str, known: dict[str, str]) -> bool:
        if known.get(scene, fingerprint) != fingerprint:
            return True
        return self.index.names_tiles_of_others(scene)

    def add(
        self,
        scene: str,
        fingerprint: str,
        attributes: TileAttributes,
        record: Callable[[], dict[str, Any]] | dict[str, Any],
        tags: dict[str, str] | None = None,
    ) -> SceneTiles:
        """Begin a scene, or go on with one that was interrupted.

        Args:
            scene: Its name, of :meth:`scene`.
            fingerprint: Of the input and the parameters.
            attributes: What its tiles have in common; a tile may have its own.
            record: How it was made, JSON values; a function is asked when all tiles are there,
                so that inputs can be hashed meanwhile.
            tags: Metadata for every image.

        Returns:
            A context manager that takes the tiles.
        """
        begun = {} if callable(record) else record
        if scene not in {item.scene for item in self.index.scenes()}:
            self.index.put_scene(SceneRecord(scene, fingerprint, False, begun))
        return SceneTiles(self, scene, fingerprint, attributes, record, tags or {})


def is_dataset(folder: Path) -> bool:
    """Whether a folder holds a dataset."""
    return (folder / DESCRIPTION).is_file()


def begun(format: DatasetFormat) -> dict[str, Any]:
    """First content of ``dataset.json``."""
    said = {**dataclasses.asdict(format), "bands": list(format.bands)}
    return {"type": "Highwater dataset", "version": VERSION, "format": said}


def check_folder(folder: Path) -> None:
    """Refuse a folder that holds something else than a dataset.

    Raises:
        HighwaterError: ``dataset.folder_in_use`` or ``output.is_file``.
    """
    if folder.exists() and not folder.is_dir():
        raise HighwaterError(
            "output.is_file", f"The dataset “{folder}” is a file.", "Choose a folder."
        )
    if is_dataset(folder) or not folder.is_dir():
        return
    # What a start that was interrupted has left is ours.
    left = [item.name for item in folder.iterdir() if not item.name.startswith((PART, INDEX))]
    if left:
        raise HighwaterError(
            "dataset.folder_in_use",
            f"The folder “{folder}” holds other files (such as “{sorted(left)[0]}”) and is no"
            " dataset.",
            "Choose a new or empty folder, or one with a dataset.",
        )
