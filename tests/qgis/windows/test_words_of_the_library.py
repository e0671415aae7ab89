"""What the library says of a model, in the user's language."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLocale

from model_backend.models.summary import ONE_DATE, MeasuredScore, ModelSummary

SAID = {
    "en": ("IoU 0.81 (0.74–0.86); 40 tiles of “Assam” (test)", "stretched", "4.5 MB"),
    "de": ("IoU 0,81 (0,74–0,86); 40 Kacheln von „Assam“ (Test)", "gestreckt", "4,5 MB"),
    "es": ("IoU 0,81 (0,74–0,86); 40 teselas de “Assam” (prueba)", "estirado", "4,5 MB"),
    "fr": ("IoU 0,81 (0,74–0,86) ; 40 tuiles de « Assam » (test)", "étiré", "4,5 Mo"),
}


@pytest.fixture
def locale(language):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    yield language
    QLocale.setDefault(before)


def test_scores_units_and_sizes_are_in_the_language(locale):
    from highwater.ui.model_library import words

    summary = ModelSummary(
        path="water.onnx",
        name="water",
        size=4_500_000,
        sha256="",
        task=ONE_DATE,
        unit="stretched",
        scores=(MeasuredScore("iou", 0.812, 0.741, 0.864, "test", "Assam", 40),),
    )
    said = [told(summary) for told in (words.score_of, words.unit_of, words.size_of)]
    assert [text.replace("\xa0", " ") for text in said] == list(SAID[locale])
