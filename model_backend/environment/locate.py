"""Which Python runs the backend, and why."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ..protocol import HighwaterError
from .interpreters import probe, require_version
from .paths import environment_folder, python_of
from .requirements import REQUIREMENTS, Requirements
from .state import read_state

VARIABLE = "HIGHWATER_PYTHON"

SOURCES = {
    "setting": "chosen in the settings",
    "variable": f"named by the variable {VARIABLE}",
    "managed": "the managed environment",
}
"""Why an interpreter was taken, in words."""


@dataclass(frozen=True)
class Located:
    """The backend's interpreter.

    Attributes:
        interpreter: Path of the Python.
        source: A key of :data:`SOURCES`.
    """

    interpreter: str
    source: str


def locate(setting: str = "", requirements: Requirements = REQUIREMENTS) -> Located:
    """Find the Python that runs the backend: setting, variable, managed environment.

    Args:
        setting: Path that the user chose; empty: none.
        requirements: What the managed environment must have been installed from.

    Raises:
        HighwaterError: ``environment.missing`` when there is none,
            ``environment.no_interpreter`` or ``environment.python_version`` when the chosen
            one is missing, cannot be run or is too old. The next in order is not taken then:
            whoever chose one must learn that it does not work.
    """
    for path, source in ((setting, "setting"), (os.environ.get(VARIABLE, ""), "variable")):
        if path:
            return Located(_checked(path, source), source)
    folder = environment_folder(requirements)
    if read_state(folder) is None:
        raise _missing(folder)
    return Located(str(python_of(folder)), "managed")


def _checked(path: str, source: str) -> str:
    try:
        require_version(probe(path))
    except HighwaterError as error:
        if source != "variable":
            raise
        raise HighwaterError(
            error.code,
            f"The variable {VARIABLE} names no usable Python: {error.sentence}",
            f"Correct or unset {VARIABLE}.",
            error.detail,
        ) from error
    # A virtual environment is known by the path it is called by: do not resolve links.
    return os.path.abspath(path)


def _missing(folder: Path) -> HighwaterError:
    if python_of(folder).is_symlink() and not python_of(folder).exists():
        sentence = (
            "The backend environment no longer runs, because the Python it was made from was"
            " removed or upgraded."
        )
    elif (folder / "pyvenv.cfg").exists():
        sentence = "The installation of the backend environment was interrupted."
    else:
        sentence = "There is no backend environment yet."
    return HighwaterError(
        "environment.missing",
        sentence,
        "Run the algorithm “Install backend” (Highwater ▸ Backend) or open Settings ▸ Options ▸"
        " Highwater.",
    )
