"""Statistics of earlier images as bands of tiles and of models, recognised by their names."""

import numpy as np
import pytest
import rasterio

from model_backend.dataset.store import Dataset
from model_backend.models.metadata import mlm_metadata
from model_backend.prediction.levels import STEP
from model_backend.protocol import HighwaterError
from model_backend.sar.bands import is_radar, origin_of
from model_backend.sar.units import from_db
from tests.support.networks import write_network
from tests.support.scenes import radar_scene, read
from tests.support.stacks import layer, stack_of

HEIGHT, WIDTH = 130, 140
BANDS = ("VV", "VV_MEDIAN")


@pytest.fixture
def files(write_raster, run_job, tmp_path):
    """An image of VV alone in linear power, the statistics of VV and VH, and a reference."""
    image, water = radar_scene(HEIGHT, WIDTH, 20)
    layers = [
        layer(write_raster(values, f"{n}.tif", descriptions=("VV", "VH")))
        for n, values in enumerate(stack_of(HEIGHT, WIDTH))
    ]
    statistics = tmp_path / "statistics.tif"
    run_job("temporalstatistics", {"statistics": statistics}, layers=layers)
    return {
        "vv": image[0],
        "input": {"path": write_raster(from_db(image[0], "power"), "vv.tif", ("VV",))},
        "auxiliary": [{"path": str(statistics)}],
        "reference": {"path": write_raster(water.astype(np.uint8), "water.tif")},
        "statistics": read(statistics),
    }


def test_tiles_have_them_as_they_are(files, run_job, tmp_path):
    run_job(
        "preparetiles", input=files["input"], auxiliary=files["auxiliary"], tile_size=64,
        reference_raster=files["reference"], dataset=str(tmp_path / "set"),
    )  # fmt: skip
    dataset = Dataset.open(tmp_path / "set")
    names = ("VV", "VV_MEDIAN", "VV_DEVIATION", "VH_MEDIAN", "VH_DEVIATION", "COUNT")
    assert dataset.format.bands == names
    tile = next(item for item in dataset.tiles() if (item.row, item.col) == (0, 64))
    image = read(dataset.folder / tile.image)
    wanted = np.stack([files["vv"], *files["statistics"]])[:, :64, 64:128]
    wanted[:, np.isnan(wanted).any(axis=0)] = np.nan  # too few images there
    assert 0 < np.isnan(image[0]).mean() < 0.1
    assert np.allclose(image, wanted, atol=1e-4, equal_nan=True)


def test_a_model_of_them_is_fed_from_the_same_layer(files, run_job, tmp_path):
    """The image is in power, the medians are in dB: neither is taken for the other."""
    metadata = mlm_metadata("Change", BANDS, "db", 10, tile=64, overlap=16)
    model = write_network(tmp_path / "m.onnx", 2, metadata)
    outputs = {"probability": tmp_path / "p.tif"}
    request = {"input": files["input"], "model": model, "precision": "float32"}
    _, log = run_job("predict", outputs, auxiliary=files["auxiliary"], **request)
    median = files["statistics"][0]
    expected = 1 / (1 + np.exp(8.5 + 0.25 * (files["vv"] + median)))
    found = read(outputs["probability"])
    assert np.allclose(found, expected, atol=2 * STEP, equal_nan=True)
    assert "VV_MEDIAN: band 1 of “statistics.tif” (description “VV_MEDIAN”)" in log
    with pytest.raises(HighwaterError, match="The model wants the bands VV, VV_MEDIAN"):
        run_job("predict", outputs, **request)


def test_they_are_no_image_of_their_own(write_raster, run_job, files):
    assert [is_radar(name) for name in ("VV_MEDIAN", "VH_DEVIATION", "VV_BEFORE", "VV")] == [
        False, False, True, True,
    ]  # fmt: skip
    assert origin_of("VV_MEDIAN") != origin_of("VV")
    with pytest.raises(HighwaterError) as caught:
        run_job("thresholdwater", {}, input=files["auxiliary"][0])
    assert caught.value.code == "bands.unknown"
    # A single band of them, saved by itself, is not taken for VV because of its name.
    alone = write_raster(files["statistics"][0], "S1_VV.tif", ("VV_MEDIAN",))
    with pytest.raises(HighwaterError) as caught:
        run_job("thresholdwater", {}, input={"path": alone})
    assert caught.value.code == "bands.unknown"
    with rasterio.open(alone) as dataset:
        assert dataset.descriptions == ("VV_MEDIAN",)
