"""Job ``floodtimeline``: water of many dates."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from ..area.texts import hectares
from ..categories import PERMANENT_WATER, WATER
from ..context import JobContext
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
        permanent = open_permanent(parameters.permanent, None, series.grid, context)
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
        ends = f"{hectares(row.low)} – {hectares(row.high)}"
        interval = "" if row.low is None else f" (model-based: {ends})"
        context.log(f"{row.day}: {hectares(row.flood)} flooded{interval}.")
    without = sum(row.low is None for row in rows)
    if without:
        context.log(
            f"{without} of the {len(rows)} dates have no interval: it comes from probabilities, and"
            " masks hold none. Give the probabilities instead of the masks for intervals."
        )
    if course is None:
        context.warn("No pixel is flooded at any of the dates.")
        return
    context.log(
        f"The flood was largest on {course.peak.day} ({hectares(course.peak.flood)}), was seen from"
        f" {course.first.day} to {course.last.day} ({course.days} days), and reached"
        f" {hectares(ever)} at one date or another."
    )


def _cautions(series: Series, rows: Sequence[DateRow]) -> list[str]:
    found = [
        f"{row.day} has judged {100 * row.judged_share:.0f} % of the area only; its flood may be"
        " larger than mapped."
        for row in rows
        if row.judged_share < MAINLY
    ]
    if len(found) > 3:
        found = [
            f"{len(found)} of the {len(rows)} dates have judged less than"
            f" {100 * MAINLY:.0f} % of the area; their floods may be larger than mapped."
        ]
    if series.left_out:
        names = "”, “".join(series.left_out)
        found.append(f"Left out: “{names}”.")
    return found


def _write(context: JobContext, name: str, made) -> None:
    if name not in context.outputs:
        return
    path = context.outputs.part(name)
    try:
        path.write_bytes(made())
    except OSError as error:
        raise write_failure(path, error) from error
