"""What the routes share: the parts of one service, and how a job is taken in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fastapi import Request
from starlette.concurrency import run_in_threadpool

from ..language import ENGLISH
from .job import Job, Work
from .metrics import Metrics
from .places import Places
from .runner import Runner
from .settings import Settings
from .storage import Storage


@dataclass(frozen=True)
class Desk:
    """The parts of a service."""

    settings: Settings
    storage: Storage
    places: Places
    metrics: Metrics
    runner: Runner

    @classmethod
    def open(cls, settings: Settings) -> Desk:
        """Set up a service; it takes jobs from now on."""
        storage = Storage(settings)
        roots = tuple(Path(root).resolve() for root in settings.roots)
        places = Places(roots, storage.uploads, settings.hosts)
        metrics = Metrics()
        return cls(settings, storage, places, metrics, Runner(settings, storage, places, metrics))

    def close(self) -> None:
        """Cancel what runs."""
        self.runner.stop()
        self.storage.close()

    async def take(
        self, process: str, work_of: Callable[[Path], Work], language: str = ENGLISH
    ) -> Job:
        """Take a job in.

        Args:
            process: What was asked for.
            work_of: From the folder of the job to what is to be done, or a refusal.
            language: Of what it writes for people.

        Raises:
            HighwaterError: The refusal, ``service.full`` or ``service.no_space``.
        """
        return await run_in_threadpool(self._take, Job(process, language=language), work_of)

    def _take(self, job: Job, work_of: Callable[[Path], Work]) -> Job:
        self.storage.require_space()
        folder = self.storage.new_folder(job)
        try:
            self.runner.submit(job, work_of(folder))
        except BaseException:
            self.storage.remove(job)
            raise
        return job


def desk_of(request: Request) -> Desk:
    """The service that a request came to."""
    return request.app.state.desk
