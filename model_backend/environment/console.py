"""Start programs without a console window appearing on Windows."""

from __future__ import annotations

import subprocess
import sys
from typing import Any, Dict


def no_console() -> Dict[str, Any]:
    """Options for ``subprocess.run`` and ``Popen``; empty where there are no such windows."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}
