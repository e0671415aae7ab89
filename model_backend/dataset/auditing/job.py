"""Job ``auditdataset``: what is wrong with a dataset, found before a model learns it."""

from __future__ import annotations

import json
import warnings
from datetime import datetime, timezone
from typing import Any

from rasterio.errors import NotGeoreferencedWarning

from ... import __version__
from ...context import JobContext
from ...language import ENGLISH, speaking, spoken, tr
from ...protocol import HighwaterError
from ...protocol.parameters import AuditDatasetParameters
from ..describe import refresh
from ..store import Dataset
from ..words import length
from . import counted
from .findings import ERROR, WARNING, Finding, count, ordered
from .label_checks import check_labels
from .layer import suspicious, write_layer
from .page import write_page
from .part_checks import Layout, balance, by_part, check_parts, layout_of
from .set_checks import check_set
from .survey import Survey, take
from .tile_checks import check_tiles


def run(parameters: AuditDatasetParameters, context: JobContext) -> dict[str, Any]:
    """Look at every tile of a dataset and at the whole.

    Args:
        parameters: Of the job.
        context: The job; outputs ``report`` (HTML), ``suspicious`` (GeoPackage) and ``findings``
            (JSON), each optional.

    Returns:
        ``TILES``, ``SUSPICIOUS_TILES``, ``ERRORS`` and ``WARNINGS`` (findings), ``WATER_PERCENT``
        of the valid pixels, ``MINIMUM_DISTANCE`` between parts in metres; the last two None where
        they are not known.

    Raises:
        HighwaterError: ``dataset.…``, ``audit.parameters``.
    """
    if parameters.max_tiles < 0 or parameters.gap < 0 or parameters.seed < 0:
        raise HighwaterError(
            "audit.parameters",
            "The gap, the number of tiles and the seed must not be negative.",
            "Use 0 for none.",
        )
    context.outputs.check([])
    with warnings.catch_warnings():
        # Tiles without a place are meant, and so are pictures. Not where each file is opened:
        # filters of warnings are not made for threads.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return _audit(Dataset.open(parameters.dataset), parameters, context)


def _audit(
    dataset: Dataset, parameters: AuditDatasetParameters, context: JobContext
) -> dict[str, Any]:
    survey = take(dataset, parameters.max_tiles, parameters.seed, context)
    if not survey.tiles:
        raise HighwaterError(
            "dataset.empty",
            f"The dataset “{dataset.name}” has no tiles.",
            "Prepare or import some first.",
        )
    context.progress(0.87, "Comparing the parts")
    layout = layout_of(survey, parameters.gap)
    # Records and layers are read by programs, in English; people read in their own language.
    with speaking(ENGLISH):
        findings = _found(survey, layout, parameters.gap)
    said = findings if spoken() == ENGLISH else _found(survey, layout, parameters.gap)
    numbers = _numbers(survey, findings, layout)
    record = _record(survey, findings, layout, numbers)
    context.progress(0.92, "Writing the report")
    if "report" in context.outputs:
        write_page(context.outputs.part("report"), survey, said, layout, record)
    if "suspicious" in context.outputs:
        write_layer(context.outputs.part("suspicious"), survey, findings)
    if "findings" in context.outputs:
        text = json.dumps(record, ensure_ascii=False, indent=2, allow_nan=False)
        context.outputs.part("findings").write_text(text + "\n", "utf-8")
    context.check_cancelled()
    _say(context, said, numbers)
    summary = {
        **record,
        "findings": [{**item.record(), "tiles": len(item.tiles)} for item in findings],
    }
    try:
        with speaking(ENGLISH):
            refresh(dataset, audit=summary)
    except OSError as error:
        context.warn(f"The audit could not be noted in the dataset's description ({error}).")
    return numbers


def _found(survey: Survey, layout: Layout, gap: float) -> list[Finding]:
    """All findings in the language that is spoken, worst first."""
    return ordered(
        [
            *check_tiles(survey),
            *check_labels(survey),
            *check_set(survey),
            *check_parts(survey, layout, gap),
        ]
    )


def _numbers(survey: Survey, findings: list[Finding], layout: Layout) -> dict[str, Any]:
    return {
        "TILES": len(survey.tiles),
        "SUSPICIOUS_TILES": len(suspicious(findings)),
        "ERRORS": count(findings, ERROR),
        "WARNINGS": count(findings, WARNING),
        "WATER_PERCENT": balance("all", survey.facts).water,
        "MINIMUM_DISTANCE": min(layout.distances.values(), default=None),
    }


def _record(
    survey: Survey, findings: list[Finding], layout: Layout, numbers: dict[str, Any]
) -> dict[str, Any]:
    return {
        "dataset": survey.dataset.name,
        "software": f"Highwater {__version__}",
        "audited": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "numbers": numbers,
        "looked_at_closely": len(survey.closer),
        "parts": {
            item.name: {
                "tiles": item.tiles,
                "valid_tiles": round(item.pixels, 2),
                "water_percent": item.water,
            }
            for item in by_part(survey)
        },
        "distances": {f"{a} – {b}": round(m, 1) for (a, b), m in layout.distances.items()},
        "findings": [item.record() for item in findings],
    }


def _say(context: JobContext, findings: list[Finding], numbers: dict[str, Any]) -> None:
    for item in findings:
        say = context.warn if item.severity in (ERROR, WARNING) else context.log
        say(tr("{title}: {text}").format(title=item.title, text=item.text))
    text = tr("{errors}, {warnings}; {suspicious} of {tiles} are suspicious.")
    context.log(
        text.format(
            errors=counted.errors(numbers["ERRORS"]),
            warnings=counted.warnings(numbers["WARNINGS"]),
            suspicious=numbers["SUSPICIOUS_TILES"],
            tiles=counted.tiles(numbers["TILES"]),
        )
    )
    if numbers["MINIMUM_DISTANCE"] is not None:
        text = tr("The smallest distance between two parts is {distance}.")
        context.log(text.format(distance=length(numbers["MINIMUM_DISTANCE"])))
