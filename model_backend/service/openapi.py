"""The OpenAPI document, with what the gate and the errors add to every route."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from .middleware import OPEN
from .refusals import MEDIA_TYPE

_PROBLEM = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
_ERRORS = ("HTTPValidationError", "ValidationError")  # of FastAPI; ours look otherwise
_EVERYWHERE = {
    "401": "The token is missing or wrong.",
    "403": "Without a token only names of this machine are answered.",
    "413": "The body is too large.",
    "422": "A parameter is wrong; says which and why.",
}


def describe(app: FastAPI) -> dict[str, Any]:
    """The document; made once."""
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes
        )
        for path, operations in document["paths"].items():
            for operation in operations.values():
                _complete(operation, path)
        components = document["components"]
        for name in _ERRORS:
            components["schemas"].pop(name, None)
        components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        app.openapi_schema = document
    return app.openapi_schema


def _complete(operation: dict[str, Any], path: str) -> None:
    responses = operation["responses"]
    if path not in OPEN:
        operation["security"] = [{"token": []}]
    for code, words in _EVERYWHERE.items():
        if path not in OPEN or code in ("403", "422"):
            responses.setdefault(code, {"description": words})
    for code, response in responses.items():
        if int(code) >= 400 and not (path.startswith("/health") and code == "503"):
            response["content"] = _PROBLEM
