"""Model files whose description is complete, and what is known about them."""

from __future__ import annotations

import json
from pathlib import Path

import onnx

from model_backend.models.facts import DataFacts, ModelFacts, Parity, PartFacts
from model_backend.models.metadata import CARRIED_KEY, mlm_metadata
from model_backend.models.scores import Measurement, Score
from model_backend.models.spec import Channel, ModelSpec
from model_backend.prediction.model import MLM_KEY
from tests.support.networks import write_network

SPEC = ModelSpec(
    architecture="small_unet",
    encoder="",
    norm="batch",
    dropout=0.0,
    bands=("VV", "VH", "ELEVATION"),
    channels=(
        Channel("VV", -30.0, 0.0, -11.0, 4.0),
        Channel("VH", -35.0, -5.0, -17.0, 4.5),
        Channel("RATIO", 0.0, 15.0, 6.0, 2.0),
        Channel("ELEVATION", 0.0, 900.0, 120.0, 80.0),
    ),
    optional=("ELEVATION",),
    normalisation="zscore",
    unit="db",
    pixel_size=10.0,
    tile=64,
)
"""Two polarisations, one derived band, and an elevation that may be missing."""

TEST = Measurement(
    part="test",
    tiles=40,
    pixels=163_840,
    water_pixels=20_000,
    threshold=0.45,
    scores=(
        Score("iou", 0.8123, 0.7411, 0.8644),
        Score("f1", 0.8964, 0.85, 0.93),
        Score("precision", None),
        Score("ece", 0.0123),
    ),
    groups=3,
    grouped_by="region",
    by_group={"Assam": 0.85, "Bengal": 0.71, "Dhaka": None},
)
VALIDATION = Measurement(
    "validation", 20, 81_920, 9_000, 0.45, (Score("iou", 0.83),), 1, "region", {}, ("epoch",)
)

FACTS = ModelFacts(
    name="Überflutung & Wasser <1>",
    data=DataFacts(
        name="Assam set",
        sha256="ab" * 32,
        licence="CC BY 4.0",
        unit="dB",
        parts=(
            PartFacts("train", 120, 480_000, 0.12, ("Sylhet",), ("2020",), {"weak": 120}),
            PartFacts("validation", 20, 81_920, 0.11, ("Cachar",)),
            PartFacts("test", 40, 163_840, 0.122, ("Assam", "Bengal", "Dhaka")),
        ),
        sources=("S1A_20200701",),
        box=(90.0, 24.0, 93.5, 26.5),
        begin="2020-07-01",
        end="2020-08-12T04:05:06",
        split_by="by region",
    ),
    threshold=0.45,
    temperature=1.31,
    fitted_on="validation",
    calibration_before=0.21,
    calibration_after=0.19,
    epochs=30,
    best_epoch=22,
    seconds=540.0,
    seed=7,
    recipe={
        "dataset": "/somebody/home/sets/assam",
        "run": "/somebody/home/runs/1",
        "network": {"encoder_weights": "/somebody/home/weights.pth", "norm": "batch"},
        "optimisation": {"epochs": 40},
    },
    measurements=(VALIDATION, TEST),
    trained="2026-11-20T10:00:00+00:00",
    versions={"torch": "2.13.0+cpu", "highwater": "0.4.0"},
    parity=Parity(3.2e-7, ((1, 96, 96), (2, 131, 77)), "onnxruntime 1.31.1"),
    parameters=2_080_000,
    halo=37,
)


def forget_weights(path: Path) -> None:
    """Let a model file no longer say that it carries its weights."""
    proto = onnx.load(str(path))
    metadata = {entry.key: entry.value for entry in proto.metadata_props}
    item = json.loads(metadata[MLM_KEY])
    del item["properties"][CARRIED_KEY]
    onnx.helper.set_model_props(proto, {**metadata, MLM_KEY: json.dumps(item)})
    onnx.save(proto, str(path))


def write_described(path: Path, facts: ModelFacts = FACTS, spec: ModelSpec = SPEC) -> str:
    """A tiny network with the description of a trained model; returns the path."""
    metadata = mlm_metadata(
        facts.name,
        spec.bands,
        spec.unit,
        spec.pixel_size,
        256,
        48,
        facts.threshold,
        spec.optional,
        spec,
        facts,
        "cd" * 32,
    )
    return write_network(path, len(spec.bands), metadata)
