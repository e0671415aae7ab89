"""Products of a lake in hills, each written once."""

import pytest

from tests.support.jobs import run_job  # noqa: F401
from tests.support.sentinel1_place import Place
from tests.support.sentinel1_product import pack, write_product


@pytest.fixture(scope="session")
def places(tmp_path_factory):
    """Give a place and its product, made once for all tests."""
    made = {}

    def give(**options):
        key = tuple(sorted(options.items()))
        if key not in made:
            place = Place(**options)
            folder = tmp_path_factory.mktemp("product")
            made[key] = place, write_product(folder, place.imitation)
        return made[key]

    return give


@pytest.fixture(scope="session")
def packed(places):
    """The archive of a product."""

    def give(**options):
        _, safe = places(**options)
        archive = safe.with_suffix(".zip")
        return archive if archive.exists() else pack(safe)

    return give
