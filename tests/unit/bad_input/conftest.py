"""An image that mapping refuses, and job ``predict`` that must refuse and leave nothing."""

import pytest

from model_backend.protocol import HighwaterError
from tests.support.bad_input import BANDS, SCENE


@pytest.fixture
def refused(run_job, tmp_path):
    """Run predict, expect the error code, and look for leftovers."""

    def expect(code, *words, outputs=None, **parameters):
        out = tmp_path / "out"
        out.mkdir(exist_ok=True)
        wanted = outputs or {
            "mask": out / "mask.tif",
            "probability": out / "probability.tif",
            "polygons": out / "water.gpkg",
        }
        before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
        before.pop(out, None)
        with pytest.raises(HighwaterError) as caught:
            run_job("predict", wanted, **parameters)
        assert caught.value.code == code, str(caught.value)
        for word in words:
            assert word in str(caught.value)
        assert caught.value.sentence.endswith(".") or ":" in caught.value.sentence
        after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
        after.pop(out, None)
        assert after == before

    return expect


@pytest.fixture
def scene(write_raster):
    return write_raster(SCENE, descriptions=BANDS)
