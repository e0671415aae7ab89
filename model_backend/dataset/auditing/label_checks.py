"""Labels held against their own images: made from them, or shifted."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...language import measure, numeral, tr
from ..format import DECIBEL
from . import counted
from .circular import Agreement, strongest
from .findings import ERROR, NOTE, WARNING, Finding
from .shift import CLEAR, shift_of
from .survey import Survey

CIRCULAR = 95.0  # percent right at the edge; labels made by thresholds reach 97 to 100
PARTLY = 88.0  # drawn labels reach 73
SHIFTED = 2.0  # pixels; a drawn line is not more exact than one or two
FAR = 4.0  # pixels; what a model would learn wrongly for certain


def check_labels(survey: Survey) -> Iterator[Finding]:
    """What the closer looks at some tiles have shown."""
    yield from _circular(survey)
    yield from _shifted(survey)


def _circular(survey: Survey) -> Iterator[Finding]:
    best = {i: strongest([closer.agreements]) for i, closer in survey.closer.items()}
    close = {i: item for i, item in best.items() if item is not None and item.share >= PARTLY}
    # A scene is labelled in one way: its tiles with few pixels at the edge follow the others.
    made = {survey.tiles[i].scene for i, item in close.items() if item.share >= CIRCULAR}
    kinds: dict[tuple[bool, str], dict[int, Agreement]] = {}
    for i, item in close.items():
        source = survey.tiles[i].label_source
        # Only where labels pass as drawn does it matter how close they come.
        surely = survey.tiles[i].scene in made or source in ("weak", "simulated")
        kinds.setdefault((surely, source), {})[i] = item
    for (surely, source), found in kinds.items():
        rule = strongest([survey.closer[i].agreements for i in found])
        assert rule is not None  # each of them has one
        unit = survey.dataset.format.unit
        reason = tr("{share} of the water's edge follow {rule}")
        tiles = {
            survey.tiles[i].tile: reason.format(share=_share(best), rule=_rule(best, unit))
            for i, best in found.items()
        }
        text = tr(
            "{count} of the {tiles} looked at closely. At the water's edge {share} of these labels'"
            " pixels follow {rule}; for labels drawn by people it is 55 to 75 %."
        ).format(
            count=len(tiles),
            tiles=counted.tiles(len(survey.closer)),
            share=_share(rule),
            rule=_rule(rule, unit),
        )
        if source == "simulated":
            yield Finding(
                "label.circular_simulated",
                NOTE,
                tr("Simulated water that a threshold finds"),
                f"{text} {tr('The simulated water is as easy as this; real water is not.')}",
                tr("Use it to try things out, not to judge a model."),
                tiles,
            )
        elif source == "weak":
            yield Finding(
                "label.circular_weak",
                NOTE,
                tr("Weak labels made by a threshold"),
                f"{text} {tr('They are marked as weak, so that no score counts them.')}",
                tr("Give them a low weight in training: from them a model learns the threshold."),
                tiles,
            )
        else:
            harm = tr(
                "A model trained on them learns that threshold, and scores on them say how well it"
                " does so, not how well it finds water."
            )
            yield Finding(
                "label.circular",
                ERROR if surely else WARNING,
                tr("Labels are a threshold of their own image")
                if surely
                else tr("Labels follow a threshold of their own image closely"),
                f"{text} {harm}",
                tr(
                    "If a method made these labels, set label_source to weak in the index; test on"
                    " labels that people drew from other images."
                )
                if surely
                else tr("Ask how these labels were made."),
                tiles,
            )


def _shifted(survey: Survey) -> Iterator[Finding]:
    scenes: dict[str, dict[int, np.ndarray]] = {}
    for i, closer in survey.closer.items():
        if closer.surface is not None:
            scenes.setdefault(survey.tiles[i].scene, {})[i] = closer.surface
    tiles: dict[str, str] = {}
    texts = []
    farthest = 0.0
    for scene, members in scenes.items():
        shift = shift_of(np.sum(list(members.values()), axis=0))
        if shift.clearness < CLEAR or shift.pixels < SHIFTED:
            continue
        reason = tr("the image lies {shift} of its label").format(shift=shift.words)
        tiles.update({survey.tiles[i].tile: reason for i in members})
        farthest = max(farthest, shift.pixels)
        text = tr("In “{scene}” the image lies {shift} of the label, in pixels.")
        texts.append(text.format(scene=scene, shift=shift.words))
    if tiles:
        many = tr("{tiles} of {scenes}.").format(
            tiles=counted.tiles(len(tiles)), scenes=counted.scenes(len(texts))
        )
        yield Finding(
            "label.shifted",
            ERROR if farthest >= FAR else WARNING,
            tr("Labels lie beside the image"),
            " ".join((many, *texts[:3])),
            tr(
                "Compare both in QGIS along a river bank. Usual causes: a wrong CRS or datum, or a"
                " label for an image without terrain correction. Correct the georeference and"
                " prepare the scene again."
            ),
            tiles,
        )


def _rule(item: Agreement, unit: str) -> str:
    if item.threshold is None:
        return item.rule.words
    threshold = f"{item.threshold:.1f}"
    return tr("“{rule} below {threshold}”").format(
        rule=item.rule.words,
        threshold=measure(threshold, unit) if unit == DECIBEL else numeral(threshold),
    )


def _share(item: Agreement) -> str:
    return measure(f"{item.share:.1f}", "%")
