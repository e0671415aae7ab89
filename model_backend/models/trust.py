"""Whether a model file is the one that the card beside it describes.

The card names the SHA-256 of its file. A file that is another one may be damaged, or come from
someone else; it is used only where the user says so.
"""

from __future__ import annotations

import re
from pathlib import Path

from ..context import JobContext
from ..protocol import HighwaterError
from ..raster.source import sha256_of

_HASH = re.compile(r"SHA-256 of the file: ([0-9a-f]{64})\b")


def hash_on_card(path: Path) -> str | None:
    """SHA-256 that the card beside a model file names; None: there is no such card."""
    card = path.with_suffix(".md")
    if not card.is_file():
        return None
    found = _HASH.search(card.read_text("utf-8", errors="replace"))
    return found[1] if found else None


def require_as_on_card(path: Path) -> bool:
    """Refuse a model file that is not the one of the card beside it.

    Args:
        path: The ``.onnx`` file.

    Returns:
        Whether there is a card.

    Raises:
        HighwaterError: ``model.not_its_card``.
    """
    said = hash_on_card(path)
    if said is None:
        return False
    found = sha256_of(path)
    if found != said:
        raise HighwaterError(
            "model.not_its_card",
            f"The model “{path.name}” is not the file that its card, {path.stem}.md, describes: it"
            " was changed or replaced.",
            "Copy both again from where they come from. If you know why they differ, allow “Use a"
            " model file that differs from its card” (TRUST_MODEL).",
            f"SHA-256 of the file {found}, on the card {said}",
        )
    return True


def check_model(path: Path, trusted: bool, context: JobContext) -> None:
    """The same before a job, with a warning where nobody can tell, or the user agrees.

    Args:
        path: The ``.onnx`` file.
        trusted: Whether a file that differs is used all the same.
        context: For the warnings.

    Raises:
        HighwaterError: ``model.not_its_card``.
    """
    try:
        if not require_as_on_card(path):
            context.warn(
                f"No card lies beside the model “{path.name}”: apart from the file itself nothing"
                " tells what it was trained on, and whether it was changed cannot be checked."
            )
    except HighwaterError as error:
        if not trusted:
            raise
        context.warn(f"{error.sentence} It is used all the same, as you wanted.")
