"""The queue, and the threads that take jobs from it and run them in processes of their own."""

from __future__ import annotations

import collections
import dataclasses
import logging
import queue
import threading
import time

from .. import confinement
from ..client import run_job
from ..language import speaking
from ..protocol import Error, Event, HighwaterError, Progress, Result
from .addresses import fetch
from .job import DISMISSED, FAILED, SUCCESSFUL, Job, Work
from .metrics import Metrics
from .places import Places
from .refusals import Refusal
from .settings import Settings
from .storage import Storage

TIDY_INTERVAL = 5.0  # seconds
log = logging.getLogger("highwater.service")


class Runner:
    """Runs jobs and forgets them in time.

    Args:
        settings: Of the service.
        storage: Of the service.
        places: Where files may be.
        metrics: Of the service.
    """

    def __init__(
        self, settings: Settings, storage: Storage, places: Places, metrics: Metrics
    ) -> None:
        self._settings, self._storage, self._metrics = settings, storage, metrics
        self._folders = [*places.roots, places.uploads]
        self._waiting: queue.Queue[tuple[Job, Work]] = queue.Queue(settings.queue)
        self._jobs: dict[str, Job] = {job.id: job for job in storage.read()}
        self._running = 0
        self._lock = threading.Lock()
        self._durations: collections.deque[float] = collections.deque(maxlen=20)
        self._stopping = threading.Event()
        self._threads = [
            threading.Thread(target=self._work, name=f"job-{number}", daemon=True)
            for number in range(settings.workers)
        ]
        self._threads.append(threading.Thread(target=self._tidy, name="tidy", daemon=True))
        for thread in self._threads:
            thread.start()
        metrics.watch(self._waiting.qsize, lambda: self._running)

    @property
    def is_ready(self) -> bool:
        """Whether jobs are taken and run."""
        return not self._stopping.is_set() and all(thread.is_alive() for thread in self._threads)

    def submit(self, job: Job, work: Work) -> None:
        """Put a job into the queue; its folder exists.

        Raises:
            Refusal: ``service.full`` or ``service.stopping``.
        """
        if self._stopping.is_set():
            raise Refusal("service.stopping", "The service is being stopped.", "Try again later.")
        with self._lock:
            self._jobs[job.id] = job
        self._storage.write(job)
        try:
            self._waiting.put_nowait((job, work))
        except queue.Full:
            with self._lock:
                del self._jobs[job.id]
            raise Refusal(
                "service.full",
                f"{self._settings.queue} jobs wait already.",
                "Try again later.",
                headers={"Retry-After": str(self.seconds_until_free())},
            ) from None

    def seconds_until_free(self) -> int:
        """After which a place in the queue is probably free."""
        took = list(self._durations)
        usual = sum(took) / len(took) if took else 5.0
        return max(1, min(600, round(usual / self._settings.workers)))

    def job(self, identifier: str) -> Job:
        """A job by its id.

        Raises:
            Refusal: ``service.no_job``.
        """
        with self._lock:
            job = self._jobs.get(identifier)
        if job is None:
            raise Refusal(
                "service.no_job", "There is no such job.", "Its results may have expired."
            )
        return job

    def jobs(self) -> list[Job]:
        """All jobs that are known, the newest first."""
        with self._lock:
            return sorted(self._jobs.values(), key=lambda job: job.created, reverse=True)

    def dismiss(self, job: Job) -> None:
        """Cancel a job that has not ended, or remove one that has."""
        if job.has_ended:
            with self._lock:
                self._jobs.pop(job.id, None)
            self._storage.remove(job)
            return
        job.cancelled.set()
        job.end(DISMISSED, Error("job.cancelled", "The job was cancelled."))
        with self._waiting.mutex:  # its place is another's from now on
            for item in [item for item in self._waiting.queue if item[0] is job]:
                self._waiting.queue.remove(item)
        self._write(job)

    def stop(self) -> None:
        """Cancel everything and wait until no worker runs."""
        self._stopping.set()
        for job in self.jobs():
            if not job.has_ended:
                self.dismiss(job)
        for thread in self._threads:
            thread.join(10)

    def _work(self) -> None:
        while not self._stopping.is_set():
            try:
                job, work = self._waiting.get(timeout=0.2)
            except queue.Empty:
                continue
            if job.begin():
                with self._lock:
                    self._running += 1
                self._run(job, work)
                with self._lock:
                    self._running -= 1
            self._storage.remove_inputs(job)
            self._write(job)

    def _write(self, job: Job) -> None:
        """Write down how a job stands; where that fails, this run of the service knows it still."""
        try:
            self._storage.write(job)
        except OSError as error:
            log.error("job %s cannot be written down: %s", job.id, error)

    def _run(self, job: Job, work: Work) -> None:
        begun = time.monotonic()
        deadline = begun + self._settings.time_limit
        try:
            self._storage.write(job)
            self._storage.require_space()
            for address, path in work.fetches:
                job.tell(Progress(0.0, f"Fetching {address.name}"))
                limit = self._settings.max_upload
                fetch(address, path, limit, lambda: self._is_over(job, deadline))
            with speaking(job.language):
                job.answer = self._steps(job, work, deadline)
            # Also of the event's numbers nothing but the answer is shown.
            job.end(SUCCESSFUL, Result({}, job.answer.get("numbers", {})))
        except HighwaterError as error:
            self._fail(job, error, deadline)
        except Exception as error:
            log.exception("job %s failed unexpectedly", job.id)
            self._fail(job, HighwaterError("job.failed", f"The service failed: {error}"), deadline)
        took = time.monotonic() - begun
        self._durations.append(took)
        self._metrics.ended(job, took)
        log.info("job %s (%s) %s after %.1f s", job.id, job.process, job.state, took)

    def _steps(self, job: Job, work: Work, deadline: float) -> dict:
        folder = self._storage.jobs / job.id
        readable = [*self._folders, folder]
        variables = {
            **confinement.variables(readable, self._settings.max_pixels),
            "HIGHWATER_RASTER_LAYOUT": "cog",
        }
        steps = work.begin(folder / "results")
        done = 0.0
        result: Result | None = None
        while True:
            try:
                request, share = steps.send(result) if result is not None else next(steps)
            except StopIteration as end:
                return end.value
            result = run_job(
                self._settings.python,
                dataclasses.replace(request, language=job.language),
                _scaled(job, done, share),
                lambda: self._is_over(job, deadline),
                variables=variables,
            )
            done += share

    def _is_over(self, job: Job, deadline: float) -> bool:
        return job.cancelled.is_set() or time.monotonic() > deadline

    def _fail(self, job: Job, error: HighwaterError, deadline: float) -> None:
        if error.detail:
            log.warning("job %s: %s\n%s", job.id, error.sentence, error.detail)
        if job.cancelled.is_set():
            job.end(DISMISSED, Error("job.cancelled", "The job was cancelled."))
            return
        if error.code == "job.cancelled" and time.monotonic() > deadline:
            error = HighwaterError(
                "service.timeout",
                f"The job was stopped after {self._settings.time_limit:g} s, the most that it may"
                " take.",
                "Map a smaller extent.",
            )
        inside = f"{self._storage.folder}/"
        sentence = error.sentence.replace(inside, "")
        job.end(FAILED, Error(error.code, sentence, error.remedy))

    def _tidy(self) -> None:
        while not self._stopping.wait(min(TIDY_INTERVAL, self._settings.keep / 2)):
            try:
                self._remove_old()
            except OSError as error:
                log.error("old files cannot be removed: %s", error)

    def _remove_old(self) -> None:
        ended = [job for job in self.jobs() if job.has_ended]
        oldest = time.time() - self._settings.keep
        for number, job in enumerate(ended):
            if number >= self._settings.keep_jobs or (job.finished or job.created) < oldest:
                self.dismiss(job)
        self._storage.remove_old_uploads()


def _scaled(job: Job, done: float, share: float):
    """Takes the events of one step as those of a part of the whole."""

    def tell(event: Event) -> None:
        if isinstance(event, Progress):
            event = Progress(
                done + share * event.fraction, event.step, event.rate, event.unit, event.remaining
            )
        job.tell(event)

    return tell
