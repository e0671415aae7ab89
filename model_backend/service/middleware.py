"""What holds for every request: who may ask, how much, and the headers of every answer."""

from __future__ import annotations

import json
import logging
import time
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .metrics import Metrics
from .refusals import MEDIA_TYPE
from .settings import Settings
from .token import TokenCheck

OPEN = frozenset({"/", "/conformance", "/docs", "/openapi.json", "/health", "/health/live",
                  "/health/ready"})  # fmt: skip
"""Paths that tell nothing of anybody's data, and need no token."""
UPLOADS = "/v1/uploads"
WRONG_HOST = (403, "service.host", "Without a token only names of this machine are answered.", "")
NO_TOKEN = (
    401, "service.token", "The request has no valid token.", "Send “Authorization: Bearer …”.",
)  # fmt: skip
METHODS = ("GET", "POST", "DELETE", "HEAD", "PUT", "PATCH", "OPTIONS")
LOCAL_NAMES = {b"localhost", b"127.0.0.1", b"[::1]"}
HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none';"
        b" base-uri 'none'; form-action 'none'",
    ),
)
log = logging.getLogger("highwater.service.access")


class Gate:
    """Refuses what may not come in, limits what may, and counts.

    Args:
        app: The application behind it.
        settings: Of the service.
        metrics: Of the service.
    """

    def __init__(self, app: ASGIApp, settings: Settings, metrics: Metrics) -> None:
        self._app, self._settings, self._metrics = app, settings, metrics
        self._token = TokenCheck(settings.token)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(scope, send, self._metrics)
        limit = self._settings.max_upload if _is_upload(scope) else self._settings.max_body
        refusal = self._refusal(scope, limit)
        if refusal is not None:
            await answer.refuse(*refusal)
            return
        body = _Body(receive, limit)
        try:
            await self._app(scope, body.receive, answer.send_unless(body))
        except Exception:
            if not body.is_too_large:
                raise
        if body.is_too_large and not answer.begun:
            await answer.refuse(*_too_large(limit))

    def _refusal(self, scope: Scope, limit: int) -> tuple[int, str, str, str] | None:
        headers = dict(scope["headers"])
        if not self._settings.token and _host(headers) not in LOCAL_NAMES:
            # A page of the web that has this machine's address behind its own name.
            return WRONG_HOST
        brought = headers.get(b"authorization", b"")
        if scope["path"] not in OPEN and not self._token.admits(brought):
            return NO_TOKEN
        length = headers.get(b"content-length", b"")
        if length.isdigit() and int(length) > limit:
            return _too_large(limit)
        return None


class _Body:
    """The body of a request, which ends where it becomes too large."""

    def __init__(self, receive: Receive, limit: int) -> None:
        self._receive, self._limit = receive, limit
        self._bytes = 0
        self.is_too_large = False

    async def receive(self) -> Message:
        """The next piece."""
        message = await self._receive()
        self._bytes += len(message.get("body", b""))
        if self._bytes > self._limit:
            self.is_too_large = True
            return {"type": "http.disconnect"}
        return message


class _Answer:
    """An answer on its way, with the headers that all get."""

    def __init__(self, scope: Scope, send: Send, metrics: Metrics) -> None:
        self._scope, self._send, self._metrics = scope, send, metrics
        self._started = time.monotonic()
        self.begun = False

    def send_unless(self, body: _Body) -> Send:
        """How the application sends, unheard where the body was too large."""

        async def send(message: Message) -> None:
            if not body.is_too_large or self.begun:
                await self._pass(message)

        return send

    async def refuse(self, status: int, code: str, sentence: str, remedy: str) -> None:
        """Answer with a problem document."""
        document: dict[str, Any] = {
            "type": f"urn:highwater:error:{code}",
            "title": sentence,
            "status": status,
            "detail": remedy,
            "code": code,
        }
        content = json.dumps(document, ensure_ascii=False).encode()
        headers = [
            (b"content-type", MEDIA_TYPE.encode()),
            (b"content-length", b"%d" % len(content)),
        ]
        if status == 401:
            headers.append((b"www-authenticate", b"Bearer"))
        if status == 413:
            headers.append((b"connection", b"close"))
        await self._pass({"type": "http.response.start", "status": status, "headers": headers})
        await self._pass({"type": "http.response.body", "body": content})

    async def _pass(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.begun = True
            given = list(message.get("headers", []))
            names = {name.lower() for name, _ in given}
            given += [item for item in HEADERS if item[0] not in names]
            message = {**message, "headers": given}
            method, status = self._scope["method"], message["status"]
            known = method if method in METHODS else "other"
            self._metrics.answers.labels(known, str(status)).inc()
            # The path alone: what follows it may hold what is nobody's business.
            took = time.monotonic() - self._started
            log.info("%s %s %s %.3f s", known, _printable(self._scope["path"]), status, took)
        await self._send(message)


def _is_upload(scope: Scope) -> bool:
    return scope["path"] == UPLOADS and scope["method"] == "POST"


def _host(headers: dict[bytes, bytes]) -> bytes:
    host = headers.get(b"host", b"").lower()
    if host.startswith(b"["):
        return host.partition(b"]")[0] + b"]"
    return host.partition(b":")[0]


def _too_large(limit: int) -> tuple[int, str, str, str]:
    return 413, "service.too_large", f"More than {limit:,} bytes are not taken.", ""


def _printable(path: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in path[:200])
