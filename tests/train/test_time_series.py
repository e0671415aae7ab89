"""From sequences on disk to a model file, and to what it says of images."""

import csv
import json
from pathlib import Path

import numpy as np
import pystac
import pytest

from model_backend.dataset.sequences import OPTICAL, RADAR, read_index, write_index
from model_backend.jobs import run_request
from model_backend.protocol import HighwaterError, Request
from model_backend.runtimes.onnx import onnxruntime
from tests.support.sequences import make_index

QUICK = {"epochs": 8, "batch_size": 4}


def run(job: str, parameters: dict, outputs: dict, events: list | None = None):
    """Run a job; gives its result and the lines of its log."""
    lines: list[str] = []

    def emit(event):
        lines.append(getattr(event, "text", ""))
        if events is not None:
            events.append(event)

    result = run_request(Request(job, parameters, {k: str(v) for k, v in outputs.items()}), emit)
    return result, [line for line in lines if line]


def train(dataset: Path, model: Path, **parameters):
    network = {"side": 32, **parameters.pop("network", {})}
    optimisation = {**QUICK, **parameters.pop("optimisation", {})}
    said = {"dataset": str(dataset), "network": network, "optimisation": optimisation, **parameters}
    return run("traintimeseries", said, {"model": model})


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Path:
    """A folder with an index, a model and its run."""
    folder = tmp_path_factory.mktemp("trained")
    make_index(folder / "set", places=20)
    train(folder / "set", folder / "model.onnx")
    return folder


def test_the_model_tells_floods_of_unseen_places(trained):
    said = json.loads((trained / "model_run" / "run.json").read_text("utf-8"))
    assert said["state"] == "finished" and said["type"].endswith("of sequences")
    outcome = json.loads((trained / "model_run" / "outcome.json").read_text("utf-8"))
    value, *interval = outcome["scores"]["validation"]["f1"]
    assert 0.9 < value <= 1 and len(interval) == 2
    assert outcome["model"] == str(trained / "model.onnx")
    assert not (trained / "model_run" / "live.json").exists()
    card = (trained / "model.md").read_text("utf-8")
    assert "Always dry" in card and "Threshold on the share of dark pixels" in card
    assert "Network, radar alone" in card and "Network, optical alone" in card
    rows = list(csv.DictReader((trained / "model_run" / "curves.csv").open()))
    assert len(rows) == QUICK["epochs"] and float(rows[-1]["validation_f1"]) > 0.9
    assert {path.name for path in trained.iterdir()} == {
        *("set", "model.onnx", "model.md", "model.html", "model.safetensors", "model_run")
    }


def test_the_item_inside_is_valid(trained):
    metadata = onnxruntime.InferenceSession(str(trained / "model.onnx")).get_modelmeta()
    item = json.loads(metadata.custom_metadata_map["stac_mlm"])
    read = pystac.Item.from_dict(item)
    assert read.properties["mlm:tasks"] == ["classification"]
    assert [entry["name"] for entry in item["properties"]["mlm:input"]] == [
        *("radar_values", "optical_values")
    ]
    assert item["properties"]["highwater:facts"]["parity"] < 1e-4
    assert str(trained) not in json.dumps(item)


def test_classifying_the_index_judges_unseen_places_alone(trained, tmp_path):
    outputs = {
        "table": tmp_path / "t.csv",
        "footprints": tmp_path / "f.gpkg",
        "plot": tmp_path / "p.png",
        "report": tmp_path / "r.html",
    }
    parameters = {"model": str(trained / "model.onnx"), "dataset": str(trained / "set")}
    result, log = run("classifytimeseries", parameters, outputs)
    assert result.numbers["PLACES"] == 20 and result.numbers["ACCURACY"] > 0.9
    assert any("made with" in line for line in log)
    rows = list(csv.DictReader((tmp_path / "t.csv").open()))
    assert len(rows) == 20 * 8
    for row in rows:
        assert row["flooded"] == str(int(float(row["probability"]) >= _threshold(trained)))
    page = (tmp_path / "r.html").read_text("utf-8")
    assert "Always dry" in page and page.count("<svg") >= 20
    judged = page[page.index("Held against the labels") :]
    assert f">{4 * 8}<" in judged  # images of the four places of the test part
    record = json.loads((tmp_path / "r.provenance.json").read_text("utf-8"))
    assert record["model"]["file"] == "model.onnx" and record["numbers"]["PLACES"] == 20
    assert (tmp_path / "p.png").read_bytes()[:4] == b"\x89PNG"


def _threshold(trained: Path) -> float:
    metadata = onnxruntime.InferenceSession(str(trained / "model.onnx")).get_modelmeta()
    item = json.loads(metadata.custom_metadata_map["stac_mlm"])
    return item["properties"]["highwater:threshold"]


def test_footprints_follow_each_other_in_time(trained, tmp_path):
    import pyogrio

    parameters = {
        "model": str(trained / "model.onnx"),
        "dataset": str(trained / "set"),
        "split": "test",
    }
    run("classifytimeseries", parameters, {"footprints": tmp_path / "f.gpkg"})
    _, _, geometry, fields = pyogrio.raw.read(tmp_path / "f.gpkg", layer="f")
    names = pyogrio.read_info(tmp_path / "f.gpkg", layer="f")["fields"]
    table = dict(zip(names, fields))
    assert len(geometry) == 4 * 8 and all(blob is not None for blob in geometry)
    first = table["place"] == table["place"][0]
    begin, end = table["begin"][first], table["end"][first]
    assert (begin[1:] == end[:-1]).all() and (end > begin).all()
    assert set(table["decision"]) == {"flood", "dry"}


def test_layers_without_labels(trained, tmp_path):
    files = sorted((trained / "set" / "0002").glob("*.tif"))
    parameters = {
        "model": str(trained / "model.onnx"),
        "layers": [{"path": str(path)} for path in files],
        "name": "Beira",
    }
    result, log = run("classifytimeseries", parameters, {"table": tmp_path / "t.csv"})
    assert result.numbers["FIRST_FLOODED"] == "2019-01-27"
    assert result.numbers["LAST_FLOODED"] == "2019-02-13"
    assert result.numbers["DURATION"] == 17 and "ACCURACY" not in result.numbers
    assert any(line.startswith("Beira: flooded from 27 Jan 2019 to 13 Feb 2019") for line in log)


def test_one_sensor_is_enough(trained, tmp_path):
    for sensor, count in (("S1", 4), ("S2", 4)):
        files = sorted((trained / "set" / "0002").glob(f"{sensor}*.tif"))
        parameters = {
            "model": str(trained / "model.onnx"),
            "layers": [{"path": str(path)} for path in files],
        }
        result, _ = run("classifytimeseries", parameters, {"table": tmp_path / f"{sensor}.csv"})
        assert result.numbers["IMAGES"] == count and result.numbers["FLOODED"] == 2


def test_a_damaged_image_is_named_and_left_out_only_if_wanted(trained, tmp_path):
    make_index(tmp_path / "set", places=4)
    damaged = sorted((tmp_path / "set" / "0002").glob("S1*VH.tif"))[1]
    damaged.write_bytes(damaged.read_bytes()[:300])
    parameters = {"model": str(trained / "model.onnx"), "dataset": str(tmp_path / "set")}
    result, log = run("classifytimeseries", parameters, {"table": tmp_path / "t.csv"})
    assert result.numbers["LEFT_OUT"] == 1 and result.numbers["IMAGES"] == 4 * 8 - 1
    assert any("left out" in line and "S1_2019-01-15" in line for line in log)
    with pytest.raises(HighwaterError, match=damaged.name) as caught:
        run(
            "classifytimeseries",
            {**parameters, "skip_unreadable": False},
            {"table": tmp_path / "other.csv"},
        )
    assert caught.value.code == "sequences.unreadable"
    assert not (tmp_path / "other.csv").exists()


def test_the_same_seed_gives_the_same_model_and_resuming_goes_on_as_if_never_stopped(tmp_path):
    make_index(tmp_path / "set", places=8, dates=3)
    curves = []
    for name in ("a", "b"):
        train(tmp_path / "set", tmp_path / f"{name}.onnx", optimisation={"epochs": 4})
        curves.append(_curve(tmp_path / f"{name}_run"))
    assert curves[0] == curves[1]
    run_folder = tmp_path / "c_run"

    class Stop(Exception):
        pass

    def stop_after_two(event):
        if "Epoch 2 of 4:" in getattr(event, "text", ""):
            raise Stop

    parameters = {
        "dataset": str(tmp_path / "set"),
        "network": {"side": 32},
        "optimisation": {**QUICK, "epochs": 4},
        "run": str(run_folder),
    }
    outputs = {"model": str(tmp_path / "c.onnx")}
    with pytest.raises(HighwaterError):
        run_request(Request("traintimeseries", parameters, outputs), stop_after_two)
    assert not (tmp_path / "c.onnx").exists() and (run_folder / "run.json").exists()
    run("traintimeseries", {**parameters, "resume": True}, outputs)
    assert _curve(run_folder) == curves[0]
    with pytest.raises(HighwaterError) as caught:
        run("traintimeseries", {**parameters, "resume": True}, {"model": tmp_path / "d.onnx"})
    assert caught.value.code == "train.run_finished"


def _curve(folder: Path) -> list[tuple]:
    rows = csv.DictReader((folder / "curves.csv").open())
    return [(row["train_loss"], row["validation_loss"], row["validation_f1"]) for row in rows]


def test_labels_of_sequences_alone_are_learned(tmp_path):
    make_index(tmp_path / "set", places=12, labels="sequences", sensors=(RADAR,))
    result, _ = train(
        tmp_path / "set", tmp_path / "m.onnx", network={"architecture": "convlstm"},
        optimisation={"epochs": 2},
    )  # fmt: skip
    assert result.numbers["EPOCHS_RUN"] == 2
    card = (tmp_path / "m.md").read_text("utf-8")
    assert "Network, whole sequences" in card


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"splits": ("train",)}, "sequences.no_validation"),
        ({"splits": ("validation",)}, "sequences.no_train"),
        ({"labels": "none"}, "sequences.no_labels"),
    ],
)
def test_an_index_that_cannot_be_trained_on_is_refused(tmp_path, change, code):
    make_index(tmp_path / "set", places=4, dates=2, **change)
    with pytest.raises(HighwaterError) as caught:
        train(tmp_path / "set", tmp_path / "m.onnx")
    assert caught.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_one_class_alone_is_refused(tmp_path):
    folder = make_index(tmp_path / "set", places=8, dates=2, sensors=(OPTICAL,))
    places, images = read_index(folder)
    for image in images.values():
        image.flooding = 0
    for place in places.values():
        place.flooding = 0
    write_index(folder, list(places.values()), list(images.values()))
    with pytest.raises(HighwaterError, match="labelled dry") as caught:
        train(folder, tmp_path / "m.onnx")
    assert caught.value.code == "train.one_class"


def test_a_model_is_not_fed_with_what_it_does_not_take(trained, tmp_path):
    folder = make_index(tmp_path / "set", places=2, dates=2)
    places, images = read_index(folder)
    for image in images.values():
        files = json.loads(image.files)
        files.pop("VH", None)
        files.pop("B11", None)
        image.files = json.dumps(files)
    write_index(folder, list(places.values()), list(images.values()))
    parameters = {"model": str(trained / "model.onnx"), "dataset": str(folder)}
    with pytest.raises(HighwaterError, match="no band") as caught:
        run("classifytimeseries", parameters, {"table": tmp_path / "t.csv"})
    assert caught.value.code == "sequences.none_usable"
    assert "VV, VH" in caught.value.remedy
    with pytest.raises(HighwaterError) as caught:
        run("classifytimeseries", {"model": parameters["model"]}, {"table": tmp_path / "t.csv"})
    assert caught.value.code == "parameter.layers"


def test_what_maps_refuses_the_model_by_name_and_its_card_is_shown(trained, tmp_path):
    result, log = run(
        "modelinfo", {"model": str(trained / "model.onnx")}, {"card": tmp_path / "c.html"}
    )
    assert result.numbers["BANDS"] == 5 and "Bands, radar: VV, VH" in log
    scene = next((trained / "set" / "0001").glob("S1*VV.tif"))
    with pytest.raises(HighwaterError) as caught:
        run(
            "predict",
            {"input": {"path": str(scene)}, "model": str(trained / "model.onnx")},
            {"mask": tmp_path / "m.tif"},
        )
    assert caught.value.code == "model.of_sequences"


def test_the_library_tells_what_it_is_for(trained):
    numbers = run("describemodels", {"models": [str(trained / "model.onnx")]}, {})[0].numbers
    (found,) = numbers["MODELS"]
    assert (found["task"], found["pixel_size"], found["problem"]) == ("time_series", None, "")
    assert "radar VV" in found["bands"]
    best = found["scores"][0]
    assert (best["score"], best["part"], best["chosen_on"]) == ("f1", "test", ())
    assert 0 <= best["value"] <= 1 and best["items"] > 0
    # Fewer than six places give no interval.
    assert (best["low"], best["high"]) == (None, None)


def test_probabilities_do_not_depend_on_the_order_of_the_layers(trained, tmp_path):
    files = sorted((trained / "set" / "0004").glob("*.tif"))
    found = []
    for number, chosen in enumerate((files, files[::-1])):
        parameters = {
            "model": str(trained / "model.onnx"),
            "layers": [{"path": str(path)} for path in chosen],
        }
        run("classifytimeseries", parameters, {"table": tmp_path / f"{number}.csv"})
        rows = csv.DictReader((tmp_path / f"{number}.csv").open())
        found.append([float(row["probability"]) for row in rows])
    assert np.array_equal(found[0], found[1])
