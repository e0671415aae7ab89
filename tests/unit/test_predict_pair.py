"""Models that compare an image from before the flood with one from after, as a user has them."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import Resampling, calculate_default_transform, reproject

from model_backend.categories import NO_DATA, PERMANENT_WATER, WATER
from model_backend.prediction.levels import STEP
from model_backend.protocol import HighwaterError
from model_backend.sar.units import from_db
from tests.support.scenes import TEN_METRES, UTM, read
from tests.support.stretching import stretched_once
from tests.support.two_dates import BANDS, expected, write_two_dates

SIZE = 260
NEAR = 8 * STEP
"""Where tiles are blended, each is written in steps."""
INNER = (slice(3, -3), slice(3, -3))
"""Away from the border of the image, where the model sees what is filled in."""


def dates():
    """VV and VH in dB of before and after, and the flood: a lake grows by a ring."""
    rng = np.random.default_rng(7)
    rows, columns = np.mgrid[:SIZE, :SIZE]
    distance = np.hypot(rows - 120, columns - 130)
    images = []
    for radius in (40, 80):
        planes = [np.where(distance < radius, dark, land) for dark, land in ((-20, -9), (-27, -16))]
        images.append((np.stack(planes) + rng.normal(0, 1.5, (2, SIZE, SIZE))).astype(np.float32))
    return *images, (distance >= 40) & (distance < 80)


EARLIER, LATER, FLOOD = dates()


@pytest.fixture
def model(tmp_path):
    return write_two_dates(tmp_path / "pair.onnx")


@pytest.fixture
def run(write_raster, model, run_job, tmp_path):
    """Map a pair; returns probability, result and log."""

    def run(later=LATER, earlier=EARLIER, names=("VV", "VH"), outputs=("probability",), **request):
        if isinstance(later, np.ndarray):
            later = write_raster(later, "after.tif", descriptions=names)
        if isinstance(earlier, np.ndarray):
            earlier = write_raster(earlier, "earlier.tif", descriptions=names)
        if earlier is not None:
            request = {"before": {"path": earlier}, **request}
        endings = {"summary": "html"}
        files = {name: tmp_path / f"{name}.{endings.get(name, 'tif')}" for name in outputs}
        request = {"input": {"path": later}, "model": model, "precision": "float32", **request}
        result, log = run_job("predict", files, **request)
        found = read(files["probability"]) if "probability" in files else None
        return found, result, log

    return run


def close(found, wanted):
    return np.allclose(found[INNER], wanted[INNER], atol=NEAR, equal_nan=True)


PAIR = expected(stretched_once(EARLIER[0]), stretched_once(LATER[0]))


def test_two_calibrated_images_are_all_it_takes(run):
    outputs = ("probability", "mask", "summary")
    found, result, log = run(outputs=outputs)
    assert close(found, PAIR)
    mask = read(result.outputs["mask"])
    assert ((mask == WATER) & FLOOD).sum() / ((mask == WATER) | FLOOD).sum() > 0.85
    assert not (mask == PERMANENT_WATER).any()
    # The lake from before is no flood, and nobody calls it dry.
    assert result.numbers["CAPTION"].startswith("Flooding") and "not all water" in log
    page = Path(result.outputs["summary"]).read_text("utf-8")
    assert "Not flooded" in page and ">Dry" not in page and "always there are in" not in page
    assert "compares with “earlier.tif”" in page
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    low, high = np.percentile(LATER[0], (1, 99))
    words = (
        f"stretched to 8-bit values: −{-low:.4g} dB becomes 30, −{-high:.4g} dB becomes 230"
        " (1st and 99th percentile of the image)"
    )
    assert record["stretched"]["VV_AFTER"] == words and f"VV_AFTER: {words}." in log
    assert record["before"] == {"layer": "earlier.tif", "unit": record["unit"]}
    assert [Path(item["path"]).name for item in record["inputs"]] == ["after.tif", "earlier.tif"]
    assert [(band["name"], band["layer"]) for band in record["bands"]] == [
        ("VV_BEFORE", "earlier.tif"), ("VV_AFTER", "after.tif"),
    ]  # fmt: skip


@pytest.mark.parametrize("units", [("power", "db"), ("db", "amplitude"), ("power", "power")])
def test_each_image_may_have_its_unit(units, run, write_raster):
    """Even where power cannot be told from amplitude: once stretched, both are the same."""
    earlier, later = (
        write_raster(from_db(image[:1] + shift, unit), f"{number}.tif", descriptions=("VV",))
        for number, (image, unit, shift) in enumerate(zip((EARLIER, LATER), units, (0, 3)))
    )
    found, result, _ = run(later, earlier)
    assert close(found, PAIR)
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    assert (record["before"]["unit"] == record["unit"]) == (units[0] == units[1])


def test_what_a_unit_contradicts_is_named_after_its_own_image(run):
    with pytest.raises(HighwaterError, match=r"“earlier\.tif” was declared as decibel") as caught:
        run(earlier=from_db(EARLIER, "power"), unit="db")
    assert caught.value.code == "unit.contradicted"


def test_another_crs_and_pixel_size(run, write_raster):
    crs, size = "EPSG:4326", 2e-4
    bounds = rasterio.transform.array_bounds(SIZE, SIZE, TEN_METRES)
    transform, width, height = calculate_default_transform(
        UTM, crs, SIZE, SIZE, *bounds, resolution=size
    )
    moved = np.full((2, height, width), np.nan, np.float32)
    reproject(
        EARLIER, moved, src_transform=TEN_METRES, src_crs=UTM, dst_transform=transform, dst_crs=crs,
        dst_nodata=np.nan, resampling=Resampling.average,
    )  # fmt: skip
    names = ("VV", "VH")
    earlier = write_raster(moved, "moved.tif", descriptions=names, crs=crs, transform=transform)
    _, result, log = run(earlier=earlier, outputs=("mask",))
    mask = read(result.outputs["mask"])
    assert ((mask == WATER) & FLOOD).sum() / ((mask == WATER) | FLOOD).sum() > 0.85
    assert "“moved.tif” is aligned to the grid of “after.tif” (bilinear)" in log


def test_limits_come_from_where_both_have_data(run, write_raster):
    """Sea that only one image shows, and no data at different places, change nothing elsewhere."""
    later, earlier = LATER.copy(), EARLIER.copy()
    later[:, :60] = np.nan
    earlier[:, :, 200:] = np.nan
    wide = np.full((2, SIZE, SIZE + 300), -24, np.float32)
    wide += np.random.default_rng(1).normal(0, 1.5, wide.shape).astype(np.float32)
    wide[:, :, :SIZE] = earlier
    valid = np.ones((SIZE, SIZE), bool)
    valid[:60] = valid[:, 200:] = False
    found, *_ = run(later, write_raster(wide, "wide.tif", descriptions=("VV", "VH")))
    assert np.array_equal(np.isfinite(found), valid)
    wanted = expected(stretched_once(EARLIER[0], valid), stretched_once(LATER[0], valid))
    inner = (slice(64, -4), slice(4, 196))
    assert np.allclose(found[inner], wanted[inner], atol=NEAR)


def test_a_part_is_mapped_as_within_the_whole(run):
    whole, first, log = run()
    # In the middle of the lake, whose own percentiles are others.
    box = (501_000, 2_958_300, 501_700, 2_959_100)
    extent = dict(zip(("xmin", "ymin", "xmax", "ymax"), box))
    part, second, shown = run(extent=extent)
    assert part.shape == (80, 70)
    assert np.allclose(part, whole[90:170, 100:170], atol=NEAR)
    limits = [line for line in log.splitlines() if "becomes" in line]
    assert len(limits) == 2 and limits == [line for line in shown.splitlines() if "becomes" in line]


def pictures():
    return [stretched_once(image[0]).round().astype(np.uint8) for image in (EARLIER, LATER)]


@pytest.mark.parametrize("unit", ["stretched", "auto"])
@pytest.mark.parametrize("kind", ["uint8", "float32"])
def test_pictures_of_one_band(unit, kind, run, write_raster):
    earlier, later = pictures()
    earlier[:8] = 0  # darkest, not missing
    files = [
        write_raster(image.astype(kind), name)
        for image, name in ((later, "x.tif"), (earlier, "y.tif"))
    ]
    if (unit, kind) == ("auto", "float32"):
        with pytest.raises(
            HighwaterError, match=r"needs VV in “y\.tif”, which has no polarisation"
        ):
            run(*files)
        request = {"bands": "VV=1"}
    else:
        request = {}
    found, _, log = run(*files, unit=unit, **request)
    assert close(found, expected(stretched_once(earlier), stretched_once(later)))
    low, high = np.percentile(later, (1, 99))
    assert f"VV_AFTER: stretched to 8-bit values: {low:.4g} becomes 30, {high:.4g} becomes" in log
    assert "8-bit values stretched to each image's range" in log


@pytest.mark.parametrize("change", [(0.5, 60), (0.7, 0), (0.9, 25)])
def test_how_a_picture_was_stretched_does_not_matter(change, run, write_raster):
    """Other limits for the one and the other date: the same map, but for rounding."""
    factor, shift = change
    earlier, later = (image.astype(float) for image in pictures())
    files = [
        write_raster(image.round().astype(np.uint8), name)
        for image, name in (
            (later * factor + shift, "x.tif"),
            (255 - 255 * 0.8 + earlier * 0.8, "y.tif"),
        )
    ]
    found, *_ = run(*files)
    assert np.abs(found - PAIR)[INNER].max() < 0.03
    assert np.abs(found - PAIR)[INNER].mean() < 2e-3


@pytest.mark.parametrize("end", [0, 255])
def test_a_picture_with_a_border_that_nobody_declared(end, run, write_raster):
    """It is mapped and warned of, and does not shift the limits of what lies inside."""
    earlier, later = pictures()
    for image in (earlier, later):
        image[:40] = end
    later_file = write_raster(later, "x.tif")
    earlier_file = write_raster(earlier, "y.tif")
    found, _, log = run(later_file, earlier_file)
    inside = np.s_[46:-4, 4:-4]
    wanted = expected(stretched_once(earlier, np.s_[40:]), stretched_once(later, np.s_[40:]))
    assert np.allclose(found[inside], wanted[inside], atol=NEAR)
    assert f"15 % of VV_AFTER are {end}. If nothing was seen there, say so" in log
    # Said, it is no data, and nobody is warned.
    found, _, log = run(
        later_file, before={"path": earlier_file, "nodata": [end]},
        input={"path": later_file, "nodata": [end]},
    )  # fmt: skip
    assert np.isnan(found[:40]).all() and "If nothing was seen" not in log
    near = np.isclose(found[inside], wanted[inside], atol=NEAR)
    assert near.mean() > 0.99  # a few within are as dark or bright by themselves


def test_a_picture_beside_a_calibrated_image(run, write_raster):
    found, _, log = run(earlier=write_raster(pictures()[0], "VV_picture.tif"))
    assert close(found, expected(stretched_once(pictures()[0]), stretched_once(LATER[0])))
    assert "Unit of VV_BEFORE: 8-bit" in log
    (line,) = [line for line in log.splitlines() if line.startswith("VV_BEFORE: stretched")]
    assert "dB" not in line


def test_optical_bands_have_common_limits(model, run, write_raster, tmp_path):
    """Reflectance of one date, and an 8-bit picture of the other."""
    rng = np.random.default_rng(2)
    names = [f"S2_{number}_{date}" for date in ("BEFORE", "AFTER") for number in (1, 2)]
    reflectance = rng.integers(200, 4000, (2, SIZE, SIZE)).astype(np.uint16)
    picture = rng.integers(0, [[[256]], [[90]]], (2, SIZE, SIZE)).astype(np.uint8)
    layers = [write_raster(reflectance, "r.tif"), write_raster(picture, "p.tif")]
    both = write_two_dates(tmp_path / "both.onnx", (*BANDS, *names), optional=tuple(names))
    said = ";".join(f"{name}={1 + n // 2}:{1 + n % 2}" for n, name in enumerate(names))
    auxiliary = [{"path": path} for path in layers]
    found, _, log = run(model=both, bands=said, auxiliary=auxiliary)
    assert close(found, PAIR)
    for image, date in ((reflectance, "BEFORE"), (picture, "AFTER")):
        low, high = np.percentile(image, (1, 99))
        for number in (1, 2):
            assert (
                f"S2_{number}_{date}: stretched to 8-bit values: {low:.4g} becomes 30, {high:.4g}"
                in log
            )


def test_bands_go_first(run, write_raster):
    """The image from before counts as the last layer; a name for one date holds for both."""
    swapped = LATER[::-1].copy(), EARLIER[::-1].copy()
    for bands in ("VV=2", "VV_AFTER=2;VV_BEFORE=1:2"):
        found, *_ = run(*swapped, names=(), bands=bands)
        assert close(found, PAIR)
    # VV of the later date in a file of its own; VV_BEFORE is recognised.
    vv = write_raster(LATER[0], "S1_VV.tif")
    vh = write_raster(LATER[1], "S1_VH.tif")
    found, _, log = run(vh, auxiliary=[{"path": vv}])
    assert close(found, PAIR) and "VV_AFTER: band 1 of “S1_VV.tif”" in log
    # Without the field, as before.
    earlier = write_raster(EARLIER[0], "x.tif")
    found, *_ = run(vv, None, auxiliary=[{"path": earlier}], bands="VV_BEFORE=1:1")
    assert close(found, PAIR)


def test_a_model_that_calls_the_later_date_vv(run, write_raster, tmp_path):
    """In dB nothing is stretched; VH, which it can do without, never comes from the other date."""
    names = ("VV", "VV_BEFORE", "VH")
    decibel = write_two_dates(tmp_path / "db.onnx", names, "db", margin=5.0, optional=("VH",))
    found, _, log = run(write_raster(LATER[0], "S1_VV.tif"), model=decibel)
    assert close(found, expected(EARLIER[0], LATER[0], 5.0))
    assert "VH: not there" in log and "becomes" not in log


FAR = rasterio.Affine.translation(90_000, 0) @ TEN_METRES


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("model.two_dates", "Image from before the flood"),
        ("before.same", "given both as the image to map and"),
        ("input.no_overlap", "“far.tif” does not overlap “after.tif”"),
        ("input.no_common_pixel", "No pixel has data in all of “left.tif”, “right.tif”"),
        ("model.other_bands", "needs VV in “S1_VH.tif”, which has VH"),
        ("model.other_bands", "needs VV in “E_VH.tif”, which has VH"),
        ("compare.two_dates", "the flood since “earlier.tif”"),
        ("compare.two_dates", "model the flood since “earlier.tif”"),
    ],
)
def test_what_cannot_be_compared_is_refused(code, words, run, write_raster):
    names = ("VV", "VH")
    left, right = LATER.copy(), EARLIER.copy()
    left[:, :, :130], right[:, :, 130:] = np.nan, np.nan
    request = {
        "Image from": lambda: run(earlier=None),
        "given both": lambda: run(*[write_raster(LATER, "after.tif", descriptions=names)] * 2),
        "“far.tif” ": lambda: run(
            earlier=write_raster(EARLIER, "far.tif", descriptions=names, transform=FAR)
        ),
        "No pixel h": lambda: run(
            write_raster(left, "right.tif", descriptions=names),
            write_raster(right, "left.tif", descriptions=names),
        ),
        "needs VV i": lambda: run(
            *(
                (write_raster(LATER[1], "S1_VH.tif"),)
                if "S1" in words
                else (LATER, write_raster(EARLIER[1], "E_VH.tif"))
            )
        ),
        "the flood ": lambda: run(compare=True),
        "model the ": lambda: run(with_thresholds=True),
    }[words[:10]]
    with pytest.raises(HighwaterError) as caught:
        request()
    error = caught.value
    assert error.code == code and words in f"{error.sentence} {error.remedy}"


def test_the_same_image_twice_is_no_flood(run, write_raster):
    copy = write_raster(LATER, "copy.tif", descriptions=("VV", "VH"))
    _, result, _ = run(earlier=copy)
    assert result.numbers["WATER_AREA"] == 0
    assert result.numbers["CAPTION"].startswith("No flood water was found")


def test_permanent_water_may_be_given_as_well(run, write_raster):
    layer = write_raster(FLOOD.astype(np.uint8), "water_extent.tif")
    _, result, _ = run(permanent={"path": layer}, outputs=("mask",))
    mask = read(result.outputs["mask"])
    assert (mask[FLOOD] == PERMANENT_WATER).mean() > 0.8 and not (mask == NO_DATA).any()


def test_a_simulated_flood(run_job, model, tmp_path):
    """From two images as a user has them to the map, held against the truth."""
    files = {name: tmp_path / f"{name}.tif" for name in ("before", "after", "flood")}
    run_job("simulatescene", files, width=320, height=320, seed=5, flood_share=0.2)
    result, _ = run_job(
        "predict", {"mask": tmp_path / "mask.tif"}, input={"path": str(files["after"])},
        before={"path": str(files["before"])}, model=model,
    )  # fmt: skip
    mask, truth = read(result.outputs["mask"]), read(files["flood"])
    assert np.array_equal(mask == NO_DATA, truth == NO_DATA)
    found = mask == WATER
    # Comparing pixels finds open water, not what stands under trees, and hardly ever a lake.
    assert found[truth == WATER].mean() > 0.4 > 0.05 > found[truth == 0].mean()
    assert found[truth == PERMANENT_WATER].mean() < 0.1
