"""The job ``preparetiles``: scenes with known content, every option, and bad input."""

import json
import threading
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from pyproj import Transformer
from rasterio import Affine
from rasterio.warp import Resampling, calculate_default_transform, reproject

from model_backend.dataset.store import Dataset
from model_backend.protocol import HighwaterError
from model_backend.sar.filters import speckle_filter
from model_backend.sar.scene import RadarScene
from model_backend.sar.units import from_db
from tests.support.preparing import HEIGHT, SIZE, WIDTH, refused
from tests.support.scenes import TEN_METRES, UTM, radar_scene, read


def tile_at(dataset, row, col):
    found = [tile for tile in dataset.tiles() if (tile.row, tile.col) == (row, col)]
    return found[0] if found else None


def test_tiles_hold_the_scene_and_the_reference(prepare, inputs):
    dataset, numbers, log = prepare(region="Assam", event="Monsoon", sensor="Sentinel-1", mode="IW")
    # 3 × 5 tiles fit; one of them has no valid pixel to speak of.
    assert numbers["CANDIDATES"] == 15
    assert numbers["TILES"] == numbers["ADDED"] == len(dataset.tiles()) == 14
    assert tile_at(dataset, 0, 0) is None
    for tile in dataset.tiles():
        cut = np.s_[..., tile.row : tile.row + SIZE, tile.col : tile.col + SIZE]
        np.testing.assert_array_equal(read(dataset.folder / tile.image), inputs["image"][cut])
        label = inputs["water"][cut].astype(np.uint8)
        label[np.isnan(inputs["image"][0][cut])] = 255
        np.testing.assert_array_equal(read(dataset.folder / tile.label), label)
        assert (tile.region, tile.event, tile.sensor) == ("Assam", "Monsoon", "Sentinel-1")
        assert (tile.mode, tile.label_source, tile.split) == ("IW", "hand", "")
        assert tile.date == "2020-07-01T12:04:05Z"
    assert Path(numbers["INDEX"]).is_file()
    assert "beyond the last whole tile" in log
    source = json.loads((dataset.folder / "dataset.json").read_text("utf-8"))["sources"][0]
    assert source["complete"]
    assert len(source["inputs"]) == 2
    assert all(len(file["sha256"]) == 64 for item in source["inputs"] for file in item["files"])


def test_nothing_reads_the_scene_when_it_is_closed(prepare, monkeypatch):
    def fails(*_):
        raise HighwaterError("output.read_only", "The folder cannot be written.")

    def close(self):
        still_reading.append([t for t in threading.enumerate() if "row-reader" in t.name])
        real(self)

    still_reading, real = [], RadarScene.close
    monkeypatch.setattr(Dataset, "open_or_create", fails)
    monkeypatch.setattr(RadarScene, "close", close)
    refused(prepare, "output.read_only")
    assert still_reading == [[]]


def test_overlapping_tiles_are_warned_about(prepare):
    dataset, numbers, log = prepare(step=32)
    assert numbers["CANDIDATES"] == 5 * 9
    assert "overlap by 32 pixels" in log
    assert dataset.format.step == 32


def test_extent(prepare, inputs):
    extent = {"xmin": 500_640.0, "ymin": 2_959_000.0, "xmax": 501_930.0, "ymax": 2_959_650.0}
    dataset, numbers, _ = prepare(extent=extent)
    assert numbers["CANDIDATES"] == 2
    for tile in dataset.tiles():
        cut = np.s_[..., 35 + tile.row : 99 + tile.row, 64 + tile.col : 128 + tile.col]
        np.testing.assert_array_equal(read(dataset.folder / tile.image), inputs["image"][cut])


def test_pixel_size(prepare):
    dataset, _, _ = prepare(pixel_size=20.0, tile_size=32)
    assert all(tile.pixel_size == pytest.approx(20, rel=0.01) for tile in dataset.tiles())


def test_derived_bands_speckle_and_elevation(prepare, inputs):
    dataset, _, _ = prepare(
        auxiliary=[{"path": inputs["elevation"]}],
        derived=["RATIO", "SLOPE", "HAND"],
        speckle="lee",
        speckle_size=5,
        looks=4.4,
    )
    assert dataset.format.bands == ("VV", "VH", "ELEVATION", "RATIO", "SLOPE", "HAND")
    image = inputs["image"]
    filtered = speckle_filter(image, np.isfinite(image[0]), "lee", 5, 4.4)
    elevation = read(inputs["elevation"])
    for tile in dataset.tiles():
        cut = np.s_[..., tile.row : tile.row + SIZE, tile.col : tile.col + SIZE]
        vv, vh, height, ratio, slope, _ = read(dataset.folder / tile.image)
        # The same across strips and tiles as for the whole scene.
        np.testing.assert_allclose(vv, filtered[0][cut], atol=1e-3)
        np.testing.assert_allclose(ratio, vv - vh, atol=1e-5)
        valid = np.isfinite(vv)
        np.testing.assert_array_equal(height[valid], elevation[cut][valid])
        assert tile.relief == pytest.approx(np.ptp(elevation[cut][valid]), abs=1e-3)
        if tile.col == 256:
            assert np.nanmedian(slope) == pytest.approx(np.degrees(np.arctan(0.2)), abs=0.5)


@pytest.mark.parametrize("unit", ["db", "power", "amplitude"])
def test_before_image_in_the_same_unit_and_its_change(prepare, write_raster, inputs, unit):
    before, _ = radar_scene(HEIGHT, WIDTH, seed=5)
    image = write_raster(from_db(inputs["image"], unit), "after.tif", ("VV", "VH"))
    path = write_raster(from_db(before, unit), "before.tif", ("VV", "VH"))
    dataset, _, _ = prepare(
        input={"path": image},
        auxiliary=[{"path": path}],
        bands="VV=1;VH=2;VV_BEFORE=1:1",
        derived=["CHANGE_VV"],
    )
    assert dataset.format.bands == ("VV", "VH", "VV_BEFORE", "CHANGE_VV")
    tile = dataset.tiles()[-1]
    cut = np.s_[tile.row : tile.row + SIZE, tile.col : tile.col + SIZE]
    vv, _, earlier, change = read(dataset.folder / tile.image)
    np.testing.assert_allclose(earlier, before[0][cut], atol=1e-4)
    np.testing.assert_allclose(change, inputs["image"][0][cut] - before[0][cut], atol=1e-4)
    assert np.isfinite(vv).all()


def test_images_from_before_pass_the_same_gate(prepare, write_raster, inputs):
    before, _ = radar_scene(HEIGHT, WIDTH, seed=5)
    bands = "VV=1;VH=2;VV_BEFORE=1:1;VH_BEFORE=1:2"
    power = write_raster(from_db(before, "power"), "power.tif")
    sentence = refused(prepare, "unit.mixed", auxiliary=[{"path": power}], bands=bands)
    assert "VV_BEFORE" in sentence
    swapped = write_raster(before[::-1].copy(), "swapped.tif")
    sentence = refused(prepare, "bands.swapped", auxiliary=[{"path": swapped}], bands=bands)
    assert "VH_BEFORE is brighter than VV_BEFORE" in sentence


def test_classes_of_coarser_land_cover_stay_classes(prepare, write_raster):
    classes = np.random.default_rng(0).choice([10, 40, 80], (HEIGHT // 4, WIDTH // 4))
    coarse = TEN_METRES @ Affine.scale(4) @ Affine.translation(0.3, 0.2)
    path = write_raster(classes.astype(np.uint8), "worldcover.tif", transform=coarse)
    dataset, _, log = prepare(auxiliary=[{"path": path}])
    assert dataset.format.bands == ("VV", "VH", "LANDCOVER")
    assert "“worldcover.tif” is aligned to the grid" in log and "(nearest)" in log
    found = np.concatenate([read(dataset.folder / t.image)[2].ravel() for t in dataset.tiles()])
    assert set(np.unique(found[np.isfinite(found)])) == {10, 40, 80}


def test_further_dates_smooth_the_speckle(prepare, write_raster, inputs):
    dates = []
    for seed in (11, 12, 13):
        other, _ = radar_scene(HEIGHT, WIDTH, seed=seed)
        dates.append({"path": write_raster(other, f"date{seed}.tif", ("VV", "VH"))})
    plain, _, _ = prepare("plain")
    smooth, _, _ = prepare("smooth", speckle="multitemporal", dates=dates)
    name = plain.tiles()[-1].image
    dry = read(plain.folder / plain.tiles()[-1].label) == 0
    noise = [read(dataset.folder / name)[0][dry].std() for dataset in (plain, smooth)]
    # Four dates instead of one: about half.
    assert noise[1] < 0.65 * noise[0]
    refused(prepare, "filter.dates", folder="none", speckle="multitemporal")


def test_water_share_is_approached_by_leaving_tiles_out(prepare, inputs):
    natural, numbers, _ = prepare("all", min_valid=1.0)
    share = numbers["WATER_PERCENT"]
    target = share + 8
    dataset, numbers, log = prepare("rich", min_valid=1.0, water_share=target)
    assert abs(numbers["WATER_PERCENT"] - target) < abs(share - target) / 2
    assert f"{target:.1f}% was wanted" in log
    dataset, numbers, _ = prepare("lean", min_valid=1.0, water_share=share / 2)
    assert numbers["WATER_PERCENT"] < 0.75 * share


def test_kept_dry_tiles_prefer_relief_and_follow_the_seed(prepare, inputs, write_raster):
    water = inputs["water"].copy()
    water[:, 64:] = False
    dry = {"reference_raster": {"path": write_raster(water.astype(np.uint8), "west.tif")}}
    options = {**dry, "auxiliary": [{"path": inputs["elevation"]}], "tile_size": 32}
    everything, _, _ = prepare("all", **options)
    kept, _, _ = prepare("kept", **options, keep_dry=40.0, seed=3)
    again, _, _ = prepare("again", **options, keep_dry=40.0, seed=3)
    other, _, _ = prepare("other", **options, keep_dry=40.0, seed=4)

    def dry_of(dataset):
        return {tile.tile: tile.relief for tile in dataset.tiles() if tile.water_percent == 0}

    assert len(dry_of(kept)) == round(0.4 * len(dry_of(everything)))
    assert dry_of(kept) == dry_of(again)
    assert dry_of(kept) != dry_of(other)
    assert np.mean(list(dry_of(kept).values())) > 1.3 * np.mean(list(dry_of(everything).values()))
    wet = [tile.tile for tile in everything.tiles() if tile.water_percent]
    assert {tile.tile for tile in kept.tiles()} >= set(wet)


def test_land_cover_is_covered_evenly(prepare, write_raster):
    rng = np.random.default_rng(0)
    classes = np.full((HEIGHT, WIDTH), 10, np.uint8)
    classes[:, :90] = 20
    classes[130:, 250:] = 30
    classes[rng.random(classes.shape) < 0.02] = 40
    path = write_raster(classes, "classes.tif")
    options = {"landcover": {"path": path}, "tile_size": 32, "landcover_band": True}

    def evenness(dataset):
        counts = np.zeros(41)
        for tile in dataset.tiles():
            cover = read(dataset.folder / tile.image)[2]
            values, number = np.unique(cover[np.isfinite(cover)], return_counts=True)
            counts[values.astype(int)] += number
        share = counts[counts > 0] / counts.sum()
        return -(share * np.log(share)).sum()

    everything, _, _ = prepare("all", **options, water_share=None, keep_dry=100.0)
    even, numbers, log = prepare("even", **options)
    assert evenness(even) > 1.08 * evenness(everything)
    assert len(even.tiles()) >= 0.25 * len(everything.tiles())
    assert "land cover is covered evenly" in log
    assert {tile.landcover for tile in even.tiles()} == {"10", "20", "30"}


def test_polygons_as_reference_with_a_valid_area(prepare, tmp_path):
    water = shapely.box(501_000, 2_958_000, 502_000, 2_959_000)
    area = shapely.box(500_000, 2_958_000, 502_600, 2_960_000)
    layers = {}
    for name, shape in (("water", water), ("area", area)):
        layers[name] = str(tmp_path / f"{name}.gpkg")
        pyogrio.raw.write(
            layers[name], np.array([shapely.to_wkb(shape)], object), [], [],
            geometry_type="Polygon", crs=UTM, driver="GPKG",
        )  # fmt: skip
    dataset, _, log = prepare(
        reference_raster=None,
        reference_polygons={"path": layers["water"]},
        valid_area={"path": layers["area"]},
    )
    label = np.full((HEIGHT, WIDTH), 255, np.uint8)
    label[:, :260] = 0
    label[100:200, 100:200] = 1
    for tile in dataset.tiles():
        cut = np.s_[tile.row : tile.row + SIZE, tile.col : tile.col + SIZE]
        found = read(dataset.folder / tile.label)
        there = found != 255
        np.testing.assert_array_equal(found[there], label[cut][there])
        assert (found[label[cut] == 255] == 255).all()
    assert tile_at(dataset, 64, 256) is None
    _, _, log = prepare(
        "plain", reference_raster=None, reference_polygons={"path": layers["water"]}
    )
    assert "labelled dry" in log


def test_regions_from_polygons(prepare, tmp_path):
    to_degrees = Transformer.from_crs(UTM, 4326, always_xy=True)
    boxes = [shapely.box(490_000, 2.9e6, 501_300, 3e6), shapely.box(501_300, 2.9e6, 502_570, 3e6)]
    boxes = [
        shapely.transform(box, lambda xy: np.column_stack(to_degrees.transform(*xy.T)))
        for box in boxes
    ]
    path = tmp_path / "districts.gpkg"
    names = np.array(["West", "East"], object)
    pyogrio.raw.write(
        path, shapely.to_wkb(boxes), [names, np.array([1, 2])], ["district", "code"],
        geometry_type="Polygon", crs="EPSG:4326", driver="GPKG",
    )  # fmt: skip
    dataset, _, _ = prepare(regions={"path": str(path)}, region="Elsewhere")
    regions = {tile.col: tile.region for tile in dataset.tiles()}
    assert regions == {0: "West", 64: "West", 128: "East", 192: "East", 256: "Elsewhere"}
    sentence = refused(
        prepare, "input.no_field", folder="b", regions={"path": str(path)}, region_field="name"
    )
    assert "“name”" in sentence


def test_reference_of_another_crs_is_aligned_and_said(prepare, inputs, tmp_path):
    path = tmp_path / "degrees.tif"
    with rasterio.open(inputs["reference"]) as source:
        transform, width, height = calculate_default_transform(
            source.crs, "EPSG:4326", source.width, source.height, *source.bounds
        )
        with rasterio.open(
            path, "w", driver="GTiff", width=width, height=height, count=1, dtype="uint8",
            crs="EPSG:4326", transform=transform, nodata=255,
        ) as target:  # fmt: skip
            reproject(
                rasterio.band(source, 1), rasterio.band(target, 1), resampling=Resampling.nearest,
                dst_nodata=255, init_dest_nodata=True,
            )  # fmt: skip
    dataset, _, log = prepare(reference_raster={"path": str(path)})
    assert "another CRS" in log
    tile = tile_at(dataset, 64, 64)
    label = read(dataset.folder / tile.label)
    water = inputs["water"][64:128, 64:128]
    valid = label != 255
    assert valid.mean() > 0.97
    assert (label[valid] == water[valid]).mean() > 0.95


def test_weak_labels_leave_out_what_the_method_was_not_sure_of(prepare, inputs, write_raster):
    mask = inputs["water"].astype(np.uint8)
    mask[100:110] = 3
    mask[110:120] = 4
    path = write_raster(mask, "mask.tif")
    refused(prepare, "input.unexpected_values", reference_raster={"path": path})
    dataset, _, _ = prepare(reference_raster={"path": path}, label_source="weak")
    tile = tile_at(dataset, 64, 128)
    assert tile.label_source == "weak"
    label = read(dataset.folder / tile.label)
    assert (label[36:56] == 255).all() and (label[:36] != 255).all()


def test_unexpected_label_values_are_found_before_anything_is_written(
    prepare, inputs, write_raster, tmp_path
):
    label = inputs["water"].astype(np.int16)
    label[150, 150] = 7
    label[:9] = -1
    path = write_raster(label, "label.tif")
    sentence = refused(
        prepare, "input.unexpected_values", reference_raster={"path": path}, keep_dry=50.0
    )
    assert "label.tif" in sentence and "7" in sentence
    refused(prepare, "input.unexpected_values", reference_raster={"path": path})
    assert not (tmp_path / "set").exists()
    dataset, _, _ = prepare(reference_raster={"path": path}, invalid=[-1.0, 7.0])
    assert (read(dataset.folder / tile_at(dataset, 0, 128).label)[:9] == 255).all()


def test_reference_elsewhere_is_refused(prepare, inputs, write_raster, tmp_path):
    far = write_raster(
        inputs["water"].astype(np.uint8), "far.tif", transform=Affine(10, 0, 7e5, 0, -10, 1e6)
    )
    sentence = refused(prepare, "input.no_overlap", reference_raster={"path": far})
    assert "reference" in sentence and "evaluate" not in sentence
    refused(prepare, "input.no_overlap", landcover={"path": far})
    assert not (tmp_path / "set").exists()


def test_bad_parameters_are_refused_before_work(prepare, inputs, tmp_path):
    assert "328 × 200" in refused(prepare, "parameter.tile_size", tile_size=256)
    refused(prepare, "parameter.tile_size", tile_size=4)
    refused(prepare, "parameter.step", step=-3)
    refused(prepare, "parameter.percent", min_valid=101.0)
    refused(prepare, "parameter.percent", water_share=-1.0)
    refused(prepare, "parameter.label_source", label_source="guess")
    refused(prepare, "parameter.speckle", speckle="magic")
    refused(prepare, "parameter.pixel_size", pixel_size=0.0)
    refused(prepare, "parameter.dataset", dataset="")
    refused(prepare, "input.one_reference", reference_raster=None)
    refused(prepare, "feature.unknown", derived=["NDWI"])
    refused(prepare, "feature.inputs", derived=["SLOPE"])
    refused(prepare, "bands.twice", bands="VV=1;VH=2;RATIO=2", derived=["RATIO"])
    refused(prepare, "bands.unknown", bands="ELEVATION=1")
    assert not (tmp_path / "set").exists()


def test_a_scene_without_enough_valid_pixels_leaves_nothing_behind(prepare, write_raster, tmp_path):
    nothing = write_raster(np.full((HEIGHT, WIDTH), -1, np.int16), "nothing.tif")
    sentence = refused(prepare, "dataset.no_tiles", reference_raster={"path": nothing})
    assert "50 %" in sentence
    refused(prepare, "dataset.no_tiles", reference_raster={"path": nothing}, keep_dry=10.0)
    assert not (tmp_path / "set").exists()


def test_auxiliary_bands_get_names(prepare, inputs, write_raster):
    extra = np.stack([np.random.default_rng(1).random((HEIGHT, WIDTH), np.float32)] * 2)
    path = write_raster(extra, "jrc.tif", ("Water occurrence", "2nd"))
    dataset, _, _ = prepare(auxiliary=[{"path": inputs["elevation"]}, {"path": path}])
    assert dataset.format.bands == ("VV", "VH", "ELEVATION", "WATER_OCCURRENCE", "BAND_2ND")


def test_the_licence_stands_in_the_card(prepare):
    dataset, _, _ = prepare(licence="CC BY 4.0")
    card = (dataset.folder / "README.md").read_text("utf-8")
    assert "Licence: CC BY 4.0" in card
    again, _, _ = prepare(licence="CC0")  # it changes no pixel: the tiles are there
    assert len(again.tiles()) == len(dataset.tiles())
