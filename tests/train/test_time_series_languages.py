"""The report of a classified time series in other languages; tables and records stay English."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pyogrio
import pytest

from model_backend.jobs import run_request
from model_backend.language import speaking
from model_backend.protocol import Request
from model_backend.timeseries.card import card_of
from tests.support.languages import LANGUAGES, english_in
from tests.support.sequences import make_index
from tests.train.test_time_series import train

NAMES = "model set VV VH Beira tif radar SHA"
FILES = {"report": "r.html", "table": "t.csv", "footprints": "f.gpkg", "plot": "p.png"}


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Path:
    """A folder with an index and a model of radar images, which knows little."""
    folder = tmp_path_factory.mktemp("trained")
    make_index(folder / "set", places=8, dates=3)
    options = {"network": {"sensors": "radar"}, "optimisation": {"epochs": 1}}
    train(folder / "set", folder / "model.onnx", **options)
    return folder


@pytest.fixture
def classify(trained, tmp_path):
    """Page, record and log of a classification in each language."""

    def call(**parameters):
        made = {}
        for code in ("en", *LANGUAGES):
            folder = tmp_path / code
            folder.mkdir()
            outputs = {key: str(folder / name) for key, name in FILES.items()}
            said = {"model": str(trained / "model.onnx"), **parameters}
            events = []
            request = Request("classifytimeseries", said, outputs, language=code)
            run_request(request, events.append)
            log = "\n".join(filter(None, (getattr(event, "text", "") for event in events)))
            record = json.loads((folder / "r.provenance.json").read_text("utf-8"))
            page = (folder / "r.html").read_text("utf-8")
            made[code] = page, record, log
        return made

    return call


def without_footer(page):
    return re.sub("<footer>.*</footer>", "", page)


def test_scores_and_charts_speak_each_language(trained, classify, tmp_path):
    made = classify(dataset=str(trained / "set"), threshold=0.0)
    english = without_footer(made["en"][0])
    for code in LANGUAGES:
        page = without_footer(made[code][0])
        assert english_in(page, english, code, NAMES) == set()
        shown = re.sub(r"<[^>]*>", " ", re.sub("<style.*?</style>", "", page, flags=re.DOTALL))
        assert not re.search(r"\b\d\.\d{1,2}(?!\d)", shown) and re.search(r"\b0,\d\d\b", shown)
        assert (tmp_path / code / "t.csv").read_bytes() == (tmp_path / "en/t.csv").read_bytes()
        assert made[code][1]["left_out"] == made["en"][1]["left_out"] != {}
        assert made[code][1]["numbers"] == made["en"][1]["numbers"]
        plots = [(tmp_path / folder / "p.png").read_bytes() for folder in (code, "en")]
        assert plots[0] != plots[1]
    german = made["de"][0].replace("\N{NO-BREAK SPACE}", " ")
    assert "Hochwasser in mindestens einem Bild: 8 von 8 Orten." in german
    assert "<td>Netz, nur Radar</td>" in german and "<td>Immer trocken</td>" in german
    assert "Genauigkeit, Netz minus Schwellenwert für den Anteil dunkler Pixel: " in german
    assert "3. Jan. 2019, Radar: 0," in german and ">0,25</text>" in german
    assert "das Modell nimmt keine optischen Bilder" in german
    assert set(made["de"][1]["left_out"].values()) == {"the model takes no optical images"}
    assert "wird ausgelassen: das Modell nimmt keine optischen Bilder." in made["de"][2]
    assert "1er" not in made["es"][0] and "Face aux étiquettes" in made["fr"][0]


def test_a_place_without_a_name_and_layers_that_are_left_out(trained, classify, tmp_path):
    files = sorted((trained / "set" / "0002").glob("S1*"))
    broken = tmp_path / "S1_2019-03-01_VV.tif"
    broken.write_bytes(b"no image")
    layers = [{"path": str(path)} for path in (*files, broken)]
    made = classify(layers=layers, threshold=0.0)
    english = without_footer(made["en"][0])
    for code in LANGUAGES:
        assert english_in(without_footer(made[code][0]), english, code, NAMES) == set()
        assert made[code][1]["left_out"] == made["en"][1]["left_out"] != {}
    assert "Place: flooded from 3 Jan 2019 to 27 Jan 2019, 24 days; highest" in english
    german = made["de"][0]
    assert "Ort: überflutet vom 3. Jan. 2019 bis 27. Jan. 2019 (24 Tage);" in german
    assert "<td>kann nicht gelesen werden: Die Datei fehlt, ist beschädigt oder kein" in german
    assert "„S1_2019-03-01_VV.tif“ wird ausgelassen: Das Bild kann nicht" in made["de"][2]
    assert "Place," in (tmp_path / "de" / "t.csv").read_text("utf-8")  # for programs
    info = pyogrio.read_info(tmp_path / "de" / "f.gpkg", layer="f")
    assert info["layer_metadata"]["DESCRIPTION"].startswith("Ob jedes Bild ein Hochwasser zeigt")


def test_nothing_flooded_is_said_in_the_language(trained, classify):
    made = classify(dataset=str(trained / "set"), threshold=1.0, split="test")
    assert "No image shows a flood." in made["en"][0]
    assert "Kein Bild zeigt ein Hochwasser." in made["de"][0]
    assert "Aucune image ne montre d" in made["fr"][2]


def test_the_card_of_the_model_stays_english(trained):
    card = card_of(trained / "model.onnx").markdown()
    with speaking("de"):
        assert card_of(trained / "model.onnx").markdown() == card
    assert "Always dry" in card and "Balanced accuracy" in card
