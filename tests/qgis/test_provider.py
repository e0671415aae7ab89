"""What is published: ids, groups, parameters. Scripts and models of users depend on it."""

from __future__ import annotations

import configparser
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)

from model_backend import __version__

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "processing_provider" / "models"

PUBLISHED = {
    "predict": (
        [
            *("INPUT", "AUXILIARY", "BANDS", "UNIT", "METHOD", "MODEL", "EXTENT", "THRESHOLD"),
            *("RESAMPLE", "BEFORE", "PERMANENT", "PERMANENT_POLYGONS", "EXCLUSION", "MODELS"),
            *("TTA", "COMPARE_BASELINE", "ENGINE", "PRECISION", "DEVICE", "RESUME"),
            *("MIN_AREA", "FILL_HOLES", "SIMPLIFY"),
        ],
        [
            *("PROBABILITY", "MASK", "POLYGONS", "WATER_AREA", "UNCERTAIN_AREA", "VALID_PERCENT"),
            *("THRESHOLD", "WATER_AREA_LOW", "WATER_AREA_HIGH", "PERMANENT_AREA", "EXCLUDED_AREA"),
            *("UNCERTAINTY", "REVIEW", "SUMMARY", "OVERLAY", "LAYOUT", "CAPTION", "PROVENANCE"),
            "SEAM_SCORE",
        ],
    ),
    "predictscenes": (
        [
            *("FOLDER", "RECURSIVE", "PATTERN", "LAYERS", "GROUP", "STAC", "DATASET", "AUXILIARY"),
            *("BANDS", "UNIT", "METHOD", "MODEL", "EXTENT", "THRESHOLD", "RESAMPLE", "BEFORE"),
            *("PERMANENT", "PERMANENT_POLYGONS", "EXCLUSION", "MODELS", "TTA", "COMPARE_BASELINE"),
            *("ENGINE", "PRECISION", "DEVICE", "MIN_AREA", "FILL_HOLES", "SIMPLIFY", "PRODUCTS"),
            *("MOSAIC", "SCHEDULER", "SPLIT", "RETRIES", "OUTPUT"),
        ],
        [
            *("OUTPUT", "TABLE", "MOSAIC_MASK", "MOSAIC_PROBABILITY", "POLYGONS", "SENTENCE"),
            *("SCENES", "DONE", "SKIPPED", "FAILED", "WATER_AREA", "SECONDS"),
        ],
    ),
    "thresholdwater": (
        [
            *("INPUT", "AUXILIARY", "BANDS", "UNIT", "EXTENT", "THRESHOLD", "BEFORE", "PERMANENT"),
            *("PERMANENT_POLYGONS", "EXCLUSION", "MIN_AREA", "FILL_HOLES", "SIMPLIFY"),
        ],
        [
            *("PROBABILITY", "MASK", "POLYGONS", "WATER_AREA", "VALID_PERCENT"),
            *("THRESHOLD", "THRESHOLD_VV", "THRESHOLD_VH", "SUMMARY", "OVERLAY", "LAYOUT"),
        ],
    ),
    "floodchange": (
        ["FIRST", "SECOND", "EXTENT", "THRESHOLD", "MIN_AREA"],
        [
            *("CHANGE", "POLYGONS", "NEW_AREA", "RECEDED_AREA", "PERSISTENT_AREA"),
            *("UNKNOWN_AREA", "PROVENANCE"),
        ],
    ),
    "floodtimeline": (
        [
            *("LAYERS", "DATES", "DATE_TABLE", "PERMANENT", "EXTENT", "THRESHOLD", "MIN_GAP"),
            *("FLOOD_SHARE", "MIN_AREA", "SEED", "SKIP_UNREADABLE"),
        ],
        [
            *("FREQUENCY", "FIRST", "LAST", "LONGEST", "FLOODED", "FOOTPRINTS", "TABLE", "CSV"),
            *("REPORT", "PLOT", "PEAK_AREA", "EVER_FLOODED_AREA", "PERMANENT_AREA", "DURATION"),
            *("OBSERVATIONS", "FIRST_DATE", "LAST_DATE", "PEAK_DATE", "PROVENANCE"),
        ],
    ),
    "temporalstatistics": (
        [
            *("LAYERS", "DATES", "DATE_TABLE", "FLOOD_DATE", "REFERENCE_IMAGE", "EXTENT", "UNIT"),
            *("BANDS", "SMOOTHING", "MIN_IMAGES"),
        ],
        ["STATISTICS", "IMAGES", "LEFT_OUT", "VALID_PERCENT", "PROVENANCE"],
    ),
    "changedetection": (
        [
            *("INPUT", "AUXILIARY", "UNIT", "LAYERS", "DATES", "DATE_TABLE", "FLOOD_DATE"),
            *("STATISTICS", "EXCLUSION", "EXTENT", "Z_THRESHOLD", "LEAST_CHANGE", "BRIGHTENING"),
            *("SMOOTHING", "MIN_IMAGES", "BANDS", "THRESHOLD", "RESAMPLE"),
            *("MIN_AREA", "FILL_HOLES", "SIMPLIFY"),
        ],
        [
            *("PROBABILITY", "MASK", "POLYGONS", "ZSCORE", "STATISTICS_MADE", "FLOOD_AREA"),
            *("FLOOD_AREA_LOW", "FLOOD_AREA_HIGH", "PERMANENT_AREA", "UNCERTAIN_AREA"),
            *("EXCLUDED_AREA", "VALID_PERCENT", "THRESHOLD", "THRESHOLD_VV", "THRESHOLD_VH"),
            *("SUMMARY", "OVERLAY", "LAYOUT", "CAPTION", "PROVENANCE"),
        ],
    ),
    "evaluatemap": (
        [
            *("PREDICTION", "REFERENCE", "REFERENCE_POLYGONS", "INVALID", "EXTENT", "THRESHOLD"),
            *("TOLERANCE", "BLOCK", "SEED"),
        ],
        [
            *("COMPARISON", "REPORT", "IOU", "F1", "PRECISION", "RECALL", "ACCURACY"),
            *("VALID_PIXELS", "TP", "FP", "FN", "TN", "PAGE", "KAPPA", "BOUNDARY_F1"),
            *("IOU_LOW", "IOU_HIGH", "F1_LOW", "F1_HIGH"),
        ],
    ),
    "simulatescene": (
        [
            *("WIDTH", "HEIGHT", "PIXEL_SIZE", "SEED", "CENTER", "LOOKS", "RELIEF"),
            *("FLOOD_SHARE", "WIND", "SWATH_EDGE"),
        ],
        ["BEFORE", "AFTER", "ELEVATION", "LANDCOVER", "PERMANENT_WATER", "FLOOD"],
    ),
    "simulatesequences": (
        [
            *("PLACES", "FIRST_PLACE", "RADAR_DATES", "OPTICAL_DATES", "WIDTH", "HEIGHT"),
            *("PIXEL_SIZE", "FLOODED", "CLOUDS", "SEED", "START"),
        ],
        [
            *("FOLDER", "TRUTH", "FLOODED_PLACES", "RADAR_IMAGES", "OPTICAL_IMAGES"),
            *("FLOODED_IMAGES", "CLOUD_SHARE"),
        ],
    ),
    "trainmodel": (
        [
            *("DATASET", "ARCHITECTURE", "ENCODER", "ENCODER_WEIGHTS", "FEATURES", "NORMALISATION"),
            *("LIMITS", "LOSS", "BCE_WEIGHT", "FOCAL_GAMMA", "TVERSKY_ALPHA", "TVERSKY_BETA"),
            *("TVERSKY_GAMMA", "WATER_WEIGHT", "SMOOTH", "SCHEDULER", "EPOCHS", "MINUTES"),
            *("BATCH_SIZE", "LEARNING_RATE", "WEIGHT_DECAY", "DROPOUT", "NORM", "FLIPS"),
            *("QUARTER_TURNS", "GAIN", "OFFSET", "SPECKLE", "SPECKLE_LOOKS", "CROP"),
            *("BAND_DROPOUT", "OPTIONAL_BANDS", "SAMPLING", "SOURCE_WEIGHTS", "PATIENCE"),
            *("AVERAGE_WEIGHTS", "CLIP_GRADIENTS", "SEED", "DEVICE", "PROCESSES", "PRECISION"),
            *("INITIAL_MODEL", "RESUME", "SKIP_DAMAGED", "LOGGER", "PICTURES", "NAME"),
        ],
        [
            *("MODEL", "RUN", "CARD", "CURVES", "WEIGHTS", "VALIDATION_IOU", "VALIDATION_F1"),
            *("TEST_IOU", "TEST_F1", "BEST_EPOCH", "EPOCHS_RUN", "THRESHOLD", "TEMPERATURE"),
        ],
    ),
    "modelinfo": (
        ["MODEL"],
        ["CARD", "METADATA", "THRESHOLD", "PIXEL_SIZE", "BANDS", "IOU", "PARAMETERS"],
    ),
    "crossvalidate": (
        ["DATASET", "BY", "FOLDS", "SEEDS", "ARCHITECTURE", "LOSS", "EPOCHS", "MINUTES"],
        [
            *("REPORT", "TABLE", "RUN", "IOU_MEAN", "IOU_SPREAD", "IOU_POOLED", "F1_POOLED"),
            *("WORST_IOU", "RUNS"),
        ],
    ),
    "sweep": (
        [
            *("DATASET", "VARY", "TRIALS", "TOTAL_MINUTES", "SPACE", "RETRAIN_EPOCHS"),
            *("ARCHITECTURE", "LOSS", "EPOCHS", "MINUTES", "SEED", "NAME"),
        ],
        ["MODEL", "REPORT", "TABLE", "RUN", "BEST_IOU", "VALIDATION_IOU", "PRUNED"],
    ),
    "evaluatemodel": (
        [
            *("DATASET", "MODELS", "BUILTIN", "PROBABILITIES", "SPLIT", "REGIONS", "THRESHOLD"),
            *("LANDCOVER", "ELEVATION", "PERMANENT_WATER", "ALLOW_TRAINING", "DRAWS", "SEED"),
        ],
        [
            *("REPORT", "METRICS", "TABLE", "TILES", "CONFUSION", "IOU", "F1", "PRECISION"),
            *("RECALL", "ECE", "BRIER", "AVERAGE_PRECISION", "KAPPA", "IOU_LOW", "IOU_HIGH"),
            "TILES_JUDGED",
        ],
    ),
    "calibratemodel": (
        [
            *("DATASET", "MODEL", "SPLIT", "CHECK_SPLIT", "BY", "FIT_TEMPERATURE", "CRITERION"),
            *("LEAST", "COST_RATIO", "RISK", "RISK_LEVEL", "SEED"),
        ],
        [
            *("OUTPUT", "CARD", "REPORT", "METRICS", "MODELS", "TEMPERATURE", "THRESHOLD"),
            *("ECE_BEFORE", "ECE_AFTER", "NLL_BEFORE", "NLL_AFTER", "IOU_BEFORE", "IOU_AFTER"),
            *("RISK_LOW", "RISK_HIGH"),
        ],
    ),
    "explain": (
        [
            *("INPUT", "AUXILIARY", "UNIT", "MODEL", "METHOD", "EXTENT", "LAYER", "BANDS"),
            *("THRESHOLD", "RESAMPLE"),
        ],
        ["EVIDENCE", "WITHHELD", "EVIDENCE_MAX", "MOST_IMPORTANT_CHANGE", "PROVENANCE"],
    ),
    "exportmodel": (
        [
            *("MODEL", "DATASET", "PRECISION", "SPLIT", "TOLERANCE", "RANGES_SPLIT", "MAX_TILES"),
            "SEED",
        ],
        [
            *("OUTPUT", "CARD", "IOU_BEFORE", "IOU_AFTER", "IOU_LOSS", "ECE_BEFORE"),
            *("ECE_AFTER", "SIZE_MB"),
        ],
    ),
    "samplepoints": (
        ["MASK", "SIZE", "SIZES", "LEAST", "EDGE", "PROBABILITY", "SEED"],
        ["POINTS", "NUMBER_OF_POINTS", "NUMBER_OF_STRATA"],
    ),
    "estimatearea": (
        ["MASK", "POINTS", "FIELD", "PROBABILITY", "LEVEL", "SEED"],
        [
            *("REPORT", "METRICS", "AREA", "AREA_LOW", "AREA_HIGH", "STANDARD_ERROR"),
            *("MAPPED_AREA", "OVERALL_ACCURACY", "USERS_ACCURACY", "PRODUCERS_ACCURACY"),
        ],
    ),
    "exclusionmask": (
        [
            *("ELEVATION", "LIKE", "EXTENT", "ORBIT", "HEADING", "LOOKS_RIGHT", "INCIDENCE"),
            *("INCIDENCE_LAYER", "SHADOW", "LAYOVER", "MAX_SLOPE", "MAX_HEIGHT", "LANDCOVER"),
            "EXCLUDED_CLASSES",
        ],
        [
            *("MASK", "PROVENANCE", "EXCLUDED_PERCENT", "EXCLUDED_AREA", "SHADOW_PERCENT"),
            *("LAYOVER_PERCENT", "STEEP_PERCENT", "HIGH_PERCENT", "LANDCOVER_PERCENT"),
            *("NO_ELEVATION_PERCENT", "HEADING_USED"),
        ],
    ),
    "installbackend": ([], []),
    "checkbackend": ([], []),
}


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
    always = {"BANDS", "THRESHOLD", "RESAMPLE", "MODELS", "TTA", "COMPARE_BASELINE", "RESUME"}
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
