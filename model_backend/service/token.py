"""The token that opens a service."""

from __future__ import annotations

import hashlib
import hmac
import os
from pathlib import Path

from ..protocol import HighwaterError

VARIABLE = "HIGHWATER_TOKEN"


def take_token(path: str) -> str:
    """The token of a file, or else of the variable, which no process started later then sees.

    Args:
        path: Of the file; empty: none.

    Raises:
        HighwaterError: ``service.token`` where the file cannot be read, is empty or is readable
            for everybody.
    """
    said = os.environ.pop(VARIABLE, "").strip()
    if not path:
        return said
    try:
        status = Path(path).stat()
        token = Path(path).read_text("utf-8").strip()
    except (OSError, ValueError) as error:
        raise HighwaterError(
            "service.token", f"The file “{path}” with the token cannot be read.", detail=str(error)
        ) from error
    if os.name == "posix" and status.st_mode & 0o007:
        raise HighwaterError(
            "service.token",
            f"Everybody on this machine may use the file “{path}” with the token.",
            f"Run “chmod o= {path}”.",
        )
    if not token:
        raise HighwaterError("service.token", f"The file “{path}” holds no token.")
    return token


class TokenCheck:
    """Compares what requests bring with the token, in a time that does not depend on it.

    Args:
        token: The token; empty: everybody may.
    """

    def __init__(self, token: str) -> None:
        self._digest = _digest(token.encode()) if token else None

    def admits(self, authorization: bytes) -> bool:
        """Whether a header ``Authorization`` opens the service."""
        if self._digest is None:
            return True
        scheme, _, given = authorization.partition(b" ")
        # Of one length, whatever was given: the comparison says nothing of that either.
        same = hmac.compare_digest(_digest(given.strip()), self._digest)
        return same and scheme.lower() == b"bearer"


def _digest(text: bytes) -> bytes:
    return hashlib.sha256(text).digest()
