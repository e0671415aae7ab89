"""The categories that both sides share."""

import subprocess
import sys

import pytest

from model_backend.categories import (
    CHANGE_CATEGORIES,
    COMPARISON_CATEGORIES,
    EXCLUSION_CATEGORIES,
    MASK_CATEGORIES,
    NO_DATA,
)

LIGHT = ("numpy", "rasterio", "scipy", "pyproj")


@pytest.mark.parametrize(
    "categories",
    [MASK_CATEGORIES, COMPARISON_CATEGORIES, EXCLUSION_CATEGORIES, CHANGE_CATEGORIES],
)
def test_values_names_and_colours_differ(categories):
    assert len({item.value for item in categories}) == len(categories)
    assert len({item.name for item in categories}) == len(categories)
    assert len({item.colour for item in categories}) == len(categories)
    for item in categories:
        assert 0 <= item.value <= 255
        assert len(item.colour) == 4
        assert all(0 <= part <= 255 for part in item.colour)
    assert categories[-1].value == NO_DATA


def test_the_mask_has_the_values_of_the_design():
    assert [item.value for item in MASK_CATEGORIES] == [0, 1, 2, 3, 4, 255]


def test_importing_them_needs_nothing_but_the_standard_library():
    code = (
        "import sys, model_backend.categories\n"
        f"print([name for name in {LIGHT!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
