"""The folder with uploads and results: what is kept, for how long, and how much of it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from ..dataset.layout import write_whole
from .job import Job
from .refusals import Refusal
from .settings import Settings

RECORD = "job.json"


class Storage:
    """Keeps one folder for each job and each upload.

    Args:
        settings: Of the service.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._temporary = not settings.data
        folder = settings.data or tempfile.mkdtemp(prefix="highwater-service-")
        self.folder = Path(folder).resolve()
        self.jobs, self.uploads = self.folder / "jobs", self.folder / "uploads"
        for made in (self.jobs, self.uploads):
            made.mkdir(parents=True, exist_ok=True, mode=0o700)

    def close(self) -> None:
        """Remove everything, where nobody chose the folder."""
        if self._temporary:
            shutil.rmtree(self.folder, ignore_errors=True)

    def new_folder(self, job: Job) -> Path:
        """The folder of a job, with those for its inputs and its results."""
        folder = self.jobs / job.id
        for name in ("inputs", "results"):
            (folder / name).mkdir(parents=True)
        return folder

    def results(self, job: Job) -> list[Path]:
        """Files that a job has made, by name."""
        folder = self.jobs / job.id / "results"
        if not folder.is_dir():
            return []
        return sorted(path for path in folder.iterdir() if path.is_file() and path.name[0] != ".")

    def write(self, job: Job) -> None:
        """Write down how a job stands, so that another run of the service knows it."""
        path = self.jobs / job.id / RECORD
        if not path.parent.is_dir():
            return
        write_whole(path, json.dumps(job.record(), ensure_ascii=False).encode())

    def read(self) -> Iterator[Job]:
        """Jobs of an earlier run; what is damaged is removed."""
        for folder in sorted(self.jobs.iterdir()):
            try:
                job = Job.from_record(json.loads((folder / RECORD).read_text("utf-8")))
            except (OSError, ValueError, TypeError):
                shutil.rmtree(folder, ignore_errors=True)
                continue
            shutil.rmtree(folder / "inputs", ignore_errors=True)
            yield job

    def remove(self, job: Job) -> None:
        """Remove all of a job."""
        shutil.rmtree(self.jobs / job.id, ignore_errors=True)

    def remove_inputs(self, job: Job) -> None:
        """Remove what was fetched for a job."""
        shutil.rmtree(self.jobs / job.id / "inputs", ignore_errors=True)

    def remove_old_uploads(self) -> None:
        """Remove uploads whose time is over."""
        oldest = time.time() - self._settings.keep
        for folder in self.uploads.iterdir():
            with contextlib.suppress(OSError):
                if folder.stat().st_mtime < oldest:
                    shutil.rmtree(folder, ignore_errors=True)

    def require_space(self, wanted: int = 0) -> None:
        """Refuse where the folder is full.

        Args:
            wanted: Bytes that are to come.

        Raises:
            Refusal: ``service.no_space``.
        """
        if self.size() + wanted > self._settings.max_stored:
            raise Refusal(
                "service.no_space",
                "There is no space left for uploads and results.",
                "Delete jobs and uploads that are no longer needed, or wait until they expire.",
            )

    def size(self) -> int:
        """Bytes of everything."""
        total = 0
        for folder, _, names in os.walk(self.folder):
            for name in names:
                with contextlib.suppress(OSError):  # removed meanwhile
                    total += os.lstat(os.path.join(folder, name)).st_size
        return total
