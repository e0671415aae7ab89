"""The map is the same whatever the tiles, the part, the threads; holes and constants stay holes."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from model_backend.models.metadata import mlm_metadata
from model_backend.prediction import opening, plan
from model_backend.prediction.levels import STEP
from model_backend.protocol import HighwaterError
from tests.support.models import VH, VV, spec_of
from tests.support.networks import write_network
from tests.support.scenes import TEN_METRES, radar_scene, read

BANDS = ("VV", "VH")
SMALL = {"LARGEST_TILE": 256, "SMALLEST_LARGE_TILE": 192}


@pytest.fixture
def model(tmp_path):
    """A network that looks 16 pixels far and is known to look no further."""
    metadata = mlm_metadata(
        "Far", BANDS, "db", 10, tile=512, overlap=64, spec=spec_of(channels=(VV, VH))
    )
    return write_network(tmp_path / "far.onnx", 2, metadata, kernel=33, weight=-1, bias=-14)


@pytest.fixture
def mapped(run_job, tmp_path):
    """Probability of a scene, and the record."""

    def run(scene, model, name="p", **parameters):
        path = tmp_path / f"{name}.tif"
        request = {"precision": "float32", "input": {"path": str(scene)}, "model": model}
        result, log = run_job("predict", {"probability": path}, **{**request, **parameters})
        record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
        return read(path), record, result.numbers, log

    return run


def with_small_tiles(monkeypatch, **sizes):
    for name, value in (SMALL | sizes).items():
        monkeypatch.setattr(plan, name, value)


def test_tiles_of_any_size_give_one_map(model, mapped, write_raster, monkeypatch):
    scene = write_raster(radar_scene(700, 900)[0], descriptions=BANDS)
    whole, record, _, _ = mapped(scene, model)
    assert record["tiles"]["side"][1] > 900
    for largest in (192, 256, 352):
        with_small_tiles(monkeypatch, LARGEST_TILE=largest)
        parts, record, numbers, _ = mapped(scene, model)
        assert max(record["tiles"]["side"]) <= largest
        assert np.abs(parts - whole).max() <= STEP
        assert numbers["SEAM_SCORE"] == pytest.approx(1, abs=0.2)
        assert record["seam"]["pixels"] > 1000


def test_tiles_are_as_asked_for_and_give_the_same_map(model, mapped, write_raster):
    scene = write_raster(radar_scene(400, 500)[0], descriptions=BANDS)
    whole = mapped(scene, model)[0]
    parts, record, *_ = mapped(scene, model, tile=200, overlap=64)
    assert max(record["tiles"]["side"]) <= 192
    assert (record["tiles"]["margin"], record["tiles"]["margin_found"]) == (32, "as asked for")
    assert np.abs(parts - whole).max() <= STEP


@pytest.mark.parametrize("asked", [{"tile": 64}, {"tile": 128, "overlap": 64}, {"overlap": -1}])
def test_tiles_of_which_nothing_is_left_are_refused(model, mapped, write_raster, asked):
    scene = write_raster(radar_scene(200, 200)[0], descriptions=BANDS)
    with pytest.raises(HighwaterError) as caught:
        mapped(scene, model, **asked)
    assert caught.value.code == "parameter.tile"


def test_a_part_is_mapped_as_within_the_whole(model, mapped, write_raster, monkeypatch):
    with_small_tiles(monkeypatch)
    scene = write_raster(radar_scene(500, 600)[0], descriptions=BANDS)
    whole = mapped(scene, model)[0]
    for left, top, width, height in ((0, 0, 200, 100), (133, 71, 301, 222), (419, 377, 181, 123)):
        x, y = TEN_METRES @ (left, top)
        extent = {"xmin": x, "ymin": y - 10 * height, "xmax": x + 10 * width, "ymax": y}
        part, record, *_ = mapped(scene, model, extent=extent)
        assert part.shape == (height, width)
        # The record is that of the map, not of what was looked at around it.
        assert (record["grid"]["width"], record["grid"]["height"]) == (width, height)
        assert record["grid"]["transform"][2::3] == pytest.approx([x, y])
        assert np.abs(part - whole[top : top + height, left : left + width]).max() <= STEP


@pytest.mark.parametrize("value", [-8.0, -20.0])
def test_constant_in_constant_out(value, model, mapped, write_raster, monkeypatch):
    with_small_tiles(monkeypatch)
    image = np.empty((2, 420, 510), np.float32)
    image[0], image[1] = value, value - 7
    image[:, :, 440:] = radar_scene(420, 70)[0]  # an image without contrast is refused
    probability = mapped(write_raster(image, descriptions=BANDS), model)[0]
    assert np.ptp(probability[:, :420]) <= STEP


@pytest.mark.parametrize("fill", [np.nan, -9999.0])
def test_holes_change_nothing_elsewhere(fill, model, mapped, write_raster, monkeypatch):
    with_small_tiles(monkeypatch)
    bands, _ = radar_scene(600, 640)
    whole = mapped(write_raster(bands, "all.tif", descriptions=BANDS), model, "whole")[0]
    holes = np.zeros((600, 640), bool)
    holes[:, :60] = holes[40:200, 300:400] = holes[500:510] = True
    holes |= np.random.default_rng(0).random(holes.shape) < 0.02
    assert 0.11 < holes.mean() < 0.18
    bands = bands.copy()
    bands[:, holes] = fill
    found = mapped(write_raster(bands, "pierced.tif", descriptions=BANDS), model, "holes")[0]
    assert np.array_equal(np.isnan(found), holes)
    water = whole >= 0.5
    hit = (found >= 0.5)[~holes]
    assert (hit & water[~holes]).sum() / (hit | water[~holes]).sum() > 0.97


def test_what_has_no_data_is_not_run(model, write_raster, mapped, monkeypatch):
    with_small_tiles(monkeypatch, LARGEST_TILE=192)
    pixels = []
    run = opening.Members.run

    def counted(self, image):
        pixels.append(image.shape[1] * image.shape[2])
        return run(self, image)

    monkeypatch.setattr(opening.Members, "run", counted)
    bands, _ = radar_scene(720, 720)
    mapped(write_raster(bands, "whole.tif", descriptions=BANDS), model)
    whole = sum(pixels)
    for place in (np.s_[:, :, 480:], np.s_[:, :240], np.s_[:, :, :240]):
        pixels.clear()
        third = bands.copy()
        third[place] = np.nan
        mapped(write_raster(third, "third.tif", descriptions=BANDS), model)
        assert sum(pixels) / whole < 0.75


def test_tiles_unlike_the_training_data_are_told(write_raster, mapped, model):
    usual = write_raster(radar_scene(300, 300)[0], "usual.tif", descriptions=BANDS)
    _, record, _, log = mapped(usual, model)
    assert record["unlike_training"]["share_unlike"] == 0
    assert "unlike" not in log
    bright = radar_scene(300, 300)[0] + 12
    _, record, _, log = mapped(
        write_raster(bright, "bright.tif", descriptions=BANDS), model, unit="db"
    )
    assert record["unlike_training"]["share_unlike"] == 1
    (line,) = [line for line in log.splitlines() if "unlike" in line]
    assert "“Far”" in line and "-12 ± 4 dB in training" in line
    assert line in record["warnings"]


def test_maps_of_turned_images_are_averaged(write_raster, run_job, tmp_path, model):
    scene = write_raster(radar_scene(300, 340)[0], descriptions=BANDS)
    outputs = {name: tmp_path / f"{name}.tif" for name in ("probability", "uncertainty")}
    request = {"precision": "float32", "input": {"path": str(scene)}, "model": model}
    result, _ = run_job("predict", outputs, turns=True, **request)
    # The network's kernel is the same in all directions, so that turns change nothing.
    single, _ = run_job("predict", {"probability": tmp_path / "single.tif"}, **request)
    turned, spread = read(result.outputs["probability"]), read(result.outputs["uncertainty"])
    assert np.abs(turned - read(single.outputs["probability"])).max() <= STEP
    assert spread.max() <= STEP


def test_several_models_are_averaged(write_raster, run_job, tmp_path):
    bands, _ = radar_scene(300, 340)
    scene = write_raster(bands, descriptions=BANDS)
    paths = []
    for name, bias, threshold in (("one", -8.5, 0.4), ("two", -6.5, 0.6), ("three", -7.0, 0.8)):
        metadata = mlm_metadata(name, BANDS, "db", 10, tile=64, overlap=16, threshold=threshold)
        paths.append(write_network(tmp_path / f"{name}.onnx", 2, metadata, bias=bias))
    outputs = {name: tmp_path / f"{name}.tif" for name in ("probability", "uncertainty", "mask")}
    result, _ = run_job(
        "predict", outputs, input={"path": scene}, model=paths[0], models=paths[1:],
        precision="float32",
    )  # fmt: skip
    each = [1 / (1 + np.exp(-bias + 0.5 * bands.mean(axis=0))) for bias in (-8.5, -6.5, -7.0)]
    assert np.allclose(read(result.outputs["probability"]), np.mean(each, axis=0), atol=1e-3)
    assert np.allclose(read(result.outputs["uncertainty"]), np.std(each, axis=0), atol=1e-3)
    assert result.numbers["THRESHOLD"] == pytest.approx(0.6)
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    assert [item["name"] for item in record["ensemble"]] == ["two", "three"]
    mask, probability = read(result.outputs["mask"]), read(result.outputs["probability"])
    assert np.array_equal(mask == 1, probability >= 0.6)


def test_steps_are_written(model, mapped, write_raster):
    probability = mapped(write_raster(radar_scene(200, 200)[0], descriptions=BANDS), model)[0]
    inner = probability[(probability > STEP) & (probability < 1 - STEP)]
    assert np.array_equal(inner, np.rint(inner / STEP) * STEP)
    assert probability.min() > 0 and probability.max() < 1


def test_a_rotated_grid_is_read_around_the_part(model, mapped, write_raster):
    turned = Affine.translation(5e5, 2.96e6) @ Affine.rotation(30) @ Affine.scale(10, -10)
    scene = write_raster(radar_scene(300, 300)[0], descriptions=BANDS, transform=turned)
    whole = mapped(scene, model)[0]
    with rasterio.open(scene) as source:
        x, y = source.transform @ (150, 150)
    extent = {"xmin": x - 400, "ymin": y - 400, "xmax": x + 400, "ymax": y + 400}
    part = mapped(scene, model, "part", extent=extent)[0]
    rows, columns = part.shape
    assert rows < 130 and columns < 130
    top, left = 150 - rows // 2, 150 - columns // 2
    near = whole[top - 2 : top + rows + 2, left - 2 : left + columns + 2]
    shifts = [near[r : r + rows, c : c + columns] for r in range(5) for c in range(5)]
    assert min(np.abs(part - shift).max() for shift in shifts) <= STEP
