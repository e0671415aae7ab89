"""``/v1/jobs`` and ``/v1/uploads``: follow a job, fetch its results, bring files."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi import Path as PathParameter
from starlette.responses import FileResponse, Response, StreamingResponse

from .answers import all_files, file_of, require_success, status_of
from .desk import Desk, desk_of
from .following import last_event, stream
from .offers import media_type_of
from .routes_segment import PROBLEMS
from .schemas import JobStatus, Problem, ResultFile, Upload
from .uploads import NAME_PATTERN, receive_upload, remove_upload

router = APIRouter(prefix="/v1")
NO_JOB: dict = {404: {"model": Problem, "description": "There is no such job or result."}}
OurDesk = Annotated[Desk, Depends(desk_of)]
JobId = Annotated[str, PathParameter(max_length=64)]


@router.get(
    "/jobs/{job_id}",
    tags=["Jobs"],
    response_model=JobStatus,
    response_model_exclude_none=True,
    responses=NO_JOB,
)
async def job_status(job_id: JobId, desk: OurDesk) -> JobStatus:
    """How a job stands."""
    return status_of(desk.runner.job(job_id), desk.settings.keep, "/v1")


@router.delete(
    "/jobs/{job_id}",
    tags=["Jobs"],
    response_model=JobStatus,
    response_model_exclude_none=True,
    responses=NO_JOB,
)
async def dismiss_job(job_id: JobId, desk: OurDesk) -> JobStatus:
    """Cancel a job; one that has ended is removed with its results."""
    job = desk.runner.job(job_id)
    desk.runner.dismiss(job)
    status = status_of(job, desk.settings.keep, "/v1")
    return status.model_copy(update={"status": "dismissed"})


@router.get(
    "/jobs/{job_id}/events",
    tags=["Jobs"],
    responses={
        200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}},
        422: {"model": Problem},
        **NO_JOB,
    },
    response_class=StreamingResponse,
)
async def job_events(
    job_id: JobId,
    desk: OurDesk,
    last_event_id: Annotated[
        str | None, Header(description="Number of the last event that was received.")
    ] = None,
) -> Response:
    """Progress and messages of a job as server-sent events, until it ends."""
    job = desk.runner.job(job_id)
    return StreamingResponse(
        stream(job, last_event(last_event_id)),
        media_type="text/event-stream",
        headers={"X-Accel-Buffering": "no"},
    )


@router.get(
    "/jobs/{job_id}/results",
    tags=["Jobs"],
    response_model=dict[str, ResultFile],
    responses={**PROBLEMS, **NO_JOB},
)
async def job_results(job_id: JobId, desk: OurDesk) -> dict[str, ResultFile]:
    """Every file of a job by its name."""
    job = desk.runner.job(job_id)
    require_success(job)
    return all_files(job, desk.storage)


@router.get(
    "/jobs/{job_id}/results/{name}",
    tags=["Jobs"],
    responses={
        200: {"content": {"application/octet-stream": {}, "image/tiff": {}}},
        206: {"description": "The part that was asked for."},
        416: {"description": "There is no such part."},
        **PROBLEMS,
        **NO_JOB,
    },
    response_class=FileResponse,
)
async def job_result(
    job_id: JobId, name: Annotated[str, PathParameter(max_length=200)], desk: OurDesk
) -> Response:
    """A file, or the parts that the header `Range` names; rasters are laid out for that (COG)."""
    path = file_of(desk.runner.job(job_id), name, desk.storage)
    return FileResponse(path, media_type=media_type_of(path), filename=path.name)


@router.post(
    "/uploads",
    tags=["Uploads"],
    status_code=201,
    response_model=Upload,
    responses=PROBLEMS,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
            },
        }
    },
)
async def upload(
    request: Request,
    desk: OurDesk,
    name: Annotated[
        str, Query(max_length=150, pattern=NAME_PATTERN, description="With its ending.")
    ],
) -> Upload:
    """Bring a file, as the body; refer to it by the `uri` of the answer."""
    return await receive_upload(request, name, desk)


@router.delete("/uploads/{upload_id}", tags=["Uploads"], status_code=204, responses=NO_JOB)
async def delete_upload(
    upload_id: Annotated[str, PathParameter(max_length=64)], desk: OurDesk
) -> None:
    """Remove a file that was uploaded."""
    remove_upload(upload_id, desk)
