"""The folder that many trainings are kept in, used by one job at a time."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from ..environment.exclusive import release, take
from ..protocol import HighwaterError

CACHE = "cache"
"""Folder of decoded tiles that the trainings share while the job runs."""

LOCK = ".lock"


@contextlib.contextmanager
def only_job(path: str) -> Iterator[Path]:
    """Hold a run folder for as long as the block runs; it is created where it is missing.

    The operating system holds the lock for the process, so that it ends with the process however
    that ends. Decoded tiles are removed at the end.

    Raises:
        HighwaterError: ``runs.folder`` when nothing can be written there, ``runs.busy`` when
            another job works in it.
    """
    folder = Path(path)
    try:
        if not path:
            raise FileNotFoundError(2, "no folder is named")
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / LOCK).open("a+", encoding="ascii")
    except OSError as error:
        raise HighwaterError(
            "runs.folder",
            f"Nothing can be written to the run folder “{path}”: {error.strerror or error}.",
            "Choose another folder or free some space.",
        ) from error
    with file:
        if not take(file):
            raise HighwaterError(
                "runs.busy",
                f"Another job is working in the run folder “{path}”.",
                "Wait until it is done, or choose another folder.",
            )
        try:
            yield folder
        finally:
            shutil.rmtree(folder / CACHE, ignore_errors=True)
            release(file)
