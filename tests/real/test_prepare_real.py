"""A dataset of two real chips whose reference is given as polygons, as analysts draw them."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from pyproj import Transformer
from rasterio import features

from model_backend.jobs import run_request
from model_backend.protocol import Request
from tests.support.chips import DATA, labelled_chips
from tests.support.layouts import table, tile

CHIPS = {"India_900498": "EPSG:4326", "Pakistan_849790": "EPSG:3857"}
"""Chips, and the CRS in which their polygons are drawn."""

SIZE = 256


def write_polygons(path, mask, transform, crs, wanted):
    """Outlines of what a mask holds, brought to another CRS."""
    found = features.shapes(mask.astype(np.uint8), mask, transform=transform)
    shapes = np.array([shapely.geometry.shape(outline) for outline, _ in found])
    if crs != wanted:
        to_wanted = Transformer.from_crs(crs, wanted, always_xy=True)
        shapes = shapely.transform(
            shapes, lambda xy: np.column_stack(to_wanted.transform(xy[:, 0], xy[:, 1]))
        )
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), [], np.array([]), geometry_type="Polygon", crs=wanted
    )
    return {"path": str(path)}


def prepare(chip, crs, folder, dataset):
    """Add a chip to the dataset, its label as polygons; returns what the job says."""
    with rasterio.open(chip.label) as opened:
        label, transform, own = opened.read(1), opened.transform, opened.crs.to_string()
    water, valid = folder / f"{chip.name}_water.gpkg", folder / f"{chip.name}_valid.gpkg"
    parameters = {
        "input": {"path": str(chip.layers[0])},
        "bands": "VV=1;VH=2",
        "dataset": str(dataset),
        "reference_polygons": write_polygons(water, label == 1, transform, own, crs),
        "valid_area": write_polygons(valid, label >= 0, transform, own, crs),
        "event": chip.name.partition("_")[0],
        "tile_size": SIZE,
        "min_valid": 0,
        "mixed": True,  # degrees are metres of another length at each latitude
    }
    return run_request(Request("preparetiles", parameters, {}), lambda event: None).numbers


@pytest.mark.skipif(
    not (DATA / "sen1floods11").is_dir(),
    reason=f"REAL DATA ABSENT: {DATA}/sen1floods11; set HIGHWATER_DATA",
)
def test_polygons_give_the_labels_that_the_chips_have(tmp_path):
    dataset = tmp_path / "set"
    chips = {chip.name: chip for chip in labelled_chips()}
    for number, (name, crs) in enumerate(CHIPS.items(), start=1):
        numbers = prepare(chips[name], crs, tmp_path, dataset)
        assert (numbers["ADDED"], numbers["TILES"]) == (4, 4 * number)
    rows = table(dataset)
    for name, crs in CHIPS.items():
        truth = chips[name].truth().astype(np.int16)
        equal, counts = [], np.zeros(2)
        for found, row in rows.items():
            if row["event"] != name.partition("_")[0]:
                continue
            cut = np.s_[row["row"] : row["row"] + SIZE, row["col"] : row["col"] + SIZE]
            label = tile(dataset, found, "label")[0]
            equal.append(label == np.where(truth[cut] < 0, 255, truth[cut]))
            counts += np.bincount(label[label < 2], minlength=2)
            with rasterio.open(chips[name].layers[0]) as opened:
                pixels = opened.read()[(slice(None), *cut)]
            assert np.array_equal(tile(dataset, found), pixels, equal_nan=True)
        share = np.mean(equal)
        print(f"{name}, polygons in {crs}: {share:.5%} of the label's pixels are equal")
        assert share == 1 if crs == "EPSG:4326" else share > 0.9999
        assert counts.sum() == pytest.approx((truth >= 0).sum(), rel=1e-4)
        assert counts[1] > 1000
