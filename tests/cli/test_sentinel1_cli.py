"""A Sentinel-1 product on the command line: geocoded, mapped, and what is refused."""

from __future__ import annotations

import pytest

from tests.support.gdal_scenes import read
from tests.support.sentinel1_download import download  # noqa: F401

LAKE = 3.14159 * 900**2 / 100  # pixels


def test_from_the_download_to_a_mask(download, profile, tmp_path):  # noqa: F811
    product = next(download.glob("*.zip"))
    image, angles = tmp_path / "image.tif", tmp_path / "angles.tif"
    made = profile.run(
        "geocodesentinel1",
        PRODUCT=product,
        ELEVATION=download / "dem.tif",
        IMAGE=image,
        INCIDENCE=angles,
    )
    assert made.status == 0, made.everything
    assert made.results["COVERED_PERCENT"] == 100
    assert made.results["CONTROL_POINT_ERROR"] < 0.01
    assert "VV and VH, 2024-09-19 05:11 UTC, descending" in made.everything
    done = profile.run("thresholdwater", INPUT=image, MASK=tmp_path / "mask.tif")
    assert done.status == 0, done.everything
    mask = read(str(tmp_path / "mask.tif"))
    assert (mask == 1).sum() == pytest.approx(LAKE, rel=0.1)
    excluded = profile.run(
        "exclusionmask",
        ELEVATION=download / "dem.tif",
        LIKE=image,
        INCIDENCE_LAYER=angles,
        MAX_SLOPE=5,
        MASK=tmp_path / "excluded.tif",
    )
    assert excluded.status == 0, excluded.everything
    assert "usual for Sentinel-1, descending" in excluded.everything
    assert (read(str(tmp_path / "excluded.tif")) == 3).any()  # the steep side of the hill


def test_one_form_from_the_product_to_a_page(download, profile, tmp_path):  # noqa: F811
    files = {
        f"predict:{name}": tmp_path / f"{name}.{ending}"
        for name, ending in (("mask", "tif"), ("polygons", "gpkg"), ("summary", "html"))
    }
    done = profile.run(
        "mapproduct",
        product=next(download.glob("*.SAFE")) / "manifest.safe",
        elevation=download / "dem.tif",
        **files,
    )
    assert done.status == 0, done.everything
    mask = read(str(files["predict:mask"]))
    assert (mask == 1).sum() == pytest.approx(LAKE, rel=0.1)
    assert done.results["predict:water_area"] == pytest.approx((mask == 1).sum() / 100, rel=0.01)
    assert "descending, at latitude" in done.out
    assert "Sentinel-1A" in files["predict:summary"].read_text("utf-8")
    assert not list(tmp_path.glob("*.part*"))


def test_a_product_is_no_image_and_the_way_is_said(download, profile, tmp_path):  # noqa: F811
    for path in (next(download.glob("*.zip")), next(download.glob("*.SAFE"))):
        refused = profile.run("predict", INPUT=path, MASK=tmp_path / "mask.tif")
        assert refused.status != 0
        assert "Geocode a Sentinel-1 product" in refused.everything, path
    assert not list(tmp_path.iterdir())


def test_what_is_no_product_is_refused(download, profile, tmp_path):  # noqa: F811
    image = tmp_path / "image.tif"
    refused = profile.run("geocodesentinel1", PRODUCT=download / "dem.tif", IMAGE=image)
    assert refused.status != 0
    assert "“dem.tif” is no Sentinel-1 product" in refused.everything
    assert not list(tmp_path.iterdir())
