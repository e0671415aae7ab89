"""Images that cannot be mapped: one clear sentence before any work, and nothing left behind."""

from pathlib import Path

import numpy as np
import pytest
from rasterio import Affine

from model_backend.models.metadata import mlm_metadata
from tests.support.bad_input import BANDS, SCENE
from tests.support.networks import write_network


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
