"""Values that users of QGIS add to no data, or take from it, count as they see it there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from model_backend import confinement
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import RasterLayer
from model_backend.raster.band import AlignedBand
from model_backend.raster.grid import Grid
from model_backend.raster.source import open_raster
from tests.support.scenes import radar_scene, read

SIDE = 64
WHOLE = Window(0, 0, SIDE - 1, SIDE - 1)


def read_all(path, shift, fill=None, **said):
    """Values of band 1 where nothing is shifted, and half a pixel further to the lower right."""
    source = open_raster(RasterLayer(str(path), **said))
    own = Grid.of(source.dataset, source.crs)
    grid = replace(own, transform=own.transform @ Affine.translation(shift, shift))
    band = AlignedBand(source, 1, grid, fill=fill)
    assert band.warped == bool(shift)
    try:
        return band.read(WHOLE)
    finally:
        band.close()
        source.close()


def expected(values, shift):
    """What to find there: the values, or means of the four pixels that meet half a pixel on."""
    if not shift:
        return values[:-1, :-1]
    four = np.stack([values[:-1, :-1], values[:-1, 1:], values[1:, :-1], values[1:, 1:]])
    return four.mean(axis=0)


def assert_as(found, wanted, values):
    """Same values; at the edge of what is missing the warper may know less or more."""
    missing = np.isnan(values)
    four = np.stack([missing[:-1, :-1], missing[:-1, 1:], missing[1:, :-1], missing[1:, 1:]])
    edge = four.any(axis=0) & ~four.all(axis=0)
    np.testing.assert_allclose(found[~edge], wanted[~edge], rtol=1e-5)
    known = found[edge & np.isfinite(found)]
    assert known.size == 0 or np.nanmin(values) <= known.min() <= known.max() <= np.nanmax(values)


@pytest.fixture
def holes():
    """Values from 100 on, with a hole for each of three reasons; and where the holes are."""
    values = (100 + np.arange(SIDE * SIDE) % 50).reshape(SIDE, SIDE).astype("float32")
    places = {name: np.zeros((SIDE, SIDE), bool) for name in ("declared", "added", "fill")}
    places["declared"][5:20, 5:20] = True
    places["added"][30:45, 5:20] = True
    places["fill"][20:35, 20:40] = True  # touches the other two
    return values, places


@pytest.mark.parametrize("shift", [0, 0.5])
@pytest.mark.parametrize("kind", ["int16", "float32", "float64"])
@pytest.mark.parametrize("scale", [1, 0.5])
def test_every_value_without_data_counts(shift, kind, scale, holes, write_raster):
    values, places = holes
    stored = values / scale
    for place, code in zip(places.values(), (-9999, 0, -32768)):
        stored[place] = code
    path = write_raster(stored[np.newaxis].astype(kind), nodata=-9999)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales = (scale,)
    wanted = np.where(np.any(list(places.values()), axis=0), np.nan, values)
    found = read_all(path, shift, fill=-32768, nodata=(0.0,))
    assert_as(found, expected(wanted, shift), wanted)


@pytest.mark.parametrize("shift", [0, 0.5])
def test_what_is_declared_may_be_data(shift, holes, write_raster):
    values, places = holes
    stored = np.where(places["declared"], 90, values)
    path = write_raster(stored[np.newaxis].astype("uint8"), nodata=90)
    np.testing.assert_allclose(
        read_all(path, shift, declared_nodata=False), expected(stored, shift), rtol=1e-6
    )
    wanted = np.where(stored == 90, np.nan, stored)
    assert_as(read_all(path, shift), expected(wanted, shift), wanted)


@pytest.mark.parametrize("mask", ["alpha", "internal"])
@pytest.mark.parametrize("shift", [0, 0.5])
def test_a_mask_counts_beside_them(mask, shift, holes, write_raster):
    values, places = holes
    seen = ~places["fill"]
    stored = np.where(places["added"], 0, np.where(places["declared"], 7, values))
    planes = [stored, 255 * seen] if mask == "alpha" else [stored]
    path = write_raster(np.stack(planes).astype("float32"))
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        if mask == "alpha":
            dataset.colorinterp = (ColorInterp.gray, ColorInterp.alpha)
        else:
            dataset.write_mask(seen)
    wanted = np.where(np.any(list(places.values()), axis=0), np.nan, values)
    found = read_all(path, shift, nodata=(0.0, 7.0))
    assert_as(found, expected(wanted, shift), wanted)


def test_a_value_that_a_band_cannot_hold_says_nothing(holes, write_raster):
    values, _ = holes
    path = write_raster(values[np.newaxis].astype("uint8"))
    for value in (-9999.0, 100.5, 256.0, float("nan")):
        np.testing.assert_array_equal(read_all(path, 0, nodata=(value,)), values[:-1, :-1])


@pytest.mark.parametrize("fill", [None, 0.0])
def test_a_confined_worker_makes_no_virtual_raster(
    fill, holes, write_raster, monkeypatch, tmp_path
):
    values, places = holes
    stored = np.where(places["declared"], -9999, np.where(places["fill"], 0, values))
    path = write_raster(stored[np.newaxis].astype("float32"), nodata=-9999)
    monkeypatch.setenv(confinement.FOLDERS, str(tmp_path))
    found = read_all(path, 0.5, fill=fill)
    assert np.isnan(found[6:19, 6:19]).all()
    assert np.isnan(found[21:34, 21:39]).all() == (fill == 0)


def test_a_scene_is_mapped_with_them(write_raster, run_job, tmp_path):
    bands, _ = radar_scene(160, 160)
    hidden = np.zeros(bands.shape[1:], bool)
    hidden[40:80, 30:100] = True
    plain = write_raster(np.where(hidden, np.nan, bands), "plain.tif", ("VV", "VH"), nodata=np.nan)
    added = write_raster(
        np.where(hidden, -30, bands).astype("float32"), "added.tif", ("VV", "VH"), nodata=np.nan
    )
    maps = []
    for layer in ({"path": plain}, {"path": added, "nodata": [-30.0]}):
        out = {"probability": tmp_path / f"{len(maps)}.tif"}
        _, said = run_job("predict", out, input=layer, method="thresholds")
        maps.append(read(out["probability"]))
    assert "VV: NaN (declared in the file), -30 (added in QGIS)" in str(said)
    assert np.isnan(maps[0][hidden]).all() and np.isfinite(maps[0][~hidden]).all()
    np.testing.assert_array_equal(maps[0], maps[1])


def test_a_mask_whose_zeros_are_dry_after_all(write_raster, run_job):
    truth = np.zeros((1, SIDE, SIDE), "uint8")
    truth[:, 10:30] = 1
    plain = write_raster(truth, "plain.tif")
    declared = write_raster(truth, "declared.tif", nodata=0)
    numbers = []
    for reference in ({"path": plain}, {"path": declared, "declared_nodata": False}):
        found, said = run_job(
            "evaluatemap", {}, prediction={"path": plain}, reference_raster=reference
        )
        assert "declares 0 as nodata" not in str(said)
        numbers.append(found.numbers)
    assert numbers[0] == numbers[1] and numbers[0]["ACCURACY"] == 1


def test_dry_land_that_a_user_has_hidden_is_no_dry_land(write_raster, run_job, tmp_path):
    """With 0 as an additional value without data only the water is left to compare."""
    mask = np.zeros((1, SIDE, SIDE), "uint8")
    mask[:, 10:30] = 1
    whole = write_raster(mask, "whole.tif")
    hidden = {"path": write_raster(mask, "hidden.tif"), "nodata": [0.0]}
    other = {"path": whole}
    for job, outputs, layers in (
        ("floodchange", {"change": tmp_path / "c.tif"}, {"first": other, "second": hidden}),
        ("evaluatemap", {}, {"prediction": hidden, "reference_raster": other}),
        ("samplepoints", {"points": tmp_path / "p.gpkg"}, {"mask": hidden}),
    ):
        with pytest.raises(HighwaterError) as caught:
            run_job(job, outputs, **layers)
        assert caught.value.code == "input.ambiguous_values" and "hidden.tif" in str(caught.value)
    _, said = run_job("evaluatemap", {}, prediction={"path": whole}, reference_raster=hidden)
    assert "“hidden.tif” declares 0 as nodata" in str(said)


def test_complex_numbers_are_refused(write_raster, run_job, tmp_path):
    bands, _ = radar_scene(SIDE, SIDE)
    path = write_raster(bands.astype("complex64"), "slc.tif", ("VV", "VH"))
    with pytest.raises(HighwaterError) as caught:
        run_job("predict", {"mask": tmp_path / "m.tif"}, input={"path": path}, method="thresholds")
    assert caught.value.code == "input.complex" and "slc.tif" in str(caught.value)
    assert not (tmp_path / "m.tif").exists()
