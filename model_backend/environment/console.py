"""Start programs without a console window appearing on Windows, and ask them things."""

from __future__ import annotations

import subprocess
import sys
from typing import Any, Dict

from .clean import clean_environment

PATIENCE = 20  # seconds that a program has to answer a question


def no_console() -> Dict[str, Any]:
    """Options for ``subprocess.run`` and ``Popen``; empty where there are no such windows."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}


def ask(*command: str) -> str:
    """Run a program that answers at once, in a clean environment.

    Returns:
        Its standard output.

    Raises:
        OSError: It cannot be started.
        subprocess.SubprocessError: It failed or did not answer in time.
    """
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
        env=clean_environment(),
        check=True,
        encoding="utf-8",
        errors="replace",
        **no_console(),
    ).stdout
