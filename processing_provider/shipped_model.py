"""Graphical models that come with the plugin: files of the folder ``models``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
)

from .algorithm import GROUPS, PLACES, has_places
from .translation import tr

MODELS = Path(__file__).resolve().parent / "models"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A graphical model in the toolbox beside the algorithms that it chains.

    The published id is the file's name without underscores; what the toolbox shows is the model's
    name. The group is that of the algorithms whose group has the same title.

    Args:
        path: File of the model.

    Raises:
        ValueError: The file holds no model that this QGIS can read.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        if not self.fromFile(str(path)):
            raise ValueError(f"{path} is no model that this QGIS can read.")
        self._path = path
        self._declare_outputs()
        self._dress_parameters()
        for output in self.destinationParameterDefinitions():
            # The dialog offers to make what the model names as its outputs, and to skip it.
            output.setCreateByDefault(True)

    def _declare_outputs(self) -> None:
        # A model returns the numbers and pages that it names as outputs, but does not tell of
        # those that are no destinations.
        for child_id, child in self.childAlgorithms().items():
            for name, output in child.modelOutputs().items():
                source = child.algorithm() and child.algorithm().outputDefinition(
                    output.childOutputName()
                )
                if self.outputDefinition(f"{child_id}:{name}") is not None:
                    continue
                for kind in (QgsProcessingOutputNumber, QgsProcessingOutputHtml):
                    if isinstance(source, kind):
                        self.addOutput(kind(f"{child_id}:{name}", source.description()))

    def _dress_parameters(self) -> None:
        helps = self.helpContent()
        for definition in self.parameterDefinitions():
            definition.setDescription(tr(definition.description()))
            # The outputs of QGIS's own steps bring no help with them.
            text = definition.help() or helps.get(definition.name(), "")
            definition.setHelp(tr(text) if text else "")
            if has_places(definition):
                definition.setMetadata({"widget_wrapper": {"decimals": PLACES}})
            if isinstance(definition, QgsProcessingParameterEnum):
                definition.setOptions([tr(option) for option in definition.options()])

    def createInstance(self) -> ShippedModel:  # noqa: D102
        return ShippedModel(self._path)

    def processAlgorithm(  # noqa: D102
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        # A script leaves out what it does not change; the steps would get nothing then, and take
        # their own default instead of the model's.
        defaults = {item.name(): item.defaultValue() for item in self.parameterDefinitions()}
        given = {name: value for name, value in defaults.items() if value is not None}
        return super().processAlgorithm({**given, **parameters}, context, feedback)

    def name(self) -> str:  # noqa: D102
        return self._path.stem.replace("_", "")

    def displayName(self) -> str:  # noqa: D102
        return tr(super().displayName())

    def group(self) -> str:  # noqa: D102
        return tr(super().group())

    def groupId(self) -> str:  # noqa: D102
        title = super().group()
        return next((group.id for group in GROUPS if group.title == title), title.lower())

    def shortHelpString(self) -> str:  # noqa: D102
        return tr(self.helpContent().get("ALG_DESC", ""))

    def shortDescription(self) -> str:  # noqa: D102
        return tr(self.helpContent().get("SHORT_DESCRIPTION", ""))


def shipped_models() -> List[ShippedModel]:
    """All models of the folder, by name of the file."""
    return [ShippedModel(path) for path in sorted(MODELS.glob("*.model3"))]
