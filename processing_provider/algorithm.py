"""What all of Highwater's algorithms share: names, groups, help, icons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Dict, List

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .icons import icon, icon_path
from .translation import tr

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
PLACES = 3
"""Decimal places that a form shows where nothing else is said; QGIS itself would show six."""


@dataclass(frozen=True)
class Group:
    """A group of the toolbox.

    Attributes:
        id: Published; never changes.
        title: What the toolbox shows.
    """

    id: str
    title: str


MAPPING = Group("mapping", "Water mapping")
EVALUATION = Group("evaluation", "Evaluation")
DATASETS = Group("datasets", "Datasets")
TRAINING = Group("training", "Training")
TIMESERIES = Group("timeseries", "Time series")
SIMULATION = Group("simulation", "Simulation")
BACKEND = Group("backend", "Backend")
GROUPS = (MAPPING, EVALUATION, DATASETS, TRAINING, TIMESERIES, SIMULATION, BACKEND)


class HighwaterAlgorithm(QgsProcessingAlgorithm):
    """Base of every algorithm; subclasses state who they are in class attributes.

    Attributes:
        NAME: Published id inside the provider; never translated, never renamed.
        TITLE: What the toolbox shows.
        GROUP: Group of the toolbox.
        SUMMARY: One sentence for the tooltip.
        HELP: What it does, in plain paragraphs separated by empty lines, for the panel beside
            the form and for the terminal.
        TAGS: Further words by which the toolbox's search finds it, comma-separated.
        ICON: Name of the icon.
    """

    NAME = ""
    TITLE = ""
    GROUP = MAPPING
    SUMMARY = ""
    HELP = ""
    TAGS = ""
    ICON = "highwater"

    def createInstance(self) -> HighwaterAlgorithm:  # noqa: D102
        return type(self)()

    def name(self) -> str:  # noqa: D102
        return self.NAME

    def displayName(self) -> str:  # noqa: D102
        return tr(self.TITLE)

    def group(self) -> str:  # noqa: D102
        return tr(self.GROUP.title)

    def groupId(self) -> str:  # noqa: D102
        return self.GROUP.id

    def shortDescription(self) -> str:  # noqa: D102
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:  # noqa: D102
        # One line a paragraph is what both the dialog and ``qgis_process`` lay out well. Spaces
        # that do not break stay, which French has before some signs.
        paragraphs = tr(self.HELP).strip().split("\n\n")
        return "\n".join(re.sub(r"[ \n]+", " ", paragraph) for paragraph in paragraphs)

    def tags(self):  # noqa: D102
        return [tag.strip() for tag in tr(self.TAGS).split(",") if tag.strip()]

    def icon(self):  # noqa: D102
        return icon(self.ICON)

    def svgIconPath(self) -> str:  # noqa: D102
        return icon_path(self.ICON)

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        advanced: bool = False,
        **metadata: Any,
    ) -> None:
        """Add a parameter with its help.

        Args:
            parameter: The parameter; it belongs to QGIS from here on.
            help_text: What to put in, and in which unit.
            advanced: Whether it hides under “Advanced parameters”.
            **metadata: Options of its widget.
        """
        parameter.setHelp(tr(help_text))
        if advanced:
            parameter.setFlags(
                parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced
            )
        if has_places(parameter) and not parameter.metadata():
            metadata.setdefault("decimals", PLACES)
        if metadata:
            parameter.setMetadata({"widget_wrapper": metadata})
        self.addParameter(parameter)

    def add_number(
        self, name: str, title: str, default: Any, help_text: str, advanced=False, **limits: Any
    ) -> None:
        """Add a number; whole where ``whole=True`` is among the limits."""
        kind = INTEGER if limits.pop("whole", False) else DOUBLE
        self.add(
            QgsProcessingParameterNumber(name, tr(title), kind, default, **limits),
            help_text,
            advanced=advanced,
        )

    def add_text(
        self, name: str, title: str, help_text: str, default: str = "", advanced=False
    ) -> None:
        """Add an optional text."""
        self.add(
            QgsProcessingParameterString(name, tr(title), default, optional=True),
            help_text,
            advanced=advanced,
        )

    def add_choice(
        self,
        name: str,
        title: str,
        titles: List[str],
        default: int,
        help_text: str,
        advanced=False,
        optional=False,
    ) -> None:
        """Add a choice of one."""
        self.add(
            QgsProcessingParameterEnum(
                name, tr(title), [tr(item) for item in titles], False, default, optional
            ),
            help_text,
            advanced=advanced,
        )

    def add_file(
        self, name: str, title: str, filter: str, help_text: str, made: bool = True
    ) -> None:
        """Add an optional file that comes out; ``made``: also where nobody asks for it."""
        self.add(
            QgsProcessingParameterFileDestination(
                name, tr(title), tr(filter), optional=True, createByDefault=made
            ),
            help_text,
        )

    def add_folder(self, name: str, title: str, help_text: str) -> None:
        """Add a folder of files that come out where it is asked for."""
        self.add(
            QgsProcessingParameterFolderDestination(
                name, tr(title), optional=True, createByDefault=False
            ),
            help_text,
        )

    def add_switch(
        self,
        name: str,
        title: str,
        default: bool,
        help_text: str,
        advanced=False,
        optional=False,
    ) -> None:
        """Add a choice of yes or no."""
        self.add(
            QgsProcessingParameterBoolean(name, tr(title), default, optional),
            help_text,
            advanced=advanced,
        )

    def add_numbers(self, titles: Dict[str, str]) -> None:
        """Declare numbers as outputs, so that models can use them.

        Args:
            titles: Published id of each number to what it is, with its unit.
        """
        for name, title in titles.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))


def has_places(parameter: QgsProcessingParameterDefinition) -> bool:
    """Whether a parameter is a number that need not be whole."""
    return isinstance(parameter, QgsProcessingParameterNumber) and parameter.dataType() == DOUBLE
