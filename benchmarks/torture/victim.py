"""What a job that is killed consists of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from model_backend.protocol import Request

from . import ROOT

TRAIN = str(ROOT / ".venv" / "train" / "bin" / "python")

AFRESH = "does all of it again"
ADDS = "adds what is missing"
GOES_ON = "goes on from what was done"
"""What a run does after a killed one."""


@dataclass(frozen=True)
class Victim:
    """A job that writes.

    Attributes:
        request: From the folder of inputs and that of outputs to a request.
        repeat: What it does when it is run again.
        prepare: Puts into the folder of outputs what the job changes; from both folders.
        python: That runs it; empty: this one.
        again: The request with which a killed run goes on, from the request and the folder of
            outputs.
        aside: Names of what is progress and no result in the folder of outputs: not compared.
        grows: Folders whose tables and descriptions change with each part of the work that is
            done; after a kill they may say so, and rasters must be whole.
    """

    request: Callable[[Path, Path], Request]
    repeat: str = AFRESH
    prepare: Callable[[Path, Path], Any] = field(default=lambda given, out: None)
    python: str = ""
    again: Callable[[Request, Path], Request] = field(default=lambda request, out: request)
    aside: tuple[str, ...] = ()
    grows: tuple[str, ...] = ()


def files(out: Path, *names: str) -> dict[str, str]:
    """Outputs by the stem of their file's name."""
    return {name.split(".")[0]: str(out / name) for name in names}
