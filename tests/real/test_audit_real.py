"""The audit on real chips: drawn labels pass, made ones and useless chips do not."""

import json

import numpy as np
import pytest
import rasterio

from model_backend.categories import NO_DATA
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.jobs import run_request
from model_backend.protocol import Request
from model_backend.raster.grid import Grid
from tests.support.chips import DATA

CHIPS = DATA / "sen1floods11"
pytestmark = pytest.mark.skipif(
    not CHIPS.is_dir(), reason=f"REAL DATA ABSENT: no Sen1Floods11 in {DATA}; set HIGHWATER_DATA"
)


def job(name, outputs=None, **parameters):
    request = Request(name, parameters, {key: str(path) for key, path in (outputs or {}).items()})
    return run_request(request, lambda event: None).numbers


@pytest.fixture
def imported(tmp_path):
    folder = tmp_path / "chips"
    job("importdataset", layout="sen1floods11", source=str(CHIPS), dataset=str(folder))
    return folder


def audit(folder, tmp_path):
    numbers = job("auditdataset", {"findings": tmp_path / "audit.json"}, dataset=str(folder))
    record = json.loads((tmp_path / "audit.json").read_text("utf-8"))
    return numbers, {item["code"]: item for item in record["findings"]}


def add(folder, chip, change=lambda image, label: (image, label), **attributes):
    """Add a chip as it is, past the checks of the import."""
    with rasterio.open(CHIPS / "S1Hand" / f"{chip}_S1Hand.tif") as source:
        image, grid = source.read(), Grid.of(source)
    image[:, ~np.isfinite(image).all(axis=0)] = np.nan
    with rasterio.open(CHIPS / "LabelHand" / f"{chip}_LabelHand.tif") as source:
        label = source.read(1)
    label = np.where(label < 0, NO_DATA, label).astype(np.uint8)
    dataset = Dataset.open(folder)
    scene = dataset.scene(f"{chip}_forced", "test")
    with dataset.add(scene, "test", TileAttributes(**attributes), {}) as writer:
        writer.add(0, 0, *change(image, label), grid, f"{chip}_forced")


def test_drawn_labels_pass(imported, tmp_path):
    numbers, findings = audit(imported, tmp_path)
    assert (numbers["TILES"], numbers["SUSPICIOUS_TILES"]) == (9, 0)
    assert (numbers["ERRORS"], numbers["WARNINGS"]) == (0, 0)
    assert not any(code.startswith("label.") for code in findings)


def test_chips_of_no_use_are_flagged_when_kept_by_force(imported, tmp_path):
    add(imported, "Ghana_83483")
    add(imported, "Paraguay_34417")
    _, findings = audit(imported, tmp_path)
    assert list(findings["tile.no_valid"]["tiles"]) == ["Ghana_83483_forced"]
    assert list(findings["tile.no_radar"]["tiles"]) == ["Paraguay_34417_forced"]


@pytest.mark.parametrize("chip", ["India_900498", "Pakistan_849790", "Somalia_699062"])
def test_labels_of_the_built_in_method_are_circular(imported, tmp_path, chip):
    mask = tmp_path / "mask.tif"
    path = CHIPS / "S1Hand" / f"{chip}_S1Hand.tif"
    job("thresholdwater", {"mask": mask}, input={"path": str(path)})
    with rasterio.open(mask) as source:
        made = source.read(1)
    add(imported, chip, lambda image, label: (image, made))
    _, findings = audit(imported, tmp_path)
    assert list(findings["label.circular"]["tiles"]) == [f"{chip}_forced"]
    assert findings["label.circular"]["severity"] == "error"
    assert "the built-in threshold method" in findings["label.circular"]["text"]
    # The chip is there with its drawn label, too: the same image twice.
    assert set(findings["tile.copied"]["tiles"]) == {chip, f"{chip}_forced"}


def test_a_shifted_label_is_found_to_a_pixel(imported, tmp_path):
    def shift(image, label):
        return image, np.roll(label, (5, -8), (0, 1))

    add(imported, "Nigeria_812045", shift)
    _, findings = audit(imported, tmp_path)
    assert findings["label.shifted"]["tiles"] == {
        "Nigeria_812045_forced": "the image lies 5 up and 8 to the right of its label"
    }
