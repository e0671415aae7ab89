"""What a model file of sequences says of itself: a STAC item that describes a model."""

from __future__ import annotations

from typing import Any

from .. import __version__
from ..models.metadata import instant, item_text, plain_name
from ..models.without_paths import without_paths
from ..prediction.model import KIND_KEY, MLM_KEY, SEQUENCES
from ..protocol.plain import to_plain
from .facts import SequenceFacts
from .spec import RADAR, SequenceSpec

CLASSES = ("dry", "flood")


def input_names(spec: SequenceSpec) -> list[str]:
    """Names of the file's inputs, in order; see :class:`.networks.model.SequenceGraph`."""
    return [
        f"{sensor}_{what}"
        for sensor in spec.sensors
        for what in ("values", "days", "seen", "orbit" if sensor == RADAR else "cloud")
    ]


def output_names(spec: SequenceSpec) -> list[str]:
    """Names of the file's outputs, in order."""
    return [*(f"{sensor}_probability" for sensor in spec.sensors), "sequence_probability"]


def sequence_metadata(
    spec: SequenceSpec, facts: SequenceFacts, weights_sha256: str
) -> dict[str, str]:
    """Metadata properties of a model file."""
    said = without_paths(to_plain(facts))
    properties: dict[str, Any] = {
        **_time(facts),
        "title": facts.name,
        "mlm:name": plain_name(facts.name),
        "mlm:architecture": spec.architecture,
        "mlm:tasks": ["classification"],
        "mlm:framework": "PyTorch",
        "mlm:pretrained": False,
        "mlm:pretrained_source": None,
        "mlm:accelerator_constrained": False,
        "mlm:total_parameters": facts.parameters,
        "mlm:hyperparameters": {
            "epochs_run": facts.epochs,
            "best_epoch": facts.best_epoch,
            "seed": facts.seed,
            **said["recipe"],
        },
        "mlm:input": [_input(spec, sensor) for sensor in spec.sensors],
        "mlm:output": [_output(spec, facts, sensor) for sensor in spec.sensors],
        "bands": [
            {"name": band.name, "data_type": "float32", "nodata": "nan", "unit": spec.unit(sensor)}
            for sensor in spec.sensors
            for band in spec.bands(sensor)
        ],
        KIND_KEY: SEQUENCES,
        "highwater:name": facts.name,
        "highwater:threshold": facts.threshold,
        "highwater:classes": list(CLASSES),
        "highwater:software": f"Highwater {__version__}",
        "highwater:spec": to_plain(spec),
        "highwater:facts": said,
        "highwater:weights_sha256": weights_sha256,
    }
    return {MLM_KEY: item_text(facts.name, facts.box, properties)}


def _input(spec: SequenceSpec, sensor: str) -> dict[str, Any]:
    further = "cloud (share, 0 to 1; NaN: unknown)"
    if sensor == RADAR:
        further = "orbit (0 unknown, 1 ascending, 2 descending)"
    return {
        "name": f"{sensor}_values",
        "description": f"Images of one place in the order of time, each averaged to {spec.side} ×"
        f" {spec.side} cells, {spec.unit(sensor)}, NaN where there is no data. Beside them"
        f" {sensor}_days (days since the first image of the place), {sensor}_seen (1; 0 for a place"
        f" holder where the sensor has no image) and {sensor}_{further}.",
        "bands": [{"name": band.name} for band in spec.bands(sensor)],
        "input": {
            "shape": [-1, len(spec.bands(sensor)), spec.side, spec.side],
            "dim_order": ["time", "bands", "height", "width"],
            "data_type": "float32",
        },
        "value_scaling": None,
        "resize_type": None,
        "pre_processing_function": None,
    }


def _output(spec: SequenceSpec, facts: SequenceFacts, sensor: str) -> dict[str, Any]:
    return {
        "name": f"{sensor}_probability",
        "description": "Probability of a flood in each image, 0 to 1; a flood from"
        f" {facts.threshold:g} on. sequence_probability: of a flood in any of them.",
        "tasks": ["classification"],
        "result": {"shape": [-1], "dim_order": ["time"], "data_type": "float32"},
        "classification:classes": [
            {"value": value, "name": name, "description": name}
            for value, name in enumerate(CLASSES)
        ],
        "post_processing_function": None,
    }


def _time(facts: SequenceFacts) -> dict[str, Any]:
    return {
        "datetime": None,
        "start_datetime": instant(facts.begin),
        "end_datetime": instant(facts.end),
        "created": instant(facts.trained),
    }
