"""The report of a calibration: what it changed, shown on data that it did not use."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from ..dataset.words import some
from ..models.scores import Measurement, Score
from ..prediction.uncertain import LOSSES, MISSED
from ..report import page as html
from ..report.plot import Plot
from ..report.verdicts import NAMES
from ..report.words import number, percent, with_interval
from .outcome import Calibrated, Outcome, Reliability

SHOWN = (
    *("ece", "ece_uncertain", "nll", "brier", "iou", "f1", "precision", "recall"),
    "average_precision",
)
HASH = 12  # letters that tell files apart; the whole hashes stand at the end


def write_page(path: Path, outcome: Outcome) -> None:
    """Write the report as one HTML file."""
    body = (
        _head(outcome)
        + html.section("Before and after", *_scores(outcome.all))
        + html.section("Can its probabilities be believed?", *_reliability(outcome.all))
        + html.section("Threshold and temperature", *_fitted(outcome.all))
        + html.section("Risk", *_risk(outcome.all))
        + html.section("Each of its own", *_groups(outcome.groups))
        + html.section("How each figure is made", html.card(html.terms(_protocol(outcome))))
        + html.section("To compute it again", html.card(_record(outcome)))
    )
    path.write_text(html.page(f"Calibration of {outcome.model}", body), "utf-8")


def _head(outcome: Outcome) -> str:
    facts = outcome.all.facts
    before, after = _score(facts.before, "ece"), _score(facts.after, "ece")
    verdict = "On data not used for the fit nothing could be measured."
    if facts.after is not None and before.value is not None and after.value is not None:
        change = (
            f"<b>Its probabilities were off by {number(before.value)} on average and are off by"
            f" {number(after.value)} now</b>"
            if after.value < before.value
            else "<b>Its probabilities are no better than before</b>: off by"
            f" {number(before.value)} on average, now by {number(after.value)}"
        )
        verdict = (
            f"{change}, on {some(facts.after.tiles, 'tile')} that nothing was fitted on (expected"
            " calibration error). The order of the pixels is the same."
        )
    iou_before, iou_after = _score(facts.before, "iou"), _score(facts.after, "iou")
    figures: dict[str, html.Figure] = {
        "Temperature": (f"{facts.temperature:.3f}", f"{facts.temperature_before:.3f} before"),
        "Threshold": (f"{facts.threshold:g}", f"{facts.threshold_before:g} before"),
        "Calibration error": (number(after.value), f"{number(before.value)} before"),
        "IoU": (number(iou_after.value), f"{number(iou_before.value)} before"),
    }
    about = (
        f"Model {outcome.model_file} {outcome.model_sha256[:HASH]} · dataset “{outcome.dataset}”"
        f" {outcome.dataset_sha256[:HASH]}: {outcome.division}"
    )
    warnings = "".join(
        f'<p class="finding warning">{escape(text)}</p>' for text in outcome.warnings
    )
    return html.header(f"Calibration of “{outcome.model}”", about, verdict, figures) + warnings


def _scores(found: Calibrated) -> list[str]:
    before, after = found.facts.before, found.facts.after
    if before is None or after is None:
        return [html.paragraph("No tiles are left to show it on.")]
    rows = [
        (NAMES[name], _cell(_score(before, name)), _cell(_score(after, name))) for name in SHOWN
    ]
    share = percent(after.water_pixels, after.pixels)
    over = f"{after.groups} {after.grouped_by}s"
    return [
        html.card(html.table(("Score (95 % interval)", "Before", "After"), rows)),
        html.paragraph(
            f"{some(after.tiles, 'tile')} that nothing was fitted on ({after.part} tiles of"
            f" “{after.dataset}”), {after.pixels:,} valid pixels, {share} of them water; pooled"
            f" over all pixels; water from {before.threshold:g} on before, {after.threshold:g}"
            f" after. Intervals: bootstrap over {over}.",
            "soft",
        ),
    ]


def _reliability(found: Calibrated) -> list[str]:
    if not found.reliability_after:
        return []
    charts = (
        html.card(_chart(bins, place, title), title)
        for place, (title, bins) in enumerate(
            (("Before", found.reliability_before), ("After", found.reliability_after))
        )
    )
    return [
        f'<div class="charts">{"".join(charts)}</div>',
        html.paragraph(
            "Of all pixels that get a probability, the share that is water; on the dashed line"
            " both agree. On the same tiles as the table.",
            "soft",
        ),
    ]


def _chart(bins: Reliability, place: int, title: str) -> str:
    plot = Plot("probability that the model gives, mean of each bin", "share of water")
    plot.diagonal()
    plot.line([mean for mean, _, _ in bins], [share for _, share, _ in bins], place)
    for mean, share, pixels in bins:
        text = f"probability {number(mean)}: {number(share)} water, {pixels:,} pixels"
        plot.dot(mean, share, place, text)
    return plot.svg(f"Reliability of the probabilities, {title.lower()}")


def _fitted(found: Calibrated) -> list[str]:
    facts = found.facts
    change = ""
    if facts.likelihood_before is not None and facts.likelihood is not None:
        change = (
            f" The negative log-likelihood there went from {facts.likelihood_before:.4f} to"
            f" {facts.likelihood:.4f}."
        )
    chosen = (
        f"Threshold {facts.threshold:g}: {facts.criterion}."
        if facts.criterion
        else f"The threshold {facts.threshold:g} was kept."
    )
    return [
        html.paragraph(
            f"Fitted on {some(facts.tiles, 'tile')} of the part {facts.part}. Temperature"
            f" {facts.temperature:.3f}, {facts.temperature_before:.3f} before: logits are divided"
            f" by it inside the graph.{change}"
        ),
        html.paragraph(chosen),
    ]


def _risk(found: Calibrated) -> list[str]:
    risk = found.risk
    if risk is None:
        return []
    empty = (
        risk.low is not None and risk.low >= found.facts.threshold
        if risk.risk == MISSED
        else risk.high is not None and risk.high <= found.facts.threshold
    )
    parts = [
        html.paragraph(risk.sentence()),
        html.paragraph(
            "The threshold alone is on the safe side of that, so that no pixel becomes uncertain."
            if empty
            else "“Map water” calls uncertain what lies between that and the threshold."
        ),
    ]
    shown = found.realised
    if shown is not None and shown.mean is not None:
        mean = with_interval(shown.mean, shown.low, shown.high)
        parts.append(
            html.paragraph(
                f"On {some(shown.images, 'image')} that it was not fitted on, the"
                f" {LOSSES[risk.risk]} is {mean} on average; {risk.level:g} was allowed. Images of"
                " other places are exchangeable with these only as far as they resemble them."
            )
        )
    return parts


def _groups(groups: Sequence[Calibrated]) -> list[str]:
    if not groups:
        return []
    head = (
        *("Group", "File", "Tiles fitted on", "Temperature", "Threshold"),
        *("ECE before", "ECE after", "IoU before", "IoU after"),
    )
    rows = [
        (
            item.facts.group,
            item.file,
            f"those of all ({item.facts.tiles:,})"
            if item.kept == "all"
            else f"{item.facts.tiles:,}",
            f"{item.facts.temperature:.3f}",
            f"{item.facts.threshold:g}",
            *(
                _cell(_score(measured, name))
                for name in ("ece", "iou")
                for measured in (item.facts.before, item.facts.after)
            ),
        )
        for item in groups
    ]
    return [
        html.card(html.table(head, rows)),
        html.paragraph("Scores of each on its own tiles that nothing was fitted on.", "soft"),
    ]


def _protocol(outcome: Outcome) -> dict[str, str]:
    return {name.capitalize(): text for name, text in outcome.protocol.items()}


def _record(outcome: Outcome) -> str:
    record = outcome.record
    rows = [
        ("Old model", f"{outcome.model_file}, SHA-256 {outcome.model_sha256}"),
        ("Dataset", f"“{outcome.dataset}”, SHA-256 {outcome.dataset_sha256}"),
        ("Software", str(record.get("software", ""))),
        ("Finished", str(record.get("finished", ""))),
        *(
            (title, " · ".join(f"{name} {value}" for name, value in record.get(key, {}).items()))
            for title, key in (("Versions", "versions"), ("Parameters", "parameters"))
        ),
    ]
    body = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(text)}</td></tr>" for name, text in rows
    )
    return f'<div class="record">{html.framed(f"<tbody>{body}</tbody>")}</div>'


def _score(measured: Measurement | None, name: str) -> Score:
    found = measured.score(name) if measured is not None else None
    return found or Score(name, None)


def _cell(score: Score) -> str:
    return with_interval(score.value, score.low, score.high)
