"""Parameters of every job, as plain dataclasses that both sides import."""

from .backend import CheckParameters
from .datasets import (
    IMPORT_LAYOUTS,
    IMPORT_SPLITS,
    SPLIT_METHODS,
    AuditDatasetParameters,
    ImportDatasetParameters,
    SplitDatasetParameters,
)
from .evaluation import EvaluateMapParameters
from .layers import CALIBRATED_UNITS, UNITS, Extent, RasterLayer, VectorLayer
from .mapping import PredictParameters, ThresholdWaterParameters
from .preparing import LABEL_SOURCES, SPECKLE_FILTERS, PrepareTilesParameters
from .simulation import SimulateSceneParameters
from .training import (
    ARCHITECTURES,
    CROSS_VALIDATIONS,
    DEVICES,
    ENCODER_WEIGHTS,
    LOGGERS,
    LOSSES,
    NORMALISATIONS,
    NORMS,
    PRECISIONS,
    SAMPLINGS,
    SCHEDULERS,
    AugmentationParameters,
    CrossValidateParameters,
    LossParameters,
    ModelInfoParameters,
    NetworkParameters,
    OptimisationParameters,
    SweepParameters,
    TrainModelParameters,
)

__all__ = [
    "ARCHITECTURES",
    "CALIBRATED_UNITS",
    "CROSS_VALIDATIONS",
    "DEVICES",
    "ENCODER_WEIGHTS",
    "IMPORT_LAYOUTS",
    "IMPORT_SPLITS",
    "LABEL_SOURCES",
    "LOGGERS",
    "LOSSES",
    "NORMALISATIONS",
    "NORMS",
    "PRECISIONS",
    "SAMPLINGS",
    "SCHEDULERS",
    "SPECKLE_FILTERS",
    "SPLIT_METHODS",
    "UNITS",
    "AuditDatasetParameters",
    "AugmentationParameters",
    "CheckParameters",
    "CrossValidateParameters",
    "EvaluateMapParameters",
    "Extent",
    "ImportDatasetParameters",
    "LossParameters",
    "ModelInfoParameters",
    "NetworkParameters",
    "OptimisationParameters",
    "PredictParameters",
    "PrepareTilesParameters",
    "RasterLayer",
    "SimulateSceneParameters",
    "SplitDatasetParameters",
    "SweepParameters",
    "ThresholdWaterParameters",
    "TrainModelParameters",
    "VectorLayer",
]
