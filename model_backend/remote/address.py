"""Which service is used, and with which token."""

from __future__ import annotations

import ipaddress
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Tuple
from urllib.parse import urlsplit

from ..protocol import HighwaterError

JOBS = (
    "predict", "thresholdwater", "changedetection", "temporalstatistics", "floodchange",
    "exclusionmask", "explain", "evaluatemap",
)  # fmt: skip
"""Jobs that a service runs."""


@dataclass(frozen=True)
class RemoteBackend:
    """A service.

    Attributes:
        address: Such as ``https://maps.example.org``.
        token: Empty: none.
        shared: Folders that the service sees under the same path; files elsewhere are uploaded.
    """

    address: str
    token: str = field(default="", repr=False)
    shared: Tuple[str, ...] = ()

    def check(self) -> None:
        """Refuse what is no address, and a way on which the token could be read.

        Raises:
            HighwaterError: ``remote.address``.
        """
        parts = urlsplit(self.address)
        try:
            usable = parts.scheme in ("http", "https") and bool(parts.hostname)
            usable = usable and (parts.port or 1) > 0 and parts.username is None
        except ValueError:
            usable = False
        if not usable:
            raise HighwaterError(
                "remote.address",
                f"“{self.address}” is no address of a service.",
                "Write it like https://maps.example.org (Settings ▸ Options ▸ Highwater).",
            )
        if self.token and parts.scheme == "http" and not _is_here(parts.hostname or ""):
            raise HighwaterError(
                "remote.address",
                f"The token would travel to “{parts.hostname}” for everybody to read.",
                "Use an address that begins with https://.",
            )

    def require_job(self, job: str, title: str) -> None:
        """Refuse a job that no service runs.

        Args:
            job: Its name.
            title: What the user calls it.

        Raises:
            HighwaterError: ``remote.not_offered``.
        """
        if job not in JOBS:
            raise HighwaterError(
                "remote.not_offered",
                f"“{title}” does not run on a service, only on this computer.",
                "Switch the service off in Settings ▸ Options ▸ Highwater; there is no need to"
                " forget its address.",
            )

    def shares(self, path: str) -> bool:
        """Whether the service sees a file under the same path."""
        real = Path(os.path.realpath(path))
        for folder in self.shared:
            try:
                real.relative_to(os.path.realpath(folder))
            except ValueError:
                continue
            return True
        return False


def read_token(path: str) -> str:
    """The token in a file; empty where no file is named.

    Raises:
        HighwaterError: ``remote.token``.
    """
    if not path:
        return ""
    try:
        return Path(path).read_text("utf-8").strip()
    except (OSError, ValueError) as error:
        raise HighwaterError(
            "remote.token",
            f"The file “{path}” with the token of the service cannot be read.",
            "Choose it again in Settings ▸ Options ▸ Highwater.",
            str(error),
        ) from error


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
