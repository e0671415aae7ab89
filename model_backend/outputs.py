"""Output files that appear whole or not at all.

Each output is written beside its final name as ``.part-<token>-<name>`` and renamed when the
job has succeeded. Whatever carries the token can be removed by either process.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from pathlib import Path
from typing import Iterable

from .protocol import HighwaterError

TIFF_ENDINGS = (".tif", ".tiff")


def part_prefix(token: str) -> str:
    """Start of the name of every unfinished file of the job with this token."""
    return f".part-{token}-"


def remove_parts(folders: Iterable[Path], token: str) -> None:
    """Remove what a job left unfinished in these folders; missing ones are no error."""
    for folder in set(folders):
        with contextlib.suppress(OSError):
            for name in os.listdir(folder):
                if name.startswith(part_prefix(token)):
                    _remove(os.path.join(folder, name))


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path, ignore_errors=True)
        else:
            os.unlink(path)


class OutputFiles:
    """The output files of one job.

    Args:
        outputs: Output name to final path.
        token: The job's token.
    """

    def __init__(self, outputs: dict[str, str], token: str) -> None:
        self.final = {name: Path(path) for name, path in outputs.items() if path}
        self.token = token
        self._parts: dict[Path, Path] = {}
        self._new_folders: list[Path] = []
        self._lock = threading.Lock()
        self._closed = False

    def __contains__(self, name: str) -> bool:
        return name in self.final

    def folders(self) -> list[Path]:
        """Folders that can hold unfinished files of this job."""
        return sorted(
            {path.parent for path in self.final.values()} | {p.parent for p in self._parts}
        )

    def check(self, inputs: list[str], folders: Iterable[str] = ()) -> None:
        """Refuse outputs that cannot be written, before any work.

        Args:
            inputs: Paths that the job reads.
            folders: Names of the outputs that are folders; they may exist.

        Raises:
            HighwaterError: ``output.no_folder``, ``output.read_only``, ``output.is_input``,
                ``output.is_folder``, ``output.is_file`` or ``output.twice``.
        """
        seen: dict[Path, str] = {}
        sources = {Path(path).resolve() for path in inputs if path and os.path.exists(path)}
        for name, path in self.final.items():
            resolved = path.resolve()
            if resolved in seen:
                raise HighwaterError(
                    "output.twice",
                    f"The outputs {seen[resolved]} and {name} are the same file, “{path}”.",
                    "Give each output a file of its own.",
                )
            seen[resolved] = name
            if resolved in sources:
                raise HighwaterError(
                    "output.is_input",
                    f"The output {name} would overwrite the input “{path}”.",
                    "Choose another file for the output.",
                )
            if name in folders and path.exists() and not path.is_dir():
                raise HighwaterError(
                    "output.is_file",
                    f"The output {name}, “{path}”, is a file.",
                    "Give the name of a folder.",
                )
            if name not in folders and path.is_dir():
                raise HighwaterError(
                    "output.is_folder",
                    f"The output {name}, “{path}”, is a folder.",
                    "Give the name of a file.",
                )
            _check_folder(path if path.is_dir() else path.parent, name)

    def require_tiff(self, *names: str) -> None:
        """Refuse raster outputs that are not to be GeoTIFF.

        Args:
            names: Of the outputs that are rasters; those that are not wanted do not matter.

        Raises:
            HighwaterError: ``output.format``.
        """
        for name in names:
            if name in self and self.final[name].suffix.lower() not in TIFF_ENDINGS:
                raise HighwaterError(
                    "output.format",
                    f"The output {name} is written as GeoTIFF, but “{self.final[name].name}” does"
                    " not end in .tif.",
                    "Give it a name that ends in .tif.",
                )

    def part(self, name: str) -> Path:
        """Path to write the output ``name`` to."""
        return self.part_of(self.final[name])

    def part_of(self, final: Path) -> Path:
        """Path to write a file to that belongs to this job but is no declared output."""
        with self._lock:
            if self._closed:
                raise HighwaterError("job.cancelled", "The job was cancelled.")
            part = final.with_name(part_prefix(self.token) + final.name)
            self._parts[final] = part
            return part

    def written(self, name: str) -> Path | None:
        """Where the output ``name`` lies until its job has succeeded; None: it is not written."""
        part = self._parts.get(self.final[name])
        return part if part is not None and part.is_file() else None

    def folder(self, name: str) -> Path:
        """The output ``name`` as a folder, made where it is missing, to put parts into."""
        path = self.final[name]
        with self._lock:
            if self._closed:
                raise HighwaterError("job.cancelled", "The job was cancelled.")
            if not path.exists():
                path.mkdir()
                self._new_folders.append(path)
        return path

    def new_folder(self, name: str) -> Path:
        """The output ``name`` as a folder that appears, with all that is in it, or not at all.

        Raises:
            HighwaterError: ``output.folder_in_use`` where there is something in it,
                ``output.read_only``.
        """
        final = self.final[name]
        if final.is_dir() and any(final.iterdir()):
            raise HighwaterError(
                "output.folder_in_use",
                f"The folder “{final}” is not empty.",
                "Choose a new or empty folder.",
            )
        part = self.part_of(final)
        try:
            part.mkdir()
        except OSError as error:
            raise HighwaterError(
                "output.read_only",
                f"No folder can be made in “{final.parent}”: {error.strerror or error}.",
                "Choose another folder or free some space.",
            ) from error
        return part

    def commit(self) -> dict[str, str]:
        """Give every written file its final name; the declared outputs are returned."""
        with self._lock:
            self._closed = True
            for final, part in self._parts.items():
                if part.is_dir() and final.is_dir():
                    final.rmdir()  # empty; Windows replaces no folder
                os.replace(part, final)
            self._parts.clear()
            self._new_folders.clear()
        return {name: str(path) for name, path in self.final.items() if path.exists()}

    def discard(self) -> None:
        """Remove everything unfinished; no further part can be begun. Safe from any thread."""
        self._closed = True
        remove_parts(self.folders(), self.token)
        for folder in self._new_folders:
            with contextlib.suppress(OSError):  # somebody may have put something there
                folder.rmdir()


def cannot_write_to(folder: Path, error: OSError) -> HighwaterError:
    """The user's error for a folder in which nothing can be written."""
    return HighwaterError(
        "output.read_only",
        f"Nothing can be written to the folder “{folder}”: {error.strerror or error}.",
        "Choose another folder or free some space.",
    )


def _check_folder(folder: Path, name: str) -> None:
    if not folder.is_dir():
        raise HighwaterError(
            "output.no_folder",
            f"The folder “{folder}” of the output {name} does not exist.",
            "Create it or choose another one.",
        )
    # Asking for permission bits is not enough: root passes them on a read-only file system.
    probe = folder / f".part-probe-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise HighwaterError(
            "output.read_only",
            f"Nothing can be written to the folder “{folder}” of the output {name}:"
            f" {error.strerror or error}.",
            "Choose another folder or free some space.",
        ) from error
