"""Rasters written strip by strip: the same values, whole or not at all."""

import resource
import shutil

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.categories import MASK_CATEGORIES
from model_backend.outputs import OutputFiles
from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from model_backend.raster.whole import check_whole
from model_backend.raster.writing import RasterWriter

UTM = CRS.from_epsg(32646)


def grid_of(shape, crs=UTM, transform=None):
    transform = transform or Affine(10, 0, 500000, 0, -10, 3000000)
    return Grid(crs, transform, shape[-1], shape[-2])


def write(path, values, strip=100, **more):
    options = {"bands": ["one"], "nodata": None, **more}
    with RasterWriter(path, grid_of(values.shape), values.dtype.name, **options) as writer:
        for row in range(0, values.shape[-2], strip):
            writer.write(row, values[..., row : row + strip, :])


@pytest.fixture
def file_size_limit():
    """Limit the size of files, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(size):
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))

    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("strip", [1, 64, 256, 257, 700])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
def test_values_survive(tmp_path, strip, dtype):
    values = (np.random.default_rng(0).random((700, 300)) * 250).astype(dtype)
    if dtype.startswith("float"):
        values[100:300, 20:90] = np.nan
    write(tmp_path / "a.tif", values, strip)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), values)
        assert dataset.dtypes == (dtype,)


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (3000, 1), (256, 256), (257, 255)])
def test_any_size(tmp_path, shape):
    values = np.random.default_rng(0).random(shape, dtype="f4")
    write(tmp_path / "a.tif", values)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), values)


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        (UTM, Affine(10, 0, 500000, 0, 10, 3000000)),
        (UTM, Affine(7, 7, 500000, 7, -7, 3000000)),
        (CRS.from_epsg(4326), Affine(1e-4, 0, 93.123456789, 0, -1e-4, 26.98765432)),
    ],
    ids=["south-up", "rotated", "degrees"],
)
def test_georeference_is_exact(tmp_path, crs, transform):
    grid = grid_of((20, 30), crs, transform)
    with RasterWriter(tmp_path / "a.tif", grid, "uint8", ["one"], nodata=None) as writer:
        writer.write(0, np.zeros((20, 30), "u1"))
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.transform.almost_equals(transform, 1e-13)
        assert dataset.crs == crs


def test_bands_tags_and_nodata(tmp_path):
    values = np.random.default_rng(0).random((2, 300, 270), dtype="f4")
    write(
        tmp_path / "a.tif",
        values,
        bands=["VV", "VH"],
        nodata=float("nan"),
        tags={"UNIT": "dB"},
        band_tags=[{"LOOKS": "4"}, {"LOOKS": "5"}],
    )
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert dataset.descriptions == ("VV", "VH")
        assert dataset.tags()["UNIT"] == "dB"
        assert [dataset.tags(band)["LOOKS"] for band in (1, 2)] == ["4", "5"]
        assert np.isnan(dataset.nodata)
        assert dataset.compression.name == "deflate"
        assert dataset.block_shapes == [(256, 256)] * 2


def test_categories_have_names_and_colours(tmp_path):
    path = tmp_path / "mask.tif"
    write(path, np.ones((30, 40), "u1"), nodata=255, categories=MASK_CATEGORIES)
    with rasterio.open(path) as dataset:
        assert dataset.colormap(1)[1] == MASK_CATEGORIES[1].colour
        assert dataset.tags(1)["CATEGORY_4"] == "Uncertain"
        assert [name.rsplit("/", 1)[-1] for name in dataset.files] == [
            "mask.tif",
            "mask.tif.aux.xml",
        ]
    text = (tmp_path / "mask.tif.aux.xml").read_text(encoding="utf-8")
    names = [
        line.strip() for line in text.splitlines() if "<Category " in line or "<Category>" in line
    ]
    assert len(names) == 256
    assert names[2] == "<Category>Permanent water</Category>"
    assert names[255] == "<Category>No data</Category>"


def test_tiles_are_written_once(tmp_path):
    values = np.random.default_rng(0).random((1030, 600), dtype="f4")
    write(tmp_path / "strips.tif", values, 17)
    write(tmp_path / "whole.tif", values, 1030)
    sizes = [(tmp_path / name).stat().st_size for name in ("strips.tif", "whole.tif")]
    assert sizes[0] == sizes[1]


def test_overviews_of_large_rasters(tmp_path):
    values = np.zeros((2304, 512), "f4")
    values[:, 256:] = np.nan
    values[::2, ::2] = 1
    write(tmp_path / "p.tif", values, 256, nodata=float("nan"), overviews="average")
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert dataset.overviews(1) == [4, 8, 16]
    with rasterio.open(tmp_path / "p.tif", overview_level=0) as dataset:
        overview = dataset.read(1)
        assert (overview[:, :64] == 0.25).all()
        assert (overview[:, 64:] == 1).all()
        assert dataset.block_shapes == [(256, 256)]
    mask = np.random.default_rng(0).choice([0, 2, 255], (2304, 512)).astype("u1")
    write(tmp_path / "m.tif", mask, nodata=255, overviews="nearest")
    with rasterio.open(tmp_path / "m.tif", overview_level=2) as dataset:
        assert set(np.unique(dataset.read(1))) == {0, 2, 255}
    write(tmp_path / "small.tif", mask[:2000], nodata=255, overviews="nearest")
    with rasterio.open(tmp_path / "small.tif") as dataset:
        assert dataset.overviews(1) == []


def test_outputs_get_their_sidecar_in_the_same_step(tmp_path):
    outputs = OutputFiles({"mask": str(tmp_path / "m.tif"), "p": str(tmp_path / "p.tif")}, "abc")
    grid = grid_of((3, 4))
    stale = tmp_path / "p.tif.aux.xml"
    stale.write_text("<PAMDataset><Metadata/></PAMDataset>")
    options = {"nodata": 255, "categories": MASK_CATEGORIES}
    with RasterWriter.output(outputs, "mask", grid, "uint8", ["mask"], **options) as writer:
        writer.write(0, np.zeros((3, 4), "u1"))
    with RasterWriter.output(outputs, "p", grid, "float32", ["p"], nodata=None) as writer:
        writer.write(0, np.zeros((3, 4), "f4"))
    assert sorted(p.name for p in tmp_path.iterdir() if p != stale) == [
        ".part-abc-m.tif",
        ".part-abc-m.tif.aux.xml",
        ".part-abc-p.tif",
        ".part-abc-p.tif.aux.xml",
    ]
    outputs.commit()
    names = {p.name for p in tmp_path.iterdir()}
    assert names == {"m.tif", "m.tif.aux.xml", "p.tif", "p.tif.aux.xml"}
    assert "Metadata" not in stale.read_text()


@pytest.mark.parametrize("share", [0.001, 0.2, 0.5, 0.8, 0.999, 0.99999])
def test_a_full_disk_is_an_error_and_leaves_nothing(tmp_path, file_size_limit, share):
    values = np.random.default_rng(0).integers(0, 9, (2304, 600)).astype("u1")
    path = tmp_path / ".part-abc-mask.tif"
    options = {"nodata": 255, "categories": MASK_CATEGORIES, "overviews": "nearest"}
    write(path, values, **options)
    size = path.stat().st_size
    path.unlink()
    file_size_limit(int(size * share))
    with pytest.raises(HighwaterError) as caught:
        write(path, values, **options)
    assert caught.value.code == "output.disk_full"
    assert "“mask.tif”" in caught.value.sentence
    assert list(tmp_path.iterdir()) == []
    file_size_limit(size)
    write(path, values, **options)
    assert path.stat().st_size == size


def test_a_full_disk_is_noticed_early(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(
        "model_backend.raster.whole.shutil.disk_usage", lambda _: usage._replace(free=0)
    )
    values = np.zeros((256, 10), "u1")
    with (
        pytest.raises(HighwaterError),
        RasterWriter(
            tmp_path / "a.tif", grid_of((256 * 50, 10)), "uint8", ["one"], nodata=None
        ) as writer,
    ):
        for strip in range(50):
            writer.write(strip * 256, values)
            assert strip < 10
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_left_of_a_failure(tmp_path):
    options = {"nodata": 255, "categories": MASK_CATEGORIES}
    with (
        pytest.raises(RuntimeError, match="of the caller"),
        RasterWriter(tmp_path / "a.tif", grid_of((600, 10)), "uint8", ["one"], **options) as writer,
    ):
        writer.write(0, np.zeros((300, 10), "u1"))
        raise RuntimeError("of the caller")
    assert list(tmp_path.iterdir()) == []


def test_missing_and_misplaced_rows_are_noticed(tmp_path):
    def writer():
        return RasterWriter(tmp_path / "a.tif", grid_of((30, 10)), "uint8", ["one"], nodata=None)

    with pytest.raises(ValueError, match="Only 20 of 30"), writer() as half:
        half.write(0, np.zeros((20, 10), "u1"))
    with pytest.raises(ValueError, match="rows from 0"), writer() as late:
        late.write(1, np.zeros((20, 10), "u1"))
    with pytest.raises(ValueError, match="below row 30"), writer() as long:
        long.write(0, np.zeros((31, 10), "u1"))
    with pytest.raises(TypeError), writer() as wrong:
        wrong.write(0, np.zeros((30, 10), "f4"))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_vanished_is_an_error(tmp_path):
    with pytest.raises(HighwaterError) as caught:
        write(tmp_path / "gone" / "a.tif", np.zeros((3, 3), "u1"))
    assert caught.value.code == "output.write_failed"


def test_a_cut_off_file_is_not_whole(tmp_path):
    path = tmp_path / "a.tif"
    write(path, np.random.default_rng(0).random((600, 600), dtype="f4"))
    check_whole(path, 0)
    with pytest.raises(OSError, match="overviews"):
        check_whole(path, 1)
    with open(path, "r+b") as file:
        file.truncate(path.stat().st_size - 1)
    with pytest.raises(OSError, match="tile 2_2"):
        check_whole(path, 0)
