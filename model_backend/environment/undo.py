"""Take back what an installation has begun, also one that was killed."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import uuid
from pathlib import Path
from typing import Optional, Set

from .damage import entries, remove_entries

PENDING_NAME = "highwater-pending.json"
_TRASH = ".trash-"


def begin(folder: Path) -> None:
    """Note what is in a whole environment before more is added to it.

    A note that a killed installation has left stays: it tells of the last whole state.
    """
    note = folder / PENDING_NAME
    if _noted(note) is None:
        note.write_text(json.dumps(sorted(entries(folder))), "utf-8")


def finish(folder: Path) -> None:
    """Accept what was added."""
    with contextlib.suppress(FileNotFoundError):
        (folder / PENDING_NAME).unlink()


def take_back(folder: Path) -> None:
    """Remove what was added since :func:`begin`."""
    before = _noted(folder / PENDING_NAME)
    if before is not None:
        remove_entries(folder, entries(folder) - before)
        finish(folder)


def discard_folder(folder: Path) -> None:
    """Remove an environment: at once out of sight, then from the disk.

    Raises:
        OSError: It cannot be moved, for instance because a job runs in it on Windows.
    """
    if folder.exists():
        trash = folder.with_name(f"{_TRASH}{uuid.uuid4().hex[:8]}")
        os.replace(folder, trash)
        shutil.rmtree(trash, ignore_errors=True)


def empty_trash(root: Path) -> None:
    """Remove what an earlier :func:`discard_folder` could not remove to the end."""
    for trash in root.glob(f"{_TRASH}*"):
        shutil.rmtree(trash, ignore_errors=True)


def _noted(note: Path) -> Optional[Set[str]]:
    try:
        return set(json.loads(note.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
