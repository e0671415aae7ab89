"""``POST /v1/segment``: one image, one map."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request
from starlette.responses import JSONResponse, Response

from .answers import expiry, output_files, require_success, status_of
from .desk import Desk, desk_of
from .following import patience, wait_for, wants_async
from .job import Job
from .languages import ACCEPT_LANGUAGE, preferred
from .schemas import JobStatus, Problem, SegmentAnswer, SegmentRequest
from .segment import NAME, work_of

router = APIRouter(tags=["Segment"])
CLIENT_GONE = 499
PROBLEMS: dict[int | str, dict[str, Any]] = {
    code: {"model": Problem, "description": words}
    for code, words in {
        400: "The body is no JSON.",
        401: "The token is missing or wrong.",
        403: "The image or a layer is where nothing may be read.",
        404: "A file that the request refers to is not there.",
        409: "The job was cancelled.",
        413: "The body or an image is too large.",
        422: "A field of the request is wrong, or the image cannot be mapped; says which and why.",
        429: "The queue is full; says after how many seconds to try again.",
        500: "The job failed.",
        502: "A file could not be fetched.",
        503: "The service is being stopped.",
        504: "The job took longer than it may.",
        507: "There is no space left.",
    }.items()
}
PREFER = "`respond-async`: do not wait. `wait=20`: wait for 20 seconds at most."


@router.post(
    "/v1/segment",
    response_model=SegmentAnswer,
    responses={202: {"model": JobStatus, "description": "The job goes on."}, **PROBLEMS},
)
async def segment(
    body: SegmentRequest,
    request: Request,
    desk: Annotated[Desk, Depends(desk_of)],
    prefer: Annotated[str | None, Header(description=PREFER)] = None,
    accept_language: Annotated[str | None, Header(description=ACCEPT_LANGUAGE)] = None,
) -> Response:
    """Map one image, and wait for the map.

    Where the map takes longer than a request may wait, or where the request asks for it, the answer
    is 202 with the address of the job. A client that goes away while it waits cancels the job.
    """
    language = preferred(accept_language)
    python = desk.settings.python
    job = await desk.take(NAME, lambda folder: work_of(body, desk.places, folder, python), language)
    if not (body.respond_async or wants_async(prefer)):
        if not await wait_for(job, request, patience(prefer, desk.settings.wait)):
            desk.runner.dismiss(job)
            return Response(status_code=CLIENT_GONE)
        if job.has_ended:
            require_success(job)
            return JSONResponse(answer_of(job, desk).model_dump())
    return accepted(job, desk, "/v1", 202)


@router.get(
    "/v1/jobs/{job_id}/answer",
    response_model=SegmentAnswer,
    responses={404: {"model": Problem}, **PROBLEMS},
)
async def answer(job_id: str, desk: Annotated[Desk, Depends(desk_of)]) -> SegmentAnswer:
    """What `POST /v1/segment` would have answered, of a job that was not waited for."""
    job = desk.runner.job(job_id)
    require_success(job)
    return answer_of(job, desk)


def answer_of(job: Job, desk: Desk) -> SegmentAnswer:
    """The answer of a job that succeeded."""
    answer = {name: value for name, value in job.answer.items() if name != "files"}
    return SegmentAnswer(
        job_id=job.id,
        **{
            "scene_id": "",
            "domain": "",
            "caption": "",
            "provenance": {},
            "warnings": [],
            **answer,
            "outputs": output_files(job, desk.storage),
            "policy": {**answer["policy"], "expires": expiry(job, desk.settings.keep)},
        },
    )


def accepted(job: Job, desk: Desk, base: str, status: int) -> Response:
    """The answer to a request that does not wait."""
    document = status_of(job, desk.settings.keep, base).model_dump(exclude_none=True)
    return JSONResponse(
        document,
        status,
        {"Location": f"{base}/jobs/{job.id}", "Preference-Applied": "respond-async"},
    )
