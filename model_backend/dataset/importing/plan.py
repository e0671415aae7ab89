"""What an import found before any pixel was read, and how its chips are opened."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from rasterio.windows import Window

from ...protocol import HighwaterError
from ...raster.grid import Grid
from ..tile import TileAttributes


class LeftOut(Exception):
    """A chip cannot be taken; the text is the reason, a clause whose subject is the chip."""


class OpenChip(Protocol):
    """A chip whose files are open."""

    @property
    def width(self) -> int:
        """Columns."""

    @property
    def height(self) -> int:
        """Rows."""

    @property
    def grid(self) -> Grid | None:
        """Its pixels; None: it has no place on the map."""

    @property
    def files(self) -> Sequence[Path]:
        """Everything that is read."""

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window inside the chip.

        Returns:
            Image, float32 (bands, rows, columns) with NaN where there is no data, and label,
            uint8 (rows, columns), 0 dry, 1 water, 255 invalid.

        Raises:
            LeftOut: The files hold something that cannot be used.
        """


@dataclass(frozen=True)
class Chip:
    """An image with a label, as the data set keeps it.

    Attributes:
        name: Unique within the data set.
        scene: Scene of the dataset that its tiles belong to.
        attributes: Of its tiles.
        open: Opens its files; raises :class:`LeftOut` where that shows that it cannot be used.
        row: Its first row in the scene, pixels; 0 where chips are scattered.
        col: Its first column in the scene, pixels.
    """

    name: str
    scene: str
    attributes: TileAttributes
    open: Callable[[], AbstractContextManager[OpenChip]]
    row: int = 0
    col: int = 0


@dataclass
class ImportPlan:
    """A data set as it lies on the disk.

    Attributes:
        title: Name of the data set, for people.
        bands: Names, in the order in which chips are read.
        unit: Of the polarisations.
        chips: What can be read.
        left_out: What cannot, with the reason, known without reading pixels.
        notes: What users of the data should know; they go to the log and to ``dataset.json``.
        fingerprint: Beyond the parameters, what makes the scenes what they are, by scene; a scene
            that is not mentioned is the same wherever its files lie.
        begun: Share of the job's time that making the plan took, 0 to 1.
    """

    title: str
    bands: tuple[str, ...]
    unit: str
    chips: list[Chip] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    fingerprint: dict[str, Any] = field(default_factory=dict)
    begun: float = 0.0


def folder_of(source: str) -> Path:
    """The folder that a data set is read from.

    Raises:
        HighwaterError: ``import.no_folder``.
    """
    folder = Path(source)
    if not source or not folder.is_dir():
        raise HighwaterError(
            "import.no_folder",
            f"The folder “{source}” of the data set does not exist.",
            "Choose the folder into which it was downloaded or unpacked.",
        )
    return folder


def find_folders(root: Path, names: Sequence[str], depth: int = 5) -> dict[str, Path]:
    """Folders of these names below a root, or the root itself; the shallowest of each counts.

    Args:
        root: Where to look.
        names: Exact names.
        depth: Levels to go down; data sets are packed differently deep.
    """
    found = {root.name: root} if root.name in names else {}
    level = [root]
    for _ in range(depth):
        following = []
        for folder in level:
            with os.scandir(folder) as entries:
                inner = sorted(entry.path for entry in entries if entry.is_dir())
            for path in map(Path, inner):
                if path.name in names:
                    found.setdefault(path.name, path)
                else:
                    following.append(path)
        level = following
    return found


def other_layout(title: str, source: Path, wanted: str) -> HighwaterError:
    """The error for a folder that holds something else."""
    return HighwaterError(
        "import.other_layout",
        f"The folder “{source}” does not hold {title}: {wanted}.",
        "Choose the folder that holds these, or another layout.",
    )
