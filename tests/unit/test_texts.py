"""The catalogue of texts and its translations: nothing is missing, and what is fixed is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import texts
import ts_files
from interface_texts import assembled
from sentence_templates import Module
from text_checks import complaints, differences

ROOT = Path(__file__).resolve().parents[2]

COMPLETE = ("de", "es", "fr")
"""Languages in which everything has been translated."""


@pytest.fixture(scope="module")
def sources():
    return texts.sources()


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_files_of_translations_hold_the_texts_of_the_source(sources, language):
    there = ts_files.read(texts.file_of(language))
    assert {context: set(found) for context, found in there.items()} == sources, "run “make texts”"


def test_templates_of_sentences_are_those_of_the_source():
    assert texts.SENTENCES.read_text(encoding="utf-8") == texts.sentences(), "run “make texts”"


@pytest.mark.parametrize("language", COMPLETE)
def test_a_translation_is_whole_and_keeps_what_is_fixed(language):
    assert list(complaints(ts_files.read(texts.file_of(language)))) == []


def test_no_text_that_is_translated_is_put_together_from_pieces():
    files = [
        path for folder in ("processing_provider", "ui") for path in (ROOT / folder).glob("*.py")
    ]
    assert {path.name: assembled(path) for path in files if assembled(path)} == {}


@pytest.mark.parametrize(
    ("source", "translation", "complaint"),
    [
        ("Map water", "", "not translated"),
        ("Kept in {}", "Aufbewahrt", "fields in braces"),
        ("The layer “%1” is %2.", "Der Layer „%1“.", "places"),
        ("\nOne.\n\nTwo.\n", "\nEins. Zwei.\n", "paragraphs"),
        ("\nOne.\n", "Eins.", "spaces"),
        ("Needs an .onnx file.", "Braucht eine Datei.", "names of files"),
        ("Set MIN_AREA.", "Die Fläche setzen.", "ids of parameters"),
        ("Such as VV=1;VH=2.", "Etwa VV=2.", "assignments"),
        ("The layer “{}”", "La couche « {}\u00a0»", "line may break"),
        ("Which one?", "Laquelle ?", "line may break"),
    ],
)
def test_what_a_translation_loses_is_named(source, translation, complaint):
    assert any(complaint in found for found in differences(source, translation))


def test_a_faithful_translation_has_no_complaints():
    assert list(differences("{:g} of “{}” (.tif)", "{:g} von „{}“ (.tif)")) == []


def test_sentences_are_read_with_their_variants(tmp_path):
    path = tmp_path / "job.py"
    path.write_text(
        "def refuse(layer, far):\n"
        "    what = 'too far away' if far else 'damaged'\n"
        "    raise HighwaterError('input.bad', f'“{layer}” is {what}.', 'Choose another.')\n"
        "def count(n):\n"
        "    return some(n, 'patch', 'patches')\n",
        encoding="utf-8",
    )
    assert set(Module(path).templates()) == {
        ("input.bad", "“%1” is too far away."),
        ("input.bad", "“%1” is damaged."),
        ("input.bad", "Choose another."),
        ("#", "%1 patch"),
        ("#", "%1 patches"),
    }


def test_translations_are_handed_in_by_id_and_survive_an_update(tmp_path, monkeypatch, sources):
    monkeypatch.setattr(texts, "I18N", tmp_path)
    monkeypatch.setattr(texts, "SENTENCES", tmp_path / "sentences.json")
    monkeypatch.setattr(texts, "CATALOGUES", tmp_path)
    monkeypatch.setattr(texts, "ROOT", tmp_path)
    ts_files.write(
        tmp_path / "highwater_de.ts", "de", {"Highwater": {"\nOne & <two>.\n": "", "Gone": "Weg"}}
    )
    key = next(iter(texts.missing("de", 1)))
    assert texts.missing("de", 1) == {key: "One & <two>."}
    assert texts.apply("de", {key: "Eins & <zwei>."}) == 0
    assert texts.apply("de", {"nothing": "Nichts"}) == 1
    kept = ts_files.read(tmp_path / "highwater_de.ts")
    assert kept["Highwater"]["\nOne & <two>.\n"] == "\nEins & <zwei>.\n"
    monkeypatch.setattr(texts, "sources", lambda: {"Highwater": {"\nOne & <two>.\n", "New"}})
    monkeypatch.setattr(texts, "sentences", lambda: json.dumps({}))
    texts.update()
    assert ts_files.read(tmp_path / "highwater_de.ts") == {
        "Highwater": {"\nOne & <two>.\n": "\nEins & <zwei>.\n", "New": ""}
    }
