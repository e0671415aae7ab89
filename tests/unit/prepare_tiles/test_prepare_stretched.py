"""Tiles stretched to 8-bit values: what “Map water” gives to models of such values."""

import json

import numpy as np
import pytest
import rasterio

from model_backend.dataset.format import DECIBEL, STRETCHED
from model_backend.dataset.samples import TileSamples
from model_backend.holdout.predictors import open_predictor
from model_backend.prediction.levels import STEP
from model_backend.sar.units import from_db
from tests.support.holdout import Lines
from tests.support.preparing import HEIGHT, SIZE, WIDTH, refused
from tests.support.scenes import radar_scene, read
from tests.support.stretching import stretched_once
from tests.support.two_dates import KERNEL, write_two_dates

BANDS = "VV_AFTER=1;VV_BEFORE=1:1"
LIMITS = (1, 99)


@pytest.fixture
def pair(inputs, write_raster):
    """The image from before, in dB, and the parameters that tiles of both need."""
    before, _ = radar_scene(HEIGHT, WIDTH, seed=5)
    before[:, :, :200] += 3
    before[:, 150:, 300:] = np.nan
    path = write_raster(before, "before.tif", ("VV", "VH"))
    return before, {"auxiliary": [{"path": path}], "bands": BANDS, "stretch": True}


def test_tiles_are_stretched_by_limits_of_the_whole_images(prepare, inputs, pair):
    before, parameters = pair
    valid = np.isfinite(inputs["image"][0]) & np.isfinite(before[0])
    wanted = [stretched_once(inputs["image"][0], valid), stretched_once(before[0], valid)]
    extent = {"xmin": 500_640, "ymin": 2_950_000, "xmax": 600_000, "ymax": 2_960_000}
    for folder, part in (("whole", None), ("part", extent)):
        dataset, _, log = prepare(folder, extent=part, **parameters)
        assert dataset.format.unit == STRETCHED
        assert dataset.format.bands == ("VV_AFTER", "VV_BEFORE")
        left = 0 if part is None else 64
        for tile in dataset.tiles():
            rows, columns = tile.row, tile.col + left
            cut = np.s_[rows : rows + SIZE, columns : columns + SIZE]
            for found, plane in zip(read(dataset.folder / tile.image), wanted):
                there = valid[cut]
                np.testing.assert_array_equal(np.isfinite(found), there)
                np.testing.assert_allclose(found[there], plane[cut][there], atol=2e-3)
            with rasterio.open(dataset.folder / tile.image) as file:
                assert file.tags()["UNIT"] == STRETCHED
        low, high = np.percentile(before[0][valid], LIMITS)
        assert f"VV_BEFORE: stretched to 8-bit values: −{-low:.4g} dB becomes 30" in log
        source = json.loads((dataset.folder / "dataset.json").read_text("utf-8"))["sources"][0]
        assert f"−{-high:.4g} dB becomes 230" in source["stretched"]["VV_BEFORE"]
        assert len(dataset.tiles()) > 8


def test_a_model_is_judged_on_what_its_map_shows(prepare, inputs, pair, run_job, tmp_path):
    model = write_two_dates(tmp_path / "pair.onnx")
    before, parameters = pair
    result, _ = run_job(
        "predict", {"probability": tmp_path / "p.tif"}, input={"path": inputs["input"]},
        before=parameters["auxiliary"][0], model=model, precision="float32",
    )  # fmt: skip
    mapped = read(result.outputs["probability"])
    dataset, _, _ = prepare(**parameters)
    samples = TileSamples(dataset, ("",))
    predictor = open_predictor(model, dataset, Lines(tmp_path))
    predictor.prepare(samples.tiles, Lines(tmp_path))
    for index in range(len(samples)):
        (judged,) = predictor.probability([samples[index]])
        tile = samples[index].tile
        # A tile knows nothing of what lies beyond it.
        inner = np.s_[KERNEL:-KERNEL, KERNEL:-KERNEL]
        cut = np.s_[tile.row : tile.row + SIZE, tile.col : tile.col + SIZE]
        np.testing.assert_allclose(judged[inner], mapped[cut][inner], atol=8 * STEP)
    # In decibels it cannot be judged, and the remedy says how it can.
    plain, _, _ = prepare("plain", **{**parameters, "stretch": False})
    assert plain.format.unit == DECIBEL
    sentence = refused(lambda: open_predictor(model, plain, Lines(tmp_path)), "model.other_unit")
    assert "is in dB" in sentence


def test_pictures_and_other_units_become_the_same(prepare, inputs, write_raster):
    """The first stretch of a picture makes no difference, and power is taken to decibels."""
    vv = inputs["image"][0]
    picture = np.where(np.isfinite(vv), np.clip((vv + 30) * 6, 0, 254).round(), 255)
    files = {
        "picture": write_raster(picture.astype(np.uint8), "VV_picture.tif", nodata=255),
        "power": write_raster(from_db(vv, "power"), "VV_power.tif"),
        "decibel": write_raster(vv, "VV.tif"),
    }
    found = {}
    for name, path in files.items():
        dataset, _, _ = prepare(name, input={"path": path}, stretch=True)
        found[name] = np.stack([read(dataset.folder / tile.image) for tile in dataset.tiles()])
    assert np.nanmax(np.abs(found["power"] - found["decibel"])) < 1e-2
    assert np.nanmax(np.abs(found["picture"] - found["decibel"])) < 3  # it was rounded
    said, _, _ = prepare("said", input={"path": files["picture"]}, unit="stretched", stretch=True)
    again = np.stack([read(said.folder / tile.image) for tile in said.tiles()])
    np.testing.assert_array_equal(again, found["picture"])


def test_what_needs_backscatter_is_refused(prepare, inputs, pair, write_raster, tmp_path):
    _, parameters = pair
    sentence = refused(prepare, "filter.stretched", speckle="lee", **parameters)
    assert "A speckle filter works on backscatter" in sentence
    sentence = refused(prepare, "feature.stretched", derived=["change_vv"], **parameters)
    assert "CHANGE_VV is made of backscatter" in sentence
    refused(prepare, "unit.stretched", unit="stretched")
    grey = write_raster(
        np.arange(HEIGHT * WIDTH).reshape(HEIGHT, WIDTH).astype(np.uint8), "VV_grey.tif"
    )
    refused(prepare, "unit.unknown", input={"path": grey})
    assert not (tmp_path / "set").exists()
    # Slope is none of the radar's.
    elevation = {"path": inputs["elevation"]}
    dataset, _, _ = prepare(
        auxiliary=[elevation], bands="VV=1;ELEVATION=1:1", derived=["SLOPE"], stretch=True
    )
    assert dataset.format.bands == ("VV", "ELEVATION", "SLOPE")
    planes = read(dataset.folder / dataset.tiles()[-1].image)
    assert np.nanmax(planes[0]) > 200 and np.nanmax(planes[1]) < 400 and np.nanmin(planes[2]) >= 0
    sentence = refused(
        prepare, "dataset.other_unit", scene="other", auxiliary=[elevation],
        bands="VV=1;ELEVATION=1:1", derived=["SLOPE"],
    )  # fmt: skip
    assert "stretched 8-bit values, but the new tiles would be in dB" in sentence


@pytest.mark.parametrize("kind", ["uint8", "int16", "float32"])
def test_permanent_water_is_dry_where_only_the_flood_counts(
    kind, prepare, inputs, pair, write_raster
):
    _, parameters = pair
    mask = inputs["water"].astype(kind)
    mask[:, : WIDTH // 2][mask[:, : WIDTH // 2] == 1] = 2
    reference = {"path": write_raster(mask, "mask.tif")}
    labels = {}
    for flood_only in (False, True):
        dataset, _, log = prepare(
            f"{kind}{flood_only}", reference_raster=reference, flood_only=flood_only, **parameters
        )
        assert ("The permanent water of “mask.tif” (2) is labelled as water" in log) != flood_only
        labels[flood_only] = [
            (tile.row, tile.col, read(dataset.folder / tile.label)) for tile in dataset.tiles()
        ]
    for (row, col, water), (_, _, flood) in zip(labels[False], labels[True]):
        part = mask[row : row + SIZE, col : col + SIZE]
        there = water != 255
        np.testing.assert_array_equal(there, flood != 255)
        np.testing.assert_array_equal(water[there], (part > 0)[there])
        np.testing.assert_array_equal(flood[there], (part == 1)[there])
    assert any((flood != water).any() for (*_, water), (*_, flood) in zip(*labels.values()))
