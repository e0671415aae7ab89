"""What the operator decides."""

from __future__ import annotations

import dataclasses
import ipaddress
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..protocol import HighwaterError
from ..protocol.plain import from_plain

GIB = 1 << 30


@dataclass(frozen=True)
class Settings:
    """Settings of a service; a JSON file has the same names.

    Attributes:
        host: Address to listen at.
        port: Port to listen at; 0: any that is free.
        roots: Folders that images, layers and models may lie in.
        hosts: Names of machines that images may be fetched from by http(s), with a port where it
            is not the usual one; ``.example.org`` stands for every name below. Empty: from none.
        data: Folder for uploads and results; empty: a temporary one, gone with the service.
        interpreter: Python of the workers; empty: the one that runs the service.
        token_file: File with the token, its only line.
        workers: Jobs that run at once.
        queue: Jobs that wait; more are refused.
        wait: Seconds that a request waits for its job; the job goes on afterwards.
        time_limit: Seconds that a job may run.
        keep: Seconds that uploads and results are kept.
        keep_jobs: Finished jobs that are kept at most; the oldest go first.
        max_body: Bytes of a request that is no upload.
        max_upload: Bytes of an upload, and of a file that is fetched.
        max_stored: Bytes of all uploads and results; more are refused.
        max_pixels: Pixels of an image or layer.
        uploaded_models: Whether model files may be uploaded.
    """

    host: str = "127.0.0.1"
    port: int = 8350
    roots: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    data: str = ""
    interpreter: str = ""
    token_file: str = ""
    workers: int = 1
    queue: int = 8
    wait: float = 120.0
    time_limit: float = 3600.0
    keep: float = 86_400.0
    keep_jobs: int = 200
    max_body: int = 1 << 20
    max_upload: int = 4 * GIB
    max_stored: int = 64 * GIB
    max_pixels: int = 2_000_000_000
    uploaded_models: bool = False
    token: str = field(default="", repr=False)

    @property
    def python(self) -> str:
        """Program that the workers are started with."""
        return self.interpreter or sys.executable

    def check(self) -> None:
        """Refuse settings that are unsafe or make no sense.

        Raises:
            HighwaterError: ``service.needs_token``, ``service.token`` or ``service.setting``.
        """
        if not self.token and not is_loopback(self.host):
            raise HighwaterError(
                "service.needs_token",
                f"Without a token the service listens at this machine only, not at {self.host}.",
                "Name a file with a token (--token-file), or set the variable HIGHWATER_TOKEN.",
            )
        if self.token and len(self.token) < 16:
            raise HighwaterError(
                "service.token",
                "The token has fewer than 16 characters.",
                "Take a long random one, such as “openssl rand -hex 32” prints.",
            )
        for root in self.roots:
            if not Path(root).is_dir():
                raise HighwaterError(
                    "service.setting", f"The root “{root}” is no folder.", "Correct “roots”."
                )
        for name in ("workers", "queue", "keep_jobs", "max_body", "max_upload", "max_stored",
                     "max_pixels", "wait", "time_limit", "keep"):  # fmt: skip
            if getattr(self, name) <= 0:
                raise HighwaterError(
                    "service.setting", f"“{name}” is {getattr(self, name)}.", "It must be positive."
                )


def read_settings(path: Path) -> Settings:
    """Settings of a JSON file.

    Raises:
        HighwaterError: ``service.setting`` or ``request.malformed``.
    """
    try:
        document: Any = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise HighwaterError(
            "service.setting", f"The settings “{path}” cannot be read: {error}."
        ) from error
    if isinstance(document, dict) and "token" in document:
        raise HighwaterError(
            "service.setting",
            "The settings hold a token.",
            "Name a file with it instead: “token_file”.",
        )
    return from_plain(Settings, document, "settings")


def changed(settings: Settings, **values: Any) -> Settings:
    """The settings with those values that are not None."""
    return dataclasses.replace(
        settings, **{name: value for name, value in values.items() if value is not None}
    )


def is_loopback(host: str) -> bool:
    """Whether an address to listen at is reached from this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
