"""Finds runs and reads them; used by one thread that may wait for disks."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, List, Sequence

from ...model_backend.training.run_folder import RunFolder
from .run import Run, RunReader

MOST_INSIDE = 60
"""Runs of a folder of many that are shown, the newest."""


def runs_in(folder: str) -> List[str]:
    """The folder itself; where it holds the runs of a cross-validation or a search, these.

    Args:
        folder: Path; need not exist.
    """
    if RunFolder(Path(folder)).holds_run:
        return [folder]
    inside = []
    try:
        with os.scandir(folder) as found:
            for item in found:
                record = RunFolder(Path(item.path)).record
                if item.is_dir() and record.is_file():
                    inside.append((record.stat().st_mtime, item.path))
    except OSError:
        return [folder]  # what is wrong with it, its state says
    newest = sorted(inside, reverse=True)[:MOST_INSIDE]
    return [path for _, path in newest] or [folder]


class Finder:
    """Reads all runs that are known, each by a reader that remembers what it has read."""

    def __init__(self) -> None:
        self._readers: Dict[str, RunReader] = {}

    def look(self, folders: Sequence[str]) -> List[Run]:
        """Runs of these folders: those that go on first, then by when they were last written.

        Args:
            folders: Of runs, or of many runs.
        """
        paths = dict.fromkeys(path for folder in folders for path in runs_in(folder))
        found = self.read(list(paths))
        # Those that go on write all the time, and keep their order.
        return sorted(found, key=lambda run: (0, 0) if run.is_going_on else (1, -run.changed))

    def read(self, paths: Sequence[str]) -> List[Run]:
        """These runs, in this order."""
        return [self._readers.setdefault(path, RunReader(path)).read() for path in paths]
