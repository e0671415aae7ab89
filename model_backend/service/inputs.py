"""What a request says of a job's parameters, with every reference to a file checked."""

from __future__ import annotations

import dataclasses
import re
import typing
from pathlib import Path
from typing import Any

from ..models.shipped import TITLES
from ..protocol.parameters import RasterLayer, VectorLayer
from ..protocol.plain import from_plain
from .addresses import Address
from .formats import ENDINGS, MODEL, RASTER, VECTOR
from .offers import FILES, TEXTS, Offer
from .places import Places
from .refusals import Refusal

MOST_FILES = 64
USUAL_ENDINGS = {RASTER: ".tif", VECTOR: ".gpkg", MODEL: ".onnx"}
LAYERS = {RasterLayer: RASTER, VectorLayer: VECTOR}
_CRS = re.compile(
    r"(?:[A-Za-z]{2,10}:[0-9]{1,8}|OGC:CRS84"
    r"|(?:PROJ|GEOG|GEOD|GEODETIC|COMPD|COMPOUND|BOUND|LOCAL|ENG|DERIVED)[A-Z_]*\[.*\])\Z",
    re.DOTALL,
)
LONGEST_CRS = 20_000  # characters


@dataclasses.dataclass
class Gathered:
    """A job's parameters, and the files that have to be fetched before it.

    Attributes:
        parameters: Plain values.
        fetches: Addresses and where their files belong.
    """

    parameters: dict[str, Any]
    fetches: list[tuple[Address, Path]]


class InputReader:
    """Reads the inputs of one request.

    Args:
        places: Where files may be.
        folder: For what is fetched.
    """

    def __init__(self, places: Places, folder: Path) -> None:
        self._places, self._folder = places, folder
        self._files = 0
        self.fetches: list[tuple[Address, Path]] = []

    def read(self, offer: Offer, inputs: dict[str, Any]) -> Gathered:
        """The parameters of a job.

        Args:
            offer: The job.
            inputs: Values by name. A layer is a path or address, or an object with ``href`` and,
                where it is wanted, ``title``, ``crs`` and (of a vector file) ``layer``.

        Raises:
            Refusal: ``request.malformed``, ``service.refused``, ``input.…``.
        """
        plain = self._object(offer.parameters, inputs, "inputs")
        from_plain(offer.parameters, plain, "inputs")
        return Gathered(plain, self.fetches)

    def _object(self, cls: type, values: Any, where: str) -> dict[str, Any]:
        if not isinstance(values, dict):
            raise Refusal("request.malformed", f"“{where}” must be an object.", field=where)
        hints = typing.get_type_hints(cls)
        return {
            name: self._value(hints[name], name, value, f"{where}.{name}")
            if name in hints
            else value
            for name, value in values.items()
        }

    def _value(self, hint: Any, name: str, value: Any, where: str) -> Any:
        arguments = [item for item in typing.get_args(hint) if item not in (type(None), Ellipsis)]
        if typing.get_origin(hint) is typing.Union:
            return None if value is None else self._value(arguments[0], name, value, where)
        if typing.get_origin(hint) is tuple:
            if not isinstance(value, list):
                raise Refusal("request.malformed", f"“{where}” must be a list.", field=where)
            return [
                self._value(arguments[0], name, item, f"{where}[{number}]")
                for number, item in enumerate(value)
            ]
        if hint in LAYERS:
            return self._layer(hint, value, where)
        if dataclasses.is_dataclass(hint):
            return self._object(typing.cast(type, hint), value, where)
        return self._text(name, value, where) if hint is str else value

    def _layer(self, kind: type, value: Any, where: str) -> dict[str, str]:
        given = {"href": value} if isinstance(value, str) else value
        known = {"href", "title", "crs", "type", *(("layer",) if kind is VectorLayer else ())}
        if not isinstance(given, dict) or "href" not in given or set(given) - known:
            raise Refusal(
                "request.malformed",
                f"“{where}” must be a path or an object with href"
                f" (and {', '.join(sorted(known - {'href'}))}).",
                field=where,
            )
        if not all(isinstance(item, str) for item in given.values()):
            raise Refusal("request.malformed", f"“{where}” must hold texts.", field=where)
        path = self.file(given["href"], LAYERS[kind], where)
        layer = {"path": str(path), "name": given.get("title", "") or _title(given["href"])}
        layer["crs_wkt"] = checked_crs(given.get("crs", ""), where)
        return {**layer, **({"layer": given["layer"]} if "layer" in given else {})}

    def file(self, uri: str, kind: str, where: str) -> Path:
        """The file of a reference; of an address, where it will be.

        Raises:
            Refusal: As :meth:`.places.Places.find`; ``request.malformed`` for too many.
        """
        self._files += 1
        if self._files > MOST_FILES:
            raise Refusal("request.malformed", f"More than {MOST_FILES} files.", field=where)
        found = self._places.find(uri, kind, where.removeprefix("inputs."))
        if isinstance(found, Path):
            return found
        ending = Path(found.name).suffix.lower()
        if ENDINGS.get(ending) != kind:
            ending = USUAL_ENDINGS[kind]
        path = self._folder / f"{len(self.fetches) + 1}{ending}"
        self.fetches.append((found, path))
        return path

    def _text(self, name: str, value: Any, where: str) -> Any:
        if not isinstance(value, str):
            return value  # is refused with the others of a wrong kind
        if name == "crs_wkt":
            return checked_crs(value, where)
        if name in FILES:
            shipped = not value or value in TITLES
            return value if shipped else str(self.file(value, FILES[name], where))
        if name not in TEXTS and value:
            raise Refusal(
                "request.malformed",
                f"“{where}” names something of the machine that the job runs on.",
                "Leave it out.",
                where.removeprefix("inputs."),
            )
        return value


def checked_crs(text: str, where: str) -> str:
    """A CRS as code or WKT; anything else could be the name of a file or an address.

    Raises:
        Refusal: ``input.bad_crs``.
    """
    if text and (len(text) > LONGEST_CRS or not _CRS.match(text.strip())):
        raise Refusal(
            "input.bad_crs",
            f"The coordinate reference system of “{where}” is neither a code nor WKT.",
            "Write it like EPSG:32631.",
            where.removeprefix("inputs."),
        )
    return text.strip()


def _title(uri: str) -> str:
    return Path(uri.split("?", 1)[0]).name
