"""What predict writes: where it lies, what it says, and what it says nothing about."""

import hashlib
import json
import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.warp import Resampling, reproject

from model_backend.models.metadata import mlm_metadata
from model_backend.sar.units import from_db
from tests.support.networks import write_network
from tests.support.scenes import TEN_METRES, UTM, radar_scene, read

BANDS = ("VV", "VH")


def products(folder: Path) -> dict[str, Path]:
    return {
        "probability": folder / "probability.tif",
        "mask": folder / "mask.tif",
        "polygons": folder / "water.gpkg",
    }


GRIDS = {
    "utm": (UTM, TEN_METRES),
    "geographic": ("EPSG:4326", Affine(9e-5, 0, 93.7, 0, -9e-5, 26.7)),
    "mercator": ("EPSG:3857", Affine(11, 0, 1.04e7, 0, -11, 3.08e6)),
    "south-up": (UTM, Affine(10, 0, 500_000, 0, 10, 2_950_000)),
    "rotated": (UTM, Affine.translation(5e5, 2.96e6) @ Affine.rotation(30) @ Affine.scale(10, -10)),
    "polar": ("EPSG:3413", Affine(10, 0, 1e5, 0, -10, -2e6)),
}


@pytest.mark.parametrize("grid", GRIDS)
def test_products_lie_exactly_on_the_source(grid, write_raster, run_job, tmp_path):
    crs, transform = GRIDS[grid]
    bands, water = radar_scene(150, 210)
    scene = write_raster(bands, descriptions=BANDS, crs=crs, transform=transform)
    result, _ = run_job("predict", products(tmp_path), input={"path": scene})
    for name in ("probability", "mask"):
        with rasterio.open(result.outputs[name]) as product, rasterio.open(scene) as source:
            assert product.crs == source.crs
            assert product.transform.almost_equals(source.transform, 1e-9)
            assert product.shape == source.shape
    mask = read(result.outputs["mask"])
    assert ((mask == 1) & water).sum() / ((mask == 1) | water).sum() > 0.85
    # 10 m pixels by 9e-5 degrees are 9 × 10 m; Mercator shrinks by the cosine of the latitude.
    side = {"geographic": (8.97, 9.97), "mercator": (9.84, 9.84), "polar": (10.1, 10.1)}
    width, height = side.get(grid, (10, 10))
    expected = (mask == 1).sum() * width * height / 1e4
    assert result.numbers["WATER_AREA"] == pytest.approx(expected, rel=0.02)


@pytest.mark.parametrize(
    "shape", [(1, 1), (1, 300), (300, 1), (3, 5), (31, 33), (64, 700), (700, 64)]
)
@pytest.mark.parametrize("method", ["built-in", "network"])
def test_scenes_of_any_shape(shape, method, write_raster, run_job, tmp_path):
    bands, _ = radar_scene(*shape)
    scene = write_raster(bands, descriptions=BANDS)
    model = ""
    if method == "network":
        metadata = mlm_metadata("Toy", BANDS, "db", 10, tile=64, overlap=16)
        model = write_network(tmp_path / "toy.onnx", 2, metadata)
    result, _ = run_job("predict", products(tmp_path), input={"path": scene}, model=model)
    probability = read(result.outputs["probability"])
    assert probability.shape == shape
    assert np.isfinite(probability).all()
    assert result.numbers["VALID_PERCENT"] == 100


@pytest.mark.parametrize("fill", ["declared", "nan", "zero", "-9999"])
@pytest.mark.parametrize("method", ["built-in", "network"])
def test_no_data_of_any_kind_stays_no_data(fill, method, write_raster, run_job, tmp_path):
    """The outside of the swath is no data in each product, and valid pixels do not feel it."""
    bands, _ = radar_scene(200, 260)
    rows, columns = np.mgrid[:200, :260]
    outside = columns < 60 + rows // 4
    value = {"declared": -50.0, "nan": np.nan, "zero": 0.0, "-9999": -9999.0}[fill]
    bands[:, outside] = value
    nodata = -50.0 if fill == "declared" else None
    scene = write_raster(bands, descriptions=BANDS, nodata=nodata)
    model = ""
    if method == "network":
        metadata = mlm_metadata("Toy", BANDS, "db", 10, tile=64, overlap=16)
        model = write_network(tmp_path / "toy.onnx", 2, metadata, kernel=5)
    result, log = run_job("predict", products(tmp_path), input={"path": scene}, model=model)
    probability, mask = read(result.outputs["probability"]), read(result.outputs["mask"])
    assert np.array_equal(np.isnan(probability), outside)
    assert np.array_equal(mask == 255, outside)
    with rasterio.open(result.outputs["probability"]) as dataset:
        assert math.isnan(dataset.nodata)
    with rasterio.open(result.outputs["mask"]) as dataset:
        assert dataset.nodata == 255
    assert result.numbers["VALID_PERCENT"] == pytest.approx(100 * (~outside).mean())
    if fill in ("zero", "-9999"):
        assert "not declared" in log


def test_kind_of_fill_makes_no_difference(write_raster, run_job, tmp_path):
    """NaN, 0 and −9999 at the swath's edge give the same map to the last bit."""
    bands, _ = radar_scene(160, 160)
    maps = []
    for index, value in enumerate((np.nan, 0.0, -9999.0)):
        bands[:, :, :50] = value
        scene = write_raster(bands, f"s{index}.tif", descriptions=BANDS)
        result, _ = run_job(
            "predict", {"probability": tmp_path / f"p{index}.tif"}, input={"path": scene}
        )
        maps.append(read(result.outputs["probability"]))
    assert np.array_equal(maps[0], maps[1], equal_nan=True)
    assert np.array_equal(maps[0], maps[2], equal_nan=True)


@pytest.mark.parametrize("unit", ["power", "amplitude", "db100"])
def test_unit_makes_no_difference(unit, write_raster, run_job, tmp_path):
    bands, _ = radar_scene(200, 200)
    other = from_db(bands, unit)
    other = np.round(other).astype(np.int16) if unit == "db100" else other.astype(np.float32)
    masks = []
    for name, values in (("db", bands), (unit, other)):
        scene = write_raster(values, f"{name}.tif" if name == "x" else f"a_{name[0]}.tif", BANDS)
        result, log = run_job("predict", {"mask": tmp_path / "m.tif"}, input={"path": scene})
        masks.append(read(result.outputs["mask"]))
    assert (masks[0] != masks[1]).mean() < 0.001


def test_mask_explains_itself(write_raster, run_job, tmp_path):
    scene = write_raster(radar_scene(100, 100)[0], descriptions=BANDS)
    result, _ = run_job("predict", products(tmp_path), input={"path": scene})
    mask = Path(result.outputs["mask"])
    with rasterio.open(mask) as dataset:
        assert dataset.colormap(1)[1] == (33, 135, 222, 255)
        assert "<Category>Flood or water</Category>" in Path(f"{mask}.aux.xml").read_text()
    assert "Flood or water" in mask.with_suffix(".qml").read_text(encoding="utf-8")


def test_record_can_be_checked(write_raster, run_job, tmp_path):
    scene = write_raster(radar_scene(100, 100)[0], descriptions=BANDS)
    result, _ = run_job("predict", products(tmp_path), input={"path": scene, "name": "Orbit 22"})
    record = json.loads(Path(result.outputs["provenance"]).read_text(encoding="utf-8"))
    assert Path(result.outputs["provenance"]).parent == tmp_path
    (entry,) = record["inputs"]
    assert entry["name"] == "Orbit 22"
    digest = hashlib.sha256(Path(scene).read_bytes()).hexdigest()
    assert entry["files"] == [
        {"path": scene, "bytes": Path(scene).stat().st_size, "sha256": digest}
    ]
    assert record["unit"]["code"] == "db" and record["unit"]["established"]
    assert [band["name"] for band in record["bands"]] == ["VV", "VH"]
    assert record["numbers"] == result.numbers
    assert record["parameters"]["input"]["path"] == scene
    assert record["method"]["thresholds_db"]["VV"] == result.numbers["THRESHOLD_VV"]
    assert {"python", "gdal", "numpy", "rasterio"} <= set(record["versions"])


def test_extent_of_another_crs_is_cut_on_the_pixel_grid(write_raster, run_job, tmp_path):
    scene = write_raster(radar_scene(300, 300)[0], descriptions=BANDS)
    with rasterio.open(scene) as dataset:
        left, bottom, right, top = rasterio.warp.transform_bounds(
            dataset.crs, "EPSG:4326", 500_500, 2_958_000, 501_500, 2_959_000
        )
    wkt = rasterio.crs.CRS.from_epsg(4326).to_wkt()
    extent = {"xmin": left, "ymin": bottom, "xmax": right, "ymax": top, "crs_wkt": wkt}
    whole, _ = run_job("predict", {"probability": tmp_path / "a.tif"}, input={"path": scene})
    part, _ = run_job(
        "predict", {"probability": tmp_path / "b.tif"}, input={"path": scene}, extent=extent
    )
    with rasterio.open(part.outputs["probability"]) as dataset:
        column, row = ~TEN_METRES @ (dataset.transform.c, dataset.transform.f)
        assert (column, row) == (round(column), round(row))
        assert 100 <= dataset.width <= 104 and 100 <= dataset.height <= 104
        assert dataset.bounds.left <= 500_500 and dataset.bounds.top >= 2_959_000
    assert whole.numbers["VALID_PERCENT"] == part.numbers["VALID_PERCENT"] == 100


def test_band_from_another_grid_is_aligned(write_raster, run_job, tmp_path):
    """VH in a geographic file of other pixels gives nearly the map that VH beside VV gives."""
    bands, _ = radar_scene(300, 300)
    vv = write_raster(bands[0], "s_vv.tif")
    vh = write_raster(bands[1], "s_vh.tif")
    with rasterio.open(vh) as dataset:
        crs, transform = "EPSG:4326", Affine(1e-4, 0, 92.995, 0, -9e-5, 26.77)
        warped = np.full((400, 400), np.nan, np.float32)
        reproject(
            rasterio.band(dataset, 1),
            warped,
            dst_crs=crs,
            dst_transform=transform,
            dst_nodata=np.nan,
            resampling=Resampling.bilinear,
        )
    assert np.isfinite(warped).mean() > 0.3
    other = write_raster(warped, "o_vh.tif", crs=crs, transform=transform)
    masks = []
    for index, second in enumerate((vh, other)):
        result, log = run_job(
            "predict",
            {"mask": tmp_path / f"m{index}.tif"},
            input={"path": vv},
            auxiliary=[{"path": second}],
        )
        masks.append(read(result.outputs["mask"]))
    assert "aligned" in log
    both = (masks[0] != 255) & (masks[1] != 255)
    assert both.mean() > 0.95
    assert (masks[0] == masks[1])[both].mean() > 0.98


def test_threshold_moves_the_mask(write_raster, run_job, tmp_path):
    scene = write_raster(radar_scene(120, 120)[0], descriptions=BANDS)
    areas = []
    for threshold in (0.0, 0.2, 0.8, 1.0):
        result, _ = run_job("predict", {}, input={"path": scene}, threshold=threshold)
        assert result.numbers["THRESHOLD"] == threshold
        areas.append(result.numbers["WATER_AREA"])
    assert areas == sorted(areas, reverse=True)
    assert areas[0] == pytest.approx(144, rel=1e-3)


def test_inputs_inside_a_zip_and_as_vrt(write_raster, run_job, tmp_path):
    import zipfile

    scene = write_raster(radar_scene(80, 80)[0], descriptions=BANDS)
    archive = tmp_path / "scene.zip"
    with zipfile.ZipFile(archive, "w") as bundle:
        bundle.write(scene, "inside/scene.tif")
    plain, _ = run_job("predict", {}, input={"path": scene})
    zipped, _ = run_job(
        "predict",
        {"mask": tmp_path / "m.tif"},
        input={"path": f"/vsizip/{archive}/inside/scene.tif"},
    )
    assert zipped.numbers == plain.numbers
    record = json.loads((tmp_path / "m.provenance.json").read_text())
    assert record["inputs"][0]["files"][0]["path"] == str(archive)


def test_polygons_and_mask_agree(write_raster, run_job, tmp_path):
    import pyogrio

    bands, _ = radar_scene(200, 200)
    scene = write_raster(bands, descriptions=BANDS)
    result, _ = run_job("predict", products(tmp_path), input={"path": scene})
    fields = pyogrio.read_info(result.outputs["polygons"])["fields"]
    _, _, _, data = pyogrio.raw.read(result.outputs["polygons"])
    table = dict(zip(fields, data))
    assert table["area_ha"].sum() == pytest.approx(result.numbers["WATER_AREA"], rel=1e-6)
    assert table["pixels"].sum() == (read(result.outputs["mask"]) == 1).sum()
    assert ((table["mean_prob"] >= 0.5) & (table["mean_prob"] <= 1)).all()
