"""Icons by path: no resource file needs to be compiled, so one package serves Qt 5 and Qt 6."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


def icon_path(name: str) -> str:
    """Path of the SVG with this name, without its ending."""
    return str(ICONS / f"{name}.svg")


def icon(name: str) -> QIcon:
    """The icon with this name."""
    return QIcon(icon_path(name))
