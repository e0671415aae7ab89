"""Products that cannot be geocoded: a sentence, and nothing left behind."""

import re
import shutil
import zipfile

import pytest
from rasterio.crs import CRS

from model_backend.protocol import HighwaterError

PLAIN = {"noise": 0.002, "border": 20}


@pytest.fixture
def product(places, tmp_path):
    """A copy of a product that a test may spoil."""
    _, safe = places(**PLAIN)
    return shutil.copytree(safe, tmp_path / safe.name)


@pytest.fixture
def refused(run_job, tmp_path):
    """The job refuses; nothing of its outputs is left."""

    def check(code, *words, **parameters):
        folder = tmp_path / "out"
        folder.mkdir()
        with pytest.raises(HighwaterError) as error:
            run_job("geocodesentinel1", {"image": folder / "image.tif"}, **parameters)
        assert error.value.code == code, error.value.detail
        for word in words:
            assert word in str(error.value) + error.value.remedy
        assert not list(folder.iterdir())

    return check


def alter(path, pattern, text):
    """Replace what a pattern finds in a file."""
    changed, count = re.subn(pattern, text, path.read_text("utf-8"), flags=re.DOTALL)
    assert count
    path.write_text(changed, encoding="utf-8")


def annotation(product):
    return next((product / "annotation").glob("*-vv-*.xml"))


def test_nothing_there(refused, tmp_path):
    refused("input.missing", "S1A.zip", product=str(tmp_path / "S1A.zip"))


def test_no_product(refused, tmp_path):
    (tmp_path / "picture.tif").write_bytes(b"II*\0")
    refused("sentinel1.not_product", "picture.tif", "manifest.safe",
            product=str(tmp_path / "picture.tif"))  # fmt: skip


def test_slc(refused, product):
    slc = product.with_name(product.name.replace("GRDH", "SLC_"))
    product.rename(slc)
    refused("sentinel1.not_grd", "SLC", "GRD", product=str(slc))


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("measurement/*-vh-*", "measurement/…” of VH"),
        ("annotation/calibration/calibration-*-vv-*", "calibration-…” of VV"),
        ("annotation/calibration/noise-*-vv-*", "noise-…” of VV"),
    ],
)
def test_a_file_is_missing(refused, product, file, kind):
    next(product.glob(file)).unlink()
    refused("sentinel1.incomplete", kind, product=str(product))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"</product>", ""),
        (r"<orbitList.*</orbitList>", ""),
        (r"<latitude>[^<]*</latitude>", "<latitude>north</latitude>"),
        (r"<numberOfLines>\d+", "<numberOfLines>17"),
        (
            r"(<geolocationGridPointList[^>]*>)<geolocationGridPoint>.*?</geolocationGridPoint>",
            r"\1",
        ),
    ],
    ids=["cut off", "no orbit", "no number", "other size", "a control point less"],
)
def test_a_damaged_annotation_is_named(refused, product, pattern, text):
    alter(annotation(product), pattern, text)
    refused("sentinel1.damaged", "Download the product again", product=str(product))


@pytest.mark.parametrize(
    ("file", "pattern", "text"),
    [
        ("calibration-*-vv-*", r"<sigmaNought count=\"\d+\">[^ ]+", '<sigmaNought count="1">0'),
        ("calibration-*-vv-*", r"(<pixel count=\"\d+\">0) \d+", r"\1"),
        ("noise-*-vv-*", r"<noiseRangeLut count=\"\d+\">[^ ]+", '<noiseRangeLut count="1">nan'),
        ("noise-*-vv-*", r"<noiseAzimuthLut", "<nothing"),
    ],
    ids=["gain of 0", "a place less", "no number", "no factors"],
)
def test_a_damaged_table_is_named(refused, product, file, pattern, text):
    path = next((product / "annotation" / "calibration").glob(file))
    alter(path, pattern, text)
    refused("sentinel1.damaged", path.name, product=str(product))


def test_one_control_point_elsewhere(refused, product):
    path = annotation(product)
    changed = path.read_text("utf-8").replace("<latitude>", "<latitude>1", 1)
    path.write_text(changed, encoding="utf-8")
    refused("sentinel1.geometry", "control points", product=str(product))


def test_an_orbit_of_another_day(refused, product):
    alter(annotation(product), r"<time>2024-09-19T05:1", "<time>2024-09-19T05:2")
    refused("sentinel1.geometry", "control points", product=str(product))


def test_a_part_elsewhere(refused, product):
    wgs = CRS.from_epsg(4326).to_wkt()
    extent = {"xmin": 10, "ymin": 45, "xmax": 11, "ymax": 46, "crs_wkt": wgs}
    refused("input.extent_outside", product.stem, product=str(product), extent=extent)


def test_a_crs_that_only_the_other_side_of_the_earth_has(refused, product):
    wkt = CRS.from_proj4("+proj=ortho +lat_0=-14 +lon_0=-22").to_wkt()
    refused("sentinel1.crs", product.stem, product=str(product), crs_wkt=wkt)


def test_an_elevation_elsewhere(refused, places, product, tmp_path):
    place, _ = places(**PLAIN)
    place.longitude -= 20
    try:
        elevation = place.write_elevation(tmp_path / "dem.tif")
    finally:
        place.longitude += 20
    refused("exclusion.no_overlap", "dem.tif", product=str(product), elevation=elevation)


@pytest.mark.parametrize("size", [0.0, float("nan"), 1e6])
def test_pixels_of_no_size(refused, product, size):
    refused("sentinel1.pixel_size", product=str(product), pixel_size=size)


def test_nothing_is_wanted(run_job, product):
    with pytest.raises(HighwaterError) as error:
        run_job("geocodesentinel1", {}, product=str(product))
    assert error.value.code == "output.none"


def test_an_archive_that_was_not_downloaded_to_its_end(refused, packed, tmp_path):
    whole = packed(**PLAIN).read_bytes()
    path = tmp_path / "S1A_IW_GRDH_1SDV.zip"
    path.write_bytes(whole[: len(whole) // 2])
    refused("sentinel1.not_product", path.name, product=str(path))


def test_an_archive_with_a_broken_image(refused, packed, tmp_path):
    whole = packed(**PLAIN)
    with zipfile.ZipFile(whole) as archive:
        info = next(each for each in archive.infolist() if each.filename.endswith(".tiff"))
    data = bytearray(whole.read_bytes())
    middle = info.header_offset + 200 + info.compress_size // 2
    data[middle : middle + 64] = bytes(64)
    path = tmp_path / whole.name
    path.write_bytes(data)
    refused("sentinel1.damaged", ".tiff", product=str(path))
