"""Errors as problem documents (RFC 7807), with the sentence and the remedy that all users get."""

from __future__ import annotations

import re
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from ..protocol import HighwaterError

MEDIA_TYPE = "application/problem+json"
_OGC = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/"
TYPES = {
    "service.no_job": _OGC + "no-such-job",
    "service.no_process": _OGC + "no-such-process",
    "service.not_ready": _OGC + "result-not-ready",
}
STATUS = {
    "service.no_job": 404,
    "service.no_process": 404,
    "service.no_result": 404,
    "service.not_ready": 404,
    "service.refused": 403,
    "service.full": 429,
    "service.too_large": 413,
    "service.no_space": 507,
    "service.timeout": 504,
    "service.elsewhere": 502,
    "service.stopping": 503,
    "job.cancelled": 409,
    "service.mismatch": 409,
    "input.missing": 404,
    "input.elsewhere": 403,
    "input.too_large": 413,
    "output.disk_full": 507,
}
"""Status by code; those that are not listed go by their first word."""
_FAMILIES = {"input": 422, "parameter": 422, "request": 422, "model": 422, "engine": 422}
_NAMED = re.compile(r"“(?:inputs|options|[a-z]+ request)\.?([\w.\[\]]*)”|field “(\w+)”")


class Refusal(HighwaterError):
    """An error of the service itself, with the field of the request that it is about.

    Args:
        code: As of :class:`HighwaterError`.
        sentence: As there.
        remedy: As there.
        field: Dotted; empty: none in particular.
        headers: Of the answer.
    """

    def __init__(
        self,
        code: str,
        sentence: str,
        remedy: str = "",
        field: str = "",
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(code, sentence, remedy)
        self.field = field
        self.headers = headers or {}

    def name_field(self, field: str) -> None:
        """Say which field of the request it is about, also in the sentence."""
        self.sentence = self.sentence.replace(f"“{self.field}”", f"“{field}”")
        self.field = field


def status_of(code: str) -> int:
    """HTTP status of an error."""
    return STATUS.get(code) or _FAMILIES.get(code.partition(".")[0], 500)


def problem(error: HighwaterError) -> JSONResponse:
    """An error as the answer to a request."""
    field = getattr(error, "field", "")
    if not field and error.code == "request.malformed":
        found = _NAMED.search(error.sentence)
        field = next(filter(None, found.groups()), "") if found else ""
    document = document_of(error.code, error.sentence, error.remedy)
    if field:
        document["errors"] = [{"field": field, "message": error.sentence}]
    return _answer(document, getattr(error, "headers", {}))


def document_of(code: str, sentence: str, remedy: str = "") -> dict[str, Any]:
    """A problem document; its detail, which may name what is private, stays in the log."""
    return {
        "type": TYPES.get(code, f"urn:highwater:error:{code}"),
        "title": sentence,
        "status": status_of(code),
        "detail": remedy,
        "code": code,
    }


def install(app: FastAPI) -> None:
    """Make every error of an application a problem document."""

    @app.exception_handler(HighwaterError)
    async def ours(_request: Request, error: HighwaterError) -> Response:
        return problem(error)

    @app.exception_handler(RequestValidationError)
    async def malformed(_request: Request, error: RequestValidationError) -> Response:
        errors = [
            {"field": _dotted(item["loc"]), "message": str(item["msg"])} for item in error.errors()
        ]
        document = document_of(
            "request.malformed", f"“{errors[0]['field']}”: {errors[0]['message']}."
        )
        return _answer({**document, "errors": errors})

    @app.exception_handler(HTTPException)
    async def others(_request: Request, error: HTTPException) -> Response:
        document = document_of("service.http", str(error.detail))
        return _answer({**document, "status": error.status_code}, dict(error.headers or {}))


def known_query(request: Request) -> None:
    """Refuse parameters in the address that nobody asked for: a wrong name would do nothing.

    Raises:
        Refusal: ``request.malformed``.
    """
    known = {field.alias for field in request.scope["route"].dependant.query_params}
    for name in request.query_params:
        if name not in known:
            raise Refusal("request.malformed", "There is no such parameter here.", field=name)


def _answer(document: dict[str, Any], headers: dict[str, str] | None = None) -> JSONResponse:
    return JSONResponse(document, document["status"], headers, MEDIA_TYPE)


def _dotted(place: tuple[Any, ...]) -> str:
    parts = [str(part) for part in place]
    return ".".join(parts[1:] if parts[0] in ("body", "query", "path") else parts) or "body"
