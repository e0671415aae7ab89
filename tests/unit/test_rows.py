"""Reading a scene from top to bottom: every row once, and in the background where it is known."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.prediction.rows import RowReader
from model_backend.raster.grid import Grid
from tests.support.scenes import UTM

HEIGHT, WIDTH = 40, 3
VALUES = np.arange(2 * HEIGHT * WIDTH, dtype=np.float32).reshape(2, HEIGHT, WIDTH)


class Source:
    """Two bands in memory that note what is read, and in which thread."""

    names = ("VV", "VH")
    grid = Grid(CRS.from_user_input(UTM), Affine.identity(), WIDTH, HEIGHT)

    def __init__(self):
        self.rows = []
        self.threads = []

    def read(self, window):
        first, last = window.row_off, window.row_off + window.height
        self.rows += range(first, last)
        self.threads.append(threading.current_thread())
        return VALUES[:, first:last]


@pytest.mark.parametrize("step, height", [(8, 8), (4, 10), (10, 8)])
@pytest.mark.parametrize("announced", [False, True], ids=["alone", "announced"])
def test_needed_rows_are_read_once_and_no_others(step, height, announced):
    source = Source()
    firsts = range(0, HEIGHT - height + 1, step)
    with RowReader(source) as reader:
        for first in firsts:
            following = first + step, first + step + height
            then = following if announced and first != firsts[-1] else None
            block = reader.rows(first, first + height, then)
            np.testing.assert_array_equal(block, VALUES[:, first : first + height])
    assert source.rows == sorted({row for first in firsts for row in range(first, first + height)})
    in_background = [thread is not threading.current_thread() for thread in source.threads]
    assert in_background == [announced and span > 0 for span in range(len(firsts))]


def test_rows_that_are_expected_are_read_in_the_background_and_not_again():
    source = Source()
    with RowReader(source) as reader:
        reader.rows(0, 2, (1, 8))
        np.testing.assert_array_equal(reader.rows(1, 8), VALUES[:, 1:8])
    assert source.rows == list(range(8))
    assert source.threads[1] != threading.current_thread()


def test_other_rows_than_expected_are_right_all_the_same():
    source = Source()
    with RowReader(source) as reader:
        reader.rows(0, 2, (2, 8))
        np.testing.assert_array_equal(reader.rows(4, 12), VALUES[:, 4:12])


def test_what_fails_in_the_background_is_raised_where_it_is_needed():
    class Broken(Source):
        def read(self, window):
            if window.row_off:
                raise OSError("damaged")
            return super().read(window)

    with RowReader(Broken()) as reader:
        reader.rows(0, 2, (2, 8))
        with pytest.raises(OSError, match="damaged"):
            reader.rows(2, 8)
