"""The job ``preparetiles`` on a dataset that is there: run again, added to, interrupted, killed."""

import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from model_backend.dataset import adding, describe
from model_backend.dataset.stac_items import write_changed
from model_backend.dataset.store import Dataset
from model_backend.protocol import HighwaterError, Request
from tests.support.preparing import HEIGHT, WIDTH, refused
from tests.support.scenes import TEN_METRES, UTM, radar_scene

REPOSITORY = Path(__file__).resolve().parents[3]


def test_running_again_changes_nothing(prepare):
    dataset, _, _ = prepare()
    before = {path: path.stat().st_mtime_ns for path in dataset.folder.rglob("*.tif")}
    _, numbers, _ = prepare()
    assert (numbers["ADDED"], numbers["SKIPPED"], numbers["TILES"]) == (0, 14, 14)
    assert {p: p.stat().st_mtime_ns for p in dataset.folder.rglob("*.tif")} == before


def test_what_qgis_writes_beside_an_image_makes_it_no_other(prepare, inputs):
    prepare()
    beside = inputs["input"] + ".aux.xml"
    Path(beside).write_text("<PAMDataset></PAMDataset>", encoding="utf-8")
    with rasterio.open(inputs["input"]) as scene:
        assert beside in scene.files
    dataset, numbers, _ = prepare()
    assert (numbers["ADDED"], numbers["TILES"]) == (0, 14)
    assert len(dataset.index.scenes()) == 1


def test_polygons_are_known_by_their_outlines(prepare, inputs, tmp_path):
    def polygons(name, size):
        x, y = TEN_METRES.c, TEN_METRES.f
        boxes = [shapely.to_wkb(shapely.box(x, y - size, x + size, y))]
        path = tmp_path / name
        pyogrio.raw.write(path, boxes, [], [], geometry_type="Polygon", crs=UTM)
        return {"reference_raster": None, "reference_polygons": {"path": str(path), "name": name}}

    prepare(**polygons("a.gpkg", 1200))
    _, numbers, _ = prepare(**polygons("b.gpkg", 1200))
    assert (numbers["ADDED"], numbers["TILES"]) == (0, 14)
    refused(prepare, "dataset.other_parameters", **polygons("c.gpkg", 900))


def test_a_changed_reference_is_another_one(prepare, inputs, write_raster):
    prepare()
    write_raster(np.zeros((HEIGHT, WIDTH), np.uint8), "flood.tif", compress="deflate")
    refused(prepare, "dataset.other_parameters")


def test_an_interrupted_run_is_completed(prepare, tmp_path, monkeypatch):
    real, calls = adding.write_whole, []

    def fails(path, *content):
        calls.append(path)
        if len(calls) > 11:
            raise OSError(5, "Input/output error")
        real(path, *content)

    monkeypatch.setattr(adding, "write_whole", fails)
    refused(prepare, "output.write_failed")
    monkeypatch.setattr(adding, "write_whole", real)
    there = len(Dataset.open(tmp_path / "set").tiles())
    assert 0 < there < 14
    dataset, numbers, _ = prepare()
    assert (numbers["ADDED"], numbers["SKIPPED"]) == (14 - there, there)
    assert len({tile.sha256 for tile in dataset.tiles()}) == 14
    assert not [path for path in dataset.folder.rglob(".part-*")]


def test_a_dataset_whose_description_was_not_reached_is_described_next_time(
    prepare, tmp_path, monkeypatch
):
    prepare()
    before = (tmp_path / "set" / "README.md").read_text("utf-8")
    with monkeypatch.context() as patch:

        def killed(*_):
            raise HighwaterError("job.cancelled", "The job was cancelled.")

        patch.setattr(describe, "write_card", killed)
        refused(prepare, "job.cancelled", scene="another")
    assert (tmp_path / "set" / "README.md").read_text("utf-8") == before
    dataset, numbers, log = prepare(scene="another")
    assert "nothing to add" in log and numbers["TILES"] == 28
    assert "another" in (tmp_path / "set" / "README.md").read_text("utf-8")
    said = json.loads((dataset.folder / "dataset.json").read_text("utf-8"))
    assert [(item["scene"], item["complete"]) for item in said["sources"]][1:] == [
        ("another", True)
    ]


def test_an_item_of_stac_is_whole_or_as_it_was(prepare, monkeypatch):
    dataset, _, _ = prepare()
    item = next((dataset.folder / "stac").glob("*/*.json"))
    before = item.read_bytes()

    def killed(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("model_backend.dataset.layout.os.replace", killed)
    with pytest.raises(OSError):
        write_changed(str(item), {"id": "other"}, True)
    assert item.read_bytes() == before and len(list(item.parent.iterdir())) == 14


def test_the_same_scene_prepared_otherwise_is_refused_unless_named(prepare):
    prepare()
    sentence = refused(prepare, "dataset.other_parameters", min_valid=95.0)
    assert "“set”" in sentence
    dataset, numbers, _ = prepare(min_valid=95.0, scene="again")
    assert {tile.scene for tile in dataset.tiles()} == {"S1_20200701T120405_scene", "again"}
    assert numbers["ADDED"] < 14


def test_another_scene_joins(prepare, write_raster, inputs):
    prepare()
    image, _ = radar_scene(HEIGHT, WIDTH, seed=1)
    other = write_raster(image, "other.tif", ("VV", "VH"))
    dataset, numbers, _ = prepare(input={"path": other})
    assert (numbers["ADDED"], numbers["TILES"]) == (15, 29)
    assert {tile.scene for tile in dataset.tiles()} == {"S1_20200701T120405_scene", "other"}


def test_other_kinds_are_refused_before_work(prepare, inputs, tmp_path):
    prepare(sensor="Sentinel-1")
    before = sorted(tmp_path.joinpath("set").rglob("*"))
    other = {"scene": "again", "sensor": "Sentinel-1"}
    refused(prepare, "dataset.other_bands", bands="VV=1", **other)
    refused(prepare, "dataset.other_tile_size", **{**other, "tile_size": 32})
    refused(prepare, "dataset.other_pixel_size", pixel_size=20.0, **other)
    refused(prepare, "dataset.other_sensor", scene="again", sensor="ALOS-2")
    refused(prepare, "dataset.other_mode", mode="SM", **other)
    assert sorted(tmp_path.joinpath("set").rglob("*")) == before
    dataset, _, _ = prepare(scene="again", sensor="ALOS-2", mixed=True)
    assert {tile.sensor for tile in dataset.tiles()} == {"Sentinel-1", "ALOS-2"}


def test_a_folder_in_use_is_refused(prepare, tmp_path):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "notes.txt").touch()
    refused(prepare, "dataset.folder_in_use")


def test_a_killed_job_is_completed(prepare, inputs, tmp_path, write_raster):
    image, water = radar_scene(1024, 1024)
    big = {
        "input": {"path": write_raster(image, "big.tif", ("VV", "VH"))},
        "reference_raster": {"path": write_raster(water.astype(np.uint8), "big_flood.tif")},
        "dataset": str(tmp_path / "killed"),
        "tile_size": 32,
    }
    request = tmp_path / "request.json"
    request.write_text(Request("preparetiles", big, {}).to_json())
    job = subprocess.Popen(
        [sys.executable, "-m", "model_backend", "run", str(request)],
        cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    written = tmp_path / "killed" / "images"
    while job.poll() is None and len(list(written.rglob("*.tif"))) < 200:
        time.sleep(0.002)
    job.kill()
    job.wait()
    there = len(Dataset.open(tmp_path / "killed").tiles())
    assert there < 1024
    dataset, numbers, _ = prepare("killed", **big)
    assert (numbers["ADDED"], numbers["SKIPPED"]) == (1024 - there, there)
    assert len({tile.tile for tile in dataset.tiles()}) == 1024
    for kind in ("images", "labels"):
        assert len(list((dataset.folder / kind).rglob("*"))) == 1 + 1024
