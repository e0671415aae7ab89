"""Permanent water, what cannot be judged, and the built-in method beside a model."""

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio

from model_backend.categories import EXCLUDED, NO_DATA, PERMANENT_WATER, WATER
from model_backend.language import speaking
from model_backend.models.metadata import mlm_metadata
from model_backend.prediction.comparison import mean_with_baseline
from model_backend.prediction.products.facts import MapFacts
from model_backend.prediction.products.wording import method_name
from model_backend.prediction.strip import Mapped
from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from tests.support.networks import write_network
from tests.support.scenes import radar_scene, read

BANDS = ("VV", "VH")
OUTPUTS = ("mask", "probability", "polygons", "summary", "overlay", "layout")
ENDINGS = {
    "polygons": "gpkg",
    "summary": "html",
    "overlay": "png",
    "layout": "qpt",
    "review": "gpkg",
}


def outputs(folder, names=OUTPUTS):
    return {name: folder / f"{name}.{ENDINGS.get(name, 'tif')}" for name in names}


@pytest.fixture
def model(tmp_path):
    metadata = mlm_metadata("Toy", BANDS, "db", 10, tile=128, overlap=32)
    return write_network(tmp_path / "toy.onnx", 2, metadata, weight=-1, bias=-17)


@pytest.fixture
def flood(write_raster):
    """An image, and the water that was there before."""
    bands, water = radar_scene(260, 300)
    before = water & (np.arange(300) < 150)
    return write_raster(bands, "flood.tif", descriptions=BANDS), bands, water, before


@pytest.mark.parametrize("method", ["built-in", "network"])
def test_permanent_water_is_told_from_flood(method, flood, model, write_raster, run_job, tmp_path):
    scene, _, water, before = flood
    layer = write_raster(before.astype(np.uint8), "jrc_extent.tif", descriptions=["water extent"])
    result, log = run_job(
        "predict", outputs(tmp_path), input={"path": scene}, permanent={"path": layer},
        model=model if method == "network" else "",
    )  # fmt: skip
    mask = read(result.outputs["mask"])
    assert (mask[before & water] == PERMANENT_WATER).mean() > 0.7
    assert (mask[~before] != PERMANENT_WATER).all()
    assert (mask[water & ~before] == WATER).mean() > 0.7
    assert result.numbers["PERMANENT_AREA"] == pytest.approx(
        (mask == PERMANENT_WATER).sum() / 100, rel=0.002
    )
    assert "Flooding" in result.numbers["CAPTION"] and "Permanent water: layer" in log
    classes = set(pyogrio.raw.read(result.outputs["polygons"], columns=["class"])[3][0])
    assert classes == {"Flood or water", "Permanent water"}
    page = Path(result.outputs["summary"]).read_text("utf-8")
    assert result.numbers["CAPTION"][:30] in page and "Permanent water" in page
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    assert record["caption"] == result.numbers["CAPTION"]
    assert {item["output"] for item in record["products"]} >= set(OUTPUTS)


@pytest.mark.parametrize("method", ["built-in", "network"])
def test_the_image_from_before_tells_permanent_water(
    method, flood, model, write_raster, run_job, tmp_path
):
    scene, bands, water, before = flood
    land = radar_scene(260, 300, seed=3)[0]
    dry = np.median(land[:, ~water], axis=1)[:, None, None] + np.random.default_rng(0).normal(
        0, 1, bands.shape
    ).astype(np.float32)
    earlier = write_raster(np.where(before, bands, dry), "before.tif", descriptions=BANDS)
    result, log = run_job(
        "predict", outputs(tmp_path, ("mask",)), input={"path": scene}, before={"path": earlier},
        model=model if method == "network" else "",
    )  # fmt: skip
    mask = read(result.outputs["mask"])
    assert (mask[before & water] == PERMANENT_WATER).mean() > 0.6
    assert (mask[water & ~before] == WATER).mean() > 0.6
    assert "First the image from before" in log
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    names = [Path(item["path"]).name for item in record["inputs"]]
    assert names == ["flood.tif", "before.tif"]
    assert record["parameters"]["before"]["path"] == earlier


@pytest.mark.parametrize("method", ["built-in", "network"])
def test_bands_in_files_of_their_own_are_told_apart_by_the_day_in_their_names(
    method, flood, model, write_raster, run_job, tmp_path
):
    scene, bands, _, before = flood
    land = radar_scene(260, 300, seed=3)[0]
    earlier = np.where(before, bands, land.max(axis=(1, 2))[:, None, None])
    days = {"20240919": bands, "20240907": earlier.astype(np.float32)}
    files = {
        (day, band): write_raster(plane, f"S1A_{day}_{band}.tif")
        for day, planes in days.items()
        for band, plane in zip(BANDS, planes)
    }
    slope = write_raster(np.random.default_rng(0).uniform(0, 9, bands.shape[1:]), "slope.tif")
    further = [files["20240907", "VH"], files["20240919", "VH"], slope]

    def run(name, **request):
        result, log = run_job(
            "predict", {"mask": tmp_path / name}, model=model if method == "network" else "",
            **request,
        )  # fmt: skip
        return read(result.outputs["mask"]), log, result

    apart, log, result = run(
        "apart.tif", input={"path": files["20240919", "VV"]},
        before={"path": files["20240907", "VV"]},
        auxiliary=[{"path": path} for path in further],
    )  # fmt: skip
    assert "S1A_20240907_VH.tif” belongs to the image from before" in log
    record = json.loads((tmp_path / "apart.provenance.json").read_text("utf-8"))
    assert {item["path"] for item in record["inputs"]} >= {*files.values()}
    asked = record["parameters"]
    assert [item["path"] for item in asked["auxiliary"]] == further[1:]
    assert [item["path"] for item in asked["before_auxiliary"]] == [further[0], slope]
    whole = [write_raster(days[day], f"{day}.tif", descriptions=BANDS) for day in days]
    together, _, _ = run("whole.tif", input={"path": whole[0]}, before={"path": whole[1]})
    assert (apart == PERMANENT_WATER).any() and np.array_equal(apart, together)


def test_an_image_from_before_that_cannot_be_used_is_refused(
    flood, write_raster, run_job, tmp_path
):
    scene, bands, _, before = flood
    layer = write_raster(before.astype(np.uint8), "extent.tif")
    other = write_raster(bands, "other.tif", descriptions=BANDS)
    vh = write_raster(bands[1], "vh.tif", descriptions=["VH"])
    for code, request in (
        ("before.same", {"before": {"path": scene}}),
        ("before.twice", {"before": {"path": other}, "permanent": {"path": layer}}),
        (
            "before.bands",
            {"before": {"path": other}, "auxiliary": [{"path": vh}], "bands": "VV=1;VH=1:1"},
        ),
    ):
        with pytest.raises(HighwaterError) as refusal:
            run_job("predict", outputs(tmp_path, ("mask",)), input={"path": scene}, **request)
        assert refusal.value.code == code, refusal.value
    assert not (tmp_path / "mask.tif").exists()


def test_what_cannot_be_judged_is_excluded(flood, write_raster, run_job, tmp_path):
    scene, _, _, before = flood
    reasons = np.zeros((260, 300), np.uint8)
    reasons[:60] = 1
    reasons[60:100, :100] = 3
    mask = write_raster(reasons, "exclusion.tif")
    layer = write_raster(before.astype(np.uint8), "extent.tif")
    result, log = run_job(
        "predict", outputs(tmp_path, ("mask", "summary")), input={"path": scene},
        exclusion={"path": mask}, permanent={"path": layer},
    )  # fmt: skip
    found = read(result.outputs["mask"])
    kept = found[reasons > 0]
    assert set(np.unique(kept)) <= {EXCLUDED, PERMANENT_WATER}
    assert (found[reasons == 0] != EXCLUDED).all()
    assert result.numbers["EXCLUDED_AREA"] == pytest.approx(
        (found == EXCLUDED).sum() / 100, rel=0.002
    )
    assert "cannot be judged" in result.numbers["CAPTION"]
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    assert set(record["findings"]["excluded"]) == {"1", "3"}
    assert "Radar shadow" in Path(result.outputs["summary"]).read_text("utf-8")


def test_places_to_review_are_those_of_disagreement(flood, run_job, tmp_path):
    scene, _, water, _ = flood
    metadata = mlm_metadata("Eager", BANDS, "db", 10, tile=128, overlap=32)
    model = write_network(tmp_path / "eager.onnx", 2, metadata, weight=-1, bias=-12.5)
    names = ("mask", "review")
    result, log = run_job(
        "predict", outputs(tmp_path, names), input={"path": scene}, model=model, compare=True
    )  # fmt: skip
    _, _, _, columns = pyogrio.raw.read(
        result.outputs["review"], columns=["rank", "what", "area_ha"]
    )
    rank, what, area = columns
    assert list(rank) == list(range(1, len(rank) + 1)) and len(rank) > 0
    assert list(area) == sorted(area, reverse=True)
    assert set(what) <= {"Water by the model only", "Water by the built-in method only"}
    assert "disagree" in log
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    assert set(record["method"]["thresholds_db"]) == set(BANDS)


def test_the_comparison_takes_radar_bands_alone(flood, write_raster, run_job, tmp_path):
    scene, _, _, _ = flood
    dem = write_raster(np.full((260, 300), 20, np.float32), "dem.tif")
    bands = ("ELEVATION", "VV", "VH")
    metadata = mlm_metadata("Three", bands, "db", 10, tile=128, overlap=32)
    model = write_network(tmp_path / "three.onnx", 3, metadata, weight=-1, bias=-5)
    extent = {"xmin": 500_300, "ymin": 2_957_800, "xmax": 502_500, "ymax": 2_959_500}
    result, _ = run_job(
        "predict", outputs(tmp_path, ("mask", "review")), input={"path": scene}, model=model,
        auxiliary=[{"path": dem}], bands="VV=1;VH=2;ELEVATION=1:1", compare=True, extent=extent,
    )  # fmt: skip
    # The same as the method by itself on the same part.
    alone, _ = run_job(
        "predict", {"mask": tmp_path / "alone.tif"}, input={"path": scene}, extent=extent
    )
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    for band in BANDS:
        assert record["method"]["thresholds_db"][band] == alone.numbers[f"THRESHOLD_{band}"]


def test_the_built_in_method_counts_as_one_more_model(flood, write_raster, run_job, tmp_path):
    bands = flood[1].copy()
    bands[1, :40, :40] = np.nan
    scene = write_raster(bands, "holes.tif", descriptions=BANDS)
    metadata = mlm_metadata("Eager", BANDS, "db", 10, tile=128, overlap=32, threshold=0.4)
    model = write_network(tmp_path / "eager.onnx", 2, metadata, weight=-0.4, bias=-5)
    further = write_network(tmp_path / "further.onnx", 2, metadata, weight=-0.5, bias=-8)
    one = {"input": {"path": scene}, "model": model}
    alone, _ = run_job("predict", {"probability": tmp_path / "network.tif"}, **one)
    built_in, _ = run_job(
        "predict", {"probability": tmp_path / "method.tif"}, input={"path": scene},
        method="thresholds",
    )  # fmt: skip
    names = ("mask", "probability", "uncertainty", "summary")
    result, _ = run_job("predict", outputs(tmp_path, names), **one, with_thresholds=True)
    network, method = read(alone.outputs["probability"]), read(built_in.outputs["probability"])
    mean, spread = read(result.outputs["probability"]), read(result.outputs["uncertainty"])
    valid = ~np.isnan(method)
    assert np.abs(network - method)[valid].max() > 0.3
    assert np.allclose(mean[valid], (network + method)[valid] / 2, atol=1 / 2048)
    assert np.allclose(spread[valid], np.abs(network - method)[valid] / 2, atol=1 / 2048)
    assert np.array_equal(np.isnan(mean), np.isnan(network))
    assert result.numbers["THRESHOLD"] == pytest.approx(0.45)
    assert np.array_equal(read(result.outputs["mask"])[valid] == WATER, mean[valid] >= 0.45)
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    page = Path(result.outputs["summary"]).read_text("utf-8")
    assert "Eager + Highwater adaptive threshold" in page
    assert record["with_thresholds"] and set(record["method"]["thresholds_db"]) == set(BANDS)
    # Of three, each counts a third; the spread is that of all three.
    second, _ = run_job(
        "predict", {"probability": tmp_path / "second.tif"}, input={"path": scene}, model=further
    )
    result, _ = run_job(
        "predict", outputs(tmp_path, names), **one, models=[further], with_thresholds=True
    )
    each = np.stack([network, read(second.outputs["probability"]), method])[:, valid]
    assert np.allclose(read(result.outputs["probability"])[valid], each.mean(axis=0), atol=2e-3)
    assert np.allclose(read(result.outputs["uncertainty"])[valid], each.std(axis=0), atol=2e-3)


def test_the_built_in_method_has_its_name_in_the_language_of_the_reader():
    grid = Grid(rasterio.CRS.from_epsg(32646), rasterio.Affine.scale(10, -10), 8, 8)
    facts = MapFacts(
        "flood", grid, "Mine + 1 + Highwater adaptive threshold", 0.5, hashes={"m": ""}
    )
    with speaking("de"):
        assert method_name(facts) == "Mine + 1 + Adaptiver Schwellenwert von Highwater"


def test_where_the_built_in_method_says_nothing_the_model_stands_alone():
    network = np.array([[0.25, 0.75, np.nan]], np.float32)
    method = np.array([[0.75, np.nan, 0.5]], np.float32)
    (rows,) = mean_with_baseline(iter([Mapped(0, network, None, baseline=method)]), 1)
    assert np.array_equal(rows.probability, [[0.5, 0.75, np.nan]], equal_nan=True)
    assert np.array_equal(rows.spread, [[0.25, 0, np.nan]], equal_nan=True)


def test_without_backscatter_there_is_nothing_to_average_with(write_raster, run_job, tmp_path):
    image = np.random.default_rng(0).integers(1, 255, (1, 200, 200)).astype(np.uint8)
    scene = write_raster(image, "picture.tif", descriptions=["VV"])
    metadata = mlm_metadata("Grey", ("VV",), "stretched", None, tile=64, overlap=16)
    model = write_network(tmp_path / "grey.onnx", 1, metadata, weight=-0.02, bias=2)
    for request in ({"compare": True}, {"with_thresholds": True}):
        with pytest.raises(HighwaterError) as refusal:
            run_job(
                "predict", outputs(tmp_path, ("mask",)), input={"path": scene}, model=model,
                **request,
            )  # fmt: skip
        assert refusal.value.code == "compare.no_radar" and "picture" in refusal.value.sentence
    assert not (tmp_path / "mask.tif").exists()


def test_what_would_be_empty_is_refused(flood, model, run_job, tmp_path):
    scene = flood[0]
    for code, names, request in (
        ("parameter.needs_model", ("mask",), {"turns": True}),
        ("parameter.needs_model", ("mask",), {"compare": True}),
        ("parameter.needs_model", ("mask",), {"with_thresholds": True}),
        ("parameter.needs_model", ("mask",), {"resume": str(tmp_path / "x")}),
        ("parameter.needs_model", ("mask",), {"models": [model]}),
        ("output.no_spread", ("uncertainty",), {"model": model}),
        ("output.no_comparison", ("review",), {"model": model}),
        ("models.twice", ("mask",), {"model": model, "models": [model]}),
    ):
        with pytest.raises(HighwaterError) as refusal:
            run_job("predict", outputs(tmp_path, names), input={"path": scene}, **request)
        assert refusal.value.code == code
    other = write_network(
        tmp_path / "other.onnx", 1, mlm_metadata("Other", ("VH",), "power", 10, tile=64, overlap=16)
    )
    with pytest.raises(HighwaterError) as refusal:
        run_job(
            "predict", outputs(tmp_path, ("mask",)), input={"path": scene}, model=model,
            models=[other],
        )  # fmt: skip
    assert refusal.value.code == "models.differ"
    assert "“Toy”" in refusal.value.sentence and "bands" in refusal.value.sentence


def test_no_data_stays_no_data_in_every_product(flood, write_raster, run_job, tmp_path):
    _, bands, _, before = flood
    bands = bands.copy()
    bands[:, :50] = np.nan
    scene = write_raster(bands, "holes.tif", descriptions=BANDS)
    layer = write_raster(before.astype(np.uint8), "extent.tif")
    exclusion = write_raster(np.ones((260, 300), np.uint8), "exclusion.tif")
    result, _ = run_job(
        "predict", outputs(tmp_path, ("mask",)), input={"path": scene},
        permanent={"path": layer}, exclusion={"path": exclusion},
    )  # fmt: skip
    mask = read(result.outputs["mask"])
    assert (mask[:50] == NO_DATA).all() and (mask[50:] != NO_DATA).all()
