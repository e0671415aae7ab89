"""Algorithm ``highwater:installbackend``."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ..model_backend.environment.install import install, managed_interpreter
from ..model_backend.environment.locate import locate
from ..model_backend.environment.requirements import TIERS
from .algorithm import BACKEND, HighwaterAlgorithm
from .job import told_to_user
from .sentences import in_words
from .settings import interpreter_setting, wheels_setting
from .translation import tr


class InstallBackend(HighwaterAlgorithm):
    """Creates or extends the managed backend environment."""

    NAME = "installbackend"
    TITLE = "Install backend"
    GROUP = BACKEND
    SUMMARY = "Installs the packages that Highwater computes with, apart from those of QGIS."
    TAGS = "setup,environment,dependencies,packages,pip,torch,onnx,python"
    ICON = "backend"
    HELP = """
Highwater computes in a Python environment of its own, so that its packages never mix with
those of QGIS. This algorithm creates it, in your user folder and outside of QGIS.

Prediction (about 0.8 GB on the disk) is enough to map water, to evaluate maps and to
simulate scenes. Training adds PyTorch (2 GB altogether; more with an NVIDIA GPU on Linux).

An installation that was interrupted is taken up again by running this once more. One that
fails or is cancelled leaves everything as it was before.

Without a network: on a computer of the same kind run “pip download” with the requirement
file of the tier, copy the wheels here and give their folder.
"""

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterEnum(
                "TIER", tr("What to install"), [tr("Prediction"), tr("Training")], defaultValue=0
            ),
            "Prediction is enough to map water. Training adds PyTorch.",
        )
        self.add(
            QgsProcessingParameterFile("PYTHON", tr("Python to build on"), optional=True),
            "Python 3.10 or newer, 64 bit, with its modules venv and ensurepip. Empty: one is"
            " searched for on this computer.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "WHEELS",
                tr("Folder of wheels (offline)"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            "Folder from which to install without a network. Empty: the folder of the settings,"
            " or else the package index.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("REPAIR", tr("Repair"), defaultValue=False),
            "Compares every installed file with its checksum and replaces packages that differ.",
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString("INTERPRETER", tr("Python of the backend")))
        self.addOutput(QgsProcessingOutputString("VERSION", tr("Version of this Python")))
        self.addOutput(QgsProcessingOutputString("TIERS", tr("What is installed")))

    def prepareAlgorithm(  # noqa: D102
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        self._wheels = self.parameterAsString(parameters, "WHEELS", context) or wheels_setting()
        self._setting = interpreter_setting()
        return True

    def processAlgorithm(  # noqa: D102
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        def show(fraction: float, step: str) -> None:
            feedback.setProgress(100 * fraction)
            feedback.setProgressText(in_words(step))

        def log(line: str) -> None:
            feedback.pushConsoleInfo(in_words(line))

        with told_to_user(feedback):
            state = install(
                TIERS[self.parameterAsEnum(parameters, "TIER", context)],
                self.parameterAsString(parameters, "PYTHON", context),
                self._wheels,
                self.parameterAsBoolean(parameters, "REPAIR", context),
                show,
                log,
                feedback.isCanceled,
            )
            used = locate(self._setting)
        if used.source != "managed":
            feedback.pushWarning(
                tr("Another Python is chosen for the backend, and stays so: {}").format(
                    used.interpreter
                )
            )
        return {
            "INTERPRETER": managed_interpreter(),
            "VERSION": state.python,
            "TIERS": ", ".join(state.tiers),
        }
