"""The part of a model's card that says how far its probabilities can be believed."""

from __future__ import annotations

from .blocks import Block, Table, Text
from .card_scores import NAMES, NOT_MEASURED, best_measurement, cell
from .described import ModelFile
from .facts import CalibrationFacts, ModelFacts


def calibration(model: ModelFile) -> list[Block]:
    """Temperature, threshold, risk, and what they did."""
    if model.calibration is not None:
        blocks = _afterwards(model.calibration)
    elif model.facts is None:
        blocks = [Text(f"Whether its probabilities can be believed: {NOT_MEASURED}.")]
    else:
        blocks = _of_training(model.facts)
    if model.description.risk is not None:
        blocks.append(Text(model.description.risk.sentence()))
        blocks.append(Text("“Map water” calls uncertain what lies between that and the threshold."))
    return blocks


def _afterwards(facts: CalibrationFacts) -> list[Block]:
    group = f" for {facts.group}" if facts.group else ""
    date = f" on {facts.calibrated[:10]}" if facts.calibrated else ""
    threshold = (
        f"threshold {facts.threshold:g} ({facts.criterion}; {facts.threshold_before:g} before)"
        if facts.criterion
        else f"the threshold {facts.threshold:g} kept"
    )
    change = (
        ""
        if facts.likelihood_before is None or facts.likelihood is None
        else " The negative log-likelihood there went from"
        f" {facts.likelihood_before:.4f} to {facts.likelihood:.4f}."
    )
    blocks: list[Block] = [
        Text(
            f"Fitted anew{group}{date} on {facts.tiles:,} tiles of “{facts.dataset}” (part"
            f" {facts.part}): temperature {facts.temperature:.3f} (inside the graph;"
            f" {facts.temperature_before:.3f} before), {threshold}.{change}"
        )
    ]
    before, after = facts.before, facts.after
    if before is None or after is None:
        blocks.append(Text("On data not used for the fit it was not measured."))
        return blocks
    rows = tuple(
        (title, cell(before.score(name)), cell(after.score(name))) for name, title in NAMES.items()
    )
    blocks.append(Table(("Score (95 % interval)", "Before", "After"), rows))
    blocks.append(
        Text(
            f"Both on {after.tiles:,} {after.part} tiles of “{facts.dataset}” that were not used"
            f" for the fit, at the thresholds {before.threshold:g} and {after.threshold:g}."
        )
    )
    blocks.append(
        Text(
            f"Made of the model file with the SHA-256 {facts.model_sha256}; SHA-256 of the dataset:"
            f" {facts.dataset_sha256}."
        )
    )
    return blocks


def _of_training(facts: ModelFacts) -> list[Block]:
    if not facts.fitted_on:
        return [
            Text(
                "Temperature and threshold were not fitted; its numbers between 0 and 1 are no"
                f" calibrated probabilities. The threshold is {facts.threshold:g}."
            )
        ]
    before, after = facts.calibration_before, facts.calibration_after
    change = (
        ""
        if before is None or after is None
        else f" The negative log-likelihood there went from {before:.4f} to {after:.4f}."
    )
    blocks: list[Block] = [
        Text(
            f"Temperature {facts.temperature:.3f} (inside the graph) and threshold"
            f" {facts.threshold:g} (F1 as high as can be told, nearest to .5) were fitted on the"
            f" {facts.fitted_on} part.{change}"
        )
    ]
    measured = best_measurement(facts)
    error = measured.score("ece") if measured is not None else None
    if measured is None or error is None or error.value is None:
        blocks.append(Text(f"Calibration error: {NOT_MEASURED}."))
    else:
        blocks.append(
            Text(
                f"On the {measured.part} part, probabilities and shares of water differ by"
                f" {error.value:.3f} on average (expected calibration error, 15 bins)."
            )
        )
    return blocks
