"""The record beside a product: from what, by what, how and when it was made."""

from __future__ import annotations

import importlib
import platform
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import rasterio

from . import __version__
from .protocol.plain import to_plain
from .raster.source import RasterSource, local_files, sha256_of

LIBRARIES = ("numpy", "scipy", "rasterio", "pyproj", "onnxruntime", "openvino")


class Provenance:
    """Collects the record of one job; hashes files in the background while the job works.

    Args:
        job: Name of the job.
        parameters: The job's parameter object.
        sources: The rasters that it reads, as far as they are known; :meth:`add` takes the others.
    """

    def __init__(self, job: str, parameters: Any, sources: Sequence[RasterSource] = ()) -> None:
        self._started = time.monotonic()
        self._record: dict[str, Any] = {
            "software": f"Highwater {__version__}",
            "job": job,
            "started": _now(),
            "parameters": to_plain(parameters),
        }
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="hashing")
        self._stopped = threading.Event()
        self._inputs: list[tuple[RasterSource, list[tuple[Path, Future[str]]]]] = []
        self.add(sources)

    def add(self, sources: Sequence[RasterSource]) -> None:
        """Begin to hash further inputs; they need not stay open."""
        self._inputs += [(source, self._hashes(source)) for source in sources]

    def hashes(self) -> list[dict[str, str]]:
        """SHA-256 of each file by its path, for each input; waits until they are known."""
        return [{str(path): digest.result() for path, digest in files} for _, files in self._inputs]

    def __enter__(self) -> Provenance:
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()  # or a job that was refused would not end before its inputs are read
        self._pool.shutdown(wait=False, cancel_futures=True)

    def finish(self, **facts: Any) -> dict[str, Any]:
        """Complete the record.

        Args:
            facts: Further entries, JSON values.

        Returns:
            The record, ready for JSON.
        """
        record = {**self._record, **facts}
        record["inputs"] = [_input_record(source, hashes) for source, hashes in self._inputs]
        record["versions"] = _versions()
        record["finished"] = _now()
        record["seconds"] = round(time.monotonic() - self._started, 2)
        return record

    def _hashes(self, source: RasterSource) -> list[tuple[Path, Future[str]]]:
        submit, stopped = self._pool.submit, self._stopped.is_set
        return [(path, submit(sha256_of, path, stopped)) for path in local_files(source)]


def _input_record(source: RasterSource, hashes: list[tuple[Path, Future[str]]]) -> dict[str, Any]:
    record: dict[str, Any] = {"name": source.name, "path": source.layer.path}
    record["files"] = [
        {"path": str(path), "bytes": path.stat().st_size, "sha256": digest.result()}
        for path, digest in hashes
    ]
    if not hashes:
        record["note"] = "Not a file on this machine; its content was not hashed."
    return record


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def _versions() -> dict[str, str]:
    versions = {"python": platform.python_version(), "gdal": rasterio.__gdal_version__}
    # Only what this job has loaded took part in it.
    for name in LIBRARIES:
        if name in sys.modules:
            versions[name] = importlib.import_module(name).__version__
    return versions
