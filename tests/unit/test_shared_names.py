"""Names that QGIS's side states by hand, because the code that defines them needs numpy."""

import ast
from pathlib import Path

from model_backend.protocol.parameters import SPECKLE_FILTERS
from model_backend.sar.features import FEATURES
from model_backend.sar.filters import FILTERS

ROOT = Path(__file__).resolve().parents[2]


def constant(path: str, name: str):
    """Value of a constant of a file that cannot be imported here."""
    for node in ast.parse((ROOT / path).read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == name:
            return ast.literal_eval(node.value)
    raise AssertionError(f"{path} has no {name}")


def test_derived_bands_that_are_offered_exist():
    offered = constant("processing_provider/tile_bands.py", "DERIVED")
    assert set(offered) <= set(FEATURES)
    # Offered all but the rarer polarisations of the change.
    assert set(FEATURES) - set(offered) == {"CHANGE_HH", "CHANGE_HV"}


def test_speckle_filters_that_are_offered_exist():
    assert set(SPECKLE_FILTERS) == {*FILTERS, "multitemporal"}
    assert set(constant("processing_provider/tile_bands.py", "FILTER_TITLES")) == set(
        SPECKLE_FILTERS
    )


def test_bands_that_a_model_derives_are_those_that_need_one_pixel_only():
    offered = constant("processing_provider/training_dataset.py", "IN_THE_MODEL")
    pointwise = {
        name: feature.inputs
        for name, feature in FEATURES.items()
        if feature.reach == 0 and not feature.whole
    }
    assert offered == pointwise
