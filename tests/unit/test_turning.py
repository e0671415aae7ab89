"""Images turned and mirrored, and what was found on them put back."""

import numpy as np

from model_backend.raster.turning import TURNS, turned, turned_back


def test_all_eight_positions_differ_and_are_undone():
    image = np.arange(2 * 3 * 5).reshape(2, 3, 5)
    seen = [turned(image, *position) for position in TURNS]
    assert len({(found.shape, found.tobytes()) for found in seen}) == 8
    assert all(found.flags["C_CONTIGUOUS"] for found in seen)
    for found, position in zip(seen, TURNS):
        assert (turned_back(found, *position) == image).all()
