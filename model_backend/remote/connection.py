"""Requests to a service, and files there and back."""

from __future__ import annotations

import contextlib
import http.client
import json
import ssl
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, Optional
from urllib.parse import quote, urlsplit

from ..protocol import HighwaterError
from .address import RemoteBackend

TIMEOUT = 60.0  # seconds
CHUNK = 1 << 18  # bytes
Heard = Callable[[float], None]
"""Is told the share that is done; may raise to stop."""


class Connection:
    """Talks with one service; every request has a connection of its own.

    Args:
        backend: The service.
    """

    def __init__(self, backend: RemoteBackend) -> None:
        self._backend = backend
        self._parts = urlsplit(backend.address)

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """Send a document and read the one that comes back.

        Raises:
            HighwaterError: What the service refuses, or ``remote.unreachable``.
        """
        content = None if body is None else json.dumps(body).encode()
        more = {"Content-Type": "application/json"} if body is not None else {}
        with self.opened(method, path, content, {**more, **headers}) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def upload(self, path: Path, name: str, heard: Heard) -> str:
        """Send a file; what to call it from now on.

        Raises:
            HighwaterError: As :meth:`ask`.
        """
        size = path.stat().st_size
        headers = {"Content-Type": "application/octet-stream", "Content-Length": str(size)}
        with path.open("rb") as file:
            pieces = _pieces(file.read, size, heard)
            address = f"/v1/uploads?name={quote(name)}"
            with self.opened("POST", address, pieces, headers) as answer:
                return str(json.loads(answer.read())["uri"])

    def download(self, href: str, path: Path, heard: Heard) -> None:
        """Fetch a file.

        Raises:
            HighwaterError: As :meth:`ask`; ``output.write_failed``.
        """
        with self.opened("GET", href) as answer:
            size = answer.length or 0
            written = 0
            try:
                with path.open("wb") as file:
                    for piece in _pieces(answer.read, size, heard):
                        file.write(piece)
                        written += len(piece)
            except OSError as error:
                raise HighwaterError(
                    "output.write_failed",
                    f"“{path.name}” could not be fetched to “{path.parent}”:"
                    f" {error.strerror or error}.",
                    "Free some space, or choose another folder.",
                ) from error
        if size and written != size:
            raise _unreachable(self._backend, f"{written} of {size} bytes came")

    @contextlib.contextmanager
    def opened(
        self, method: str, path: str, body: Any = None, headers: Optional[Dict[str, str]] = None
    ) -> Iterator[http.client.HTTPResponse]:
        """An answer to read from.

        Raises:
            HighwaterError: As :meth:`ask`.
        """
        connection = self._connection()
        all_headers = dict(headers or {})
        if self._backend.token:
            all_headers["Authorization"] = f"Bearer {self._backend.token}"
        try:
            try:
                connection.request(method, self._parts.path.rstrip("/") + path, body, all_headers)
            except (BrokenPipeError, ConnectionResetError):
                if body is None:
                    raise  # otherwise it refuses, and has said why before it hung up
            answer = connection.getresponse()
            if answer.status >= 300:
                raise _refusal(answer, self._backend)
            yield answer
        except (OSError, http.client.HTTPException) as error:
            raise _unreachable(self._backend, str(error) or type(error).__name__) from error
        finally:
            connection.close()

    def _connection(self) -> http.client.HTTPConnection:
        host, port = self._parts.hostname or "", self._parts.port
        if self._parts.scheme == "https":
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(host, port, timeout=TIMEOUT, context=context)
        return http.client.HTTPConnection(host, port, timeout=TIMEOUT)


def _pieces(read: Callable[[int], bytes], size: int, heard: Heard) -> Iterator[bytes]:
    done = 0
    while True:
        piece = read(CHUNK)
        if not piece:
            return
        yield piece
        done += len(piece)
        heard(done / size if size else 0.0)


def _refusal(answer: http.client.HTTPResponse, backend: RemoteBackend) -> HighwaterError:
    try:
        said = json.loads(answer.read(1 << 20))
        code, title, detail = (str(said.get(name, "")) for name in ("code", "title", "detail"))
    except (ValueError, AttributeError):
        code = title = detail = ""
    if not title:
        return _unreachable(backend, f"it answers with status {answer.status}")
    if code == "service.token":
        detail = "Choose the file with its token in Settings ▸ Options ▸ Highwater."
    return HighwaterError(code or "remote.refused", title, detail)


def _unreachable(backend: RemoteBackend, why: str) -> HighwaterError:
    return HighwaterError(
        "remote.unreachable",
        f"The service at {backend.address} cannot be used: {why}.",
        "Check its address in Settings ▸ Options ▸ Highwater, and the network.",
    )
