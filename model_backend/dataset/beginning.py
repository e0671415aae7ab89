"""One process at a time begins a dataset in a folder; another one waits and finds it there."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from ..environment.exclusive import release, take
from ..protocol import HighwaterError
from .layout import PART

PATIENCE = 30.0  # seconds; beginning one takes a fraction of one
PAUSE = 0.05  # seconds


@contextlib.contextmanager
def only_beginner(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder in which a dataset is begun.

    Args:
        folder: That exists.

    Raises:
        HighwaterError: ``dataset.busy`` where another process does not come to an end.
        OSError: Nothing can be written there.
    """
    # The name of something unfinished: whoever looks into the folder passes over it.
    path = folder / f"{PART}beginning"
    deadline = time.monotonic() + PATIENCE
    with path.open("a+") as file:
        while not take(file):
            if time.monotonic() > deadline:
                raise HighwaterError(
                    "dataset.busy",
                    f"Another program has been beginning the dataset “{folder.name}” for"
                    f" {PATIENCE:.0f} seconds.",
                    "Wait until it is done, and run again.",
                )
            time.sleep(PAUSE)
        try:
            yield
        finally:
            with contextlib.suppress(OSError):  # Windows removes no open file
                path.unlink()
            release(file)
