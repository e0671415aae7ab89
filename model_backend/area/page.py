"""The report of an estimate of area as one HTML page."""

from __future__ import annotations

from ..language import numeral, percentage, phrase, tr
from ..report.page import card, footer, header, page, paragraph, section, table
from .chart import interval_chart
from .modelbased import BLOCK, LENIENT, STRICT, assumptions
from .page_tables import accuracy_table, area_table, interval_title, matrix, strata_table
from .record import DesignRecord, ModelRecord, design_protocol, numbers_of
from .texts import hectares, hectares_between, percent, square_kilometres

TITLE = phrase("Area of water")


def page_of(record: DesignRecord | ModelRecord) -> str:
    """The whole page."""
    return _of_model(record) if isinstance(record, ModelRecord) else _of_points(record)


def _of_points(record: DesignRecord) -> str:
    estimate, level = record.estimate, percentage(record.level)
    numbers = numbers_of(record)
    area, low, high = (numbers[name] for name in ("AREA", "AREA_LOW", "AREA_HIGH"))
    mapped = record.mapped["water"]
    about = tr(
        "“{mask}”, judged at {count} reference points of “{points}”: stratified estimate"
    ).format(mask=record.mask, count=record.used, points=record.points)
    water = estimate.accuracy["water"]
    figures = {
        tr("Area of water"): hectares(area),
        interval_title(record.level): hectares_between(low, high),
        tr("In km²"): square_kilometres(area),
        tr("Overall accuracy"): percent(estimate.overall.value),
        tr("User's accuracy, water"): percent(water.users.value),
        tr("Producer's accuracy, water"): percent(water.producers.value),
    }
    title = tr("Estimate, {level} interval").format(level=level)
    verdict = _verdict(area, low, high, mapped, level)
    body = header(tr(TITLE), about, verdict, figures)
    body += _cautions(record.cautions)
    chart = interval_chart(area, low, high, mapped, title)
    body += section(tr("Area"), card(chart), area_table(record))
    body += section(tr("Accuracy"), accuracy_table(record))
    body += section(tr("Error matrix"), matrix(record))
    body += section(tr("Strata and points"), strata_table(record))
    body += section(tr("How this was computed"), *(paragraph(text) for text in design_protocol()))
    return page(tr(TITLE), body + _footer(record, *_points_hashes(record)))


def _of_model(record: ModelRecord) -> str:
    found, level = record.interval, percentage(record.level)
    title = tr("Area of water, model-based")
    mapped = record.mapped["water"]
    verdict = tr(
        "<b>Model-based:</b> if the probabilities are right, there are {area} of water, between"
        " {low} and {high}. The map shows {mapped}. No reference point was looked at: label some"
        " for an estimate that does not rest on the model."
    ).format(
        area=hectares(found.area),
        low=hectares(found.low),
        high=hectares(found.high),
        mapped=hectares(mapped),
    )
    interval = tr("Model-based {level} interval").format(level=level)
    figures = {
        tr("Model-based area"): hectares(found.area),
        interval: hectares_between(found.low, found.high),
        tr("In km², model-based"): square_kilometres(found.area),
        tr("On the map"): hectares(mapped),
    }
    above = tr("Area above probability {probability}")
    rows = [
        (tr("Expected area (sum of probability × area)"), hectares(found.area)),
        (tr("Standard deviation between draws"), hectares(found.error)),
        (above.format(probability=numeral(f"{STRICT:g}")), hectares(found.strict)),
        (above.format(probability=numeral(f"{LENIENT:g}")), hectares(found.lenient)),
        (tr("Mapped water"), hectares(mapped)),
        (tr("Left out: no probability"), hectares(found.unknown)),
        (tr("Blocks of {side} × {side} pixels").format(side=BLOCK), f"{found.blocks}"),
    ]
    named = tr("Model-based, {level} interval").format(level=level)
    chart = interval_chart(found.area, found.low, found.high, mapped, named)
    about = tr("“{mask}” and the probabilities “{probability}”; no reference points").format(
        mask=record.mask, probability=record.probability
    )
    body = header(title, about, verdict, figures) + _cautions(record.cautions)
    columns = ("", tr("Model-based"))
    body += section(tr("Area, model-based"), card(chart), table(columns, rows))
    body += section(
        tr("What a model-based interval assumes"), *(paragraph(text) for text in assumptions())
    )
    source = tr("Probabilities “{name}”, SHA-256 {digest}").format(
        name=record.probability, digest=record.probability_sha256
    )
    return page(title, body + _footer(record, source))


def _verdict(area: float, low: float, high: float, mapped: float, level: str) -> str:
    """The answer; HTML."""
    said = tr(
        "There are <b>{area}</b> of water, and with {level} confidence between {low} and {high}."
    ).format(area=hectares(area), level=level, low=hectares(low), high=hectares(high))
    if mapped < low:
        text = tr(
            "The map shows {mapped}, which is less than the interval allows: the map misses more"
            " water than it invents."
        )
    elif mapped > high:
        text = tr(
            "The map shows {mapped}, which is more than the interval allows: the map invents more"
            " water than it misses."
        )
    else:
        text = tr("The map shows {mapped}, which lies within the interval.")
    return f"{said} {text.format(mapped=hectares(mapped))}"


def _cautions(texts: list[str]) -> str:
    return "".join(f'<div class="finding warning">{paragraph(text)}</div>' for text in texts)


def _points_hashes(record: DesignRecord) -> list[str]:
    return [f"{name} SHA-256 {digest}" for name, digest in record.points_sha256.items()]


def _footer(record: DesignRecord | ModelRecord, *more: str) -> str:
    mask = tr("Mask “{name}”, SHA-256 of its values {digest}")
    return footer(mask.format(name=record.mask, digest=record.mask_sha256), *more)
