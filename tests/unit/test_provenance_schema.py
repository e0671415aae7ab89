"""The published schema takes what jobs write, and refuses what they must not write."""

import copy
import json
from pathlib import Path

import jsonschema
import pytest
import rasterio

from model_backend.models.metadata import mlm_metadata
from model_backend.outputs import OutputFiles
from model_backend.prediction.products.naming import raster_tags
from model_backend.prediction.record import (
    SCHEMA,
    SCHEMA_ID,
    findings_record,
    named,
    products_record,
)
from model_backend.raster.source import sha256_of
from tests.support.map_products import UTM33, findings_of, map_of
from tests.support.networks import write_network
from tests.support.scenes import radar_scene

DESCRIPTION = json.loads(SCHEMA.read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(DESCRIPTION)


def problems(record):
    plain = json.loads(json.dumps(record))
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(plain)]


@pytest.fixture
def record(write_raster, run_job, tmp_path):
    """Record of a job on a small scene."""

    def run(job, model=False, **parameters):
        bands, _ = radar_scene(96, 128)
        scene = write_raster(bands, descriptions=("VV", "VH"))
        if model:
            metadata = mlm_metadata("Toy", ("VV", "VH"), "db", 10, tile=64, overlap=16)
            parameters["model"] = write_network(tmp_path / "toy.onnx", 2, metadata)
        run_job(job, {"mask": tmp_path / "mask.tif"}, input={"path": scene}, **parameters)
        return json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))

    return run


def with_all(record):
    """The record with everything that a map can have."""
    _, mask = map_of(UTM33)
    model = {"name": "Toy", "path": "toy.onnx", "sha256": "0" * 64}
    return {
        **named(record),
        "ensemble": [model],
        "turns": True,
        "engine": {
            "name": "OpenVINO", "version": "2026.4", "precision": "float32", "agreement": 1e-5,
        },
        "seam": 1.02,
        "image": {"date": "2024-09-19", "sensor": "Sentinel-1A", "orbit": ""},
        "permanent": "polygons",
        "exclusion": None,
        "caption": "No flood.",
        "findings": findings_record(findings_of(UTM33, mask)),
        "warnings": ["Dark."],
        "products": [{"output": "mask", "name": "m.tif", "bytes": 1, "sha256": "a" * 64}],
    }  # fmt: skip


def test_the_schema_is_a_schema_and_names_no_machine():
    jsonschema.Draft202012Validator.check_schema(DESCRIPTION)
    assert DESCRIPTION["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert DESCRIPTION["$id"] == SCHEMA_ID == DESCRIPTION["properties"]["schema"]["const"]
    assert SCHEMA_ID.startswith("urn:highwater:provenance:")


@pytest.mark.parametrize(
    ("job", "model"), [("predict", True), ("predict", False), ("thresholdwater", False)]
)
def test_records_of_real_jobs_are_valid(record, job, model):
    found = record(job, model)
    assert problems(named(found)) == []
    assert next(iter(named(found))) == "schema"
    assert problems(with_all(found)) == []


BROKEN = {
    "schema": lambda record: record.update(schema="urn:highwater:provenance:2"),
    "no schema": lambda record: record.pop("schema"),
    "hash": lambda record: record["inputs"][0]["files"][0].update(sha256="abc"),
    "grid": lambda record: record["grid"].update(transform=[1, 2]),
    "method": lambda record: record.pop("method"),
    "unit": lambda record: record["unit"].update(code="bel"),
    "bands": lambda record: record.update(missing_bands="VH"),
    "started": lambda record: record.update(started="yesterday"),
    "threshold": lambda record: record["numbers"].update(THRESHOLD=1.5),
    "no inputs": lambda record: record.update(inputs=[]),
    "code": lambda record: record["findings"]["hectares"].update({"256": 1.0}),
    "negative": lambda record: record["findings"]["hectares"].update({"1": -1.0}),
    "orbit": lambda record: record["image"].update(orbit="up"),
    "product": lambda record: record["products"][0].pop("sha256"),
}


def test_what_is_wrong_is_refused(record):
    whole = with_all(record("thresholdwater"))
    for name, damage in BROKEN.items():
        broken = copy.deepcopy(whole)
        damage(broken)
        assert problems(broken), name


def test_products_are_listed_as_they_are_before_they_get_their_names(tmp_path):
    outputs = OutputFiles(
        {"mask": str(tmp_path / "m.tif"), "summary": "", "polygons": str(tmp_path / "p.gpkg"),
         "provenance": str(tmp_path / "m.provenance.json")},
        "token",
    )  # fmt: skip
    outputs.part("mask").write_bytes(b"mask")
    outputs.part("provenance").write_text("{}")
    (listed,) = products_record(outputs)
    outputs.commit()
    path = tmp_path / "m.tif"
    assert listed == {"output": "mask", "name": "m.tif", "bytes": 4, "sha256": sha256_of(path)}


@pytest.mark.parametrize("ending", ["gpkg", "fgb", "geojson"])
def test_every_product_names_the_record(ending, write_raster, run_job, tmp_path):
    scene = write_raster(radar_scene(150, 170)[0], descriptions=["VV", "VH"])
    outputs = {
        "mask": tmp_path / "m.tif",
        "probability": tmp_path / "p.tif",
        "polygons": tmp_path / f"w.{ending}",
        "summary": tmp_path / "s.html",
        "overlay": tmp_path / "o.png",
        "layout": tmp_path / "l.qpt",
    }
    result, _ = run_job("predict", outputs, input={"path": scene})
    name = Path(result.outputs["provenance"]).name
    assert name == "m.provenance.json"
    for output in ("polygons", "summary", "overlay", "layout"):
        assert name.encode() in Path(result.outputs[output]).read_bytes(), output
    for output in ("mask", "probability"):
        with rasterio.open(result.outputs[output]) as raster:
            assert raster.tags()["PROVENANCE"] == name
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    assert problems(record) == []
    for item in record["products"]:
        path = Path(result.outputs[item["output"]])
        assert item["sha256"] == sha256_of(path), item["output"]


def test_rasters_without_a_record_name_none():
    assert set(raster_tags("m.json")) == {"SOFTWARE", "PROVENANCE"}
    assert set(raster_tags("")) == {"SOFTWARE"}
