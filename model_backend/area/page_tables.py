"""Tables of the report of an estimate of area."""

from __future__ import annotations

from ..language import numeral, percentage, phrase, tr
from ..report.page import paragraph, table
from .estimator import Figure
from .names import mapped_as
from .record import DesignRecord
from .texts import hectares, hectares_from_to, percent, square_kilometres

_MAPPED = {"dry": phrase("dry"), "water": phrase("water")}


def interval_title(level: float) -> str:
    """Such as “95% interval”."""
    return tr("{level} interval").format(level=percentage(level))


def area_table(record: DesignRecord) -> str:
    """Water and dry land: mapped, estimated, and how far that can be trusted."""
    estimate = record.estimate
    rows = []
    for name, figure, mapped in (
        (tr("Water"), estimate.water, record.mapped["water"]),
        (tr("Dry land"), estimate.dry, record.mapped["dry"]),
    ):
        rows.append(
            (
                name,
                hectares(mapped),
                hectares(figure.value),
                hectares(figure.error),
                hectares_from_to(*figure.interval(record.level, record.total)),
                square_kilometres(figure.value),
            )
        )
    columns = (
        *("", tr("On the map"), tr("Estimate"), tr("Standard error")),
        *(interval_title(record.level), tr("Estimate in km²")),
    )
    return table(columns, rows)


def accuracy_table(record: DesignRecord) -> str:
    """Accuracies with their intervals."""
    water, dry = (record.estimate.accuracy[name] for name in ("water", "dry"))
    rows = [
        _accuracy_row(name, figure, record.level)
        for name, figure in (
            (tr("Overall"), record.estimate.overall),
            (tr("User's, water (mapped water that is water)"), water.users),
            (tr("Producer's, water (water that is mapped)"), water.producers),
            (tr("User's, dry (mapped dry that is dry)"), dry.users),
            (tr("Producer's, dry (dry that is mapped)"), dry.producers),
        )
    ]
    columns = (tr("Accuracy"), tr("Estimate"), tr("Standard error"), interval_title(record.level))
    return table(columns, rows)


def _accuracy_row(name: str, figure: Figure, level: float) -> tuple[str, ...]:
    low, high = figure.interval(level, 1.0)
    interval = f"{percent(low)} – {percent(high)}" if figure.error else tr("no error was seen")
    if figure.value is None:
        interval = tr("undefined")
    return name, percent(figure.value), percent(figure.error), interval


def matrix(record: DesignRecord) -> str:
    """What was mapped against what is."""
    shares, counts = record.estimate.proportions, record.estimate.counts
    rows = [
        (
            name,
            *(numeral(f"{share:.4f}") for share in shares[row]),
            numeral(f"{shares[row].sum():.4f}"),
            *(str(count) for count in counts[row]),
        )
        for row, name in enumerate((tr("Mapped dry"), tr("Mapped water")))
    ]
    rows.append(
        (
            tr("All"),
            *(numeral(f"{share:.4f}") for share in shares.sum(0)),
            numeral(f"{shares.sum():.4f}"),
            *(str(count) for count in counts.sum(0)),
        )
    )
    columns = (
        *("", tr("Is dry"), tr("Is water"), tr("All")),
        *(tr("Points: dry"), tr("Points: water")),
    )
    intro = tr("Shares of the whole area; beside them, the points.")
    return paragraph(intro) + table(columns, rows)


def strata_table(record: DesignRecord) -> str:
    """The strata, by the names that the layer of points has, and their points."""
    rows = [
        (
            stratum.name,
            tr(_MAPPED[mapped_as(stratum.name)]),
            hectares(stratum.hectares),
            percent(stratum.hectares / record.total),
            str(stratum.points),
            str(stratum.water),
            str(stratum.used - stratum.water),
            f"{stratum.unknown} ({percentage(stratum.unknown / stratum.points)})",
        )
        for stratum in record.strata
    ]
    columns = (
        *(tr("Stratum"), tr("Mapped"), tr("Area"), tr("Share"), tr("Points"), tr("Water")),
        *(tr("Dry"), tr("Cannot be said")),
    )
    said = [tr("Points were drawn at random within each stratum.")]
    if record.edge:
        edge = tr("Strata at the edge reach {metres} m to both sides of it.")
        said.insert(0, edge.format(metres=numeral(f"{record.edge:g}")))
    return paragraph(" ".join(said)) + table(columns, rows)
