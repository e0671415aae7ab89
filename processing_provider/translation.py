"""Texts that users read, in their language."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "Highwater"
"""Under which all texts of forms and windows are translated."""
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"

_installed: List[QTranslator] = []


def tr(text: str) -> str:
    """Translate a text that users read."""
    return QCoreApplication.translate(CONTEXT, text)


def install_translator() -> None:
    """Speak the language of QGIS, if there is a translation into it; English otherwise."""
    translator = QTranslator()
    if not _installed and translator.load(
        QLocale(QgsApplication.locale()), "highwater", "_", str(FOLDER)
    ):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def remove_translator() -> None:
    """Take away what :func:`install_translator` has installed."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())


def language() -> str:
    """The language of QGIS, such as ``de`` or ``de_AT``, for requests to the backend.

    What the backend sends out does not wait for compiled translations: it has words of its own.
    """
    return QgsApplication.locale()


def speaks_english() -> bool:
    """Whether no translation is installed."""
    return not _installed
