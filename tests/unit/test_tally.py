"""What is measured while a map streams by, against the whole map at once."""

import numpy as np
import pytest
from pyproj import Geod
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points
from scipy import ndimage
from scipy.spatial.distance import pdist

from model_backend.area.modelbased import BlockDraws
from model_backend.prediction.products.runs import Runs, connected
from model_backend.prediction.products.tally import Tally
from model_backend.prediction.strip import Strip
from model_backend.raster.areas import PixelAreas
from model_backend.raster.grid import WGS84, Grid

UTM = CRS.from_epsg(32646)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 3000000)
EQUATOR = Affine(0.0001, 0, 10, 0, -0.0001, 0)


def tally(mask, probability=None, reasons=None, strip=None, crs=UTM, transform=NORTH_UP, seed=0):
    grid = Grid(crs, transform, mask.shape[1], mask.shape[0])
    if probability is None:
        probability = np.isin(mask, (1, 2)).astype("f4")
        probability[mask == 255] = np.nan
    areas, found = PixelAreas(grid), Tally(grid, seed)
    strip = strip or len(mask)
    for row in range(0, len(mask), strip):
        rows = slice(row, row + strip)
        part = mask[rows]
        found.add(
            Strip(
                row,
                probability[rows],
                np.zeros(part.shape, "f4"),
                part,
                areas.rows(row, len(part)),
                reasons=None if reasons is None else reasons[rows],
            )
        )
    return found.finish()


def blobs(seed, shape=(90, 80), smooth=2.0):
    random = np.random.default_rng(seed)
    field, other = (
        ndimage.gaussian_filter(random.standard_normal(shape), smooth) for _ in range(2)
    )
    mask = np.where(field > np.quantile(field, 0.6), 1, 0)
    mask[other > np.quantile(other, 0.85)] = 2
    mask[random.random(shape) < 0.03] = 3
    mask[random.random(shape) < 0.02] = 4
    mask[:, :5] = 255
    return mask.astype("u1")


@pytest.mark.parametrize("strip", [1, 7, 90])
@pytest.mark.parametrize("smooth", [0.0, 0.8, 4.0])
def test_patches_are_those_of_the_whole_map(strip, smooth):
    for seed in range(3):
        mask = blobs(seed, smooth=smooth)
        found = tally(mask, strip=strip)
        labels, count = ndimage.label(mask == 1)
        areas = PixelAreas(Grid(UTM, NORTH_UP, 80, 90)).rows(0, 90)
        sizes = ndimage.sum_labels(areas, labels, np.arange(1, count + 1))
        assert found.patches == count
        assert found.largest.area == pytest.approx(sizes.max() / 1e4)
        at = int(sizes.argmax())
        row, column = (
            ndimage.sum_labels(areas * index, labels, at + 1) / sizes[at] + 0.5
            for index in np.mgrid[:90, :80]
        )
        lon, lat = found.largest.longitude, found.largest.latitude
        x, y = NORTH_UP @ (column, row)
        (expected_lon,), (expected_lat,) = transform_points(UTM, WGS84, [x], [y])
        assert (lon, lat) == pytest.approx((expected_lon, expected_lat), abs=2e-6)
        reach = 0.0
        for label in range(1, count + 1):
            rows, columns = np.nonzero(labels == label)
            corners = np.concatenate(
                [np.stack([rows + d, columns + r], 1) for d in (0, 1) for r in (0, 1)]
            )
            reach = max(reach, pdist(corners).max() * 10 / 0.9996)
        if reach >= 100.1:
            assert 0.987 * reach <= found.reach * 1e3 <= reach * 1.0001
        elif reach < 100:
            assert found.reach is None


def test_areas_reasons_and_pixels_add_up():
    mask = blobs(4)
    reasons = np.where(mask == 3, np.arange(80) % 3 + 1, 0).astype("u1")
    whole = tally(mask, reasons=reasons)
    areas = PixelAreas(Grid(UTM, NORTH_UP, 80, 90)).rows(0, 90)
    for code in (0, 1, 2, 3, 4, 255):
        assert whole.hectares[code] == pytest.approx(areas[mask == code].sum() / 1e4, abs=1e-9)
    for reason in (1, 2, 3):
        assert whole.excluded[reason] == pytest.approx(areas[reasons == reason].sum() / 1e4)
    assert whole.pixels == mask.size
    assert whole.valid_pixels == (mask != 255).sum()


def test_findings_do_not_depend_on_strips():
    mask = blobs(5, (600, 300), 5.0)
    probability = np.random.default_rng(0).random(mask.shape, dtype="f4")
    probability[mask == 255] = np.nan
    whole = tally(mask, probability)
    for strip in (64, 250, 256):
        part = tally(mask, probability, strip=strip)
        assert part.patches == whole.patches
        assert part.along_permanent == whole.along_permanent
        assert part.reach == whole.reach
        assert (part.low, part.high) == pytest.approx((whole.low, whole.high), rel=1e-9)
        assert part.largest.area == pytest.approx(whole.largest.area)
        assert part.largest.direction == whole.largest.direction


@pytest.mark.parametrize(
    ("row", "column", "direction"),
    [
        (5, 50, "north"),
        (5, 95, "north-east"),
        (50, 95, "east"),
        (95, 95, "south-east"),
        (95, 50, "south"),
        (95, 5, "south-west"),
        (50, 5, "west"),
        (5, 5, "north-west"),
        (52, 45, ""),
    ],
)
def test_where_the_largest_lies(row, column, direction):
    mask = np.zeros((101, 101), "u1")
    mask[row, column] = 1
    place = tally(mask, crs=WGS84, transform=EQUATOR).largest
    assert place.direction == direction
    assert place.longitude == pytest.approx(10 + (column + 0.5) * 1e-4)
    assert place.latitude == pytest.approx(-(row + 0.5) * 1e-4)
    _, _, metres = Geod(ellps="WGS84").inv(10 + 50.5e-4, -50.5e-4, place.longitude, place.latitude)
    assert place.distance == pytest.approx(metres / 1e3, rel=1e-9)


def test_the_reach_is_geodesic_and_no_single_pixel_has_one():
    mask = np.zeros((300, 300), "u1")
    mask[10, 20:270] = 1
    transform = Affine(0.0001, 0, 10, 0, -0.0001, 60)
    found = tally(mask, strip=64, crs=WGS84, transform=transform)
    _, _, metres = Geod(ellps="WGS84").inv(10.002, 59.999, 10.027, 59.999)
    assert found.reach == pytest.approx(metres / 1e3, rel=1e-4)
    mask[:] = 0
    mask[5, 5] = 1
    assert tally(mask).reach is None


@pytest.mark.parametrize("strip", [1, 10, 100])
def test_flood_lies_along_permanent_water_where_it_touches_it_far_enough(strip):
    mask = np.zeros((100, 100), "u1")
    mask[20:30, 10:90] = 1
    assert not tally(mask, strip=strip).along_permanent
    mask[30:33, 10:30] = 2
    assert not tally(mask, strip=strip).along_permanent
    mask[30:33, 10:60] = 2
    assert tally(mask, strip=strip).along_permanent
    mask[30:33] = 0
    mask[19, 10] = mask[17:20, 89] = 2  # touched at both ends only
    assert tally(mask, strip=strip).along_permanent
    # Permanent water beside a smaller flood says nothing about the longest.
    mask[17:20] = 0
    mask[60:62, 10:30], mask[62, 10:30] = 1, 2
    assert not tally(mask, strip=strip).along_permanent


def test_the_interval_is_told_from_graded_probabilities_of_what_may_be_flood():
    mask = np.zeros((512, 512), "u1")
    mask[:, 200:260], mask[:, 260:300], mask[:100, :50], mask[400:, 400:] = 1, 2, 3, 255
    assert tally(mask).low is None
    random = np.random.default_rng(1)
    probability = np.clip(np.where(mask == 1, 0.9, 0.05) + random.normal(0, 0.05, mask.shape), 0, 1)
    probability = probability.astype("f4")
    probability[np.isin(mask, (2, 3))] = 0.5  # counts for nothing
    probability[mask == 255] = np.nan
    found = tally(mask, probability)
    assert found.low < found.hectares[1] < found.high
    again = tally(mask, np.where(np.isin(mask, (2, 3)), 0.99, probability).astype("f4"))
    assert (again.low, again.high) == (found.low, found.high)
    assert tally(mask, probability, seed=1).low != found.low


def test_the_core_of_the_interval_takes_rows_as_they_come():
    random = np.random.default_rng(0)
    probability = random.random((700, 300), dtype="f4") ** 3
    probability[random.random(probability.shape) < 0.1] = np.nan
    counts = random.random(probability.shape) < 0.8
    areas = np.full(probability.shape, 100.0)
    results = []
    for strip in (700, 256, 100, 1):
        core = BlockDraws(300, seed=2)
        for row in range(0, 700, strip):
            rows = slice(row, row + strip)
            core.add(counts[rows], areas[rows], probability[rows])
        results.append(core.finish(0.95))
    assert results[0].blocks == 6
    known = counts & ~np.isnan(probability)
    assert results[0].area == pytest.approx(probability[known].astype("f8").sum() / 100)
    assert results[0].unknown == pytest.approx((counts & ~known).sum() / 100)
    for other in results[1:]:
        assert other.low == pytest.approx(results[0].low)
        assert other.high == pytest.approx(results[0].high)


def test_a_map_without_data_has_no_findings():
    found = tally(np.full((20, 30), 255, "u1"))
    assert found.valid_pixels == 0
    assert found.largest is None
    assert (found.low, found.high, found.reach, found.patches) == (None, None, None, 0)


def test_runs_touch_as_pixels_do():
    pixels = np.random.default_rng(3).random((40, 30)) < 0.55
    runs = Runs.of(pixels)
    assert (runs.end - runs.start).sum() == pixels.sum()
    assert connected(runs.touching(), len(runs))[1] == ndimage.label(pixels)[1]
