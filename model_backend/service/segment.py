"""``/v1/segment``: from its request to the jobs of a map, and from their results to its answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pyproj import CRS

from ..environment.training_tier import missing_modules
from ..language import tr
from ..models.carried import weights_file
from ..protocol import HighwaterError
from .formats import ENDINGS, RASTER, VECTOR
from .inputs import InputReader
from .job import Steps, Work, request_of
from .offers import GEOJSON, OFFERS, VECTORS
from .places import Places
from .refusals import Refusal
from .schemas import SegmentOptions, SegmentRequest

NAME = "segment"
SHARE = 0.7
"""Of the progress, for the map, where it is explained as well."""
HEAT_MAP = "heat_map"
_PLAIN = ("method", "model", "threshold", "tile", "overlap", "bands", "unit", "resample", "turns",
          "with_thresholds", "engine", "precision")  # fmt: skip


def work_of(request: SegmentRequest, places: Places, folder: Path, python: str) -> Work:
    """What a request asks for.

    Args:
        request: Checked.
        places: Where files may be.
        folder: Of the job.
        python: Of the workers.

    Raises:
        Refusal: As :class:`.inputs.InputReader`.
    """
    reader = InputReader(places, folder / "inputs")
    try:
        gathered = reader.read(OFFERS["predict"], _inputs(request))
    except Refusal as refusal:
        # As the client calls it.
        refusal.name_field({"input": "image_uri"}.get(refusal.field, f"options.{refusal.field}"))
        raise
    return Work(
        NAME,
        lambda results: _steps(request, gathered.parameters, results, python),
        tuple(gathered.fetches),
    )


def _inputs(request: SegmentRequest) -> dict[str, Any]:
    options = request.options
    inputs: dict[str, Any] = {name: getattr(options, name) for name in _PLAIN}
    inputs["input"] = {"href": request.image_uri}
    for name, uri in (("before", options.before), ("exclusion", options.exclusion)):
        if uri is not None:
            inputs[name] = {"href": uri}
    if options.permanent is not None:
        kind = ENDINGS.get(Path(options.permanent).suffix.lower(), RASTER)
        inputs["permanent_polygons" if kind == VECTOR else "permanent"] = {
            "href": options.permanent
        }
    if options.extent is not None:
        box = options.extent.model_dump()
        inputs["extent"] = {**box, "crs_wkt": box.pop("crs")}
    inputs["polygons"] = {
        name: getattr(options, name) for name in ("minimum_area", "fill_holes", "simplify")
    }
    return {name: value for name, value in inputs.items() if value is not None}


def _steps(
    request: SegmentRequest, parameters: dict[str, Any], results: Path, python: str
) -> Steps:
    options = request.options
    ending = next(end for end in VECTORS.values() if end == f".{options.polygons}")
    outputs = {
        "mask": "mask.tif",
        "probability": "probability.tif",
        "polygons": f"polygons{ending}",
        "overlay": "overlay.png",
    }
    share = SHARE if options.explain else 1.0
    result = yield request_of("predict", parameters, outputs, results), share
    record = json.loads((results / "mask.provenance.json").read_text("utf-8"))
    warnings = list(record.get("warnings", []))
    files = {**outputs, "provenance": "mask.provenance.json"}
    if options.explain:
        kind, why = explanation(options, record, python)
        files[HEAT_MAP] = f"{HEAT_MAP}.tif"
        warnings += [why] if why else []
        explained = _explain_parameters(parameters, record)
        request_ = request_of("explain", explained, {kind: files[HEAT_MAP]}, results)
        yield request_, 1 - share
    told_apart = bool(record.get("permanent"))
    if request.domain == "flood" and not told_apart:
        warnings.append(
            tr(
                "Permanent water is not told apart: all water is mapped. Give an image from before"
                " or a layer of permanent water."
            )
        )
    return {
        "scene_id": request.scene_id or Path(request.image_uri.split("?", 1)[0]).stem,
        "domain": request.domain,
        "files": files,
        "caption": str(result.numbers.get("CAPTION", "")),
        "numbers": result.numbers,
        "provenance": _provenance(record),
        "policy": {
            "crs": _crs_words(record),
            "crs_kept": True,
            "geojson_exported": ending == VECTORS[GEOJSON],
            "geojson_crs": "EPSG:4326" if ending == VECTORS[GEOJSON] else None,
            "permanent_water_told_apart": told_apart,
            "no_data_kept": True,
        },
        "warnings": warnings,
    }


def explanation(options: SegmentOptions, record: dict[str, Any], python: str) -> tuple[str, str]:
    """Which heat map is made, and why it is not the other one.

    Args:
        options: Of the request.
        record: Of the map.
        python: Of the workers.

    Returns:
        ``evidence`` or ``withheld``; a sentence, empty where nothing stood in the way.

    Raises:
        HighwaterError: ``parameter.needs_model`` or ``environment.no_interpreter``.
    """
    if "model" not in record:
        raise HighwaterError(
            "parameter.needs_model",
            "There is no heat map of the built-in thresholds, which mapped this image.",
            "Choose a model, or leave “explain” out.",
        )
    if isinstance(options.explain, str):
        return options.explain, ""
    if weights_file(Path(record["model"]["path"])) is None:
        return "withheld", tr(
            "The heat map shows what each band is worth: Grad-CAM needs the weights as training"
            " left them, which this model file does not hold."
        )
    if missing_modules(python):
        return "withheld", tr(
            "The heat map shows what each band is worth: Grad-CAM needs the training tier of the"
            " backend, which is not installed."
        )
    return "evidence", ""


def _explain_parameters(parameters: dict[str, Any], record: dict[str, Any]) -> dict[str, Any]:
    shared = ("input", "before", "bands", "unit", "extent", "threshold", "resample")
    kept = {name: parameters[name] for name in shared if name in parameters}
    return {**kept, "model": record["model"]["path"]}


def _provenance(record: dict[str, Any]) -> dict[str, Any]:
    """What the answer says of how the map was made; the whole record is one of its files."""
    model = record.get("model")
    return {
        "software": record["software"],
        "method": "model" if model else "thresholds",
        "model": {name: model[name] for name in ("name", "sha256")} if model else None,
        "threshold": record["numbers"]["THRESHOLD"],
        "calibration": model.get("calibration") if model else None,
        "thresholds_db": record.get("method", {}).get("thresholds_db"),
        "unit": record["unit"],
        "bands": [band["name"] for band in record["bands"]],
        "inputs": [
            {"name": item["name"], "sha256": [file["sha256"] for file in item["files"]]}
            for item in record["inputs"]
        ],
        "products": record["products"],
        "versions": record["versions"],
        "started": record["started"],
        "finished": record["finished"],
    }


def _crs_words(record: dict[str, Any]) -> str:
    crs = CRS.from_wkt(record["grid"]["crs"])
    authority = crs.to_authority()
    return ":".join(authority) if authority else crs.name
