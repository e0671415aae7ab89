"""NVIDIA GPUs that the driver of this computer knows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import List

from .console import ask


def nvidia_gpus() -> List[str]:
    """Names of the GPUs that the driver lists; empty without a driver."""
    command = shutil.which("nvidia-smi")
    if command is None and sys.platform == "win32":
        usual = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32")
        command = shutil.which("nvidia-smi", path=usual)
    if command is None:
        return []
    try:
        answer = ask(command, "-L")
    except (OSError, subprocess.SubprocessError):
        return []  # the command is there but its driver is not: no GPU that could be used
    return re.findall(r"^GPU \d+: (.+?)(?: \(UUID.*\))?$", answer, re.M)
