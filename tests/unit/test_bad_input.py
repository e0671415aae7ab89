"""Bad input: one clear sentence before any work, and nothing left behind."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from rasterio import Affine

from model_backend.client import PACKAGE_ROOT, run_job
from model_backend.models.metadata import mlm_metadata
from model_backend.prediction.model import MLM_KEY
from model_backend.protocol import HighwaterError, Request
from tests.support.networks import write_network
from tests.support.scenes import radar_scene

BANDS = ("VV", "VH")
SCENE = radar_scene(160, 160)[0]


@pytest.fixture
def refused(run_job, tmp_path):
    """Run predict, expect the error code, and look for leftovers."""

    def expect(code, *words, outputs=None, **parameters):
        out = tmp_path / "out"
        out.mkdir(exist_ok=True)
        wanted = outputs or {
            "mask": out / "mask.tif",
            "probability": out / "probability.tif",
            "polygons": out / "water.gpkg",
        }
        before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
        before.pop(out, None)
        with pytest.raises(HighwaterError) as caught:
            run_job("predict", wanted, **parameters)
        assert caught.value.code == code, str(caught.value)
        for word in words:
            assert word in str(caught.value)
        assert caught.value.sentence.endswith(".") or ":" in caught.value.sentence
        after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
        after.pop(out, None)
        assert after == before

    return expect


@pytest.fixture
def scene(write_raster):
    return write_raster(SCENE, descriptions=BANDS)


def test_missing_file(refused, tmp_path):
    refused("input.missing", "gone.tif", input={"path": str(tmp_path / "gone.tif")})


def test_no_file(refused):
    refused("input.missing", input={"path": ""})


def test_not_a_raster(refused, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("water level 3 m\n" * 50)
    refused("input.not_raster", "River notes", input={"path": str(path), "name": "River notes"})


def test_empty_file(refused, tmp_path):
    path = tmp_path / "empty.tif"
    path.touch()
    refused("input.not_raster", "empty.tif", input={"path": str(path)})


def test_damaged_in_the_middle(refused, write_raster):
    path = Path(
        write_raster(
            np.tile(SCENE, (1, 8, 8)),
            descriptions=BANDS,
            tiled=True,
            compress="deflate",
            interleave="band",
        )
    )
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 20_000] = b"\x55" * 20_000
    path.write_bytes(content)
    refused("input.unreadable", "scene.tif", "damaged", input={"path": str(path)})


def test_cut_off(refused, write_raster):
    path = Path(write_raster(np.tile(SCENE, (1, 4, 4)), descriptions=BANDS, compress="deflate"))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    refused("input.not_raster", "scene.tif", "damaged", input={"path": str(path)})


def test_picture_without_crs(refused, write_raster):
    picture = np.random.default_rng(0).integers(0, 255, (3, 50, 50)).astype(np.uint8)
    path = write_raster(picture, "photo.png", driver="PNG", crs=None, transform=Affine.identity())
    refused("input.no_crs", "photo.png", input={"path": path})


def test_picture_with_crs(refused, write_raster):
    picture = np.random.default_rng(0).integers(1, 255, (2, 50, 50)).astype(np.uint8)
    path = write_raster(picture, "quicklook.tif", descriptions=BANDS)
    refused("unit.unknown", "quicklook.tif", "8 bit", input={"path": path})


def test_no_crs(refused, write_raster):
    path = write_raster(SCENE, descriptions=BANDS, crs=None)
    refused("input.no_crs", "scene.tif", input={"path": path})


def test_crs_given_in_qgis_counts(write_raster, run_job):
    import rasterio

    path = write_raster(SCENE, descriptions=BANDS, crs=None)
    wkt = rasterio.crs.CRS.from_epsg(32646).to_wkt()
    result, _ = run_job("predict", {}, input={"path": path, "crs_wkt": wkt})
    assert result.numbers["WATER_AREA"] > 0


def test_crs_without_position(refused, write_raster):
    path = write_raster(SCENE, descriptions=BANDS, transform=Affine.identity())
    refused("input.not_geocoded", "scene.tif", input={"path": path})


def test_radar_geometry(refused, tmp_path):
    import rasterio
    from rasterio.control import GroundControlPoint

    path = tmp_path / "grd.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=160, height=160, count=2, dtype="float32"
    ) as dataset:
        dataset.write(SCENE)
        points = [
            GroundControlPoint(row, column, 93 + column / 1e4, 26 - row / 1e4)
            for row in (0, 159)
            for column in (0, 159)
        ]
        dataset.gcps = (points, rasterio.crs.CRS.from_epsg(4326))
    refused("input.not_geocoded", "grd.tif", "radar geometry", input={"path": str(path)})


@pytest.mark.parametrize("metres", [1, 100])
def test_unsuitable_pixels(metres, refused, write_raster, tmp_path):
    transform = Affine(metres, 0, 500_000, 0, -metres, 2_960_000)
    path = write_raster(SCENE, descriptions=BANDS, transform=transform)
    refused("input.pixel_size", "scene.tif", f"{metres} × {metres} m", input={"path": path})
    model = write_network(tmp_path / "m.onnx", 2, mlm_metadata("Toy", BANDS, "db", 10))
    refused("input.pixel_size", "scene.tif", "Toy", input={"path": path}, model=model)


def test_bands_without_names(refused, write_raster):
    refused("bands.unknown", "scene.tif", "VV=1;VH=2", input={"path": write_raster(SCENE)})


def test_swapped_bands(refused, write_raster):
    path = write_raster(SCENE, descriptions=("VH", "VV"))
    refused("bands.swapped", "scene.tif", input={"path": path})


def test_unit_that_the_values_contradict(refused, scene):
    refused("unit.contradicted", "scene.tif", "negative", input={"path": scene}, unit="power")


@pytest.mark.parametrize("value", [np.nan, -9999.0, 0.0])
def test_nothing_but_no_data(value, refused, write_raster):
    path = write_raster(np.full((2, 900, 900), value, np.float32), descriptions=BANDS)
    refused("input.all_nodata", "scene.tif", input={"path": path})


def test_constant_image(refused, write_raster):
    path = write_raster(np.full((2, 99, 99), -12.5, np.float32), descriptions=BANDS)
    refused("input.constant", "scene.tif", "-12.5", input={"path": path})


def test_level_ground_is_no_fault(write_raster, run_job, tmp_path):
    scene = write_raster(SCENE, descriptions=BANDS)
    level = write_raster(np.full((160, 160), 12.0, np.float32), "dem.tif")
    wanted = ("VV", "VH", "ELEVATION")
    model = write_network(tmp_path / "m.onnx", 3, mlm_metadata("Three", wanted, "db", 10))
    result, _ = run_job(
        "predict",
        {},
        input={"path": scene},
        auxiliary=[{"path": level}],
        bands="VV=1;VH=2;ELEVATION=1:1",
        model=model,
    )
    assert result.numbers["VALID_PERCENT"] == 100


def test_small_image_on_a_large_canvas_is_found(write_raster, run_job):
    canvas = np.full((2, 1500, 1500), np.nan, np.float32)
    canvas[:, 700:740, 300:340] = SCENE[:, :40, :40]
    path = write_raster(canvas, descriptions=BANDS)
    result, _ = run_job("predict", {}, input={"path": path})
    assert result.numbers["VALID_PERCENT"] == pytest.approx(100 * 1600 / 1500**2)


def test_extent_outside(refused, scene):
    extent = {"xmin": 0, "ymin": 0, "xmax": 10, "ymax": 10}
    refused("input.extent_outside", "scene.tif", input={"path": scene}, extent=extent)


def test_auxiliary_layer_elsewhere(refused, write_raster):
    vv = write_raster(SCENE[0], "a_vv.tif")
    away = Affine(10, 0, 700_000, 0, -10, 2_960_000)
    vh = write_raster(SCENE[1], "a_vh.tif", transform=away)
    refused(
        "input.no_overlap", "a_vh.tif", "a_vv.tif", input={"path": vv}, auxiliary=[{"path": vh}]
    )


def test_output_folder_missing(refused, scene, tmp_path):
    outputs = {"mask": tmp_path / "nowhere" / "mask.tif"}
    refused("output.no_folder", "nowhere", outputs=outputs, input={"path": scene})


def test_output_folder_that_refuses(refused, scene):
    # Works for root, too, whom permission bits do not stop.
    refused("output.read_only", "/proc", outputs={"mask": "/proc/mask.tif"}, input={"path": scene})


def test_output_is_an_input(refused, scene, write_raster):
    refused("output.is_input", "scene.tif", outputs={"mask": scene}, input={"path": scene})
    vh = write_raster(SCENE[1], "x_vh.tif")
    refused(
        "output.is_input",
        outputs={"probability": vh},
        input={"path": scene},
        auxiliary=[{"path": vh}],
    )


def test_two_outputs_in_one_file(refused, scene, tmp_path):
    same = {"mask": tmp_path / "out" / "a.tif", "probability": tmp_path / "out" / "a.tif"}
    refused("output.twice", "a.tif", outputs=same, input={"path": scene})


def test_output_of_another_format(refused, scene, tmp_path):
    refused(
        "output.format", ".tif", outputs={"mask": tmp_path / "out" / "m.png"}, input={"path": scene}
    )


def test_output_is_a_folder(refused, scene, tmp_path):
    (tmp_path / "m.tif").mkdir()
    refused("output.is_folder", outputs={"mask": tmp_path / "m.tif"}, input={"path": scene})


def test_model_missing(refused, scene, tmp_path):
    refused("model.missing", input={"path": scene}, model=str(tmp_path / "no.onnx"))


def test_model_that_is_no_onnx(refused, scene, tmp_path):
    path = tmp_path / "notes.onnx"
    path.write_text("not a network")
    refused("model.not_onnx", "notes.onnx", input={"path": scene}, model=str(path))


def test_model_cut_off(refused, scene, tmp_path):
    path = Path(write_network(tmp_path / "cut.onnx", 2, mlm_metadata("Toy", BANDS, "db", 10)))
    path.write_bytes(path.read_bytes()[:120])
    refused("model.not_onnx", "cut.onnx", input={"path": scene}, model=str(path))


def test_model_of_other_bands(refused, scene, tmp_path):
    wanted = ("VV", "VH", "ELEVATION")
    model = write_network(tmp_path / "m.onnx", 3, mlm_metadata("Three", wanted, "db", 10))
    refused(
        "model.other_bands", "VV, VH, ELEVATION", "has VV, VH", input={"path": scene}, model=model
    )


def test_model_that_describes_other_bands_than_it_takes(refused, scene, tmp_path):
    model = write_network(tmp_path / "m.onnx", 3, mlm_metadata("Liar", BANDS, "db", 10))
    refused("model.contradicts_itself", "Liar", input={"path": scene}, model=model)


def test_model_without_description(refused, scene, tmp_path):
    model = write_network(tmp_path / "m.onnx", 2)
    refused("model.undescribed", "2 bands", input={"path": scene}, model=model)
    refused("model.undescribed", "unit", input={"path": scene}, model=model, bands="VV=1;VH=2")


@pytest.mark.parametrize("text", ["{", "[]", '{"properties": {"highwater:unit": "furlong"}}'])
def test_model_with_a_broken_description(text, refused, scene, tmp_path):
    model = write_network(tmp_path / "m.onnx", 2, {MLM_KEY: text})
    refused("model.bad_metadata", "m.onnx", input={"path": scene}, model=model)


def test_model_that_gives_no_probability(refused, scene, tmp_path):
    metadata = mlm_metadata("Logits", BANDS, "db", 10)
    model = write_network(tmp_path / "m.onnx", 2, metadata, sigmoid=False)
    refused("model.output", "sigmoid", input={"path": scene}, model=model)


@pytest.mark.parametrize("threshold", [-0.1, 1.5])
def test_threshold_that_is_none(threshold, refused, scene):
    refused("parameter.threshold", "between 0 and 1", input={"path": scene}, threshold=threshold)


def test_disk_full_half_way(write_raster, tmp_path):
    """A limit on the size of files stands for a full disk; the old result survives."""
    noise = np.tile(SCENE, (1, 8, 8)) + np.random.default_rng(0).normal(0, 1, (2, 1280, 1280))
    scene = write_raster(noise.astype(np.float32), descriptions=BANDS)
    out = tmp_path / "out"
    out.mkdir()
    (out / "p.tif").write_text("an older result")
    request = Request("predict", {"input": {"path": scene}}, {"probability": str(out / "p.tif")})
    file = tmp_path / "request.json"
    file.write_text(request.to_json())

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))

    done = subprocess.run(
        [sys.executable, "-m", "model_backend", "run", str(file)],
        capture_output=True,
        text=True,
        cwd=PACKAGE_ROOT,
        preexec_fn=limit,
    )
    assert done.returncode == 1, done.stdout[-2000:]
    assert '"output.disk_full"' in done.stdout.splitlines()[-1]
    assert [path.name for path in out.iterdir()] == ["p.tif"]
    assert (out / "p.tif").read_text() == "an older result"


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_error_crosses_the_process_border_whole(tmp_path):
    request = Request("predict", {"input": {"path": str(tmp_path / "gone.tif")}})
    with pytest.raises(HighwaterError, match=r"gone\.tif") as caught:
        run_job(sys.executable, request, lambda event: None)
    assert caught.value.code == "input.missing" and caught.value.remedy
