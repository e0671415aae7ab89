"""What folds and origins of labels are called on a page; tables keep names of their own."""

from __future__ import annotations

from ..language import phrase, tr

FOLD = "fold "
"""What a fold that is no region or event is named, before its number."""

_ORIGINS = {
    "hand": phrase("hand"),
    "weak": phrase("weak"),
    "simulated": phrase("simulated"),
}


def fold_name(name: str, by: str) -> str:
    """A fold in the language that is spoken; regions and events have names of their own.

    Args:
        name: Of the fold.
        by: As of the job.
    """
    number = name.removeprefix(FOLD)
    if by != "folds" or number == name:
        return name
    return tr("fold {number}").format(number=number)


def origin(labels: str) -> str:
    """Where labels are from, one of ``LABEL_SOURCES``, as an adjective to them."""
    return tr(_ORIGINS[labels]) if labels in _ORIGINS else labels
