"""The log of a job in the user's language."""

from __future__ import annotations

import importlib
import json
import re
from pathlib import Path

import pytest
import texts

ENGLISH = re.compile(r"\b(the|is|are|was|of|and|from|with|by|in the|not|has|had)\b")
QUOTED = re.compile(r"„[^“]*“|“[^”]*”|«[^»]*»")
CODES = {"de": "de_AT", "es": "es_ES", "fr": "fr_FR"}


@pytest.fixture
def speak(monkeypatch, tmp_path):
    """Speak a language as it is translated; English again afterwards."""
    translation = importlib.import_module("highwater.processing_provider.translation")

    def begin(code):
        translation.remove_translator()
        folder = tmp_path / code
        folder.mkdir()
        with monkeypatch.context() as only:
            only.setattr(texts, "LANGUAGES", (code,))
            if texts.compile_all(folder) is None:
                pytest.skip("lrelease is not there")
        monkeypatch.setattr(translation, "FOLDER", folder)
        monkeypatch.setattr(
            translation.QgsApplication, "locale", staticmethod(lambda: CODES[code]), raising=False
        )
        translation.install_translator()
        return importlib.import_module("highwater.processing_provider.sentences")

    yield begin
    translation.remove_translator()


@pytest.fixture
def heard(monkeypatch):
    """What the backend has said, and what of it reached the user."""
    job = importlib.import_module("highwater.processing_provider.job")
    pairs = []
    in_words = job.in_words

    def listening(text, code=""):
        said = in_words(text, code)
        pairs.append((text, said))
        return said

    monkeypatch.setattr(job, "in_words", listening)
    return pairs


@pytest.mark.parametrize(
    ("code", "names"),
    [("de", "„Elevation“, „HH“"), ("fr", "«\u00a0Elevation\u00a0», «\u00a0HH\u00a0»")],
)
def test_names_in_a_sentence_have_the_quotation_marks_of_the_language(speak, code, names):
    sentences = speak(code)
    said = sentences.in_words(
        "No radar polarisation can be recognised in “Elevation”, “HH”: neither band descriptions"
        " nor names say VV, VH, HH or HV.",
        "bands.unknown",
    )
    assert names in said and "“Elevation”" not in said


@pytest.mark.parametrize("method", ["thresholds", "auto"])
def test_no_line_of_a_map_stays_english(
    speak, heard, algorithm, context, feedback, scene, tmp_path, method
):
    speak("de")
    wanted = {"INPUT": scene, "MASK": str(tmp_path / "m.tif"), "METHOD": method, "AUXILIARY": []}
    results, done = algorithm("predict").run(wanted, context, feedback)
    assert done, feedback.lines
    caption = json.loads(Path(results["PROVENANCE"]).read_text(encoding="utf-8"))["caption"]
    assert len(heard) > 10
    # The caption is a product: it speaks the language that the map is sent in.
    assert [text for text, said in heard if text == said and text != caption] == []
    folder = str(tmp_path)
    lines = [text.replace(folder, "") for _, text in feedback.lines if text and text != caption]
    assert [line for line in lines if ENGLISH.search(QUOTED.sub("", line))] == []
    assert any(re.match(r"VV: Kanal 1 von „lake“ \(Beschreibung „VV", line) for line in lines)
    assert "Einheit: Dezibel (dB) (an den Werten erkannt)." in lines


SAID = dict(
    pair.split(" → ")
    for pair in """
Trial 3: validation IoU 0.512. → Versuch 3: IoU der Validierung 0.512.
Trial 3: Epoch 2 of 8 → Versuch 3: Epoche 2 von 8
Epoch 2 of 8: validation IoU 0.512 (best 0.600 in epoch 1), F1 0.677, loss 0.300, validation loss \
0.310, 4.2 s → Epoche 2 von 8: IoU der Validierung 0.512 (beste 0.600 in Epoche 1), F1 0.677, \
Verlust 0.300, Verlust der Validierung 0.310, 4.2 s
Without Bihar, seed 2: Epoch 2 of 8 → Ohne Bihar, Startwert 2: Epoche 2 von 8
Batches of 8 tiles, as memory allows. → Batches von 8 Kacheln, wie es der Speicher erlaubt.
VV: stretched to 8-bit values: −21.3 dB becomes 30, −3.2 dB becomes 230 (1st and 99th percentile \
of the image). → VV: auf 8-Bit-Werte gestreckt: −21.3 dB wird 30, −3.2 dB wird 230 (1. und 99. \
Perzentil des Bildes).
No data in VV: 0 (not declared, but recognised as fill), NaN. → Keine Daten in VV: 0 (nicht \
festgelegt, aber als Füllwert erkannt), NaN.
15 % of VV_AFTER are 255. If nothing was seen there, say so: in the layer's properties, \
Transparency, “Additional no data value” 255. As it is, the model maps these pixels, too. → 15 % \
von VV_AFTER sind 255. Wenn dort nichts gesehen wurde, das angeben: in den Eigenschaften des \
Layers unter Transparenz, „Zusätzlicher Leerwert“ 255. So wie es ist, kartiert das Modell auch \
diese Pixel.
The permanent water of “mask” (2) is labelled as water. To a model that maps what has changed \
since the image from before, it is dry: choose that only the flood counts (FLOOD_ONLY). → Das \
dauerhafte Wasser von „mask“ (2) ist als Wasser gelabelt. Für ein Modell, das kartiert, was sich \
seit dem Bild von vorher geändert hat, ist es trocken: wählen, dass nur die Flut zählt (FLOOD_ONLY).
“dem” does not cover 3.1 % of the mask, which is marked “No elevation”. → „dem“ deckt 3.1 % der \
Maske nicht ab; dort steht „Keine Höhe“.
“from the lake”, the image of the flood: 2024-05-31, descending orbit, track 12. → „from the \
lake“, das Bild des Hochwassers: 2024-05-31, absteigender Orbit, Spur 12.
10 % of the scene cannot be judged: radar shadow 2.1 %, steep slope 7.9 %. → 10 % der Szene können \
nicht beurteilt werden: Radarschatten 2.1 %, steiler Hang 7.9 %.
Radar shadow: 12.5 ha, 2.1 % of the mask. → Radarschatten: 12.5 ha, 2.1 % der Maske.
Radar: 12 images of VV and VH. → Radar: 12 Bilder mit VV und VH.
Method: the built-in thresholds. This copy of the plugin has no model of its own \
(models/water.onnx). → Verfahren: die eingebauten Schwellenwerte. Diese Kopie der Erweiterung hat \
kein eigenes Modell (models/water.onnx).
Your default model “a.onnx” is not used: The layer “b” has no coordinate reference system. → Das \
eigene Standardmodell „a.onnx“ wird nicht benutzt: Der Layer „b“ hat kein Koordinatenbezugssystem.
west (2 of 3) failed: The layer “a” cannot be opened as a raster. It may be damaged, not a raster, \
or of a format that the backend cannot read; save it as GeoTIFF. → west (2 von 3) ist \
fehlgeschlagen: Der Layer „a“ lässt sich nicht als Raster öffnen. Er kann beschädigt sein, kein \
Raster oder in einem Format, das das Backend nicht lesen kann; ihn als GeoTIFF speichern.
2024-05-31: radar, ascending, db, 97 % valid, no label. → 2024-05-31: Radar, aufsteigend, db, 97 % \
gültig, ohne Label.
""".strip().split("\n")
)


def test_values_in_a_line_are_translated_and_names_are_not(speak):
    sentences = speak("de")
    assert {text: sentences.in_words(text) for text in SAID} == SAID


@pytest.mark.parametrize("code", ["es", "fr"])
def test_the_other_languages_know_the_same_lines(speak, code):
    sentences = speak(code)
    for text in SAID:
        said = sentences.in_words(text)
        assert said != text
        assert not ENGLISH.search(QUOTED.sub("", said)), said


def test_how_bands_and_unit_were_recognised_is_said_in_the_users_language(speak):
    recognised = importlib.import_module("highwater.ui.dock.recognised")
    described = importlib.import_module("highwater.model_backend.protocol.described")
    bands = (
        described.DescribedBand("VV", "lake", 1, "description “Sigma0_VV”"),
        described.DescribedBand("VH", "lake", 2, "said by the user"),
    )
    scene = described.DescribedScene(
        9, 9, bands=bands, unit="db", unit_how="named “dB”, and the values agree"
    )
    speak("de")
    reasons = {name: why for name, _, why in recognised.rows_of(scene) if why}
    assert reasons == {
        "Kanäle": "Beschreibung „Sigma0_VV“\nvom Benutzer angegeben",
        "Einheit": "„dB“ genannt, und die Werte passen dazu",
    }


def test_what_is_no_sentence_stays_as_it_is(speak):
    sentences = speak("de")
    for line in (
        "/data/scenes/S1A_IW_GRDH.tif",
        "Collecting numpy==2.2.6 (from -r requirements.txt (line 1))",
        'Traceback (most recent call last):\n  File "a.py", line 1, in <module>',
        "IoU: 0.713 (0.650 – 0.770)",
        "lake: .",
    ):
        assert sentences.in_words(line) == line


def test_few_templates_are_tried_for_a_line(speak, monkeypatch):
    """A log may have thousands of lines; those that are no sentences are no trap either."""
    sentences = speak("de")
    recogniser = sentences.Recogniser
    values, tried = recogniser.values, []
    monkeypatch.setattr(
        recogniser, "values", lambda self, text: tried.append(text) or values(self, text)
    )

    def tried_for(lines):
        counts = []
        for line in lines:
            tried.clear()
            sentences.in_words(line)
            counts.append(len(tried))
        return counts

    known = sum(map(len, json.loads(texts.SENTENCES.read_text("utf-8")).values()))
    of_a_log = tried_for(SAID)
    assert 0 < sum(of_a_log) / len(of_a_log) < known / 2
    strange = ("what nobody has ever said, ", "one: ", "a: b, ", "It was so. ", "%1 (x) ")
    assert max(tried_for(text * 30 for text in strange)) < 10 * known
