"""Algorithm ``highwater:checkbackend``."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..model_backend.environment.status import HostStatus, host_status
from ..model_backend.protocol import HighwaterError, Request
from .algorithm import BACKEND, HighwaterAlgorithm
from .backend_page import page
from .job import run, told_to_user
from .sentences import in_words
from .settings import interpreter_setting
from .translation import tr


class CheckBackend(HighwaterAlgorithm):
    """Says what the backend is, what it can do and what is wrong with it."""

    NAME = "checkbackend"
    TITLE = "Check backend"
    GROUP = BACKEND
    SUMMARY = "Reports on the backend's Python, packages, devices, memory and disk."
    TAGS = "setup,environment,diagnose,report,GPU,CUDA,memory,version,python"
    ICON = "backend"
    HELP = """
Looks at the environment that Highwater computes in: which Python, which packages and whether
they are those that were tested, which processors and GPUs can be used, how much memory and disk
are free. Everything that is wrong comes with what to do about it.

Attach the report when you report a problem.
"""

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True
            ),
            "HTML page with everything that was found.",
        )
        self.addOutput(QgsProcessingOutputBoolean("READY", tr("Whether jobs can run")))
        for name, title in {
            "INTERPRETER": "Python of the backend",
            "VERSION": "Version of this Python",
            "TIERS": "Tiers that are installed whole",
            "DEVICES": "Processor and GPUs that can be used",
            "FINDINGS": "What is wrong, and what to do",
        }.items():
            self.addOutput(QgsProcessingOutputString(name, tr(title)))
        self.add_numbers(
            {
                "FREE_MEMORY_GB": "Free memory (GB)",
                "FREE_DISK_GB": "Free disk space for temporary files (GB)",
            }
        )

    def prepareAlgorithm(  # noqa: D102
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        self._setting = interpreter_setting()
        return True

    def processAlgorithm(  # noqa: D102
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        status = host_status(self._setting)
        if status.interpreter:  # otherwise the finding says the same
            feedback.pushInfo("\n".join(map(in_words, status.as_text().splitlines())))
        numbers = self._ask(status, feedback)
        findings = numbers["findings"]
        _tell(findings, feedback)
        results = {
            "READY": numbers["ready"],
            "INTERPRETER": status.interpreter,
            "VERSION": numbers.get("python", ""),
            "TIERS": ", ".join(numbers.get("tiers", [])),
            "DEVICES": _devices(numbers.get("devices", {})),
            "FINDINGS": "\n".join(f"{f['text']} {f['remedy']}" for f in findings),
        }
        for name in ("FREE_MEMORY_GB", "FREE_DISK_GB"):
            if name.lower() in numbers:
                results[name] = numbers[name.lower()]
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        if path:
            with told_to_user(feedback):
                _write(path, page(status, numbers))
            results["REPORT"] = path
        return results

    def _ask(self, status: HostStatus, feedback: QgsProcessingFeedback) -> Dict[str, Any]:
        """Numbers of the job ``check``; with no backend, or a broken one, only what is wrong."""
        problem, remedy = _in_words(status.problem, status.remedy, status.code)
        if status.interpreter:
            try:
                numbers = run(status.interpreter, Request("check"), feedback).numbers
                return {**numbers, "findings": [_translated(f) for f in numbers["findings"]]}
            except HighwaterError as error:
                if error.code == "job.cancelled":
                    with told_to_user(feedback):
                        raise
                feedback.pushDebugInfo(error.detail)
                problem, remedy = _in_words(error.sentence, error.remedy, error.code)
        finding = {"level": "error", "text": problem, "remedy": remedy}
        return {"ready": False, "findings": [finding]}


def _in_words(problem: str, remedy: str, code: str) -> Tuple[str, str]:
    return in_words(problem, code), in_words(remedy, code)


def _translated(finding: Dict[str, str]) -> Dict[str, str]:
    return {**finding, "text": in_words(finding["text"]), "remedy": in_words(finding["remedy"])}


def _tell(findings, feedback: QgsProcessingFeedback) -> None:
    for finding in findings:
        text = f"{finding['text']} {finding['remedy']}".strip()
        if finding["level"] == "error":
            feedback.reportError(text)
        elif finding["level"] == "warning":
            feedback.pushWarning(text)
        else:
            feedback.pushInfo(text)


def _devices(devices: Dict[str, Any]) -> str:
    if not devices:
        return ""
    cpu = tr("{cpu} ({cores} cores)").format(**devices)
    return ", ".join([cpu, *devices["gpus"]])


def _write(path: str, text: str) -> None:
    try:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise HighwaterError(
            "output.read_only",
            f"The report cannot be written to “{path}”: {error.strerror or error}.",
            "Choose another file.",
        ) from error
