"""The report of a calibration: what it changed, shown on data that it did not use."""

from __future__ import annotations

from html import escape
from pathlib import Path

from ..holdout.words import some
from ..language import numeral, phrase, tr
from ..protocol.parameters import CalibrateModelParameters
from ..report import page as html
from ..report.words import number
from .outcome import Outcome
from .page_fit import fitted, promised
from .page_scores import before_and_after, each_group, reliability, score

HASH = 12  # letters that tell files apart; the whole hashes stand at the end
_TERMS = {
    "temperature": phrase("Temperature"),
    "threshold": phrase("Threshold"),
    "check": phrase("Check"),
    "intervals": phrase("Intervals"),
    "risk": phrase("Risk"),
}
"""What the page calls the entries of the protocol."""


def write_page(path: Path, outcome: Outcome, parameters: CalibrateModelParameters) -> None:
    """Write the report as one HTML file, in the language that is spoken."""
    found = outcome.all
    terms = {tr(_TERMS[name]): tr(text) for name, text in outcome.protocol.items()}
    body = (
        _head(outcome)
        + html.section(tr("Before and after"), *before_and_after(found))
        + html.section(tr("Can its probabilities be believed?"), *reliability(found))
        + html.section(tr("Threshold and temperature"), *fitted(found, parameters))
        + html.section(tr("Risk"), *promised(found))
        + html.section(tr("Each of its own"), *each_group(outcome.groups))
        + html.section(tr("How each figure is made"), html.card(html.terms(terms)))
        + html.section(tr("To compute it again"), html.card(_record(outcome)))
    )
    title = tr("Calibration of {model}").format(model=outcome.model)
    path.write_text(html.page(title, body), "utf-8")


def _head(outcome: Outcome) -> str:
    facts = outcome.all.facts
    iou_before, iou_after = score(facts.before, "iou"), score(facts.after, "iou")
    before, after = score(facts.before, "ece"), score(facts.after, "ece")
    figures: dict[str, html.Figure] = {
        tr("Temperature"): _changed(
            numeral(f"{facts.temperature:.3f}"), numeral(f"{facts.temperature_before:.3f}")
        ),
        tr("Threshold"): _changed(
            numeral(f"{facts.threshold:g}"), numeral(f"{facts.threshold_before:g}")
        ),
        tr("Calibration error"): _changed(number(after.value), number(before.value)),
        tr("IoU"): _changed(number(iou_after.value), number(iou_before.value)),
    }
    about = tr("Model {file} {digest} · dataset “{dataset}” {dataset_digest}: {division}").format(
        file=outcome.model_file,
        digest=outcome.model_sha256[:HASH],
        dataset=outcome.dataset,
        dataset_digest=outcome.dataset_sha256[:HASH],
        division=outcome.division,
    )
    warnings = "".join(
        f'<p class="finding warning">{escape(str(text))}</p>' for text in outcome.warnings
    )
    title = tr("Calibration of “{model}”").format(model=outcome.model)
    return html.header(title, about, _verdict(outcome), figures) + warnings


def _changed(now: str, before: str) -> tuple[str, str]:
    return now, tr("{value} before").format(value=before)


def _verdict(outcome: Outcome) -> str:
    facts = outcome.all.facts
    before, after = score(facts.before, "ece").value, score(facts.after, "ece").value
    if facts.after is None or before is None or after is None:
        return tr("On data not used for the fit nothing could be measured.")
    was, now = number(before), number(after)
    if was == now:  # as far as is shown
        text = tr(
            "<b>Its probabilities are off by {after} on average, as they were before</b>, on"
            " {tiles} that nothing was fitted on (expected calibration error). The order of the"
            " pixels is the same."
        )
    elif after < before:
        text = tr(
            "<b>Its probabilities were off by {before} on average and are off by {after} now</b>,"
            " on {tiles} that nothing was fitted on (expected calibration error). The order of the"
            " pixels is the same."
        )
    else:
        text = tr(
            "<b>Its probabilities are no better than before</b>: off by {before} on average, now"
            " by {after}, on {tiles} that nothing was fitted on (expected calibration error). The"
            " order of the pixels is the same."
        )
    tiles = some(facts.after.tiles, "tile")
    return text.format(before=was, after=now, tiles=tiles)


def _record(outcome: Outcome) -> str:
    record = outcome.record
    dataset = tr("“{name}”").format(name=outcome.dataset)
    rows = [
        (tr("Old model"), f"{outcome.model_file}, SHA-256 {outcome.model_sha256}"),
        (tr("Dataset"), f"{dataset}, SHA-256 {outcome.dataset_sha256}"),
        (tr("Software"), str(record.get("software", ""))),
        (tr("Finished"), str(record.get("finished", ""))),
        *(
            (title, " · ".join(f"{name} {value}" for name, value in record.get(key, {}).items()))
            for title, key in ((tr("Versions"), "versions"), (tr("Parameters"), "parameters"))
        ),
    ]
    body = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(text)}</td></tr>" for name, text in rows
    )
    return f'<div class="record">{html.framed(f"<tbody>{body}</tbody>")}</div>'
