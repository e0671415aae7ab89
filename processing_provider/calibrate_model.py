"""Algorithm ``highwater:calibratemodel``."""

from __future__ import annotations

from typing import Any, ClassVar, Dict

from qgis.core import QgsProcessingParameterFile

from ..model_backend.protocol.parameters import (
    CALIBRATION_GROUPS,
    RISKS,
    THRESHOLD_CRITERIA,
    CalibrateModelParameters,
)
from .algorithm import EVALUATION
from .derived_model import DerivedModelAlgorithm
from .judged import (
    SPLIT_TITLES,
    require_folder_for_groups,
    require_other_part,
)
from .model_trust import read_trust
from .translation import tr

DEFAULTS = CalibrateModelParameters("", "")
SPLITS = ("calibration", "validation", "test", "train")
CHECK_SPLITS = ("", "test", "validation", "calibration", "train")
CRITERION_TITLES = {
    "f1": "Highest F1",
    "iou": "Highest IoU",
    "recall": "Least recall: miss no more water than that",
    "precision": "Least precision: no more false alarms than that",
    "cost": "Least cost of missed water and false alarms",
    "steady": "Highest F1 as far as few places can tell it (the nearest to 0.5)",
}
BY_TITLES = {"": "Everything together", "sensor": "Each sensor", "region": "Each region"}
RISK_TITLES = {
    "": "None",
    "missed": "Missed water (share of the water that is mapped as dry)",
    "false_alarms": "False alarms (share of the dry land that is mapped as water)",
}


class CalibrateModel(DerivedModelAlgorithm):
    """A model whose probabilities mean what they say, and a threshold chosen for a purpose."""

    NAME = "calibratemodel"
    TITLE = "Calibrate a model"
    GROUP = EVALUATION
    SUMMARY = "Makes a model's probabilities true, chooses its threshold, and can bound its errors."
    TAGS = (
        "calibration,temperature,threshold,reliability,recall,precision,cost,conformal,risk,"
        "uncertain,ONNX,probability"
    )
    ICON = "evaluation"
    HELP = """
A network often says 99 % where it is right only nine times in ten. This fits one number, the
temperature, on tiles that the model was not trained on, so that among pixels of 80 % about eight in
ten are water. What is more likely stays more likely: the order of the pixels does not change.

It also chooses anew from which probability a pixel counts as water. Where missed water costs more
than a false alarm, choose the least recall, for instance 0.9: at most a tenth of the water of these
tiles is missed.

With risk control, the model maps as “uncertain” what it can neither call dry nor water without
exceeding the risk. The error stays below it on average over images like those of the dataset;
elsewhere it may not.

You get a new model file with its new card; the old one stays as it is. The report shows before and
after on tiles that were not used for the fit.
"""
    JOB = "calibratemodel"
    MADE = "calibrated"
    OUTPUT_TITLE = "Calibrated model (.onnx)"
    OUTPUT_NAME = "The calibrated model"
    CARD_TITLE = "Card of the calibrated model"
    LOADS_INDEX = False
    FILES: ClassVar[Dict[str, str]] = {
        "OUTPUT": "model",
        "REPORT": "report",
        "METRICS": "metrics",
        "MODELS": "models",
    }
    NUMBERS: ClassVar[Dict[str, str]] = {
        "TEMPERATURE": "Temperature that calibrates the probability",
        "THRESHOLD": "Probability from which a pixel is water (0–1)",
        "ECE_BEFORE": "Expected calibration error before, on tiles not used for the fit (0–1)",
        "ECE_AFTER": "Expected calibration error after, on the same tiles (0–1)",
        "NLL_BEFORE": "Negative log-likelihood of a pixel before, on the same tiles",
        "NLL_AFTER": "Negative log-likelihood of a pixel after, on the same tiles",
        "IOU_BEFORE": "Intersection over union before, on the same tiles (0–1)",
        "IOU_AFTER": "Intersection over union after, on the same tiles (0–1)",
        "RISK_LOW": "Probability below which a pixel is dry, if missed water is bounded (0–1)",
        "RISK_HIGH": "Probability from which it is water, if false alarms are bounded (0–1)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_existing()
        self.add(
            QgsProcessingParameterFile("MODEL", tr("Model (.onnx)"), extension="onnx"),
            "The model to calibrate; it stays as it is.",
        )
        self.add_choice(
            "SPLIT",
            "Part of the dataset to calibrate on",
            [SPLIT_TITLES[name] for name in SPLITS],
            0,
            "The column “split” of the dataset's index says which tiles these are. A part that the"
            " model was trained on is refused.",
        )
        self._add_threshold()
        self._add_risk()
        self._add_settings()
        self._add_results()
        self.add_numbers(self.NUMBERS)

    def _add_threshold(self) -> None:
        self.add_choice(
            "CRITERION",
            "Threshold: chosen for",
            [CRITERION_TITLES[name] for name in THRESHOLD_CRITERIA],
            0,
            "What the probability from which a pixel is water is chosen for. Where missed water"
            " costs more than a false alarm, choose the least recall. Where the tiles are of a"
            " handful of places and others will be mapped, choose the last one.",
        )
        self.add_number(
            "LEAST", "Least recall or precision (0–1), for these two choices", DEFAULTS.least,
            "0.9 finds nine tenths of the water, or lets a tenth of the mapped water be dry.",
            minValue=0, maxValue=1,
        )  # fmt: skip
        self.add_number(
            "COST_RATIO", "Cost: how many false alarms a missed pixel is worth",
            DEFAULTS.cost_ratio, "For the least cost only.",
            advanced=True, minValue=0.001, maxValue=1000,
        )  # fmt: skip

    def _add_risk(self) -> None:
        self.add_choice(
            "RISK",
            "Risk control: error to bound",
            [RISK_TITLES[name] for name in ("", *RISKS)],
            0,
            "With one, what would exceed the risk is mapped as “uncertain”: for missed water pixels"
            " below the threshold that may yet be water, for false alarms pixels above it that may"
            " yet be dry.",
        )
        self.add_number(
            "RISK_LEVEL", "Risk: share that is not to be exceeded (0–1)", DEFAULTS.risk_level,
            "For risk control only: 0.1 is a tenth. A smaller risk leaves more uncertain; one that"
            " these tiles cannot support is refused.", minValue=0.001, maxValue=0.999,
        )  # fmt: skip

    def _add_settings(self) -> None:
        self.add_switch(
            "FIT_TEMPERATURE",
            "Fit the temperature",
            DEFAULTS.temperature,
            "Off: the probabilities stay as they are, and only the threshold is chosen.",
            advanced=True,
        )
        self.add_choice(
            "CHECK_SPLIT",
            "Part to show before and after on",
            ["Held back from the part above", *(SPLIT_TITLES[n] for n in CHECK_SPLITS if n)],
            0,
            "These tiles are not used for the fit. Held back: some whole regions (or events, or"
            " scenes) of the part above.",
            advanced=True,
        )
        self.add_choice(
            "BY",
            "Temperature for",
            [BY_TITLES[name] for name in CALIBRATION_GROUPS],
            0,
            "For each sensor or region a model file of its own is written into the folder of the"
            " models (MODELS), beside the one for everything.",
            advanced=True,
        )
        self.add_number(
            "SEED", "Seed", DEFAULTS.seed,
            "Chooses the tiles that are held back; the same seed gives the same model.",
            advanced=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip

    def _add_results(self) -> None:
        self.add_model_file()
        self.add_file(
            "REPORT",
            "Report (HTML)",
            "HTML files (*.html)",
            "A page with before and after; the Results Viewer lists it.",
        )
        self.add_figures()
        self.add_folder(
            "MODELS",
            "Folder of the models of each sensor or region",
            "Needed where each sensor or region gets a temperature of its own (BY).",
        )
        self.add_card()

    def require(self, parameters: Dict[str, Any], context) -> CalibrateModelParameters:  # noqa: D102
        model, dataset = self.model_and_dataset(parameters, context)
        split = SPLITS[self.parameterAsEnum(parameters, "SPLIT", context)]
        check_split = CHECK_SPLITS[self.parameterAsEnum(parameters, "CHECK_SPLIT", context)]
        require_other_part(split, check_split)
        by = CALIBRATION_GROUPS[self.parameterAsEnum(parameters, "BY", context)]
        require_folder_for_groups(by, parameters.get("MODELS"))
        return CalibrateModelParameters(
            dataset=dataset,
            model=model,
            split=split,
            check_split=check_split,
            by=by,
            temperature=self.parameterAsBoolean(parameters, "FIT_TEMPERATURE", context),
            criterion=THRESHOLD_CRITERIA[self.parameterAsEnum(parameters, "CRITERION", context)],
            least=self.parameterAsDouble(parameters, "LEAST", context),
            cost_ratio=self.parameterAsDouble(parameters, "COST_RATIO", context),
            risk=("", *RISKS)[self.parameterAsEnum(parameters, "RISK", context)],
            risk_level=self.parameterAsDouble(parameters, "RISK_LEVEL", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            trust_model=read_trust(self, parameters, context),
        )
