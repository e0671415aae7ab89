"""What is said of a job, and where its files are."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..protocol import HighwaterError
from .job import DISMISSED, FAILED, SUCCESSFUL, Job
from .offers import media_type_of
from .refusals import Refusal
from .schemas import JobLink, JobStatus, ResultFile
from .storage import Storage

RESULTS_RELATION = "http://www.opengis.net/def/rel/ogc/1.0/results"


def moment(seconds: float | None) -> str | None:
    """A time as ISO 8601, in UTC."""
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, timezone.utc).isoformat(timespec="milliseconds")


def expiry(job: Job, keep: float) -> str | None:
    """When the results of a job that has ended are removed."""
    return moment(job.finished + keep) if job.finished is not None else None


def status_of(job: Job, keep: float, base: str = "") -> JobStatus:
    """How a job stands.

    Args:
        job: The job.
        keep: Seconds that results are kept.
        base: ``""`` for the paths of OGC API – Processes, ``"/v1"`` for ours.
    """
    place = f"{base}/jobs/{job.id}"
    links = [
        JobLink(href=place, rel="self", title="This job"),
        JobLink(
            href=f"/v1/jobs/{job.id}/events", rel="monitor", type="text/event-stream",
            title="Its events as they come",
        ),
    ]  # fmt: skip
    if job.state == SUCCESSFUL:
        links.append(JobLink(href=f"{place}/results", rel=RESULTS_RELATION, title="Its results"))
    return JobStatus(
        jobID=job.id,
        processID=job.process,
        status=job.state,  # type: ignore[arg-type]
        message=job.message,
        progress=job.progress,
        created=moment(job.created) or "",
        started=moment(job.started),
        finished=moment(job.finished),
        expires=expiry(job, keep),
        links=links,
    )


def require_success(job: Job) -> None:
    """Refuse to give results that there are not.

    Raises:
        HighwaterError: What the job failed of, ``service.not_ready`` or ``service.no_result``.
    """
    if job.state == FAILED:
        raise HighwaterError(**job.error)
    if job.state == DISMISSED:
        raise Refusal("service.no_result", "The job was cancelled and has no results.")
    if job.state != SUCCESSFUL:
        raise Refusal("service.not_ready", "The job has not ended yet.", "Ask for its state first.")


def file_of(job: Job, name: str, storage: Storage) -> Path:
    """A file among a job's results.

    Args:
        job: The job.
        name: Of an output or a file.
        storage: Of the service.

    Raises:
        HighwaterError: As :func:`require_success`.
    """
    require_success(job)
    wanted = job.answer.get("files", {}).get(name, name)
    for path in storage.results(job):  # a name that is not among them leads nowhere
        if path.name == wanted:
            return path
    raise Refusal("service.no_result", "The job has no such result.", "Ask for the list of them.")


def output_files(job: Job, storage: Storage) -> dict[str, ResultFile]:
    """Every output of a job that made a file."""
    sizes = {path.name: path for path in storage.results(job)}
    return {
        name: _described(job, name, sizes[file])
        for name, file in job.answer.get("files", {}).items()
        if file in sizes
    }


def all_files(job: Job, storage: Storage) -> dict[str, ResultFile]:
    """Every file of a job by its name, those beside the outputs included."""
    return {path.name: _described(job, path.name, path) for path in storage.results(job)}


def ogc_results(job: Job, storage: Storage) -> dict[str, Any]:
    """The results document of OGC API – Processes."""
    results: dict[str, Any] = {
        name: {"href": file.href, "type": file.type, "title": job.answer["files"][name]}
        for name, file in output_files(job, storage).items()
    }
    results["numbers"] = {"value": job.answer.get("numbers", {}), "mediaType": "application/json"}
    return results


def _described(job: Job, name: str, path: Path) -> ResultFile:
    return ResultFile(
        href=f"/v1/jobs/{job.id}/results/{name}",
        type=media_type_of(path),
        bytes=path.stat().st_size,
    )
