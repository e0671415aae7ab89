"""The report of an estimate of area as one HTML page."""

from __future__ import annotations

from ..report.page import card, footer, header, page, paragraph, section, table
from .chart import interval_chart
from .estimator import Figure
from .modelbased import BLOCK, LENIENT, STRICT, assumptions
from .names import mapped_as
from .record import DESIGN_PROTOCOL, DesignRecord, ModelRecord, numbers_of
from .texts import hectares, percent, square_kilometres

TITLE = "Area of water"


def page_of(record: DesignRecord | ModelRecord) -> str:
    """The whole page."""
    return _of_model(record) if isinstance(record, ModelRecord) else _of_points(record)


def _of_points(record: DesignRecord) -> str:
    estimate, level = record.estimate, f"{record.level:.0%}"
    numbers = numbers_of(record)
    area, low, high = (numbers[name] for name in ("AREA", "AREA_LOW", "AREA_HIGH"))
    mapped = record.mapped["water"]
    verdict = (
        f"There are <b>{hectares(area)}</b> of water, and with {level} confidence between"
        f" {hectares(low)} and {hectares(high)}. The map shows {hectares(mapped)}, which"
        f" {_place(mapped, low, high)}."
    )
    about = (
        f"“{record.mask}”, judged at {record.used} reference points of “{record.points}”:"
        " stratified estimate"
    )
    water = estimate.accuracy["water"]
    figures = {
        "Area of water": hectares(area),
        f"{level} interval": f"{_short(low)} – {_short(high)} ha",
        "In km²": square_kilometres(area),
        "Overall accuracy": percent(estimate.overall.value),
        "User's accuracy, water": percent(water.users.value),
        "Producer's accuracy, water": percent(water.producers.value),
    }
    chart = interval_chart(area, low, high, mapped, f"Estimate, {level} interval")
    body = header(TITLE, about, verdict, figures)
    body += _cautions(record.cautions)
    body += section("Area", card(chart), _area_table(record))
    body += section("Accuracy", _accuracy_table(record))
    body += section("Error matrix", _matrix(record))
    body += section("Strata and points", _strata_table(record))
    body += section("How this was computed", *(paragraph(text) for text in DESIGN_PROTOCOL))
    return page(TITLE, body + _footer(record, *_points_hashes(record)))


def _of_model(record: ModelRecord) -> str:
    found, level = record.interval, f"{record.level:.0%}"
    title = f"{TITLE}, model-based"
    mapped = record.mapped["water"]
    verdict = (
        f"<b>Model-based:</b> if the probabilities are right, there are {hectares(found.area)} of"
        f" water, between {hectares(found.low)} and {hectares(found.high)}. The map shows"
        f" {hectares(mapped)}. No reference point was looked at: label some for an estimate that"
        " does not rest on the model."
    )
    figures = {
        "Model-based area": hectares(found.area),
        f"Model-based {level} interval": f"{_short(found.low)} – {_short(found.high)} ha",
        "In km², model-based": square_kilometres(found.area),
        "On the map": hectares(mapped),
    }
    rows = [
        ("Expected area (sum of probability × area)", hectares(found.area)),
        ("Standard deviation between draws", hectares(found.error)),
        (f"Area above probability {STRICT:g}", hectares(found.strict)),
        (f"Area above probability {LENIENT:g}", hectares(found.lenient)),
        ("Mapped water", hectares(mapped)),
        ("Left out: no probability", hectares(found.unknown)),
        (f"Blocks of {BLOCK} × {BLOCK} pixels", f"{found.blocks}"),
    ]
    chart = interval_chart(
        found.area, found.low, found.high, mapped, f"Model-based, {level} interval"
    )
    about = f"“{record.mask}” and the probabilities “{record.probability}”; no reference points"
    body = header(title, about, verdict, figures) + _cautions(record.cautions)
    body += section("Area, model-based", card(chart), table(("", "Model-based"), rows))
    body += section(
        "What a model-based interval assumes", *(paragraph(text) for text in assumptions())
    )
    source = f"Probabilities “{record.probability}”, SHA-256 {record.probability_sha256}"
    return page(title, body + _footer(record, source))


def _area_table(record: DesignRecord) -> str:
    rows = []
    for name, figure in (("Water", record.estimate.water), ("Dry land", record.estimate.dry)):
        low, high = figure.interval(record.level, record.total)
        mapped = record.mapped["water" if name == "Water" else "dry"]
        rows.append(
            (
                name,
                hectares(mapped),
                hectares(figure.value),
                hectares(figure.error),
                f"{hectares(low)} – {hectares(high)}",
                square_kilometres(figure.value),
            )
        )
    level = f"{record.level:.0%} interval"
    return table(("", "On the map", "Estimate", "Standard error", level, "Estimate in km²"), rows)


def _accuracy_table(record: DesignRecord) -> str:
    estimate = record.estimate
    rows = [_accuracy_row("Overall", estimate.overall, record.level)]
    for name in ("water", "dry"):
        accuracy = estimate.accuracy[name]
        rows.append(
            _accuracy_row(
                f"User's, {name} (mapped {name} that is {name})", accuracy.users, record.level
            )
        )
        rows.append(
            _accuracy_row(
                f"Producer's, {name} ({name} that is mapped)", accuracy.producers, record.level
            )
        )
    return table(("Accuracy", "Estimate", "Standard error", f"{record.level:.0%} interval"), rows)


def _accuracy_row(name: str, figure: Figure, level: float) -> tuple[str, ...]:
    low, high = figure.interval(level, 1.0)
    interval = f"{percent(low)} – {percent(high)}" if figure.error else "no error was seen"
    if figure.value is None:
        interval = "undefined"
    return name, percent(figure.value), percent(figure.error), interval


def _matrix(record: DesignRecord) -> str:
    shares, counts = record.estimate.proportions, record.estimate.counts
    rows = [
        (
            f"Mapped {name}",
            *(f"{share:.4f}" for share in shares[row]),
            f"{shares[row].sum():.4f}",
            *(str(count) for count in counts[row]),
        )
        for row, name in enumerate(("dry", "water"))
    ]
    rows.append(
        (
            "All",
            *(f"{share:.4f}" for share in shares.sum(0)),
            f"{shares.sum():.4f}",
            *(str(count) for count in counts.sum(0)),
        )
    )
    columns = ("", "Is dry", "Is water", "All", "Points: dry", "Points: water")
    return paragraph("Shares of the whole area; beside them, the points.") + table(columns, rows)


def _strata_table(record: DesignRecord) -> str:
    rows = [
        (
            stratum.name,
            mapped_as(stratum.name),
            hectares(stratum.hectares),
            percent(stratum.hectares / record.total),
            str(stratum.points),
            str(stratum.water),
            str(stratum.used - stratum.water),
            f"{stratum.unknown} ({stratum.unknown / stratum.points:.0%})",
        )
        for stratum in record.strata
    ]
    columns = ("Stratum", "Mapped", "Area", "Share", "Points", "Water", "Dry", "Cannot be said")
    edge = (
        f"Strata at the edge reach {record.edge:g} m to both sides of it. " if record.edge else ""
    )
    return paragraph(edge + "Points were drawn at random within each stratum.") + table(
        columns, rows
    )


def _cautions(texts: list[str]) -> str:
    return "".join(f'<div class="finding warning">{paragraph(text)}</div>' for text in texts)


def _points_hashes(record: DesignRecord) -> list[str]:
    return [f"{name} SHA-256 {digest}" for name, digest in record.points_sha256.items()]


def _footer(record: DesignRecord | ModelRecord, *more: str) -> str:
    return footer(f"Mask “{record.mask}”, SHA-256 of its values {record.mask_sha256}", *more)


def _place(mapped: float, low: float, high: float) -> str:
    if mapped < low:
        return "is less than the interval allows: the map misses more water than it invents"
    if mapped > high:
        return "is more than the interval allows: the map invents more water than it misses"
    return "lies within the interval"


def _short(value: float) -> str:
    return hectares(value).removesuffix(" ha")
