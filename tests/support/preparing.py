"""Sizes of the scene that tiles are prepared of in tests, and how its refusals are caught."""

import pytest

from model_backend.protocol import HighwaterError

HEIGHT, WIDTH, SIZE = 200, 328, 64
"""Pixels: of the scene, and along each side of a tile."""


def refused(prepare, code, **parameters):
    with pytest.raises(HighwaterError) as caught:
        prepare(**parameters)
    assert caught.value.code == code, caught.value
    assert caught.value.sentence.endswith(".")
    return caught.value.sentence
