"""What a model file says of itself, and the card that is made of it."""

import dataclasses
import json
import re
from importlib.util import find_spec
from pathlib import Path

import onnx
import pytest

from model_backend.models.card import card_of
from model_backend.models.described import read_model
from model_backend.models.metadata import MLM, mlm_metadata
from model_backend.prediction.model import MLM_KEY, describe
from model_backend.protocol import HighwaterError
from tests.support.model_files import FACTS, SPEC, TEST, VALIDATION, write_described
from tests.support.networks import write_network

BAND_REQUIRED = {"type": "object", "required": ["name"]}
SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "required": ["assets", "properties"],
    "properties": {
        "stac_extensions": {"contains": {"const": MLM}},
        "assets": {
            "minProperties": 1,
            "additionalProperties": {
                "required": ["roles", "mlm:artifact_type"],
                "not": {"anyOf": [{"required": ["mlm:name"]}, {"required": ["mlm:input"]}]},
                "properties": {"roles": {"contains": {"const": "mlm:model"}}},
            },
        },
        "properties": {
            "required": [
                *("mlm:name", "mlm:architecture", "mlm:tasks", "mlm:input", "mlm:output", "bands"),
            ],
            "not": {"required": ["mlm:artifact_type"]},
            "propertyNames": {
                "pattern": "^(?!mlm:)|^mlm:(name|architecture|tasks|framework|framework_version"
                "|memory_size|total_parameters|pretrained|pretrained_source"
                "|batch_size_suggestion|accelerator|accelerator_constrained|accelerator_summary"
                "|accelerator_count|input|output|hyperparameters)$"
            },
            "properties": {
                "bands": {"type": "array", "minItems": 1, "items": BAND_REQUIRED},
                "mlm:name": {"pattern": r"^[a-zA-Z][a-zA-Z0-9_.\-\s]+[a-zA-Z0-9]$"},
                "mlm:tasks": {"type": "array", "items": {"enum": ["semantic-segmentation"]}},
                "mlm:framework_version": {"pattern": r"^\d+\.\d+\.\d+(\+[0-9a-zA-Z.-]+)?$"},
                "mlm:total_parameters": {"type": "integer"},
                "mlm:hyperparameters": {
                    "minProperties": 1,
                    "propertyNames": {"pattern": "^[0-9a-zA-Z_.-]+$"},
                },
                "mlm:input": {
                    "items": {
                        "required": ["name", "input", "bands"],
                        "properties": {
                            "bands": {
                                "items": {**BAND_REQUIRED, "propertyNames": {"enum": ["name"]}}
                            },
                            "input": {
                                "required": ["shape", "dim_order", "data_type"],
                                "properties": {"dim_order": {"contains": {"const": "bands"}}},
                            },
                            "value_scaling": {"type": "null"},
                        },
                    }
                },
                "mlm:output": {
                    "items": {
                        "required": ["name", "tasks", "result"],
                        "properties": {
                            "classification:classes": {
                                "items": {"required": ["value", "name", "description"]}
                            },
                            "result": {
                                "required": ["shape", "dim_order", "data_type"],
                                "not": {
                                    "properties": {"dim_order": {"contains": {"const": "bands"}}}
                                },
                            },
                        },
                    }
                },
            },
        },
    },
}
"""What the extension's version 1.5 asks of items, in our words and as far as we use it."""


@pytest.fixture
def described(tmp_path):
    return Path(write_described(tmp_path / "assam.onnx"))


def metadata(path):
    return {entry.key: entry.value for entry in onnx.load(str(path)).metadata_props}


def test_prediction_reads_what_was_written(described):
    found = describe(metadata(described), described)
    assert (found.name, found.bands, found.optional) == (FACTS.name, SPEC.bands, ("ELEVATION",))
    assert (found.unit, found.pixel_size, found.threshold) == ("db", 10.0, 0.45)
    assert (found.tile, found.overlap) == (256, 48)


def test_facts_and_specification_come_back(described):
    model = read_model(described)
    assert model.spec == SPEC
    # Folders of the machine that trained it are nobody's business.
    recipe = {
        "network": {"encoder_weights": "weights.pth", "norm": "batch"},
        "optimisation": {"epochs": 40},
    }
    assert model.facts == dataclasses.replace(FACTS, recipe=recipe)
    assert "somebody" not in json.dumps(metadata(described))


@pytest.mark.skipif(find_spec("pystac") is None, reason="pystac is in the training tier only")
@pytest.mark.parametrize("kind", ["trained", "by hand"])
def test_pystac_reads_and_validates_the_item_offline(kind, described, monkeypatch):
    import pystac
    import pystac.validation
    from pystac.validation.stac_validator import JsonSchemaSTACValidator

    def no_network(*_, **__):
        raise OSError("the validation must not ask the network")

    validator = JsonSchemaSTACValidator()
    validator.schema_cache.update({MLM: SCHEMA})
    pystac.validation.set_validator(validator)
    monkeypatch.setattr("urllib.request.urlopen", no_network)
    said = metadata(described) if kind == "trained" else mlm_metadata("M", ["VV"], "db", None)
    item = pystac.Item.from_dict(json.loads(said[MLM_KEY]))
    assert MLM in item.validate()
    if kind == "trained":
        assert item.bbox == [90.0, 24.0, 93.5, 26.5]
        assert item.properties["start_datetime"] == "2020-07-01T00:00:00Z"
        assert item.properties["mlm:total_parameters"] == FACTS.parameters
    for name in ("mlm:input", "mlm:architecture"):
        broken = item.clone()
        del broken.properties[name]
        with pytest.raises(pystac.errors.STACValidationError):
            broken.validate()


@pytest.mark.parametrize("name", ["Ü", "1", "9 Ströme", "Wald & Wasser", "_x_", "Assam"])
def test_any_name_becomes_one_that_the_extension_allows(name):
    item = json.loads(mlm_metadata(name, ["VV"], "db", 10)[MLM_KEY])
    pattern = SCHEMA["properties"]["properties"]["properties"]["mlm:name"]["pattern"]
    assert re.match(pattern, item["properties"]["mlm:name"])
    assert item["properties"]["highwater:name"] == name and item["id"]


def test_other_plugins_find_their_keys(described):
    """Each value is JSON; the plugins divide by 255 and standardise, which must cancel out."""
    found = {key: json.loads(value) for key, value in metadata(described).items()}
    assert found["model_type"] == "Segmentor"
    assert found["class_names"] == {"0": "dry", "1": "water"}
    assert (found["resolution"], found["tile_size"], found["tiles_overlap"]) == (1000, 256, 19)
    assert (found["seg_thresh"], found["seg_small_segment"]) == (0.45, 0)
    for mean, deviation in zip(found["standardization_mean"], found["standardization_std"]):
        assert (-17.25 / 255 - mean) / deviation == pytest.approx(-17.25)
    assert len(found["standardization_mean"]) == len(SPEC.bands)


def test_the_card_says_what_was_measured_and_what_was_not(described):
    text = card_of(described).markdown()
    for said in (
        *("CC BY 4.0", "Assam set", "Sylhet", "Cachar", "by region", "VV − VH in dB"),
        *("0.812 (0.741 – 0.864)", "undefined", "not measured", "Temperature 1.310", "ab" * 32),
        *(
            "bootstrap over 3 regions",
            "They are few",
            "no water",
            "cd" * 32,
            "3e-07",
            "weights.pth",
        ),
        *("Chosen by looking at this part: epoch", "Labels of 120 tiles", "37 pixels around"),
    ):
        assert said in text, said
    assert "somebody" not in text
    assert "on the test part, 40 tiles" in text.lower()
    # A figure that nobody gave stands nowhere.
    assert "Brier score | not measured | not measured" in text


def test_the_card_is_one_page_that_needs_nothing_else(described):
    page = card_of(described, "final.onnx").html()
    assert "Überflutung &amp; Wasser &lt;1&gt;" in page and "<1>" not in page
    assert "final.onnx" in page and "prefers-color-scheme: dark" in page and "@media print" in page
    assert not re.search(r"(src|href)=|@import|url\(", page)
    for tag in ("table", "section", "pre", "p", "div"):
        assert len(re.findall(rf"<{tag}[ >]", page)) == page.count(f"</{tag}>")


@pytest.mark.parametrize(
    ("measurements", "sentence"),
    [
        ((), "were not measured"),
        ((VALIDATION,), "that nothing was chosen on (a test part) were not measured"),
        ((TEST,), "On the test part"),
    ],
)
def test_a_card_never_says_more_than_was_measured(measurements, sentence, tmp_path):
    facts = dataclasses.replace(FACTS, measurements=measurements)
    card = card_of(Path(write_described(tmp_path / "m.onnx", facts)))
    assert sentence in card.markdown()
    if not measurements:
        assert card.figures["IoU of water"] == "not measured"
        assert "0.8" not in card.markdown().split("## Scores")[1].split("## Limits")[0]


def test_model_that_was_not_calibrated_says_so(tmp_path):
    facts = dataclasses.replace(
        FACTS, fitted_on="", data=dataclasses.replace(FACTS.data, licence="")
    )
    text = card_of(Path(write_described(tmp_path / "m.onnx", facts))).markdown()
    assert "no calibrated probabilities" in text and "not stated in the dataset" in text


def test_modelinfo_writes_card_and_metadata(described, run_job, tmp_path):
    outputs = {"card": tmp_path / "card.html", "metadata": tmp_path / "metadata.json"}
    result, log = run_job("modelinfo", outputs, model=str(described))
    assert result.numbers == {
        "THRESHOLD": 0.45,
        "PIXEL_SIZE": 10.0,
        "BANDS": 3,
        "IOU": 0.8123,
        "PARAMETERS": FACTS.parameters,
    }
    assert Path(result.outputs["card"]).read_text("utf-8") == card_of(described).html()
    item = json.loads(Path(result.outputs["metadata"]).read_text("utf-8"))
    assert item["assets"]["model"]["href"] == "./assam.onnx"
    assert len(item["assets"]["model"]["highwater:sha256"]) == 64
    assert "On the test part" in log


def test_model_of_another_program_gets_an_honest_card(run_job, tmp_path):
    path = write_network(tmp_path / "mute.onnx", 4)
    outputs = {"card": tmp_path / "c.html", "metadata": tmp_path / "m.json"}
    result, _ = run_job("modelinfo", outputs, model=path)
    assert (result.numbers["BANDS"], result.numbers["IOU"]) == (4, None)
    assert result.numbers["PIXEL_SIZE"] is None and result.numbers["PARAMETERS"] == 5
    page = Path(result.outputs["card"]).read_text("utf-8")
    assert "does not say how good it is" in page and "(n, 4, h, w)" in page
    said = json.loads(Path(result.outputs["metadata"]).read_text("utf-8"))
    assert said["inputs"] == ["x: float (n, 4, h, w)"]


def test_keys_of_other_plugins_are_enough_for_a_card(run_job, tmp_path):
    keys = {"resolution": "2000", "tile_size": "128", "tiles_overlap": "25", "seg_thresh": "0.3"}
    path = write_network(tmp_path / "deep.onnx", 2, keys)
    result, _ = run_job("modelinfo", {}, model=path)
    assert (result.numbers["THRESHOLD"], result.numbers["PIXEL_SIZE"]) == (0.3, 20.0)


@pytest.mark.parametrize("content", [b"", b"no model", b"\x08\x08" * 40])
def test_files_that_are_no_model_are_refused(content, run_job, tmp_path):
    path = tmp_path / "bad.onnx"
    path.write_bytes(content)
    with pytest.raises(HighwaterError) as caught:
        run_job("modelinfo", {}, model=str(path))
    assert caught.value.code == "model.not_onnx" and "bad.onnx" in caught.value.sentence


def test_a_description_that_contradicts_itself_is_refused(tmp_path):
    metadata = mlm_metadata("All optional", ["VV"], "db", 10, optional=["VV"])
    path = write_network(tmp_path / "m.onnx", 1, metadata)
    with pytest.raises(HighwaterError, match="cannot be understood"):
        read_model(Path(path))
