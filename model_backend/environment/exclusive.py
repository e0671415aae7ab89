"""A lock that only one installer holds, and that a crash releases."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import IO, Iterator, Optional

from ..protocol import HighwaterError

LOCK_NAME = "install.lock"


@contextlib.contextmanager
def only_installer(root: Path) -> Iterator[None]:
    """Hold the lock of the environments in ``root`` for as long as the block runs.

    The operating system holds it for the process, so that it ends with the process however
    that ends; the process number in the file is for the message only.

    Raises:
        HighwaterError: ``environment.busy`` when another process or window installs,
            ``environment.read_only`` when nothing can be written to ``root``.
    """
    try:
        root.mkdir(parents=True, exist_ok=True)
        file = (root / LOCK_NAME).open("a+", encoding="ascii")
    except OSError as error:
        raise cannot_write(root, error) from error
    with file:
        if not take(file):
            raise _busy(root)
        try:
            file.seek(0)
            file.truncate()
            file.write(f"{os.getpid()}\n")
            file.flush()
            yield
        finally:
            release(file)


def is_installing(root: Path) -> bool:
    """Whether some process holds the lock now."""
    path = root / LOCK_NAME
    if not path.exists():
        return False
    try:
        file = path.open("a+", encoding="ascii")
    except OSError:
        return False  # who cannot write here cannot install here either
    with file:
        if take(file):
            release(file)
            return False
        return True


def cannot_write(folder: Path, error: OSError) -> HighwaterError:
    """The error for a folder in which nothing can be created."""
    return HighwaterError(
        "environment.read_only",
        f"Nothing can be written to the folder of the backend environment, “{folder}”:"
        f" {error.strerror or error}.",
        "Correct its permissions, or set the variable HIGHWATER_HOME to a folder of yours.",
        str(error),
    )


def _busy(root: Path) -> HighwaterError:
    holder = _holder(root)
    who = f" (process {holder})" if holder else ""
    return HighwaterError(
        "environment.busy",
        f"The backend is being installed by another window of QGIS or another program{who}.",
        "Wait until it is done, then try again if it is still needed.",
    )


def _holder(root: Path) -> Optional[int]:
    try:
        return int((root / LOCK_NAME).read_text("ascii"))
    except (OSError, ValueError):
        return None  # on Windows a locked file cannot be read


if sys.platform == "win32":
    import msvcrt

    def take(file: IO[str]) -> bool:
        """Lock an open file for this process; whether nobody else had."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def release(file: IO[str]) -> None:
        """Give up the lock of :func:`take`."""
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def take(file: IO[str]) -> bool:
        """Lock an open file for this process; whether nobody else had."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def release(file: IO[str]) -> None:
        """Give up the lock of :func:`take`."""
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
