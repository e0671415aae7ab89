"""Whether the service lives, how it does, and what there is to read about it."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel
from starlette.responses import HTMLResponse, JSONResponse, Response

from .. import __version__
from .desk import Desk, desk_of
from .page import reading

router = APIRouter(tags=["Health"])
OurDesk = Annotated[Desk, Depends(desk_of)]


class Health(BaseModel):
    """How the service does."""

    live: Literal[True] = True
    ready: bool
    version: str = __version__


@router.get("/health", response_model=Health)
@router.get("/health/live", response_model=Health)
async def health(desk: OurDesk) -> Health:
    """Whether it lives: it does where it answers."""
    return Health(ready=desk.runner.is_ready)


@router.get("/health/ready", response_model=Health, responses={503: {"model": Health}})
async def ready(desk: OurDesk) -> Response:
    """Whether jobs are taken: 503 where not."""
    found = Health(ready=desk.runner.is_ready)
    return JSONResponse(found.model_dump(), 200 if found.ready else 503)


@router.get(
    "/metrics",
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
async def metrics(desk: OurDesk) -> Response:
    """Figures for Prometheus."""
    return Response(desk.metrics.text(), media_type=CONTENT_TYPE_LATEST)


@router.get("/docs", response_class=HTMLResponse, include_in_schema=False)
async def docs(request: Request) -> str:
    """The OpenAPI document to read."""
    return reading(request.app.openapi())
