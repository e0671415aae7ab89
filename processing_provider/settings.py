"""Settings of the plugin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

from qgis.core import QgsSettings

from ..model_backend.remote import RemoteBackend
from ..model_backend.remote.address import read_token

_INTERPRETER = "highwater/interpreter"
_WHEELS = "highwater/wheels"
_DEFAULT_MODEL = "highwater/default_model"
_RUNS = "highwater/runs"
_SERVICE = "highwater/service"
_SERVICE_ON = "highwater/useService"
_SERVICE_TOKEN = "highwater/serviceTokenFile"
_SERVICE_SHARED = "highwater/serviceFolders"

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


@dataclass(frozen=True)
class ServiceSetting:
    """What the user says of a service that computes instead of this computer.

    Attributes:
        used: Whether it is used; its address is kept when it is not.
        address: Of the service.
        token_file: File with its token; empty: it wants none.
        folders: Folders that it sees under the same path.
    """

    used: bool = False
    address: str = ""
    token_file: str = ""
    folders: Tuple[str, ...] = ()

    def backend(self) -> RemoteBackend:
        """The service, checked.

        Raises:
            HighwaterError: ``remote.address`` or ``remote.token``.
        """
        backend = RemoteBackend(self.address, read_token(self.token_file), self.folders)
        backend.check()
        return backend


def service_setting() -> ServiceSetting:
    """What the user says of a service."""
    settings = QgsSettings()
    folders = str(settings.value(_SERVICE_SHARED, "") or "")
    return ServiceSetting(
        str(settings.value(_SERVICE_ON, "") or "") == "yes",
        str(settings.value(_SERVICE, "") or ""),
        str(settings.value(_SERVICE_TOKEN, "") or ""),
        tuple(filter(None, folders.split("\n"))),
    )


def set_service(setting: ServiceSetting) -> None:
    """Remember what the user says of a service; of its token only where it lies."""
    _store(_SERVICE_ON, "yes" if setting.used else "")
    _store(_SERVICE, setting.address)
    _store(_SERVICE_TOKEN, setting.token_file)
    _store(_SERVICE_SHARED, "\n".join(setting.folders))


def chosen_service(job: str, title: str) -> Optional[RemoteBackend]:
    """The service that is to run a job; None: this computer is.

    Args:
        job: Its name.
        title: What the user calls it.

    Raises:
        HighwaterError: ``remote.not_offered`` where a service is used that does not run such jobs,
            or what is wrong with its setting.
    """
    setting = service_setting()
    if not setting.used:
        return None
    backend = setting.backend()
    backend.require_job(job, title)
    return backend


def _store(key: str, value: str) -> None:
    settings = QgsSettings()
    if value:
        settings.setValue(key, value)
    else:
        settings.remove(key)
