"""Settings of the plugin."""

from __future__ import annotations

from typing import List

from qgis.core import QgsSettings

_INTERPRETER = "highwater/interpreter"
_WHEELS = "highwater/wheels"
_DEFAULT_MODEL = "highwater/default_model"
_RUNS = "highwater/runs"

MOST_RUNS = 20
"""Folders of trainings that are remembered; older ones are forgotten."""


def interpreter_setting() -> str:
    """Path of the Python that the user chose for the backend; empty: the managed one."""
    return str(QgsSettings().value(_INTERPRETER, "") or "")


def set_interpreter(path: str) -> None:
    """Remember the Python to use for the backend; an empty path means the managed one."""
    _store(_INTERPRETER, path)


def wheels_setting() -> str:
    """Folder of wheels to install the backend from; empty: the usual package index."""
    return str(QgsSettings().value(_WHEELS, "") or "")


def set_wheels(folder: str) -> None:
    """Remember the folder of wheels; an empty one means the usual package index."""
    _store(_WHEELS, folder)


def default_model() -> str:
    """Model that “Map water” takes by itself: a path, or the name of a shipped one; empty: none."""
    return str(QgsSettings().value(_DEFAULT_MODEL, "") or "")


def set_default_model(model: str) -> None:
    """Remember the default model; empty: “Map water” chooses by what it knows of its methods."""
    _store(_DEFAULT_MODEL, model)


def recent_runs() -> List[str]:
    """Folders of trainings, or of many trainings, that were begun or opened here; newest first."""
    known = QgsSettings().value(_RUNS, []) or []
    return (
        [known] if isinstance(known, str) else list(known)
    )  # a file of settings keeps one as text


def remember_run(folder: str) -> None:
    """Put a folder of a training first among those that are remembered."""
    others = [path for path in recent_runs() if path != folder]
    QgsSettings().setValue(_RUNS, [folder, *others][:MOST_RUNS])


def forget_run(folder: str) -> None:
    """Remember a folder of a training no longer; the folder stays."""
    QgsSettings().setValue(_RUNS, [path for path in recent_runs() if path != folder])


def _store(key: str, value: str) -> None:
    settings = QgsSettings()
    if value:
        settings.setValue(key, value)
    else:
        settings.remove(key)
