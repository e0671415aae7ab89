"""Processes of OGC API – Processes: descriptions of the jobs, made from their parameters."""

from __future__ import annotations

import dataclasses
import re
import typing
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from .. import __version__
from ..protocol.parameters import RasterLayer, VectorLayer
from . import segment
from .inputs import InputReader
from .job import Steps, Work, request_of
from .offers import FILES, OFFERS, TEXTS, TIFF, VECTORS, offer_of
from .places import Places
from .refusals import Refusal
from .schemas import SegmentRequest, Strict

CONFORMANCE = [
    f"http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/{name}"
    for name in ("core", "ogc-process-description", "json", "job-list", "dismiss")
]
_CONTROL = ["sync-execute", "async-execute", "dismiss"]
_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}


class Format(BaseModel):
    """Format of an output."""

    mediaType: Annotated[str, Field(max_length=200)] = ""


class OutputWish(Strict):
    """What is wanted of an output."""

    format: Format | None = None
    transmissionMode: Literal["reference"] = "reference"
    filename: Annotated[
        str | None,
        Field(pattern=r"^\w[\w .()+-]{0,140}\.[a-z]{2,7}$", description="Of its file."),
    ] = None


class Execute(BaseModel):
    """A request to execute a process."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"inputs": {"input": {"href": "images/s1.tif"}}, "outputs": {"mask": {}}}]
        },
    )

    inputs: dict[str, Any] = Field(default_factory=dict)
    outputs: Annotated[dict[str, OutputWish], Field(max_length=32)] = Field(default_factory=dict)
    response: Literal["raw", "document"] = "raw"


def summaries() -> list[dict[str, Any]]:
    """What there is."""
    return [_summary(name) for name in (segment.NAME, *OFFERS)]


def description(name: str) -> dict[str, Any]:
    """A process with its inputs and outputs.

    Raises:
        Refusal: ``service.no_process``.
    """
    if name == segment.NAME:
        schema = SegmentRequest.model_json_schema()
        shared = schema.pop("$defs", {})
        inputs = {
            key: _input(key, {**value, "$defs": shared}, key in schema["required"])
            for key, value in schema["properties"].items()
            if key != "async"
        }
        outputs = {key: TIFF for key in ("mask", "probability", segment.HEAT_MAP)}
        outputs |= {key: OFFERS["predict"].outputs[key] for key in ("polygons", "overlay")}
    else:
        offer = offer_of(name)
        inputs, outputs = _inputs(offer.parameters), offer.outputs
    return {**_summary(name), "inputs": inputs, "outputs": _outputs(outputs)}


def work_of(name: str, execute: Execute, places: Places, folder: Path, python: str) -> Work:
    """What a request to execute a process asks for.

    Args:
        name: Of the process.
        execute: The request.
        places: Where files may be.
        folder: Of the job.
        python: Of the workers.

    Raises:
        Refusal: ``service.no_process``, ``request.output`` and what reading its inputs refuses.
    """
    if name == segment.NAME:
        return segment.work_of(SegmentRequest(**execute.inputs), places, folder, python)
    offer = offer_of(name)
    asked = {
        key: wish.format.mediaType if wish.format else "" for key, wish in execute.outputs.items()
    }
    files = {
        key: _file(execute.outputs.get(key), offer.file_of(key, media_type), key)
        for key, media_type in offer.wanted(asked).items()
    }
    if len({file.lower() for file in files.values()}) < len(files):
        raise Refusal("request.output", "Two outputs have the same file name.", field="outputs")
    gathered = InputReader(places, folder / "inputs").read(offer, execute.inputs)

    def steps(results: Path) -> Steps:
        result = yield request_of(name, gathered.parameters, files, results), 1.0
        return {"files": files, "numbers": result.numbers}

    return Work(name, steps, tuple(gathered.fetches))


def _file(wish: OutputWish | None, usual: str, name: str) -> str:
    wanted = wish.filename if wish is not None and wish.filename else usual
    if Path(wanted).suffix.lower() != Path(usual).suffix:
        raise Refusal(
            "request.output",
            f"The file of the output “{name}” has to end in {Path(usual).suffix}.",
            field=f"outputs.{name}.filename",
        )
    return wanted


def _summary(name: str) -> dict[str, Any]:
    title, about = "Map one image", "Mask, probability, polygons, picture and caption of an image."
    if name != segment.NAME:
        title, about = OFFERS[name].title, OFFERS[name].about
    return {
        "id": name,
        "title": title,
        "description": about,
        "version": __version__,
        "jobControlOptions": _CONTROL,
        "outputTransmission": ["reference"],
        "links": [
            {"href": f"/processes/{name}", "rel": "self", "type": "application/json"},
            {
                "href": f"/processes/{name}/execution",
                "rel": "http://www.opengis.net/def/rel/ogc/1.0/execute",
                "type": "application/json",
            },
        ],
    }


def _inputs(cls: type) -> dict[str, Any]:
    hints, about = typing.get_type_hints(cls), _attributes(cls)
    inputs = {}
    for field in dataclasses.fields(cls):
        hint = hints[field.name]
        if _is_offered(field.name, hint):
            required = (
                field.default is dataclasses.MISSING
                and field.default_factory is dataclasses.MISSING
            )
            inputs[field.name] = _input(
                field.name, _schema(hint), required, about.get(field.name, "")
            )
    return inputs


def _input(name: str, schema: dict[str, Any], required: bool, about: str = "") -> dict[str, Any]:
    return {
        "title": name,
        "description": about or schema.get("description", ""),
        "minOccurs": int(required),
        "maxOccurs": 1,
        "schema": schema,
    }


def _outputs(media_types: dict[str, str]) -> dict[str, Any]:
    outputs: dict[str, Any] = {}
    for name, usual in media_types.items():
        kinds = [usual, *(kind for kind in VECTORS if usual in VECTORS and kind != usual)]
        schemas = [{"type": "string", "contentMediaType": kind} for kind in kinds]
        outputs[name] = {
            "title": name,
            "schema": schemas[0] if len(schemas) == 1 else {"oneOf": schemas},
        }
    outputs["numbers"] = {"title": "numbers", "schema": {"type": "object"}}
    return outputs


def _is_offered(name: str, hint: Any) -> bool:
    return hint is not str or name in TEXTS or name in FILES


def _schema(hint: Any) -> dict[str, Any]:
    arguments = [item for item in typing.get_args(hint) if item not in (type(None), Ellipsis)]
    if typing.get_origin(hint) is typing.Union:
        return {**_schema(arguments[0]), "nullable": True}
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(arguments[0])}
    if hint in (RasterLayer, VectorLayer):
        reference = {"type": "string", "format": "uri-reference"}
        properties: dict[str, Any] = {"href": reference, "title": {"type": "string"},
                                      "crs": {"type": "string"}}  # fmt: skip
        link = {"type": "object", "required": ["href"], "properties": properties}
        return {"oneOf": [reference, link]}
    if dataclasses.is_dataclass(hint):
        fields = typing.get_type_hints(hint)
        return {
            "type": "object",
            "properties": {name: _schema(inner) for name, inner in fields.items()},
        }
    return {"type": _TYPES[hint]}


def _attributes(cls: type) -> dict[str, str]:
    """What the docstrings of a class and its bases say of each attribute."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        _, _, block = (base.__doc__ or "").partition("Attributes:\n")
        for name, words in re.findall(r"^ {8}(\w+): ((?:.|\n {12})+)", block, re.MULTILINE):
            found[name] = " ".join(words.split()).replace("``", "`")
    return found
