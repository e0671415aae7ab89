"""What is published: ids, groups, parameters. Scripts and models of users depend on it."""

from __future__ import annotations

import configparser
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

from model_backend import __version__
from tests.support.published import PUBLISHED

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "processing_provider" / "models"


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_ids_stay(algorithm, name):
    parameters, outputs = PUBLISHED[name]
    found = algorithm(name)
    assert set(parameters) <= {item.name() for item in found.parameterDefinitions()}
    assert set(outputs) <= {item.name() for item in found.outputDefinitions()}


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_parameter_explains_itself(algorithm, name):
    for item in algorithm(name).parameterDefinitions():
        assert item.help().endswith("."), item.name()
        assert item.description(), item.name()


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_algorithm_is_described_and_drawn(algorithm, name):
    found = algorithm(name)
    assert found.shortDescription().endswith(".")
    assert len(found.shortHelpString()) > 100 and "<" not in found.shortHelpString()
    assert not found.icon().pixmap(16, 16).isNull()
    assert Path(found.svgIconPath()).is_file()
    assert found.tags()


@pytest.mark.parametrize("name", PUBLISHED)
def test_numbers_of_a_form_have_as_many_places_as_anybody_needs(algorithm, name):
    for item in algorithm(name).parameterDefinitions():
        is_number = isinstance(item, QgsProcessingParameterNumber)
        if is_number and item.dataType() == QgsProcessingParameterNumber.Type.Double:
            places = item.metadata()["widget_wrapper"]["decimals"]
            shown = item.defaultValue() or 0
            assert round(shown, places) == shown, item.name()
            assert places <= 3 or name.startswith(("train", "sweep", "cross")), item.name()


@pytest.mark.parametrize(
    "name",
    [
        *("trainmodel", "modelinfo", "exportmodel", "crossvalidate", "sweep", "evaluatemodel"),
        *("calibratemodel", "exclusionmask", "explain", "floodchange", "floodtimeline"),
        "simulatesequences",
    ],
)
def test_no_number_has_the_id_of_a_parameter(algorithm, name):
    # A model could not tell them apart.
    found = algorithm(name)
    numbers = {item.name() for item in found.outputDefinitions() if item.type() == "outputNumber"}
    given = {item.name() for item in found.parameterDefinitions()}
    assert not numbers & given


def test_groups():
    provider = QgsApplication.processingRegistry().providerById("highwater")
    groups = {item.name(): (item.groupId(), item.group()) for item in provider.algorithms()}
    for name in ("predict", "thresholdwater", "exclusionmask", "floodchange"):
        assert groups[name] == ("mapping", "Water mapping")
    for name in ("evaluatemap", "evaluatemodel", "calibratemodel", "explain"):
        assert groups[name] == ("evaluation", "Evaluation")
    for name in ("trainmodel", "modelinfo", "exportmodel", "crossvalidate", "sweep"):
        assert groups[name] == ("training", "Training")
    assert groups["floodtimeline"] == ("timeseries", "Time series")
    for name in ("simulatescene", "simulatesequences"):
        assert groups[name] == ("simulation", "Simulation")
    assert groups["installbackend"] == groups["checkbackend"] == ("backend", "Backend")


def test_provider_introduces_itself():
    provider = QgsApplication.processingRegistry().providerById("highwater")
    assert provider.name() == "Highwater"
    assert not provider.icon().isNull() and Path(provider.svgIconPath()).is_file()
    assert provider.defaultRasterFileExtension() == "tif"
    assert provider.defaultVectorFileExtension(True) == "gpkg"
    assert not provider.supportsNonFileBasedOutput()


def test_only_the_mask_and_the_probability_are_made_unasked(algorithm):
    made = {
        item.name(): item.createByDefault()
        for item in algorithm("predict").destinationParameterDefinitions()
    }
    unasked = {name for name, asked in made.items() if asked}
    assert unasked == {"MASK", "PROBABILITY"}
    others = {"POLYGONS", "UNCERTAINTY", "REVIEW", "SUMMARY", "OVERLAY", "LAYOUT"}
    assert set(made) - unasked == others


def test_what_seldom_changes_is_out_of_the_way(algorithm):
    advanced = {
        item.name()
        for item in algorithm("predict").parameterDefinitions()
        if item.flags() & QgsProcessingParameterDefinition.FlagAdvanced
    }
    always = {"BANDS", "THRESHOLD", "RESAMPLE", "MODELS", "TTA", "COMPARE_BASELINE"}
    always |= {"AVERAGE_BASELINE", "RESUME", "BEFORE_AUXILIARY"}
    always |= {"ENGINE", "PRECISION", "DEVICE", "MIN_AREA", "FILL_HOLES", "SIMPLIFY", "TRUST_MODEL"}
    assert advanced == always


@pytest.mark.parametrize(
    "name, away",
    [
        ("evaluatemap", {"INVALID", "THRESHOLD", "TOLERANCE", "BLOCK", "SEED"}),
        ("samplepoints", {"SIZES", "LEAST", "EDGE", "PROBABILITY", "SEED"}),
        ("changedetection", {"Z_THRESHOLD", "LEAST_CHANGE", "BRIGHTENING", "SMOOTHING"}),
        ("preparetiles", {"MIN_VALID", "WATER_SHARE", "KEEP_DRY", "STEP", "SEED"}),
    ],
)
def test_what_has_a_default_that_needs_no_thought_is_out_of_the_way(algorithm, name, away):
    advanced = {
        item.name()
        for item in algorithm(name).parameterDefinitions()
        if item.flags() & QgsProcessingParameterDefinition.FlagAdvanced
    }
    assert away <= advanced


def test_metadata_is_complete():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", "utf-8")
    general = parser["general"]
    for key in (
        "about",
        "author",
        "email",
        "homepage",
        "tracker",
        "repository",
        "tags",
        "changelog",
    ):
        assert general[key].strip(), key
    assert general["version"] == __version__
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert (ROOT / general["icon"]).is_file()


def test_resource_list_names_every_icon():
    listed = (ROOT / "resources.qrc").read_text("utf-8")
    icons = sorted((ROOT / "resources" / "icons").glob("*.svg"))
    assert icons
    for path in icons:
        assert f"<file>resources/icons/{path.name}</file>" in listed


def test_the_plugin_can_be_reloaded(plugin):
    registry = QgsApplication.processingRegistry()
    plugin.unload()
    assert registry.providerById("highwater") is None
    plugin.initProcessing()
    plugin.initProcessing()
    assert registry.providerById("highwater") is not None


@pytest.mark.parametrize("path", sorted(MODELS.glob("*.model3")), ids=lambda path: path.stem)
def test_shipped_models_are_complete(path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    assert model.validate() == (True, [])


def test_models_without_the_newer_settings_get_their_defaults(algorithm, context, scene):
    values = {"PREDICTION": scene, "REFERENCE": scene, "TOLERANCE": None, "BLOCK": None}
    found = algorithm("evaluatemap").job_parameters(values, context, None)
    assert (found.tolerance, found.block, found.seed) == (2, 256, 0)
    values = {"VARIETY": None, "CORRELATION": None, "BEFORE_DATES": None}
    found = algorithm("simulatescene").job_parameters(values, context, None)
    assert (found.variety, found.correlation, found.before_dates) == (0, 0.3, 1)
