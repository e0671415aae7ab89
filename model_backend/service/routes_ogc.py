"""OGC API – Processes, Part 1: Core (1.0)."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi import Path as PathParameter
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError
from starlette.responses import JSONResponse, Response

from .answers import ogc_results, require_success, status_of
from .desk import Desk, desk_of
from .following import patience, wait_for, wants_async
from .languages import ACCEPT_LANGUAGE, preferred
from .processes import CONFORMANCE, Execute, description, summaries, work_of
from .routes_jobs import NO_JOB, JobId
from .routes_segment import CLIENT_GONE, PREFER, PROBLEMS, accepted
from .schemas import JobLink, JobStatus, Problem

router = APIRouter(tags=["OGC API – Processes"])
OurDesk = Annotated[Desk, Depends(desk_of)]
ProcessId = Annotated[str, PathParameter(max_length=64)]
NO_PROCESS: dict = {404: {"model": Problem, "description": "There is no such process."}}


class Landing(BaseModel):
    """Where to go from here."""

    title: str
    description: str
    links: list[JobLink]


class Conformance(BaseModel):
    """What the service keeps to."""

    conformsTo: list[str]


class JobList(BaseModel):
    """Jobs, the newest first."""

    jobs: list[JobStatus]
    links: list[JobLink]


@router.get("/", response_model=Landing)
async def landing() -> Landing:
    """Where to go from here."""
    ogc = "http://www.opengis.net/def/rel/ogc/1.0/"
    openapi = "application/vnd.oai.openapi+json;version=3.1"
    return Landing(
        title="Highwater",
        description="Maps water and floods in radar images.",
        links=[
            JobLink(href="/", rel="self", title="This document"),
            JobLink(href="/openapi.json", rel="service-desc", type=openapi, title="OpenAPI"),
            JobLink(href="/docs", rel="service-doc", type="text/html", title="The same to read"),
            JobLink(href="/conformance", rel=f"{ogc}conformance", title="Conformance"),
            JobLink(href="/processes", rel=f"{ogc}processes", title="Processes"),
            JobLink(href="/jobs", rel=f"{ogc}job-list", title="Jobs"),
        ],
    )


@router.get("/conformance", response_model=Conformance)
async def conformance() -> Conformance:
    """Conformance classes of OGC API – Processes."""
    return Conformance(conformsTo=CONFORMANCE)


@router.get("/processes", responses={401: {"model": Problem}})
async def processes() -> dict[str, Any]:
    """What can be executed."""
    links = [{"href": "/processes", "rel": "self", "type": "application/json"}]
    return {"processes": summaries(), "links": links}


@router.get("/processes/{process_id}", responses=NO_PROCESS)
async def process(process_id: ProcessId) -> dict[str, Any]:
    """A process, its inputs and its outputs."""
    return description(process_id)


@router.post(
    "/processes/{process_id}/execution",
    responses={
        200: {"description": "The results, where `response` is `document`."},
        201: {"model": JobStatus, "description": "The job goes on."},
        204: {"description": "Links to the results, where `response` is `raw`."},
        **PROBLEMS,
        **NO_PROCESS,
    },
)
async def execute(
    process_id: ProcessId,
    body: Execute,
    request: Request,
    desk: OurDesk,
    prefer: Annotated[str | None, Header(description=PREFER)] = None,
    accept_language: Annotated[str | None, Header(description=ACCEPT_LANGUAGE)] = None,
) -> Response:
    """Execute a process."""
    description(process_id)
    try:
        job = await desk.take(
            process_id,
            lambda folder: work_of(process_id, body, desk.places, folder, desk.settings.python),
            preferred(accept_language),
        )
    except ValidationError as error:
        raise RequestValidationError(
            [{**item, "loc": ("body", "inputs", *item["loc"])} for item in error.errors()]
        ) from error
    if not wants_async(prefer):
        if not await wait_for(job, request, patience(prefer, desk.settings.wait)):
            desk.runner.dismiss(job)
            return Response(status_code=CLIENT_GONE)
        if job.has_ended:
            require_success(job)
            results = ogc_results(job, desk.storage)
            if body.response == "document":
                return JSONResponse(results)
            return Response(status_code=204, headers={"Link": _links(results)})
    return accepted(job, desk, "", 201)


@router.get("/jobs", response_model=JobList, response_model_exclude_none=True)
async def jobs(
    desk: OurDesk,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
) -> JobList:
    """Jobs, the newest first."""
    found = desk.runner.jobs()
    links = [JobLink(href="/jobs", rel="self")]
    if offset + limit < len(found):
        links.append(JobLink(href=f"/jobs?limit={limit}&offset={offset + limit}", rel="next"))
    shown = found[offset : offset + limit]
    return JobList(jobs=[status_of(job, desk.settings.keep) for job in shown], links=links)


@router.get(
    "/jobs/{job_id}", response_model=JobStatus, response_model_exclude_none=True, responses=NO_JOB
)
async def job_status(job_id: JobId, desk: OurDesk) -> JobStatus:
    """How a job stands."""
    return status_of(desk.runner.job(job_id), desk.settings.keep)


@router.delete(
    "/jobs/{job_id}", response_model=JobStatus, response_model_exclude_none=True, responses=NO_JOB
)
async def dismiss(job_id: JobId, desk: OurDesk) -> JobStatus:
    """Cancel a job; one that has ended is removed with its results."""
    job = desk.runner.job(job_id)
    desk.runner.dismiss(job)
    status = status_of(job, desk.settings.keep)
    return status.model_copy(update={"status": "dismissed"})


@router.get("/jobs/{job_id}/results", responses={**PROBLEMS, **NO_JOB})
async def results(job_id: JobId, desk: OurDesk) -> dict[str, Any]:
    """The results of a job."""
    job = desk.runner.job(job_id)
    require_success(job)
    return ogc_results(job, desk.storage)


def _links(results: dict[str, Any]) -> str:
    return ", ".join(
        f'<{value["href"]}>; rel="related"; title="{name}"; type="{value["type"]}"'
        for name, value in results.items()
        if "href" in value
    )
