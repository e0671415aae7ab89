"""QGIS styles beside the files of a job, so that they look right wherever they are opened."""

from __future__ import annotations

import shutil
from pathlib import Path

from .outputs import OutputFiles

STYLES = Path(__file__).resolve().parent / "styles"


def add_style(outputs: OutputFiles, name: str, style: str) -> None:
    """Write the ``.qml`` that belongs beside an output.

    Args:
        outputs: The job's outputs.
        name: The output; nothing happens where it is not wanted.
        style: Name of the style, a file of the folder ``styles``.
    """
    if name in outputs:
        path = outputs.final[name].with_suffix(".qml")
        shutil.copyfile(STYLES / f"{style}.qml", outputs.part_of(path))
