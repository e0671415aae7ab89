"""What is said of the chosen model below the list: whether it fits, and its card."""

from __future__ import annotations

import re
from html import escape
from typing import Optional

from qgis.PyQt.QtWidgets import QTextBrowser

from ...model_backend.models.summary import ModelSummary
from ...processing_provider.sentences import in_words
from ...processing_provider.translation import tr
from . import words

_SHEETS = re.compile(r"<style>.*?</style>", re.DOTALL)


class CardView(QTextBrowser):
    """The card in the colours of the window."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Card of the model"))
        self.setOpenExternalLinks(True)
        self._shown = ""

    def show_model(self, summary: Optional[ModelSummary], verdict: Optional[dict]) -> None:
        """Show a model.

        Args:
            summary: What it is; None: nothing is chosen, or it is not known yet.
            verdict: Whether it fits the image; None: not known.
        """
        if summary is None or summary.problem:
            self._shown = ""
            self.setPlainText("" if summary is None else summary.problem)
            return
        # Its own sheets are for paper and browsers; without them it follows the window's palette.
        card = _SHEETS.sub("", summary.card)
        facts = tr("SHA-256: {}").format(summary.sha256)
        page = card.replace("<main>", f"<main>{_fit(verdict)}<p>{facts}</p>", 1)
        # A card takes long to lay out; it stays, and where it was scrolled to, when a list that is
        # filled anew chooses its model once more.
        if page != self._shown:
            self._shown = page
            self.setHtml(page)


def _fit(verdict: Optional[dict]) -> str:
    if verdict is None:
        return ""
    remedy = escape(in_words(verdict["remedy"], verdict["code"]))
    return f"<p><b>{escape(words.fit_of(verdict))}</b> {remedy}</p>"
