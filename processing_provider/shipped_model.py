"""Graphical models that come with the plugin: files of the folder ``models``."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingOutputNumber

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
        self._declare_numbers()

    def _declare_numbers(self) -> None:
        # A model returns the numbers that it names as outputs, but does not tell of them.
        for child_id, child in self.childAlgorithms().items():
            for name, output in child.modelOutputs().items():
                source = child.algorithm() and child.algorithm().outputDefinition(
                    output.childOutputName()
                )
                if isinstance(source, QgsProcessingOutputNumber):
                    number = QgsProcessingOutputNumber(f"{child_id}:{name}", source.description())
                    self.addOutput(number)

    def createInstance(self) -> ShippedModel:  # noqa: D102
        return ShippedModel(self._path)

    def name(self) -> str:  # noqa: D102
        return self._path.stem.replace("_", "")

    def groupId(self) -> str:  # noqa: D102
        return self.group().lower()

    def shortHelpString(self) -> str:  # noqa: D102
        return self.helpContent().get("ALG_DESC", "")

    def shortDescription(self) -> str:  # noqa: D102
        return self.helpContent().get("SHORT_DESCRIPTION", "")


def shipped_models() -> List[ShippedModel]:
    """All models of the folder, by name of the file."""
    return [ShippedModel(path) for path in sorted(MODELS.glob("*.model3"))]
