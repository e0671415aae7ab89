"""What a model file says of itself: a STAC item, and the keys that other QGIS plugins read.

Plain JSON, without pystac, which the small environment does without; the tests let pystac read
and validate it. :func:`model_backend.prediction.model.describe` reads it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from .. import __version__
from ..dataset.date_line import place_of
from ..prediction.model import DEFAULT_OVERLAP, DEFAULT_THRESHOLD, DEFAULT_TILE, MLM_KEY
from ..protocol.plain import to_plain
from ..sar.bands import POLARISATIONS, STATISTICS, is_radar
from ..sar.units import NAMES
from .facts import ModelFacts
from .spec import ModelSpec
from .without_paths import without_paths

MLM = "https://stac-extensions.github.io/mlm/v1.5.0/schema.json"
CLASSES = ("dry", "water")
UNIT_SYMBOLS = {"db": "dB", "power": "1", "amplitude": "1", "db100": "dB/100", "stretched": "1"}
OTHER_UNITS = {
    "ELEVATION": "m",
    "HAND": "m",
    "SLOPE": "degree",
    **{f"{name}_{statistic}": "dB" for name in POLARISATIONS for statistic in STATISTICS},
}
CARRIED_KEY = "highwater:carries_weights"
"""Property of the item: true where the file's graph holds all weights of the network."""
EARLIEST = "1970-01-01T00:00:00Z"


def mlm_metadata(
    name: str,
    bands: Sequence[str],
    unit: str,
    pixel_size: float | None,
    tile: int = DEFAULT_TILE,
    overlap: int = DEFAULT_OVERLAP,
    threshold: float = DEFAULT_THRESHOLD,
    optional: Sequence[str] = (),
    spec: ModelSpec | None = None,
    facts: ModelFacts | None = None,
    weights_sha256: str = "",
    carries_weights: bool = False,
) -> dict[str, str]:
    """Metadata properties of a model file.

    Args:
        name: Name of the model.
        bands: Names of the input bands in order.
        unit: One of the unit codes of :data:`model_backend.sar.units.NAMES`.
        pixel_size: Metres; None: not known.
        tile: Preferred tile size in pixels.
        overlap: Pixels that neighbouring tiles share.
        threshold: Probability from which a pixel is water.
        optional: Those of ``bands`` that may be missing.
        spec: Of a model trained here.
        facts: What is known about its training.
        weights_sha256: Of its weights.
        carries_weights: Whether its graph holds them under the network's own names.
    """
    properties: dict[str, Any] = {
        **_time(facts),
        "title": name,
        "mlm:name": plain_name(name),
        "mlm:architecture": _architecture(spec),
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:input": [_input(bands)],
        "mlm:output": [_output(threshold)],
        **(_training(facts) if facts is not None else {}),
        "bands": [_band(band, unit) for band in bands],
        "highwater:name": name,
        "highwater:unit": unit,
        "highwater:pixel_size": pixel_size,
        "highwater:tile": tile,
        "highwater:overlap": overlap,
        "highwater:threshold": threshold,
        "highwater:optional": list(optional),
        "highwater:classes": list(CLASSES),
        "highwater:software": f"Highwater {__version__}",
    }
    if spec is not None:
        properties["highwater:normalisation"] = spec.normalisation
        properties["highwater:spec"] = to_plain(spec)
    if facts is not None:
        properties["highwater:facts"] = without_paths(to_plain(facts))
    if weights_sha256:
        properties["highwater:weights_sha256"] = weights_sha256
    if carries_weights:
        properties[CARRIED_KEY] = True
    text = item_text(name, facts.data.box if facts is not None else (), properties)
    return {MLM_KEY: text, **_plugin_keys(len(bands), pixel_size, tile, overlap, threshold)}


def item_text(name: str, box: Sequence[float], properties: dict[str, Any]) -> str:
    """The STAC item of a model file, as JSON.

    Args:
        name: Name of the model.
        box: West, south, east, north of the training data in degrees; empty: unknown.
        properties: Of the item, ``bands`` among them.
    """
    item = {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": [MLM],
        "id": re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-") or "model",
        **_place_of_box(box),
        "properties": properties,
        "links": [],
        "assets": {
            "model": {
                "href": "./model.onnx",
                "type": "application/octet-stream; application=onnx",
                "title": "The file that holds this item",
                "roles": ["mlm:model"],
                "mlm:artifact_type": "onnx",
                # STAC wants them here, the extension in the properties.
                "bands": properties["bands"],
            }
        },
    }
    return json.dumps(item, ensure_ascii=False, allow_nan=False)


def _plugin_keys(
    bands: int, pixel_size: float | None, tile: int, overlap: int, threshold: float
) -> dict[str, str]:
    """Keys of plugins that run any segmentation model, such as Deepness; each value is JSON."""
    values: dict[str, Any] = {
        "model_type": "Segmentor",
        "class_names": {str(value): name for value, name in enumerate(CLASSES)},
        "tile_size": tile,
        "tiles_overlap": round(100 * overlap / tile),
        "seg_thresh": threshold,
        # What is small is for the user to say: nothing is blurred away.
        "seg_small_segment": 0,
        # Such plugins divide every pixel by 255, subtract the mean and divide by the deviation.
        # These two undo it, so that the graph gets the raw values that it asks for.
        "standardization_mean": [0.0] * bands,
        "standardization_std": [1 / 255] * bands,
    }
    if pixel_size is not None:
        values["resolution"] = round(100 * pixel_size, 3)  # cm
    return {key: json.dumps(value) for key, value in values.items()}


def _input(bands: Sequence[str]) -> dict[str, Any]:
    return {
        "name": "image",
        "description": "Raw band values. Clipping, normalisation and derived bands are inside the"
        " model; NaN is no data.",
        "bands": [{"name": band} for band in bands],
        "input": {
            "shape": [-1, len(bands), -1, -1],
            "dim_order": ["batch", "bands", "height", "width"],
            "data_type": "float32",
        },
        "value_scaling": None,
        "resize_type": None,
        "pre_processing_function": None,
    }


def output_sentence(threshold: float) -> str:
    """What the output is."""
    return f"Probability of water, 0 to 1; water from {threshold:g} on."


def _output(threshold: float) -> dict[str, Any]:
    return {
        "name": "probability",
        "description": output_sentence(threshold),
        "tasks": ["semantic-segmentation"],
        "result": {
            "shape": [-1, 1, -1, -1],
            "dim_order": ["batch", "channel", "height", "width"],
            "data_type": "float32",
        },
        "classification:classes": [
            {"value": value, "name": name, "description": name}
            for value, name in enumerate(CLASSES)
        ],
        "post_processing_function": None,
    }


def _band(name: str, unit: str) -> dict[str, Any]:
    band: dict[str, Any] = {"name": name, "data_type": "float32", "nodata": "nan"}
    if is_radar(name):
        band["unit"] = UNIT_SYMBOLS.get(unit, unit)
        band["description"] = NAMES.get(unit, unit)
    elif name in OTHER_UNITS:
        band["unit"] = OTHER_UNITS[name]
    return band


def _training(facts: ModelFacts) -> dict[str, Any]:
    recipe = without_paths(to_plain(facts))["recipe"]
    source = facts.encoder_weights or facts.initial_model
    found: dict[str, Any] = {
        "mlm:framework": "PyTorch",
        "mlm:pretrained": bool(source),
        "mlm:pretrained_source": source or None,
        "mlm:accelerator_constrained": False,
        "mlm:hyperparameters": {
            "epochs_run": facts.epochs,
            "best_epoch": facts.best_epoch,
            "seed": facts.seed,
            **recipe,
        },
    }
    version = facts.versions.get("torch", "")
    if re.fullmatch(r"\d+\.\d+\.\d+(\+[0-9a-zA-Z.-]+)?", version):
        found["mlm:framework_version"] = version
    if facts.parameters is not None:
        found["mlm:total_parameters"] = facts.parameters
    return found


def _architecture(spec: ModelSpec | None) -> str:
    if spec is None:
        return "unknown"
    return f"{spec.architecture} ({spec.encoder})" if spec.encoder else spec.architecture


def _place_of_box(box: Sequence[float]) -> dict[str, Any]:
    """Where the training data lie; a model without a known place has no geometry.

    Args:
        box: West, south, east, north in degrees; empty: unknown.
    """
    if len(box) != 4:
        return {"geometry": None}
    west, south, east, north = box
    if west > east:
        east += 360
    return place_of([[west, south], [east, south], [east, north], [west, north]])


def _time(facts: ModelFacts | None) -> dict[str, Any]:
    """Dates of the training images, or when the model was made; STAC asks for one of them."""
    begin, end = (instant(facts.data.begin), instant(facts.data.end)) if facts else ("", "")
    made = {"created": instant(facts.trained)} if facts and instant(facts.trained) else {}
    if begin and end:
        return {"datetime": None, "start_datetime": begin, "end_datetime": end, **made}
    return {"datetime": made.get("created", EARLIEST), **made}


def instant(text: str) -> str:
    """RFC 3339 in UTC of an ISO date that may lack its time; empty: it is none."""
    match = re.match(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d))?", text)
    return f"{match[1]}T{match[2] or '00:00:00'}Z" if match else ""


def plain_name(name: str) -> str:
    """A name with the few characters that the extension allows."""
    plain = re.sub(r"[^a-zA-Z0-9_.\-\s]+", " ", name).strip(" _.-\t\n")
    if not re.match(r"[a-zA-Z]", plain):
        plain = f"Model {plain}".strip()
    return plain if len(plain) > 2 else f"Model {plain}"
