"""A request: one job with its parameters and the files that it is to write."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass, field
from typing import Any, Dict

from ..language import ENGLISH, known
from .errors import HighwaterError

PROTOCOL_VERSION = 1
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")


def _new_token() -> str:
    return uuid.uuid4().hex[:12]


@dataclass(frozen=True)
class Request:
    """One job, as plain values.

    Attributes:
        job: A name from :data:`model_backend.jobs.JOBS`.
        parameters: Plain form of the job's parameter class (see ``parameters.py``).
        outputs: Output name to the file's final, absolute path. An output that is not wanted
            is absent.
        token: Marks this job's unfinished files, so that either side can remove them.
        scratch: Folder for temporary files; removed by whoever outlives the other. Empty: the
            worker makes its own.
        language: Of what is sent out, such as ``de`` or ``de_AT``; one that there is not means
            English. It changes words, and never a pixel.
    """

    job: str
    parameters: Dict[str, Any] = field(default_factory=dict)
    outputs: Dict[str, str] = field(default_factory=dict)
    token: str = field(default_factory=_new_token)
    scratch: str = ""
    language: str = ENGLISH

    def to_json(self) -> str:
        """Encode as one line of JSON."""
        document = {
            "version": PROTOCOL_VERSION,
            "job": self.job,
            "parameters": self.parameters,
            "outputs": self.outputs,
            "token": self.token,
            "scratch": self.scratch,
            "language": self.language,
        }
        return json.dumps(document, ensure_ascii=True, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Request:
        """Decode a request.

        Raises:
            HighwaterError: ``request.malformed`` or ``request.version``.
        """
        try:
            document = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise HighwaterError(
                "request.malformed", "The request is not valid JSON.", detail=str(error)
            ) from error
        if not isinstance(document, dict) or not isinstance(document.get("job"), str):
            raise HighwaterError("request.malformed", "The request does not name a job.")
        version = document.get("version")
        if version != PROTOCOL_VERSION:
            raise HighwaterError(
                "request.version",
                f"The request speaks protocol version {version}, this backend speaks"
                f" {PROTOCOL_VERSION}.",
                "Use a plugin and a backend of the same release.",
            )
        return cls(
            job=document["job"],
            parameters=_mapping(document, "parameters"),
            outputs=_files(document),
            token=_token(document),
            scratch=str(document.get("scratch") or ""),
            language=known(document.get("language")),
        )


def _files(document: Dict[str, Any]) -> Dict[str, str]:
    outputs = _mapping(document, "outputs")
    for name, path in outputs.items():
        if path is not None and not isinstance(path, str):
            raise HighwaterError(
                "request.malformed", f"The path of the output “{name}” of the request is no text."
            )
    return {name: path for name, path in outputs.items() if path}


def _token(document: Dict[str, Any]) -> str:
    token = document.get("token") or _new_token()
    # It becomes a part of names of files that are made and removed.
    if not isinstance(token, str) or not _TOKEN.fullmatch(token):
        raise HighwaterError(
            "request.malformed",
            "The “token” of the request must be 1 to 64 letters, digits, hyphens or underscores.",
        )
    return token


def _mapping(document: Dict[str, Any], name: str) -> Dict[str, Any]:
    value = document.get(name) or {}
    if not isinstance(value, dict):
        raise HighwaterError("request.malformed", f"“{name}” of the request must be an object.")
    return value
