"""What folds are called on a page; tables keep names of their own."""

from __future__ import annotations

from ..language import tr

FOLD = "fold "
"""What a fold that is no region or event is named, before its number."""


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
