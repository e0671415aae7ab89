"""What the algorithms that make a model file of another one have in common."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict, Tuple

from qgis.core import QgsProcessingOutputHtml, QgsProcessingParameterFileDestination

from .dataset_algorithm import DatasetAlgorithm
from .judged import require_another_file, require_data, require_model
from .layers import absolute
from .model_trust import add_trust
from .training_form import require_model_name, warn_of_temporary
from .translation import tr


class DerivedModelAlgorithm(DatasetAlgorithm):
    """Base: a model and a dataset in, another model file with its card out.

    Attributes:
        MADE: What the new model is, such as “calibrated”.
        OUTPUT_TITLE: What the form calls its file.
        OUTPUT_NAME: What a sentence calls it.
        CARD_TITLE: What its card is called.
    """

    FILES: ClassVar[Dict[str, str]] = {"OUTPUT": "model"}
    MADE = ""
    OUTPUT_TITLE = ""
    OUTPUT_NAME = ""
    CARD_TITLE = ""

    def add_model_file(self) -> None:
        """Declare the new file, and the agreement to the old one."""
        add_trust(self)
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr(self.OUTPUT_TITLE), tr("Models (*.onnx)")
            ),
            "The new model file; its card is written beside it.",
        )

    def add_card(self) -> None:
        """Declare the card as a result."""
        self.addOutput(QgsProcessingOutputHtml("CARD", tr(self.CARD_TITLE)))

    def require(self, parameters: Dict[str, Any], context) -> Any:
        """The form as the job takes it, where nothing in it contradicts itself.

        Raises:
            HighwaterError: Says what does.
        """
        raise NotImplementedError

    def model_and_dataset(self, parameters: Dict[str, Any], context) -> Tuple[str, str]:
        """Absolute paths of the old model and of the dataset, once both and the output will do."""
        model = absolute(self.parameterAsFile(parameters, "MODEL", context))
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        require_model(model, "MODEL")
        require_model_name(output, "OUTPUT")
        require_another_file(model, output, self.MADE)
        dataset = self.folder(parameters, context)
        require_data(dataset, built_in=False)
        return model, dataset

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        self.require(parameters, context)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        output = os.path.abspath(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        warn_of_temporary(output, tr(self.OUTPUT_NAME), feedback)
        return self.require(parameters, context)

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        card = os.path.splitext(result.outputs["model"])[0] + ".html"
        there = {"CARD": card} if os.path.exists(card) else {}
        return {**super().finish(result, context, feedback), **there}
