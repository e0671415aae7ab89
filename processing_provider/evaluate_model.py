"""Algorithm ``highwater:evaluatemodel``."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..model_backend.protocol.parameters import BUILT_IN, EVERY_TILE, EvaluateModelParameters
from .algorithm import EVALUATION
from .dataset_algorithm import DatasetAlgorithm
from .judged import SPLIT_TITLES, require_data, require_judges
from .judged_use import add_use, use_of
from .layers import absolute, raster_parameter
from .texts import names_of
from .tile_layers import dress_tiles
from .translation import tr

DEFAULTS = EvaluateModelParameters("", ())
SPLITS = ("test", "validation", "calibration", "train", EVERY_TILE)


class EvaluateModel(DatasetAlgorithm):
    """Models held against tiles that they have not seen."""

    NAME = "evaluatemodel"
    TITLE = "Evaluate models"
    GROUP = EVALUATION
    SUMMARY = "Says how good models are on labelled tiles that they have not seen, and how sure."
    TAGS = (
        "accuracy,validation,test,holdout,IoU,F1,precision,recall,kappa,calibration,reliability,"
        "confidence interval,bootstrap,compare,report"
    )
    ICON = "evaluation"
    HELP = """
Judges one or several models on the tiles of a dataset that were kept for it, and writes a report:
first in words how good they are, where they fail and on what they were judged, then the figures,
with pictures of the worst and the best tiles.

Choose the dataset and the models, and run. The built-in method is judged beside them, as what has
to be beaten.

Every score comes with a 95 % interval: how much it might differ had other images of the same kind
been chosen. Two models are called better or worse only where the interval of their difference
leaves out zero; otherwise they cannot be told apart on this data.

The layer of tiles shows where a model fails: dark red tiles are the worst. Hold the pointer over
one (View ▸ Show Map Tips) to see its scores; the action of the layer adds its image to the map.

Models can be judged the way that you use them (Advanced Parameters): averaged over flips and turns,
as the mean of all model files, or without bands that the next image may lack.

A model that is judged on tiles that it was trained on looks better than it is, so that is refused
unless you allow it, and every page then says so. Labels made by a method or simulated enter no
headline where there are tiles labelled by people.
"""
    JOB = "evaluatemodel"
    LOADS_INDEX = False
    VECTORS: ClassVar[Dict[str, str]] = {"TILES": "tiles"}
    FILES: ClassVar[Dict[str, str]] = {
        "REPORT": "report",
        "METRICS": "metrics",
        "TABLE": "table",
        "CONFUSION": "confusion",
    }
    NUMBERS: ClassVar[Dict[str, str]] = {
        "IOU": "Intersection over union of the first model, pooled (0–1)",
        "IOU_LOW": "Lower end of its 95 % interval (0–1)",
        "IOU_HIGH": "Upper end of its 95 % interval (0–1)",
        "MEAN_IOU": "Mean IoU of water and dry land of the first model, pooled (0–1)",
        "F1": "F1 score of the first model, pooled (0–1)",
        "PRECISION": "Precision of the first model (0–1)",
        "RECALL": "Recall of the first model (0–1)",
        "KAPPA": "Cohen's kappa of the first model (−1 to 1)",
        "AVERAGE_PRECISION": "Average precision of the first model (0–1)",
        "ECE": "Expected calibration error of the first model (0–1)",
        "BRIER": "Brier score of the first model (0–1)",
        "TILES_JUDGED": "Tiles that were judged",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_existing()
        self.add(
            QgsProcessingParameterMultipleLayers(
                "MODELS",
                tr("Models (.onnx; several are compared)"),
                QgsProcessing.SourceType.TypeFile,
                optional=True,
            ),
            "One or several .onnx files, or names of shipped models (water, flood); several are"
            " compared with each other. The first is the one that the numbers are given for."
            " Empty: the built-in method alone.",
        )
        self.add_switch(
            "BUILTIN",
            "Judge the built-in method as well",
            True,
            "The adaptive threshold that maps water without a model: what a model has to beat. It"
            " needs backscatter, so untick this where the images of the dataset were stretched to"
            " 8 bit.",
        )
        self.add_choice(
            "SPLIT",
            "Part of the dataset to judge on",
            [SPLIT_TITLES[name] for name in SPLITS],
            0,
            "The column “split” of the dataset's index says which tiles these are. Of no effect"
            " where regions are given.",
        )
        self.add_text(
            "REGIONS",
            "Regions to judge on instead (separated by semicolons)",
            "Names as in the column “region” of the dataset's index; all of their tiles are judged,"
            " whatever their part. Empty: the part above.",
        )
        self._add_settings()
        self._add_slices()
        self._add_results()
        self.add_numbers(self.NUMBERS)

    def _add_settings(self) -> None:
        self.add_number(
            "THRESHOLD", "Probability from which a pixel is water (0–1; empty: each model's own)",
            None, "Empty: each model's own, which is the one used when mapping.",
            advanced=True, optional=True, minValue=0, maxValue=1,
        )  # fmt: skip
        add_use(self)
        self.add_switch(
            "ALLOW_TRAINING",
            "Allow tiles that a model was trained on",
            DEFAULTS.allow_training,
            "Scores on such tiles say how well they were learned, not how good the model is"
            " elsewhere. The report says so on every page.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "PROBABILITIES",
                tr("Folder of probability rasters"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            "To judge what another program has made: GeoTIFFs of water probability (0–1), one for"
            " each tile and named like it.",
            advanced=True,
        )

    def _add_slices(self) -> None:
        for name, title, help_text in (
            (
                "LANDCOVER",
                "Land cover",
                "Classes of land cover, to see on which ground a model fails. Any CRS and pixel"
                " size: it is aligned to the tiles. Empty: what the dataset itself holds.",
            ),
            (
                "ELEVATION",
                "Elevation (metres)",
                "Heights, from which slopes are computed, to see how steep ground is mapped. Any"
                " CRS and pixel size. Empty: what the dataset itself holds.",
            ),
            (
                "PERMANENT_WATER",
                "Permanent water",
                "Raster that is 0 where there is no permanent water. Given, there is a further"
                " score of the flood alone, without rivers and lakes. Any CRS and pixel size.",
            ),
        ):
            self.add(
                QgsProcessingParameterRasterLayer(name, tr(title), optional=True),
                help_text,
                advanced=True,
            )
        self.add_number(
            "DRAWS", "Draws of the bootstrap", DEFAULTS.draws,
            "How often the images are drawn anew for the intervals. More make them smoother, not"
            " narrower.", advanced=True, whole=True, minValue=100, maxValue=1_000_000,
        )  # fmt: skip
        self.add_number(
            "SEED", "Seed", DEFAULTS.seed, "The same seed gives the same intervals.",
            advanced=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip

    def _add_results(self) -> None:
        self.add_file(
            "REPORT",
            "Report (HTML)",
            "HTML files (*.html)",
            "One page with everything, to read, print or pass on; the Results Viewer lists it.",
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "TILES",
                tr("Tiles with their scores"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            "Footprints of the tiles, coloured by IoU.",
        )
        self.add_file(
            "TABLE",
            "Table of the tiles (CSV)",
            "CSV files (*.csv)",
            "A row for each tile and model, for a spreadsheet.",
            made=False,
        )
        self.add_figures()
        self.add_folder(
            "CONFUSION",
            "Folder of rasters of hits, misses and false alarms",
            "A raster for each tile and model, with the classes correct dry, hit, miss and false"
            " alarm.",
        )

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        self._models(parameters, context)

    def _models(self, parameters: Dict[str, Any], context) -> Tuple[str, ...]:
        """What is judged, in order: models, rasters, the built-in method."""
        files = self.parameterAsFileList(parameters, "MODELS", context)
        models = [absolute(path) for path in files if path]
        rasters = self.parameterAsFile(parameters, "PROBABILITIES", context)
        built_in = self.parameterAsBoolean(parameters, "BUILTIN", context)
        require_judges(models, rasters, built_in)
        require_data(self.folder(parameters, context), built_in)
        others = [absolute(rasters)] if rasters else []
        return tuple(dict.fromkeys(models + others + [BUILT_IN] * built_in))

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        models = self._models(parameters, context)
        if models == (BUILT_IN,):
            # A dialog that QGIS 3.22 opens again from its history has lost the models.
            feedback.pushWarning(tr("No model is chosen: the built-in method is judged alone."))
        return EvaluateModelParameters(
            dataset=self.folder(parameters, context),
            models=models,
            split=SPLITS[self.parameterAsEnum(parameters, "SPLIT", context)],
            regions=names_of(self.parameterAsString(parameters, "REGIONS", context)),
            threshold=self.optional_number(parameters, "THRESHOLD", context),
            **use_of(self, parameters, context),
            landcover=raster_parameter(self, parameters, "LANDCOVER", context),
            elevation=raster_parameter(self, parameters, "ELEVATION", context),
            permanent_water=raster_parameter(self, parameters, "PERMANENT_WATER", context),
            allow_training=self.parameterAsBoolean(parameters, "ALLOW_TRAINING", context),
            draws=self.parameterAsInt(parameters, "DRAWS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        if "tiles" in result.outputs:
            dress_tiles(context, result.outputs["tiles"], os.path.basename(self._folder))
        # The layer of the tiles has the job's name for their number.
        judged = {"TILES_JUDGED": result.numbers["TILES"]}
        return {**super().finish(result, context, feedback), **judged}
