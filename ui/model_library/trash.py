"""Models that go."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QFile

from ...processing_provider.translation import tr
from .shelf import belonging


def can_be_taken_back() -> bool:
    """Whether this Qt knows the trash; before 5.15 it does not."""
    return hasattr(QFile, "moveToTrash")


def throw_away(path: Path) -> str:
    """Move a model and what belongs to it to the trash, or delete it where there is no trash.

    Args:
        path: The model.

    Returns:
        What happened, in a sentence; what could not be moved is still there.
    """
    for file in belonging(path):
        handle = QFile(str(file))
        gone = handle.moveToTrash() if can_be_taken_back() else handle.remove()
        if not gone:
            return tr("“{}” could not be removed: {}. It is still there.").format(
                file.name, handle.errorString()
            )
    template = tr("“{}” is in the trash.") if can_be_taken_back() else tr("“{}” was deleted.")
    return template.format(path.stem)
