"""The list of jobs, and the one way to run one."""

from __future__ import annotations

import errno
import importlib
import shutil
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .context import JobContext
from .language import ENGLISH, speaking
from .models import shipped
from .outputs import OutputFiles
from .protocol import Event, HighwaterError, Request, Result, parameters
from .protocol.plain import from_plain


@dataclass(frozen=True)
class Job:
    """A job.

    Attributes:
        module: Where the function that does it lives, as ``run(parameters, context) -> numbers``.
            It is imported only when the job runs, so that starting the worker stays fast.
        parameters: The class of its parameters.
        speaks: Whether all that it writes for people comes in the language of the request; else
            all of it is in English.
    """

    module: str
    parameters: type
    speaks: bool = False


JOBS: dict[str, Job] = {
    "check": Job(".environment.report", parameters.CheckParameters),
    "predict": Job(".prediction.predict", parameters.PredictParameters, speaks=True),
    "predictscenes": Job(".scenes.job", parameters.PredictScenesParameters, speaks=True),
    "thresholdwater": Job(
        ".prediction.thresholdwater", parameters.ThresholdWaterParameters, speaks=True
    ),
    "describescene": Job(".prediction.describing", parameters.DescribeSceneParameters),
    "evaluatemap": Job(".evaluation.map", parameters.EvaluateMapParameters, speaks=True),
    "simulatescene": Job(".simulation.scene", parameters.SimulateSceneParameters),
    "simulatesequences": Job(".simulation.sequences.job", parameters.SimulateSequencesParameters),
    "preparetiles": Job(".dataset.prepare", parameters.PrepareTilesParameters),
    "importdataset": Job(".dataset.importing.job", parameters.ImportDatasetParameters),
    "preparesequences": Job(".timeseries.prepare", parameters.PrepareSequencesParameters),
    "splitdataset": Job(".dataset.splitting.job", parameters.SplitDatasetParameters),
    "auditdataset": Job(".dataset.auditing.job", parameters.AuditDatasetParameters, speaks=True),
    "trainmodel": Job(".training.job", parameters.TrainModelParameters),
    "modelinfo": Job(".models.info", parameters.ModelInfoParameters),
    "describemodels": Job(".models.summaries", parameters.DescribeModelsParameters),
    "fitmodels": Job(".prediction.fitting", parameters.FitModelsParameters),
    "crossvalidate": Job(".crossvalidation.job", parameters.CrossValidateParameters, speaks=True),
    "evaluatemodel": Job(".holdout.job", parameters.EvaluateModelParameters, speaks=True),
    "calibratemodel": Job(".calibrating.job", parameters.CalibrateModelParameters, speaks=True),
    "samplepoints": Job(".area.samplepoints", parameters.SamplePointsParameters),
    "estimatearea": Job(".area.estimatearea", parameters.EstimateAreaParameters, speaks=True),
    "exclusionmask": Job(".exclusion.job", parameters.ExclusionMaskParameters),
    "geocodesentinel1": Job(".sentinel1.job", parameters.GeocodeSentinel1Parameters),
    "floodchange": Job(".change.job", parameters.FloodChangeParameters),
    "floodtimeline": Job(".timeline.job", parameters.FloodTimelineParameters, speaks=True),
    "temporalstatistics": Job(".temporal.job", parameters.TemporalStatisticsParameters),
    "changedetection": Job(
        ".temporal.changedetection", parameters.ChangeDetectionParameters, speaks=True
    ),
    "exportmodel": Job(".exporting.job", parameters.ExportModelParameters),
    "explain": Job(".explaining.job", parameters.ExplainParameters),
    "sweep": Job(".sweep.job", parameters.SweepParameters, speaks=True),
    "classifytimeseries": Job(
        ".timeseries.classifying.job", parameters.ClassifyTimeSeriesParameters, speaks=True
    ),
    "traintimeseries": Job(".timeseries.learning.job", parameters.TrainTimeSeriesParameters),
}


def run_request(
    request: Request,
    emit: Callable[[Event], None],
    on_start: Callable[[JobContext], None] | None = None,
) -> Result:
    """Run a request to its end.

    Args:
        request: What to do.
        emit: Receives progress, log and metric events.
        on_start: Receives the context before work begins, to cancel or clean up from outside.

    Returns:
        The files that now exist and the job's numbers.

    Raises:
        HighwaterError: Bad input, cancellation, or ``job.failed`` for anything unforeseen;
            nothing of the outputs has been touched then.
    """
    job = JOBS.get(request.job)
    if job is None:
        raise HighwaterError(
            "request.unknown_job",
            f"This backend knows no job “{request.job}”.",
            "Use a plugin and a backend of the same release.",
        )
    values: Any = from_plain(job.parameters, request.parameters, f"{request.job} request")
    values = shipped.with_files(values)
    outputs = OutputFiles(request.outputs, request.token)
    scratch = Path(request.scratch or tempfile.mkdtemp(prefix="highwater-"))
    scratch.mkdir(parents=True, exist_ok=True)
    context = JobContext(emit, outputs, scratch)
    if on_start is not None:
        on_start(context)
    try:
        with speaking(request.language if job.speaks else ENGLISH):
            return carry_out(request.job, lambda: _work(job, values, context), context)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def carry_out(name: str, work: Callable[[], dict[str, Any]], context: JobContext) -> Result:
    """Do the work of a job; its outputs appear when it has succeeded.

    Args:
        name: Of the job.
        work: Returns its numbers.
        context: Of the job; its outputs are committed or discarded.

    Raises:
        HighwaterError: As :func:`run_request`.
    """
    outputs = context.outputs
    try:
        numbers = work()
        context.check_cancelled()
        return Result(outputs.commit(), numbers)
    except HighwaterError:
        raise
    except MemoryError as error:
        raise HighwaterError(
            "job.memory",
            f"There was not enough memory for the job “{name}”.",
            "Close other programs, or work on a smaller extent.",
            traceback.format_exc(),
        ) from error
    except Exception as error:
        raise unforeseen(error, name) from error
    finally:
        outputs.discard()


def _work(job: Job, values: Any, context: JobContext) -> dict[str, Any]:
    function = _function(job)
    for model, trusted in dict(shipped.model_files(values)).items():
        # Not imported at the top: it loads what reads rasters.
        trust = importlib.import_module(".models.trust", __package__)
        trust.check_model(model, trusted, context)
    return function(values, context)


def _function(job: Job) -> Callable[[Any, JobContext], dict[str, Any]]:
    try:
        module = importlib.import_module(job.module, __package__)
    except ImportError as error:
        raise HighwaterError(
            "environment.incomplete",
            f"The backend environment lacks the package “{error.name}”.",
            "Run “Install backend” again, or see “Check backend”.",
            traceback.format_exc(),
        ) from error
    return module.run


def unforeseen(error: Exception, job: str) -> HighwaterError:
    """The user's error for one that nobody has foreseen.

    Args:
        error: It.
        job: Name of the job.
    """
    text = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    if getattr(error, "errno", None) == 28 or "No space left" in str(error):
        return HighwaterError(
            "output.disk_full",
            "The disk became full while the results were being written.",
            "Free some space or choose another folder; nothing half-written was left behind.",
            traceback.format_exc(),
        )
    if getattr(error, "errno", None) == errno.ENAMETOOLONG:
        return HighwaterError(
            "file.name_too_long",
            "The name of a file or folder is longer than this system takes.",
            "Choose a shorter one.",
            traceback.format_exc(),
        )
    return HighwaterError(
        "job.failed",
        f"The job “{job}” failed unexpectedly: {text}",
        "The log holds the details; please report them.",
        traceback.format_exc(),
    )
