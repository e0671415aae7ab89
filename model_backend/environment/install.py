"""Create, extend, repair and remove the managed backend environment."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Callable

from ..protocol import HighwaterError
from . import undo
from .building import Builder, Callbacks
from .exclusive import cannot_write, only_installer
from .paths import backend_root, environment_folder, older_environments, python_of
from .requirements import REQUIREMENTS, TIERS, Requirements
from .state import EnvironmentState, forget_state, read_state
from .torch_build import torch_build

LOG_NAME = "install.log"


def install(
    tier: str = "predict",
    python: str = "",
    wheels: str = "",
    repair: bool = False,
    progress: Callable[[float, str], None] = lambda fraction, step: None,
    log: Callable[[str], None] = lambda line: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    requirements: Requirements = REQUIREMENTS,
) -> EnvironmentState:
    """Make the managed environment hold a tier, and whatever it held before.

    Goes on where an interrupted installation has stopped. When it fails or is cancelled, the
    environment is as it was before, or absent if it was never whole.

    Args:
        tier: ``"predict"`` or ``"train"``, which contains it.
        python: The Python to make the environment from; empty: search.
        wheels: Folder of wheels to install from, without a network; empty: the package index.
        repair: Whether to compare every file with its checksum and replace what differs.
        progress: Receives a fraction from 0 to 1 and what is being done.
        log: Receives every line for the log; they also go to ``install.log`` beside the
            environment.
        is_cancelled: Whether to stop; asked ten times a second.
        requirements: What to install.

    Returns:
        What the environment is now.

    Raises:
        HighwaterError: ``environment.…``, ``job.cancelled`` or an error of the interpreter.
    """
    if tier not in TIERS:
        raise HighwaterError(
            "environment.tier", f"There is no tier “{tier}”.", "Choose predict or train."
        )
    if wheels and not os.path.isdir(wheels):
        raise HighwaterError(
            "environment.wheels_folder",
            f"There is no folder of wheels at “{wheels}”.",
            "Correct the path, or leave it empty to install from the package index.",
        )
    root = backend_root()
    folder = environment_folder(requirements)
    with only_installer(root):
        undo.empty_trash(root)
        before = read_state(folder)
        wanted = TIERS[: TIERS.index(tier) + 1]
        if before is not None and set(wanted) <= set(before.tiers) and not repair and not python:
            progress(1.0, "The backend is installed already")
            return before
        _require_space(folder, tier, before, requirements)
        with _open_log(root / LOG_NAME) as file:

            def write(line: str) -> None:
                file.write(line + "\n")
                log(line)

            builder = Builder(folder, requirements, Callbacks(progress, write, is_cancelled))
            return builder.build(tier, python, os.path.abspath(wheels) if wheels else "", repair)


def remove(requirements: Requirements = REQUIREMENTS) -> bool:
    """Remove the managed environment and what older releases have left.

    Returns:
        Whether there was one.

    Raises:
        HighwaterError: ``environment.busy`` during an installation, ``environment.in_use``
            when files cannot be removed.
    """
    root = backend_root()
    if not root.is_dir():
        return False
    found = False
    with only_installer(root):
        undo.empty_trash(root)
        for folder in [environment_folder(requirements), *older_environments(requirements)]:
            if not folder.exists():
                continue
            found = True
            try:
                forget_state(folder)
                undo.discard_folder(folder)
            except OSError as error:
                raise HighwaterError(
                    "environment.in_use",
                    f"The backend environment “{folder}” cannot be removed:"
                    f" {error.strerror or error}.",
                    "Wait for running jobs or close other windows of QGIS, then try again.",
                    str(error),
                ) from error
    return found


def managed_interpreter(requirements: Requirements = REQUIREMENTS) -> str:
    """Path of the managed environment's Python, whether or not it is there."""
    return str(python_of(environment_folder(requirements)))


def log_path() -> Path:
    """The log of the last installation; it need not exist."""
    return backend_root() / LOG_NAME


def _open_log(path: Path):
    try:
        return path.open("w", encoding="utf-8", buffering=1)
    except OSError as error:
        raise cannot_write(path.parent, error) from error


def _require_space(
    folder: Path, tier: str, before: EnvironmentState | None, requirements: Requirements
) -> None:
    kind = "train-cuda" if tier == "train" and torch_build() == "default" else tier
    needed = requirements.space.get(kind, 0.0)
    if before is not None:
        needed -= requirements.space.get(before.tiers[-1], 0.0)
    free = shutil.disk_usage(folder.parent).free / 1e9
    if free < needed:
        raise HighwaterError(
            "environment.disk_full",
            f"Installing the backend needs {needed:.1f} GB, but only {free:.1f} GB are free where"
            f" “{folder.parent}” is.",
            "Free some space, or set the variable HIGHWATER_HOME to a folder on another disk.",
        )
