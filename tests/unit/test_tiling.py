"""Tiles cover everything once, begin at multiples, and blend without a seam."""

import numpy as np
import pytest

from model_backend.prediction.tiling import (
    BORDER,
    SIZE_MULTIPLE,
    Axis,
    Span,
    Tiling,
    fitted,
    shrunk,
    spans,
)


def weight_of(found: list[Span], first: int, last: int) -> np.ndarray:
    total = np.zeros(last - first, np.float64)
    for span in found:
        weights = 1 if span.weights is None else span.weights
        total[span.first - first : span.last - first] += weights
    return total


@pytest.mark.parametrize("beyond", [0, 500])
@pytest.mark.parametrize("ramp", [0, 32])
@pytest.mark.parametrize(("first", "last"), [(0, 1), (0, 33), (7, 1000), (131, 4000), (64, 5064)])
@pytest.mark.parametrize(("side", "margin"), [(96, 16), (256, 32), (512, 128), (64, 8), (100, 25)])
def test_tiles_give_every_pixel_one_result(first, last, side, margin, ramp, beyond):
    tiling = Tiling(side, margin, min(ramp, 2 * margin))
    length = last + beyond
    found = spans(Axis(first, last, length), tiling)
    assert np.allclose(weight_of(found, first, last), 1, atol=1e-6)
    for span in found:
        # Whatever a tile says, it has seen the margin (less half of the ramp) around it, or all
        # there is and somewhat more.
        seen = margin - tiling.ramp // 2
        border = min(BORDER, margin)
        assert span.first - span.start >= seen or span.start <= -border
        end = span.start + span.side
        assert end - span.last >= seen or end >= length + border
        if tiling.core % SIZE_MULTIPLE == 0:
            assert span.start % SIZE_MULTIPLE == 0
        assert span.last > span.first


@pytest.mark.parametrize("length", [1, 300, 2048, 8192, 25_000])
@pytest.mark.parametrize("margin", [32, 96])
def test_tiles_are_no_larger_than_an_axis_needs(length, margin):
    axis = Axis(0, length, length)
    tiling = fitted(axis, 2048, margin)
    assert tiling.side <= 2048 and tiling.side % SIZE_MULTIPLE == 0
    found = spans(axis, tiling)
    seen = length + 2 * BORDER
    assert len(found) == max(-(-(seen - 2 * margin) // (2048 - 2 * margin)), 1)
    least = max(seen, 2 * margin + SIZE_MULTIPLE)
    assert found[-1].start + found[-1].side < least + (len(found) + 1) * SIZE_MULTIPLE


def test_where_a_tile_begins_does_not_depend_on_the_part_that_is_mapped():
    whole = {span.start % SIZE_MULTIPLE for span in spans(Axis(0, 5000, 5000), Tiling(512, 64))}
    part = {span.start % SIZE_MULTIPLE for span in spans(Axis(777, 2000, 5000), Tiling(512, 64))}
    assert whole == part == {0}


@pytest.mark.parametrize(("first", "last"), [(600, 601), (500, 900), (400, 1424), (1300, 1424)])
def test_a_tile_shrinks_to_what_has_data(first, last):
    tiles = spans(Axis(0, 4000, 4000), Tiling(1152, 64))
    (whole,) = [span for span in tiles if span.first <= first < span.last]
    last = min(last, whole.last)
    part = shrunk(whole, first, last, 64, 128)
    assert part.side <= whole.side and part.start % SIZE_MULTIPLE == 0
    assert whole.start <= part.start and part.start + part.side <= whole.start + whole.side
    if part is not whole:
        assert (part.first, part.last) == (first, last)
        assert part.side % 128 == 0
    assert part.start <= max(part.first - 64, whole.start)
    assert part.last + 64 <= part.start + part.side
