"""Job ``floodtimeline``: water of many dates."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from ..area.texts import hectares, hectares_from_to
from ..categories import PERMANENT_WATER, WATER
from ..context import JobContext
from ..language import measure, quoted, spoken, tr
from ..prediction.permanent import open_permanent
from ..protocol.parameters import FloodTimelineParameters
from ..provenance import Provenance
from ..raster.whole import write_failure
from ..record_file import RecordFile
from ..styling import add_style
from .by_date import DateRow, walk_by_date
from .chart import picture
from .course import Course, course_of
from .footprints import OUTPUT as FOOTPRINTS
from .footprints import STYLE as FOOTPRINTS_STYLE
from .gate import RASTERS, Series, check_request, open_series
from .page import Told, page_of
from .styles import write_styles
from .table import require_geopackage, write_tables
from .through_time import walk_through_time

MAINLY = 0.5
"""Share of the area that a date must have judged to be compared without a warning."""


def run(parameters: FloodTimelineParameters, context: JobContext) -> dict[str, Any]:
    """Follow water through many dates.

    Returns:
        ``PEAK_AREA``, ``EVER_FLOODED_AREA`` and ``PERMANENT_AREA`` (hectares, geodesic),
        ``DURATION`` (days), ``OBSERVATIONS``, and the texts ``FIRST_DATE``, ``LAST_DATE`` and
        ``PEAK_DATE`` (ISO; empty where there was no flood), ``BEGIN`` and ``END`` (ISO, of all
        observations).

    Raises:
        HighwaterError: Anything about the layers that forbids a timeline.
    """
    outputs = context.outputs
    record = RecordFile(outputs, *RASTERS, FOOTPRINTS, "table", "csv", "report", "plot")
    check_request(parameters, outputs)
    require_geopackage(outputs)
    record.require_no_folder("Remove it, or give the outputs other names.")
    series = open_series(parameters, context)
    with ExitStack() as stack:
        provenance = stack.enter_context(Provenance("floodtimeline", parameters, series.sources))
        lead = series.images[0].image.name
        permanent = open_permanent(parameters.permanent, None, series.grid, lead, context)
        if permanent is not None:
            stack.enter_context(permanent)
            provenance.add(permanent.sources)
        totals = walk_through_time(series, permanent, parameters.threshold, context)
        rows = walk_by_date(series, totals, parameters, context)
        course = course_of(rows, parameters.flood_share)
        cautions = [*_cautions(series, rows), *(permanent.warnings if permanent else ())]
        _report(series, rows, course, totals.hectares(WATER), context)
        for text in _cautions(series, rows):
            context.warn(text)
        add_style(outputs, "frequency", style="frequency")
        add_style(outputs, "flooded", style="mask")
        if FOOTPRINTS in outputs and outputs.final[FOOTPRINTS].suffix.lower() != ".gpkg":
            add_style(outputs, FOOTPRINTS, style=FOOTPRINTS_STYLE)  # a GeoPackage holds its own
        write_styles(outputs, [row.day for row in rows], totals.longest)
        write_tables(rows, outputs)
        numbers = _numbers(rows, course) | {
            "EVER_FLOODED_AREA": totals.hectares(WATER),
            "PERMANENT_AREA": totals.hectares(PERMANENT_WATER),
        }
        told = Told(
            rows, course, parameters.flood_share, totals.hectares(WATER), len(series.images),
            cautions, record.name,
        )  # fmt: skip
        _write(context, "report", lambda: page_of(told).encode("utf-8"))
        _write(context, "plot", lambda: picture(rows, course))
        context.progress(0.98, "Hashing the inputs")
        record.write(
            provenance.finish(
                observations=_recorded(series),
                left_out=series.left_out,
                permanent=permanent.words if permanent else "",
                grid=series.grid.facts(),
                numbers=numbers,
                language=spoken(),
            )
        )
    context.progress(1.0, "Measuring each date")
    return numbers


def _numbers(rows: Sequence[DateRow], course: Course | None) -> dict[str, Any]:
    return {
        "FIRST_DATE": course.first.day.isoformat() if course else "",
        "LAST_DATE": course.last.day.isoformat() if course else "",
        "PEAK_DATE": course.peak.day.isoformat() if course else "",
        "PEAK_AREA": course.peak.flood if course else 0.0,
        "DURATION": course.days if course else 0,
        "OBSERVATIONS": len(rows),
        "BEGIN": rows[0].day.isoformat(),
        "END": rows[-1].day.isoformat(),
    }


def _recorded(series: Series) -> list[dict[str, Any]]:
    return [
        {
            "date": observation.day.isoformat(),
            "layers": [
                {
                    "name": item.image.name,
                    "date": item.image.day.isoformat(),
                    "meaning": item.meaning.words,
                    "aligned": "by nearest neighbour" if item.warped else "on the same pixels",
                }
                for item in observation.images
            ],
        }
        for observation in series.observations
    ]


def _report(
    series: Series,
    rows: Sequence[DateRow],
    course: Course | None,
    ever: float,
    context: JobContext,
) -> None:
    for row in rows:
        if row.low is None:
            text, interval = tr("{day}: {area} flooded."), ""
        else:
            text = tr("{day}: {area} flooded (model-based: {interval}).")
            interval = hectares_from_to(row.low, row.high)
        context.log(text.format(day=row.day, area=hectares(row.flood), interval=interval))
    without = sum(row.low is None for row in rows)
    if without:
        text = tr(
            "{count} of the {dates} dates have no interval: it comes from probabilities, and masks"
            " hold none. Give the probabilities instead of the masks for intervals."
        )
        context.log(text.format(count=without, dates=len(rows)))
    if course is None:
        context.warn("No pixel is flooded at any of the dates.")
        return
    text = tr(
        "The flood was largest on {peak} ({area}), was seen from {first} to {last} ({count} days),"
        " and reached {ever} at one date or another."
    )
    context.log(
        text.format(
            peak=course.peak.day,
            area=hectares(course.peak.flood),
            first=course.first.day,
            last=course.last.day,
            count=course.days,
            ever=hectares(ever),
        )
    )


def _cautions(series: Series, rows: Sequence[DateRow]) -> list[str]:
    text = tr("{day} has judged {share} of the area only; its flood may be larger than mapped.")
    found = [
        text.format(day=row.day, share=measure(f"{100 * row.judged_share:.0f}", "%"))
        for row in rows
        if row.judged_share < MAINLY
    ]
    if len(found) > 3:
        text = tr(
            "{count} of the {dates} dates have judged less than {share} of the area; their floods"
            " may be larger than mapped."
        )
        share = measure(f"{100 * MAINLY:.0f}", "%")
        found = [text.format(count=len(found), dates=len(rows), share=share)]
    if series.left_out:
        found.append(tr("Left out: {names}.").format(names=quoted(series.left_out)))
    return found


def _write(context: JobContext, name: str, made) -> None:
    if name not in context.outputs:
        return
    path = context.outputs.part(name)
    try:
        path.write_bytes(made())
    except OSError as error:
        raise write_failure(path, error) from error
