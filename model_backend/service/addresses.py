"""Images fetched by http(s): from permitted hosts on the public network, and nowhere else."""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from .refusals import Refusal

TIMEOUT = 20.0  # seconds without a byte
CHUNK = 1 << 18
PORTS = {"http": 80, "https": 443}
NAT64 = ipaddress.ip_network("64:ff9b::/96")
Resolver = Callable[[str, int], list[str]]


@dataclass(frozen=True)
class Address:
    """Where a file is fetched from.

    Attributes:
        scheme: ``http`` or ``https``.
        host: In ASCII and lower case.
        port: Port.
        target: Path and query.
        name: Of the file.
        field: Of the request.
    """

    scheme: str
    host: str
    port: int
    target: str
    name: str
    field: str


def allowed_address(url: str, hosts: tuple[str, ...], field: str) -> Address:
    """The parts of an address of a permitted host.

    Raises:
        Refusal: ``service.refused``.
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".").encode("idna").decode().lower()
        port = parts.port or PORTS[parts.scheme.lower()]
    except ValueError as error:
        raise _refused("it is no address", field) from error
    scheme = parts.scheme.lower()
    if not host or parts.username is not None or parts.password is not None:
        raise _refused("it has no host, or a user's name", field)
    if not any(_matches(host, port, PORTS[scheme], entry) for entry in hosts):
        raise _refused("its host is not among those that are permitted", field)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not target.isascii() or any(character.isspace() for character in target):
        raise _refused("its path has to be written with % for what is not ASCII", field)
    name = parts.path.rsplit("/", 1)[-1] or "image"
    return Address(scheme, host, port, target, name, field)


def fetch(
    address: Address,
    path: Path,
    limit: int,
    stopped: Callable[[], bool],
    resolve: Resolver | None = None,
) -> None:
    """Fetch a file; what came of it is removed where that fails.

    The name is resolved once, every address behind it must be public, and the connection is made to
    that address: a name that means something else a moment later gains nothing. Redirections are
    not followed.

    Args:
        address: Of the file.
        path: To write.
        limit: Bytes that it may have.
        stopped: Asked between two pieces.
        resolve: From name and port to addresses; None: as the system does.

    Raises:
        Refusal: ``service.refused``, ``service.elsewhere``, ``service.too_large`` or
            ``job.cancelled``.
    """
    numeric = (resolve or _resolve)(address.host, address.port)
    if not numeric or not all(map(is_public, numeric)):
        raise _refused("its host is not on the public network", address.field)
    connection = _Connection(address, numeric[0])
    try:
        connection.request("GET", address.target, headers={"Accept-Encoding": "identity"})
        answer = connection.getresponse()
        if 300 <= answer.status < 400:
            raise _refused("it redirects to another address", address.field)
        if answer.status != 200:
            raise _failed(address, f"the answer was {answer.status}")
        if (answer.length or 0) > limit:
            raise _too_large(address, limit)
        _save(answer, path, address, limit, stopped)
    except (OSError, http.client.HTTPException) as error:
        path.unlink(missing_ok=True)
        raise _failed(address, str(error) or type(error).__name__) from error
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        connection.close()


def is_public(numeric: str) -> bool:
    """Whether an address is one of the public network, also where IPv6 wraps one of IPv4."""
    try:
        address = ipaddress.ip_address(numeric.split("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address.teredo is not None:
            return False
        if inner is None and address in NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return address.is_global and not address.is_multicast and not address.is_reserved


class _Connection(http.client.HTTPConnection):
    """A connection to one numeric address, which still asks and is certified for the name."""

    def __init__(self, address: Address, numeric: str) -> None:
        super().__init__(address.host, address.port, timeout=TIMEOUT)
        self._numeric = numeric
        self._secure = address.scheme == "https"

    def connect(self) -> None:
        self.sock = socket.create_connection((self._numeric, self.port), self.timeout)
        if self._secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)


def _save(
    answer: http.client.HTTPResponse,
    path: Path,
    address: Address,
    limit: int,
    stopped: Callable[[], bool],
) -> None:
    written, declared = 0, answer.length
    deadline = time.monotonic() + max(600.0, limit / 1e6)
    with path.open("wb") as file:
        while piece := answer.read(CHUNK):
            written += len(piece)
            if written > limit:
                raise _too_large(address, limit)
            if stopped():
                raise Refusal("job.cancelled", "The job was cancelled.")
            if time.monotonic() > deadline:
                raise _failed(address, "it takes too long")
            file.write(piece)
    if declared is not None and written != declared:
        raise _failed(address, f"{written:,} of {declared:,} bytes came")


def _matches(host: str, port: int, usual: int, entry: str) -> bool:
    name, _, said = entry.lower().partition(":")
    if port != (int(said) if said else usual):
        return False
    return host.endswith(name) if name.startswith(".") else host == name


def _resolve(host: str, port: int) -> list[str]:
    with contextlib.suppress(OSError, UnicodeError):
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(item[4][0]) for item in found))
    return []


def _refused(why: str, field: str) -> Refusal:
    return Refusal(
        "service.refused",
        f"What “{field}” refers to is not fetched: {why}.",
        "Upload the file, or ask the operator to permit the host.",
        field,
    )


def _failed(address: Address, why: str) -> Refusal:
    return Refusal(
        "service.elsewhere",
        f"“{address.name}” could not be fetched from {address.host}: {why}.",
        "Try again later, or upload the file.",
        address.field,
    )


def _too_large(address: Address, limit: int) -> Refusal:
    return Refusal(
        "service.too_large",
        f"“{address.name}” is larger than {limit:,} bytes, the most that is taken.",
        "Cut out a part of it first.",
        address.field,
    )
