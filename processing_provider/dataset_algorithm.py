"""What the algorithms that make, change or judge a dataset have in common."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputFolder,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from .algorithm import DATASETS
from .job_algorithm import JobAlgorithm
from .open_index import (
    INDEXES,
    index_layers,
    index_of,
    index_source,
    require_saved,
    show_again,
    shows_places,
)
from .styling import dress_layer
from .translation import tr

LABEL_SOURCE_TITLES = {
    "hand": "Drawn or checked by people",
    "weak": "Made by a method (weak)",
    "simulated": "Simulated",
}
LICENCE_HELP = (
    "What may be done with image and labels, such as CC BY 4.0; it stands in the cards of the"
    " dataset and of models trained on it."
)


class DatasetAlgorithm(JobAlgorithm):
    """Base: the dataset's folder and its index, which is a layer inside that folder.

    The index is no destination that a user could place elsewhere: it belongs to the dataset, and
    its attribute table is the truth about the split. So it is an output only.
    """

    GROUP = DATASETS
    ICON = "highwater"
    LOADS_INDEX: ClassVar[bool] = True
    INDEX_TITLE: ClassVar[str] = "Index: footprints of the tiles, with their part"

    def add_destination(self) -> None:
        """Declare the folder of a dataset that is made or added to, and its index."""
        self.add(
            QgsProcessingParameterFolderDestination("DATASET", tr("Dataset folder")),
            "A new or empty folder, or a dataset to add to: nothing that is already there is"
            " touched, and nothing is taken twice.",
        )
        self.add_index()

    def add_existing(
        self, help_text: str = "The folder of a dataset, in which index.gpkg lies."
    ) -> None:
        """Declare the folder of a dataset that is there already."""
        self.add(
            QgsProcessingParameterFile(
                "DATASET", tr("Dataset folder"), QgsProcessingParameterFile.Behavior.Folder
            ),
            help_text,
        )
        self.addOutput(QgsProcessingOutputFolder("DATASET", tr("Dataset folder")))

    def add_index(self) -> None:
        """Declare the index as a result."""
        self.addOutput(
            QgsProcessingOutputVectorLayer(
                "INDEX",
                tr(self.INDEX_TITLE),
                QgsProcessing.SourceType.TypeVectorPolygon,
            )
        )

    def add_figures(self) -> None:
        """Declare the JSON of a judgement."""
        self.add_file(
            "METRICS",
            "Figures (JSON)",
            "JSON files (*.json)",
            "All figures with the hashes of models and data, in a file for other programs.",
            made=False,
        )

    def check_form(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:  # noqa: D102
        super().check_form(parameters, context)
        require_saved(context.project(), self.parameterAsString(parameters, "DATASET", context))

    def folder(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """The dataset's folder as an absolute path.

        Raises:
            HighwaterError: As :func:`.require_saved`; scripts and models come here unchecked.
        """
        made = self.parameterDefinition("DATASET").isDestination()
        read = self.parameterAsFileOutput if made else self.parameterAsFile
        self._folder = os.path.abspath(read(parameters, "DATASET", context))
        require_saved(context.project(), self._folder)
        return self._folder

    def optional_number(self, parameters: Dict[str, Any], name: str, context):
        """A number, or None where the field is empty."""
        if parameters.get(name) in (None, ""):
            return None
        return self.parameterAsDouble(parameters, name, context)

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        name = index_of(self._folder)
        if not self.LOADS_INDEX or name is None:
            return {"DATASET": self._folder}
        index = index_source(self._folder, name)
        there = index_layers(context.project(), self._folder)
        for layer in there:
            show_again(layer)
        if not any(map(shows_places, there)):
            title = os.path.basename(self._folder)
            dress_layer(context, index, "INDEX", title, INDEXES[name][0])
        return {"DATASET": self._folder, "INDEX": index}
