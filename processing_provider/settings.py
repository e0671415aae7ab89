"""Settings of the plugin, and what follows from them."""

from __future__ import annotations

from qgis.core import QgsSettings

from ..model_backend.environment.locate import locate

_INTERPRETER = "highwater/interpreter"
_WHEELS = "highwater/wheels"
_DEFAULT_MODEL = "highwater/default_model"


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


def backend_interpreter() -> str:
    """Path of the Python that runs the backend.

    Raises:
        HighwaterError: ``environment.missing`` when there is none yet, or another
            ``environment.…`` code when the chosen one cannot be used.
    """
    return locate(interpreter_setting()).interpreter


def _store(key: str, value: str) -> None:
    settings = QgsSettings()
    if value:
        settings.setValue(key, value)
    else:
        settings.remove(key)
