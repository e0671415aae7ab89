"""Job ``preparesequences``: dated layers of one place become a sequence of an index."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..context import JobContext
from ..dataset.sequence_folder import check_folder, write_folder
from ..dataset.sequence_joining import joined
from ..dataset.sequences import UNKNOWN, ImageRow, flooding_of, read_index
from ..protocol import HighwaterError
from ..protocol.parameters import (
    SEQUENCE_LABELS,
    SEQUENCE_PARTS,
    PrepareSequencesParameters,
)
from ..protocol.plain import to_plain
from .dated.naming import with_dates
from .dated.table import with_table
from .layers import sequence_of_layers

TITLE = "Layers"


def run(parameters: PrepareSequencesParameters, context: JobContext) -> dict[str, Any]:
    """Add a sequence to an index, or images to a sequence.

    Returns:
        ``SEQUENCES``, ``IMAGES`` and ``FLOODED`` images of the index, images ``ADDED`` by this
        run, layers ``LEFT_OUT``.

    Raises:
        HighwaterError: ``sequence.…``, ``dataset.…``, or what a layer is refused for; the index
            is then as it was.
    """
    name = _check(parameters)
    folder = Path(parameters.dataset)
    check_folder(folder)
    places, images = read_index(folder)
    before = [row for (sequence, _), row in images.items() if sequence == name]
    layers = with_dates(parameters.layers, parameters.dates)
    labels: dict[str, int] = {}
    if parameters.table is not None:
        layers, labels = with_table(layers, parameters.table, context)
    left_out: dict[str, str] = {}
    place, new = sequence_of_layers(
        name,
        layers,
        labels,
        context,
        region=parameters.region.strip(),
        split=parameters.split,
        flooding=SEQUENCE_LABELS[parameters.label],
        skip_unreadable=parameters.skip_unreadable,
        left_out=left_out,
        fewest=1 if before else 2,
        otherwise=parameters.bands,
    )
    result = joined(places.get(name), before, place, new)
    left_out.update(result.left_out)
    _require_agreement(result.images, parameters.label, name)
    places[name] = result.place
    images.update({(name, row.image): row for row in result.images})
    context.check_cancelled()
    _tell(result.images, result.added, name, context)
    for image, reason in result.left_out.items():
        context.warn(f"Left out: {image} {reason}.")
    write_folder(
        folder,
        places.values(),
        images.values(),
        TITLE,
        to_plain(parameters),
        {f"{name}/{image}": reason for image, reason in left_out.items()},
        [],
    )
    return {
        "SEQUENCES": len(places),
        "IMAGES": len(images),
        "FLOODED": sum(row.flooding == 1 for row in images.values()),
        "ADDED": result.added,
        "LEFT_OUT": len(left_out),
    }


def _check(parameters: PrepareSequencesParameters) -> str:
    """The name of the sequence, where the parameters mean something."""
    name = parameters.sequence.strip()
    if not name:
        raise HighwaterError(
            "sequence.no_name", "The place has no name.", "Give one, such as “Beira”."
        )
    if not parameters.dataset:
        raise HighwaterError(
            "parameter.dataset", "No folder for the dataset was given.", "Choose one."
        )
    if not parameters.layers:
        raise HighwaterError("input.missing", "No layer was given.", "Give two at least.")
    for what, value, known in (
        ("part", parameters.split, SEQUENCE_PARTS),
        ("label", parameters.label, tuple(SEQUENCE_LABELS)),
    ):
        if value not in known:
            raise HighwaterError(
                f"parameter.{what}",
                f"“{value}” is no {what} of a sequence.",
                f"Choose one of {', '.join(filter(None, known))}.",
            )
    return name


def _require_agreement(images: list[ImageRow], label: str, name: str) -> None:
    said, follows = SEQUENCE_LABELS[label], flooding_of(images)
    if UNKNOWN not in (said, follows) and said != follows:
        contradiction = (
            "without a flood, but an image of it is labelled flooded"
            if follows
            else "flooded, but all its images are labelled dry"
        )
        raise HighwaterError(
            "sequence.label",
            f"The sequence “{name}” is said to be {contradiction}.",
            "Correct the label of the sequence or those of its images.",
        )


def _tell(images: list[ImageRow], added: int, name: str, context: JobContext) -> None:
    for row in sorted(images, key=lambda row: row.date):
        image = f"{row.date}: {row.sensor}{f', {row.orbit}' if row.orbit else ''}, {row.unit}"
        share = f"{row.valid_percent:.0f}"
        if row.flooding == UNKNOWN:
            context.log(f"{image}, {share} % valid, no label.")
        elif row.flooding:
            context.log(f"{image}, {share} % valid, flooded.")
        else:
            context.log(f"{image}, {share} % valid, dry.")
    context.log(f"“{name}” has {len(images)} images now, {added} of them new.")
