"""What was fitted, and what it promises; pieces of the report as HTML."""

from __future__ import annotations

from ..holdout.words import some
from ..language import numeral, phrase, tr
from ..prediction.uncertain import FALSE_ALARMS, MISSED
from ..protocol.parameters import CalibrateModelParameters
from ..report import page as html
from ..report.words import with_interval
from .outcome import Calibrated
from .thresholds import criterion_in_words

_REALISED = {
    MISSED: phrase(
        "On {images} that it was not fitted on, the share of an image's water that is mapped as dry"
        " is {mean} on average; {level} was allowed. Images of other places are exchangeable with"
        " these only as far as they resemble them."
    ),
    FALSE_ALARMS: phrase(
        "On {images} that it was not fitted on, the share of an image's dry land that is mapped as"
        " water is {mean} on average; {level} was allowed. Images of other places are exchangeable"
        " with these only as far as they resemble them."
    ),
}


def fitted(found: Calibrated, parameters: CalibrateModelParameters) -> list[str]:
    """Temperature and threshold."""
    facts = found.facts
    text = tr(
        "Fitted on {tiles} of the part {part}. Temperature {temperature}, {before} before: logits"
        " are divided by it inside the graph."
    ).format(
        tiles=some(facts.tiles, "tile"),
        part=facts.part,
        temperature=numeral(f"{facts.temperature:.3f}"),
        before=numeral(f"{facts.temperature_before:.3f}"),
    )
    if facts.likelihood_before is not None and facts.likelihood is not None:
        change = tr("The negative log-likelihood there went from {before} to {after}.").format(
            before=numeral(f"{facts.likelihood_before:.4f}"),
            after=numeral(f"{facts.likelihood:.4f}"),
        )
        text = f"{text} {change}"
    threshold = numeral(f"{facts.threshold:g}")
    if facts.criterion:
        words = criterion_in_words(parameters.criterion, parameters.least, parameters.cost_ratio)
        chosen = tr("Threshold {threshold}: {criterion}.").format(
            threshold=threshold, criterion=words
        )
    else:
        chosen = tr("The threshold {threshold} was kept.").format(threshold=threshold)
    return [html.paragraph(text), html.paragraph(chosen)]


def promised(found: Calibrated) -> list[str]:
    """The risk, and what it was on data that it was not fitted on; empty: not asked for."""
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
            tr(
                "The threshold alone is on the safe side of that, so that no pixel becomes"
                " uncertain."
            )
            if empty
            else tr("“Map water” calls uncertain what lies between that and the threshold.")
        ),
    ]
    shown = found.realised
    if shown is not None and shown.mean is not None:
        text = tr(_REALISED[risk.risk]).format(
            images=some(shown.images, "image"),
            mean=with_interval(shown.mean, shown.low, shown.high),
            level=numeral(f"{risk.level:g}"),
        )
        parts.append(html.paragraph(text))
    return parts
