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
from .layers import UNITS, Extent, RasterLayer, VectorLayer
from .mapping import PredictParameters, ThresholdWaterParameters
from .preparing import LABEL_SOURCES, SPECKLE_FILTERS, PrepareTilesParameters
from .simulation import SimulateSceneParameters

__all__ = [
    "IMPORT_LAYOUTS",
    "IMPORT_SPLITS",
    "LABEL_SOURCES",
    "SPECKLE_FILTERS",
    "SPLIT_METHODS",
    "UNITS",
    "AuditDatasetParameters",
    "CheckParameters",
    "EvaluateMapParameters",
    "Extent",
    "ImportDatasetParameters",
    "PredictParameters",
    "PrepareTilesParameters",
    "RasterLayer",
    "SimulateSceneParameters",
    "SplitDatasetParameters",
    "ThresholdWaterParameters",
    "VectorLayer",
]
