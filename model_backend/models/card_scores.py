"""The part of a model's card with figures: scores, each with what it is of."""

from __future__ import annotations

from ..language import all_of, numeral, phrase, tr, whole
from .blocks import Block, Table, Text
from .facts import ModelFacts
from .scores import Measurement, Score

NOT_MEASURED = "not measured"
NAMES = {
    "iou": "IoU of water",
    "f1": "F1 of water",
    "precision": "precision of water",
    "recall": "recall of water",
    "accuracy": "share of pixels that are right",
    "kappa": "Cohen's kappa",
    "mean_iou": "mean IoU of both classes",
    "average_precision": "average precision",
    "ece": "calibration error (15 bins)",
    "ece_uncertain": "calibration error between .05 and .95",
    "brier": "Brier score",
    "nll": "negative log-likelihood (nats)",
}
_WHERE = {
    "test": (phrase("On the test part"), phrase("On the test part of “{dataset}”")),
    "validation": (
        phrase("On the validation part"),
        phrase("On the validation part of “{dataset}”"),
    ),
    "calibration": (
        phrase("On the calibration part"),
        phrase("On the calibration part of “{dataset}”"),
    ),
}
_ELSEWHERE = (phrase("On the {part} part"), phrase("On the {part} part of “{dataset}”"))
_CHOSEN = {
    "epoch": phrase("epoch"),
    "temperature": phrase("temperature"),
    "threshold": phrase("threshold"),
}
_FEW = 10  # groups, with which an interval is a rough guess


def best_measurement(facts: ModelFacts | None) -> Measurement | None:
    """The measurement that says most: on a part that nothing was chosen on, else any."""
    if facts is None or not facts.measurements:
        return None
    return min(facts.measurements, key=lambda item: (len(item.chosen_on) > 0, item.part != "test"))


def headline(facts: ModelFacts | None) -> tuple[str, str]:
    """How good it is, in a sentence and as a figure."""
    if facts is None:
        return "This file does not say how good it is, nor what it was trained on.", NOT_MEASURED
    measured = best_measurement(facts)
    iou = measured.score("iou") if measured is not None else None
    if measured is None or iou is None:
        return "Its scores on tiles that it was not trained on were not measured.", NOT_MEASURED
    if iou.value is None:
        return f"The {measured.part} part has no water: its IoU is undefined.", "undefined"
    sentence = tr(
        "{where}, {tiles}, its water agrees with the labels with an IoU of {iou}."
    ).format(
        where=_where(measured),
        tiles=_labelled(facts, measured).format(count=whole(measured.tiles)),
        iou=_with_interval(iou),
    )
    if measured.chosen_on:
        sentence += f" {_chosen(measured)}"
    return sentence, f"{iou.value:.3f}"


def _labelled(facts: ModelFacts, measured: Measurement) -> str:
    """The tiles of a measurement, with the origin of labels that no hand drew; has a field."""
    sources: set[str] = set()
    if not measured.dataset or measured.dataset == facts.data.name:
        for part in facts.data.parts:
            if part.part == measured.part:
                sources = {source for source, tiles in part.label_sources.items() if tiles}
    if sources == {"simulated"}:
        return tr("{count} simulated tiles that it was not trained on")
    if sources == {"weak"}:
        return tr("{count} tiles with labels made by a method that it was not trained on")
    return tr("{count} tiles that it was not trained on")


def _where(measured: Measurement) -> str:
    plain, named = _WHERE.get(measured.part, _ELSEWHERE)
    text = tr(named) if measured.dataset else tr(plain)
    return text.format(part=measured.part, dataset=measured.dataset)


def scores(facts: ModelFacts | None) -> list[Block]:
    """A table of scores by part, and the regions."""
    if facts is None or not facts.measurements:
        return [Text(f"Scores on data that it was not trained on: {NOT_MEASURED}.")]
    parts = facts.measurements
    head = ("Score", *(f"{part.part} (95 % interval)" for part in parts))
    rows = tuple(
        (title, *(cell(part.score(name)) for part in parts)) for name, title in NAMES.items()
    )
    blocks: list[Block] = [Table(head, rows)]
    for part in parts:
        blocks.append(Text(_about(part)))
        if part.by_group:
            groups = tuple(
                (name, "no water" if value is None else f"{value:.3f}")
                for name, value in sorted(part.by_group.items())
            )
            title = f"{part.grouped_by} ({part.part})"
            blocks.append(Table((title[:1].upper() + title[1:], "IoU of water"), groups))
    if all(part.chosen_on for part in parts):
        blocks.append(
            Text(
                "Scores on a part that nothing was chosen on (a test part) were not measured; the"
                " figures above are somewhat too good."
            )
        )
    return blocks


def _about(part: Measurement) -> str:
    share = 100 * part.water_pixels / part.pixels if part.pixels else 0.0
    text = (
        f"{part.part}{_of(part)}: {part.tiles:,} tiles, {part.pixels:,} valid pixels,"
        f" {share:.2g} % of them water; water from {part.threshold:g} on; pooled over all pixels."
    )
    if any(score.low is not None for score in part.scores):
        text += f" Intervals: bootstrap over {part.groups} {part.grouped_by}s."
        if part.groups < _FEW:
            text += " They are few, so the intervals are rough."
        if part.grouped_by == "tile":
            text += " Tiles of one image resemble each other, so the intervals are too narrow."
    else:
        text += " Too few groups for intervals."
    return f"{text} {_chosen(part)}".rstrip()


def _of(part: Measurement) -> str:
    return f" of “{part.dataset}”" if part.dataset else ""


def _chosen(part: Measurement) -> str:
    if not part.chosen_on:
        return ""
    what = all_of(tr(_CHOSEN.get(name, name)) for name in part.chosen_on)
    text = tr("Chosen by looking at this part: {what}; so its scores are somewhat too good.")
    return text.format(what=what)


def cell(score: Score | None) -> str:
    """A score and its interval."""
    if score is None:
        return NOT_MEASURED
    if score.value is None:
        return tr("undefined")
    return _with_interval(score)


def _with_interval(score: Score) -> str:
    interval = "" if score.low is None else f" ({score.low:.3f} – {score.high:.3f})"
    return numeral(f"{score.value:.3f}{interval}")
