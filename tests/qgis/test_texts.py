"""Every text that reaches the translation is in the catalogue, and QGIS's language is spoken."""

from __future__ import annotations

import importlib

import pytest
import texts
import ts_files
from qgis.core import QgsApplication

NAMES = {
    *("GPU", "OMBRIA", "OpenVINO", "SEN12-FLOOD", "TensorBoard"),
    *("bfloat16", "float16 (GPU)", "float32"),
}
"""What is the same in every language."""


@pytest.fixture
def said(monkeypatch):
    """All texts that were to be translated."""
    translation = importlib.import_module("highwater.processing_provider.translation")
    heard = set()

    class Recorder:
        @staticmethod
        def translate(context, text):
            assert context == texts.INTERFACE_CONTEXT
            heard.add(text)
            return text

    monkeypatch.setattr(translation, "QCoreApplication", Recorder)
    return heard


def test_all_texts_of_all_forms_are_in_the_catalogue(said):
    provider = QgsApplication.processingRegistry().providerById("highwater")
    for algorithm in provider.algorithms():
        fresh = algorithm.create()
        for tell in (fresh.displayName, fresh.group, fresh.shortDescription, fresh.shortHelpString):
            tell()
        fresh.tags()
    provider.longName()
    catalogue = ts_files.read(texts.file_of("de"))[texts.INTERFACE_CONTEXT]
    assert len(said) > 1000
    assert said - set(catalogue) - NAMES == set()


@pytest.fixture
def language(monkeypatch, tmp_path):
    """Speak a language in which some texts are translated; English again afterwards."""
    translation = importlib.import_module("highwater.processing_provider.translation")

    def speak(code, translated):
        monkeypatch.setattr(texts, "LANGUAGES", (code,))
        monkeypatch.setattr(texts, "I18N", tmp_path)
        ts_files.write(texts.file_of(code), code, translated)
        if texts.compile_all(tmp_path) is None:
            pytest.skip("lrelease is not there")
        (tmp_path / "sentences.json").write_bytes(texts.SENTENCES.read_bytes())
        monkeypatch.setattr(translation, "FOLDER", tmp_path)
        monkeypatch.setattr(
            translation.QgsApplication, "locale", staticmethod(lambda: "de_AT"), raising=False
        )
        translation.install_translator()

    yield speak
    translation.remove_translator()


def test_the_language_of_qgis_is_spoken_until_the_plugin_goes(language, algorithm):
    assert algorithm("predict").displayName() == "Map water"
    language("de", {"Highwater": {"Map water": "Wasser kartieren"}})
    assert algorithm("predict").displayName() == "Wasser kartieren"
    assert algorithm("thresholdwater").displayName() == "Map water by adaptive threshold"
    importlib.import_module("highwater.processing_provider.translation").remove_translator()
    assert algorithm("predict").displayName() == "Map water"


def test_without_a_translation_all_is_in_english(language, algorithm):
    language("fr", {"Highwater": {"Map water": "Cartographier l’eau"}})
    assert algorithm("predict").displayName() == "Map water"


def test_sentences_of_the_backend_are_recognised_with_their_values(language):
    sentences = importlib.import_module("highwater.processing_provider.sentences")
    protocol = importlib.import_module("highwater.model_backend.protocol")
    template = "The layer “%1” comes from a service or a database (%2), not from a file."
    remedy = "Save it as a GeoTIFF first (Layer ▸ Save As…) and use that."
    error = protocol.HighwaterError(
        "input.not_gdal", template.replace("%1", "Karte (1)").replace("%2", "wms"), remedy
    )
    english = str(error)
    assert sentences.error_in_words(error) == english
    language(
        "de",
        {
            texts.SENTENCES_CONTEXT: {
                template: "Aus einem Dienst (%2), nicht aus einer Datei: „%1“.",
                "%1 tile": "%1 Kachel",
                "%1 tiles": "%1 Kacheln",
                "Batches of %1": "Stapel von %1",
            }
        },
    )
    assert sentences.error_in_words(error) == (
        f"Aus einem Dienst (wms), nicht aus einer Datei: „Karte (1)“. {remedy}"
    )
    unknown = protocol.HighwaterError("input.not_gdal", "Nobody has said this before.")
    assert sentences.error_in_words(unknown) == "Nobody has said this before."


def test_a_sentence_is_recognised_by_its_own_template():
    sentences = importlib.import_module("highwater.processing_provider.sentences")
    mistaken = {}
    for code, template in [(code, text) for code, found in texts.said().items() for text in found]:
        filled = sentences._PLACE.sub(lambda place: f"{place[1]}7", template)
        recognised = (
            found for pattern, found in sentences._recognisers(code) if pattern.fullmatch(filled)
        )
        if next(recognised) != template:
            mistaken[filled] = template
    assert mistaken == {}
