"""Figures for Prometheus."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)

from .job import Job

SECONDS = (0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600)


class Metrics:
    """Figures of one service."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        self.answers = Counter(
            "highwater_answers", "Answers by method and status.", ("method", "status"),
            registry=self.registry,
        )  # fmt: skip
        self._jobs = Counter(
            "highwater_jobs", "Jobs that have ended.", ("process", "state"), registry=self.registry
        )
        self._seconds = Histogram(
            "highwater_job_seconds", "Seconds that jobs ran.", ("process",), buckets=SECONDS,
            registry=self.registry,
        )  # fmt: skip
        self._waiting = Gauge("highwater_waiting", "Jobs that wait.", registry=self.registry)
        self._running = Gauge("highwater_running", "Jobs that run.", registry=self.registry)

    def watch(self, waiting: Callable[[], int], running: Callable[[], int]) -> None:
        """Ask these whenever the figures are read."""
        self._waiting.set_function(waiting)
        self._running.set_function(running)

    def ended(self, job: Job, seconds: float) -> None:
        """Count a job that has ended."""
        self._jobs.labels(job.process, job.state).inc()
        self._seconds.labels(job.process).observe(seconds)

    def text(self) -> bytes:
        """In the format that Prometheus reads."""
        return generate_latest(self.registry)
