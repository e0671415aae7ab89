"""Base of the algorithms that are one job of the backend."""

from __future__ import annotations

import os
from typing import Any, Callable, ClassVar, Dict, Tuple

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..model_backend.environment.locate import locate
from ..model_backend.protocol import HighwaterError, Request, Result
from ..model_backend.protocol.plain import to_plain
from .algorithm import HighwaterAlgorithm
from .checks import complaint, with_opened_rasters, with_shipped_models
from .job import run, told_to_user
from .sentences import error_in_words
from .settings import chosen_service, interpreter_setting
from .translation import language


class JobAlgorithm(HighwaterAlgorithm):
    """Reads the form in the main thread, runs the job, hands on its files and numbers.

    Attributes:
        JOB: Name of the job.
        RASTERS: Id of each raster output to its name in the job.
        VECTORS: The same for vector outputs.
        FILES: The same for other files.
        NUMBERS: Published id of each number to what it is; the job calls it by the same id.
        TEXTS: Id of each text that must have a form to what refuses it with a HighwaterError.
    """

    JOB = ""
    RASTERS: ClassVar[Dict[str, str]] = {}
    VECTORS: ClassVar[Dict[str, str]] = {}
    FILES: ClassVar[Dict[str, str]] = {}
    NUMBERS: ClassVar[Dict[str, str]] = {}
    TEXTS: ClassVar[Dict[str, Callable]] = {}

    def job_parameters(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        """Read the form as plain values; called in the main thread.

        Returns:
            An instance of the job's class of parameters.

        Raises:
            HighwaterError: Something in the form cannot be used.
        """
        raise NotImplementedError

    def finish(
        self, result: Result, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Do what remains after the job, and return further results; nothing by default."""
        return {}

    def end_early(self, feedback: QgsProcessingFeedback) -> float:
        """Called when the user cancels: seconds that the job has to come to a result all the same.

        None by default: the job is stopped at once.
        """
        return 0.0

    def explain_failure(self, error: HighwaterError, feedback: QgsProcessingFeedback) -> None:
        """Say what a job that failed or was cancelled has left behind; nothing by default."""

    def checkParameterValues(  # noqa: D102
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        parameters = with_opened_rasters(self, parameters, context)
        try:
            parameters = with_shipped_models(self, parameters)
        except HighwaterError as error:
            return False, error_in_words(error)
        fine, message = super().checkParameterValues(parameters, context)
        sentence = complaint(self, parameters, context)
        if sentence or not fine:
            return False, sentence or message
        try:
            self.check_form(parameters, context)
        except HighwaterError as error:
            return False, error_in_words(error)
        return True, ""

    def check_form(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse what is wrong with a form whose values are each of the right kind.

        Raises:
            HighwaterError: Says what.
        """
        for name, check in self.TEXTS.items():
            check(self.parameterAsString(parameters, name, context))

    def prepareAlgorithm(  # noqa: D102
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        with told_to_user(feedback):
            self._parameters = self.job_parameters(parameters, context, feedback)
            self._service = chosen_service(self.JOB, self.displayName())
        self._chosen = interpreter_setting()
        return True

    def processAlgorithm(  # noqa: D102
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        outputs = {}
        for name, job_name in self.RASTERS.items() | self.VECTORS.items():
            outputs[job_name] = self.parameterAsOutputLayer(parameters, name, context)
        for name, job_name in self.FILES.items():
            outputs[job_name] = self.parameterAsFileOutput(parameters, name, context)
        # The worker has a working directory of its own.
        outputs = {name: os.path.abspath(path) for name, path in outputs.items() if path}
        request = Request(self.JOB, to_plain(self._parameters), outputs, language=language())
        with told_to_user(feedback):
            try:
                # Not in the main thread: a Python that was chosen is run to see what it is.
                backend = self._service or locate(self._chosen).interpreter
                result = run(backend, request, feedback, lambda: self.end_early(feedback))
            except HighwaterError as error:
                self.explain_failure(error, feedback)
                raise
            return {**self._results(result), **self.finish(result, context, feedback)}

    def _results(self, result: Result) -> Dict[str, Any]:
        names = {**self.RASTERS, **self.VECTORS, **self.FILES}
        files = {
            name: result.outputs[job_name]
            for name, job_name in names.items()
            if job_name in result.outputs
        }
        numbers = {
            name: result.numbers[name]
            for name in self.NUMBERS
            if result.numbers.get(name) is not None
        }
        return {**files, **numbers}
