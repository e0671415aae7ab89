"""Ids that scripts and models of users depend on: of each algorithm parameters, then results."""

PUBLISHED = {
    "predict": (
        [
            *("INPUT", "AUXILIARY", "BANDS", "UNIT", "METHOD", "MODEL", "EXTENT", "THRESHOLD"),
            *("RESAMPLE", "BEFORE", "PERMANENT", "PERMANENT_POLYGONS", "EXCLUSION", "MODELS"),
            *("TTA", "COMPARE_BASELINE", "AVERAGE_BASELINE", "ENGINE", "PRECISION", "DEVICE"),
            "RESUME",
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
            *("AVERAGE_BASELINE", "ENGINE", "PRECISION", "DEVICE", "MIN_AREA", "FILL_HOLES"),
            *("SIMPLIFY", "PRODUCTS", "MOSAIC", "SCHEDULER", "SPLIT", "RETRIES", "OUTPUT"),
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
    "geocodesentinel1": (
        [
            *("PRODUCT", "ELEVATION", "EXTENT", "PIXEL_SIZE", "CRS", "QUANTITY", "DENOISE"),
            "HEIGHTS_FROM",
        ],
        [
            *("IMAGE", "INCIDENCE", "VALID_PERCENT", "COVERED_PERCENT", "CONTROL_POINT_ERROR"),
            "PROVENANCE",
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
