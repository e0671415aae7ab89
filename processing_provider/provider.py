"""The provider “Highwater”: the list of its algorithms."""

from __future__ import annotations

from typing import List

from qgis.core import QgsApplication, QgsProcessingProvider

from .audit_dataset import AuditDataset
from .calibrate_model import CalibrateModel
from .change_detection import ChangeDetection
from .check_backend import CheckBackend
from .classify_time_series import ClassifyTimeSeries
from .cross_validate import CrossValidate
from .estimate_area import EstimateArea
from .evaluate_map import EvaluateMap
from .evaluate_model import EvaluateModel
from .exclusion_mask import ExclusionMask
from .explain import Explain
from .export_model import ExportModel
from .flood_change import FloodChange
from .flood_timeline import FloodTimeline
from .geocode_sentinel1 import GeocodeSentinel1
from .icons import icon, icon_path
from .import_dataset import ImportDataset
from .install_backend import InstallBackend
from .model_info import ModelInfo
from .predict import Predict
from .predict_scenes import PredictScenes
from .prepare_sequences import PrepareSequences
from .prepare_tiles import PrepareTiles
from .sample_points import SamplePoints
from .shipped_model import shipped_models
from .simulate_scene import SimulateScene
from .simulate_sequences import SimulateSequences
from .split_dataset import SplitDataset
from .sweep import Sweep
from .temporal_statistics import TemporalStatistics
from .threshold_water import ThresholdWater
from .train_model import TrainModel
from .train_time_series import TrainTimeSeries
from .translation import tr

ALGORITHMS = (
    Predict,
    PredictScenes,
    ThresholdWater,
    GeocodeSentinel1,
    ExclusionMask,
    FloodChange,
    EvaluateMap,
    EvaluateModel,
    CalibrateModel,
    Explain,
    SamplePoints,
    EstimateArea,
    PrepareTiles,
    ImportDataset,
    SplitDataset,
    AuditDataset,
    TrainModel,
    ModelInfo,
    ExportModel,
    CrossValidate,
    Sweep,
    PrepareSequences,
    TrainTimeSeries,
    ClassifyTimeSeries,
    FloodTimeline,
    TemporalStatistics,
    ChangeDetection,
    SimulateScene,
    SimulateSequences,
    InstallBackend,
    CheckBackend,
)
"""Classes of all algorithms."""


class HighwaterProvider(QgsProcessingProvider):
    """Puts the algorithms into the toolbox and into ``qgis_process``."""

    def id(self) -> str:
        """Published id; never translated, never renamed."""
        return "highwater"

    def name(self) -> str:  # noqa: D102
        return "Highwater"

    def longName(self) -> str:  # noqa: D102
        return tr("Highwater (water and floods from radar)")

    def icon(self):  # noqa: D102
        return icon("highwater")

    def svgIconPath(self) -> str:  # noqa: D102
        return icon_path("highwater")

    def load(self) -> bool:  # noqa: D102
        # A model finds the algorithms that it chains only once their provider is registered.
        QgsApplication.processingRegistry().providerAdded.connect(self._refresh_once_registered)
        return super().load()

    def _refresh_once_registered(self, provider_id: str) -> None:
        if provider_id == self.id():
            self.refreshAlgorithms()

    def loadAlgorithms(self) -> None:  # noqa: D102
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in shipped_models():
            self.addAlgorithm(model)

    def supportedOutputRasterLayerExtensions(self) -> List[str]:
        """What the backend writes; it also makes ``.tif`` the default, whatever the settings."""
        return ["tif", "tiff"]

    def supportedOutputVectorLayerExtensions(self) -> List[str]:
        """What the backend writes, the default first."""
        return ["gpkg", "geojson", "fgb", "shp"]

    def supportsNonFileBasedOutput(self) -> bool:
        """Results are files: another process writes them."""
        return False
