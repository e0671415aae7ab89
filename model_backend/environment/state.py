"""What is known of an environment: a small file that exists only while it is whole."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Optional, Tuple

from .paths import STATE_NAME, python_of


@dataclass(frozen=True)
class EnvironmentState:
    """An environment that was installed to the end.

    Attributes:
        tiers: The tiers that are whole, e.g. ``("predict",)``.
        python: Version of its Python, e.g. ``"3.11.2"``.
        base: The Python it was made from.
        torch: Build of torch: ``"cpu"``, ``"default"`` or, without the training tier, empty.
        installed: Time of the last installation, ISO 8601 with time zone.
    """

    tiers: Tuple[str, ...]
    python: str = ""
    base: str = ""
    torch: str = ""
    installed: str = ""


def read_state(folder: Path) -> Optional[EnvironmentState]:
    """State of the environment in ``folder``; None when it is absent or not whole."""
    try:
        document = json.loads((folder / STATE_NAME).read_text("utf-8"))
        state = EnvironmentState(**{**document, "tiers": tuple(document["tiers"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None
    # The link to a base Python that was removed does not resolve.
    return state if state.tiers and python_of(folder).exists() else None


def write_state(folder: Path, state: EnvironmentState) -> None:
    """Declare the environment in ``folder`` whole."""
    _replace(folder / STATE_NAME, json.dumps(asdict(state), indent=1))


def forget_state(folder: Path) -> None:
    """Declare the environment in ``folder`` not whole, before touching what it is made of."""
    with contextlib.suppress(FileNotFoundError):
        (folder / STATE_NAME).unlink()


def _replace(path: Path, text: str) -> None:
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)
