"""Every text that reaches the translation is in the catalogue, and QGIS's language is spoken."""

from __future__ import annotations

import importlib

import pytest
import texts
import ts_files
from qgis.core import QgsApplication, QgsRasterLayer

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


def test_help_flows_but_keeps_spaces_that_do_not_break(language, algorithm):
    text = "\nCartographie «\u00a0l'eau\u00a0»\nsur une image.\n\nRapide\u00a0!\n"
    language("de", {"Highwater": {algorithm("predict").HELP: text}})
    help_string = algorithm("predict").shortHelpString()
    assert help_string == "Cartographie «\u00a0l'eau\u00a0» sur une image.\nRapide\u00a0!"


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
            }
        },
    )
    german = f"Aus einem Dienst (wms), nicht aus einer Datei: „Karte (1)“. {remedy}"
    assert sentences.error_in_words(error) == german
    described = importlib.import_module("highwater.model_backend.protocol.described")
    refusal = described.Refusal(error.code, error.sentence, error.remedy)
    view = importlib.import_module("highwater.ui.dock.recognised").RecognisedView()
    view.show_report(described.SceneReport(None, refusal))
    assert view.text() == german
    unknown = protocol.HighwaterError("input.not_gdal", "Nobody has said this before.")
    assert sentences.error_in_words(unknown) == "Nobody has said this before."


def test_numbers_and_sentences_inside_a_sentence_are_translated_as_well(language):
    sentences = importlib.import_module("highwater.processing_provider.sentences")
    folds = "The dataset “%1” has %2 that can be kept apart, too few for %3 folds."
    named = "The variable %1 names no usable Python: %2"
    absent = "There is no Python at “%1”."
    language(
        "de",
        {
            texts.SENTENCES_CONTEXT: {
                folds: "Für %3 Folds sind %2 in „%1“ zu wenig.",
                "%1 regions": "%1 Regionen",
                named: "%1 nennt kein Python: %2",
                absent: "Kein Python unter „%1“.",
            }
        },
    )
    filled = folds.replace("%1", "Bihar").replace("%2", "1,003 regions").replace("%3", "2000")
    code = next(code for code, found in texts.said().items() if folds in found)
    assert sentences.in_words(filled, code) == (
        "Für 2000 Folds sind 1,003 Regionen in „Bihar“ zu wenig."
    )
    filled = named.replace("%1", "HIGHWATER_PYTHON").replace("%2", absent.replace("%1", "/x"))
    assert sentences.in_words(filled, "environment.no_interpreter") == (
        "HIGHWATER_PYTHON nennt kein Python: Kein Python unter „/x“."
    )


def test_legends_are_translated_and_the_style_stays(language, scene):
    legends = importlib.import_module("highwater.processing_provider.legends")
    styling = importlib.import_module("highwater.model_backend.styling")
    path = str(styling.STYLES / "mask.qml")
    plain, translated = QgsRasterLayer(scene, "plain"), QgsRasterLayer(scene, "translated")
    assert legends.load_style(plain, path)[1]
    language("de", {"Highwater": {"Uncertain": "Unsicher"}})
    assert legends.load_style(translated, path)[1]
    before, after = plain.renderer().classes(), translated.renderer().classes()
    assert [item.label for item in after] == [
        item.label.replace("Uncertain", "Unsicher") for item in before
    ]
    assert "Unsicher" in [item.label for item in after]
    assert [(item.value, item.color.name()) for item in after] == [
        (item.value, item.color.name()) for item in before
    ]


def test_a_shipped_model_stays_in_the_group_of_its_algorithms(language, algorithm):
    language(
        "de",
        {
            "Highwater": {
                "Train a model and map with it": "Trainieren und kartieren",
                "Datasets": "Datensätze",
                "Tile size (pixels)": "Kachelgröße (Pixel)",
            }
        },
    )
    model, other = algorithm("prepareownimage"), algorithm("preparetiles")
    assert (model.groupId(), model.group()) == (other.groupId(), other.group())
    assert model.group() == "Datensätze"
    titles = [definition.description() for definition in model.parameterDefinitions()]
    assert "Kachelgröße (Pixel)" in titles
    assert algorithm("trainandmap").displayName() == "Trainieren und kartieren"


def test_a_sentence_is_recognised_by_its_own_template():
    sentences = importlib.import_module("highwater.processing_provider.sentences")
    mistaken = {}
    for code, template in [(code, text) for code, found in texts.said().items() for text in found]:
        filled = sentences.PLACE.sub(lambda place: f"{place[1]}7", template)
        recognised = (
            found.template
            for found in sentences._catalogue(code).of(filled)
            if found.values(filled) is not None
        )
        if next(recognised) != template:
            mistaken[filled] = template
    assert mistaken == {}
