"""From a request to what a service takes: layers become references, files go there."""

from __future__ import annotations

import dataclasses
import os
import re
import typing
from pathlib import Path
from typing import Any, Callable, Dict

from ..jobs import JOBS
from ..models import shipped
from ..protocol import HighwaterError, Request
from ..protocol.parameters import RasterLayer, VectorLayer
from .address import RemoteBackend

ENDINGS = {
    RasterLayer: (".tif", ".tiff"),
    VectorLayer: (".gpkg", ".fgb", ".geojson", ".json"),
}
SAVE_AS = {RasterLayer: "GeoTIFF", VectorLayer: "GeoPackage"}
MODELS = ("model", "models", "default_model")
FORMATS = {
    ".gpkg": "application/geopackage+sqlite3",
    ".geojson": "application/geo+json",
    ".fgb": "application/flatgeobuf",
}
"""Of outputs that may have one of several."""
ONLY_HERE = ("resume", "date_table")
"""Parameters that name something of this computer."""
_NAME = re.compile(r"\w[\w .()+-]{0,140}\.[a-z]{2,7}\Z")
Send = Callable[[Path], str]


def inputs_of(request: Request, backend: RemoteBackend, send: Send) -> Dict[str, Any]:
    """The inputs of a process.

    Args:
        request: Of a job that services run.
        backend: The service.
        send: Uploads a file, and says what to call it.

    Raises:
        HighwaterError: ``remote.not_a_file`` or ``remote.only_here``, before anything is sent.
    """
    cls = JOBS[request.job].parameters
    # Once without sending, so that nothing is sent for a request that is then refused.
    _Translator(backend, str).object(cls, request.parameters)
    return _Translator(backend, send).object(cls, request.parameters)


def outputs_of(request: Request) -> Dict[str, Any]:
    """What a process is to make.

    Raises:
        HighwaterError: ``remote.format``.
    """
    wanted: Dict[str, Any] = {}
    for name, text in request.outputs.items():
        path = Path(text)
        wanted[name] = {"filename": path.name} if _NAME.match(path.name) else {}
        if path.suffix.lower() in FORMATS:
            wanted[name]["format"] = {"mediaType": FORMATS[path.suffix.lower()]}
        elif path.suffix.lower() in (".shp", ".sqlite"):
            raise HighwaterError(
                "remote.format",
                f"A service does not write “{path.name}”.",
                f"Give the file one of these endings: {', '.join(FORMATS)}.",
            )
    return wanted


class _Translator:
    def __init__(self, backend: RemoteBackend, send: Send) -> None:
        self._backend, self._send = backend, send
        self._sent: Dict[str, str] = {}

    def object(self, cls: Any, values: Dict[str, Any]) -> Dict[str, Any]:
        hints = typing.get_type_hints(cls)
        found = {}
        for name, value in values.items():
            if name in ONLY_HERE:
                if value:
                    raise HighwaterError(
                        "remote.only_here",
                        f"“{value}” lies on this computer, where the service cannot use it.",
                        "Leave it out, or switch the service off.",
                    )
                continue
            found[name] = self._value(hints[name], name, value)
        return found

    def _value(self, hint: Any, name: str, value: Any) -> Any:
        arguments = [item for item in typing.get_args(hint) if item not in (type(None), Ellipsis)]
        if value is None:
            return None
        if typing.get_origin(hint) is typing.Union:
            return self._value(arguments[0], name, value)
        if typing.get_origin(hint) is tuple:
            return [self._value(arguments[0], name, item) for item in value]
        if hint in ENDINGS:
            return self._layer(hint, value)
        if dataclasses.is_dataclass(hint):
            return self.object(hint, value)
        return self._model(value) if name in MODELS and value else value

    def _layer(self, kind: Any, layer: Dict[str, str]) -> Dict[str, str]:
        path, name = layer["path"], layer.get("name") or Path(layer["path"]).name
        if not os.path.isfile(path) or Path(path).suffix.lower() not in ENDINGS[kind]:
            raise HighwaterError(
                "remote.not_a_file",
                f"The layer “{name}” is not a single file that a service takes.",
                f"Save it as {SAVE_AS[kind]}.",
            )
        found = {"href": self._reference(path), "title": name, "crs": layer.get("crs_wkt", "")}
        if layer.get("layer"):
            found["layer"] = layer["layer"]
        return found

    def _model(self, text: str) -> str:
        for name in shipped.TITLES:
            if text == name or os.path.abspath(text) == str(shipped.path_of(name)):
                return name
        if not os.path.isfile(text):
            raise HighwaterError(
                "model.missing", f"The model file “{text}” does not exist.", "Choose another one."
            )
        return self._reference(text)

    def _reference(self, path: str) -> str:
        if self._backend.shares(path):
            return os.path.realpath(path)
        if path not in self._sent:
            self._sent[path] = self._send(Path(path))
        return self._sent[path]


def name_for(path: Path) -> str:
    """A name for an upload: the file's own, which may tell its date, where a service takes it."""
    name = f"{path.stem}{path.suffix.lower()}"
    return name if _NAME.match(name) else f"file{path.suffix.lower()}"
