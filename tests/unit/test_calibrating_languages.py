"""The report of a calibration speaks the language of the request; its files stay English."""

from __future__ import annotations

import json
import re

import pytest

from model_backend.calibrating.subset import Subset
from model_backend.calibrating.warnings_text import above_level, epoch_seen, on_limit, one_class
from model_backend.jobs import run_request
from model_backend.language import speaking
from model_backend.models.described import read_model
from model_backend.protocol import Request
from tests.support.datasets import make_dataset
from tests.support.languages import LANGUAGES, english_in
from tests.support.overconfident import honest_set, honest_tile, write_model

RECORD = '<div class="record">'
POINT = re.compile(r"(?<![\d.-])\d+\.\d{1,2}(?!\d|\.)")
"""A number with a decimal point, and no thousands set apart by it."""
NAMES = "Sure set mixed calibration onnx scene sure SHA test"
"""Of the user, and of files and parts."""
TIME = re.compile(r'"\d{4}-\d\d-\d\dT[^"]*"|"seconds": [\d.]+')


def calibrated(folder, dataset, model, languages=LANGUAGES, **parameters):
    """Page, metrics, card and log in each language."""
    made = {}
    for code in ("en", *languages):
        (folder / code).mkdir(parents=True)
        names = {"model": "new.onnx", "report": "r.html", "metrics": "m.json", "models": "each"}
        if "by" not in parameters:
            del names["models"]
        outputs = {key: str(folder / code / name) for key, name in names.items()}
        said = {"dataset": str(dataset), "model": model, **parameters}
        events = []
        request = Request("calibratemodel", said, outputs, language=code)
        run_request(request, events.append)
        log = "\n".join(filter(None, (getattr(event, "text", "") for event in events)))
        page, metrics, card = (
            (folder / code / name).read_text("utf-8") for name in ("r.html", "m.json", "new.md")
        )
        made[code] = page, TIME.sub("", metrics), card, log
    return made


@pytest.fixture(scope="module")
def by_region(tmp_path_factory):
    """Three regions whose bounds are those of all, fitted for false alarms."""
    folder = tmp_path_factory.mktemp("regions")
    honest_set(folder / "set", {f"r{number}": "calibration" for number in range(3)})
    made = calibrated(
        folder,
        folder / "set",
        write_model(folder / "sure.onnx"),
        by="region",
        risk="false_alarms",
        risk_level=0.2,
        criterion="cost",
        cost_ratio=2.5,
    )
    return folder, made


def test_the_page_speaks_each_language(by_region):
    _, made = by_region
    english = made["en"][0].partition(RECORD)[0]
    for code in LANGUAGES:
        page = made[code][0].partition(RECORD)[0]
        assert english_in(page, english, code, NAMES) == set()
        shown = re.sub(r"<[^>]*>", " ", page.partition("<body>")[2])
        assert not POINT.search(shown) and re.search(r"\b0,\d{3}\b", shown)
    german = re.sub(r"\s+", " ", made["de"][0])
    assert "Kalibrierung von „Sure“" in german and "Vorher und nachher" in german
    assert "des Teils calibration durch Los zurückgehalten, an die anderen angepasst" in german
    assert "<b>Die Wahrscheinlichkeiten lagen im Mittel um 0," in german
    assert "geringste Kosten, wobei ein übersehenes Pixel 2,5 Fehlalarme wert ist." in german
    assert "Einige Regionen haben zu wenige Bilder für ein Risiko dieser Höhe" in german
    assert "<td>Region r0</td>" in german and "höchstens 20 % beträgt" in german
    assert "Intervalle: Bootstrap über 3 Regionen." in german
    assert ">Wasseranteil</text>" in german and ">0,2</text>" in german
    rows = made["de"][0].partition(RECORD)[2]
    assert "<td>Altes Modell</td>" in rows and "criterion cost" in rows


def test_what_travels_or_is_for_programs_stays_english(by_region):
    folder, made = by_region
    _, english, card, log = made["en"]
    for code in LANGUAGES:
        _, metrics, _, said = made[code]
        assert metrics == english and said != log
        assert _without_hash(made[code][2]) == _without_hash(card)
        facts = read_model(folder / code / "each" / "sure_r1.onnx").calibration
        assert facts.group == "region r1"
        assert facts.criterion == "least cost, a missed pixel worth 2.5 false alarms"
        assert '<html lang="en">' in (folder / code / "new.html").read_text("utf-8")
    found = json.loads((folder / "de" / "m.json").read_text("utf-8"))
    assert found["division"].endswith("held back by lot, the others fitted on")
    assert any(text.startswith("Some regions have too few images") for text in found["warnings"])
    assert "Some regions" in log and "Einige Regionen" in made["de"][3]


def _without_hash(card):
    return re.sub("SHA-256 of the file: [0-9a-f]+", "", card)


def test_tiles_of_unknown_sensors_and_missed_water(tmp_path):
    tiles = [honest_tile(f"s{n}", f"r{n}", "calibration", sensor="S1") for n in range(8)]
    lone = [
        honest_tile(f"lone{n}", f"r{8 + n}", "calibration", sensor=sensor)
        for n, sensor in enumerate(("X", ""))
    ]
    make_dataset(tmp_path / "mixed", tiles + lone)
    made = calibrated(
        tmp_path,
        tmp_path / "mixed",
        write_model(tmp_path / "sure.onnx"),
        ("de", "fr"),
        by="sensor",
        risk="missed",
        risk_level=0.3,
        criterion="steady",
    )
    english = made["en"][0].partition(RECORD)[0].replace("sure_unknown", "")
    assert "get the values of all: unknown, X." in english
    for code in ("de", "fr"):
        page = made[code][0].partition(RECORD)[0].replace("sure_unknown", "")
        assert english_in(page, english, code, NAMES) == set()
        assert made[code][1] == made["en"][1]
    assert "bekommen die Werte aller: unbekannt, X." in made["de"][0]
    assert "<td>capteur inconnu</td>" in made["fr"][0]
    assert "<td>celles de l&#x27;ensemble (" in made["fr"][0]


def test_warnings_are_said_in_the_language_and_recorded_in_english():
    part, sensor = Subset("part", "calibration"), Subset("sensor", "")
    found = [
        on_limit(part),
        one_class(sensor, water=False),
        above_level("held-back", sensor, 0.256, 0.1),
        above_level("test", None, 0.256, 0.1),
        epoch_seen("held-back"),
        epoch_seen("validation"),
    ]
    english = [str(item) for item in found]
    assert english[0].startswith("The temperature fitted on the part calibration lies on the limit")
    assert english[1].startswith("In the sensor unknown every valid pixel is dry: temperature")
    assert english[2].startswith(
        "On the held-back tiles of the sensor unknown the risk is 26 %, more than the 10 % allowed"
    )
    with speaking("de"):
        german = [str(item).replace("\N{NO-BREAK SPACE}", " ") for item in found]
        assert [item.english for item in found] == english
    assert german[0].startswith("Die an den Teil calibration angepasste Temperatur liegt an der")
    assert "dem 0,1- bis 10-Fachen" in german[0]
    assert german[1].startswith("Beim Sensor unbekannt ist jedes gültige Pixel trocken")
    assert german[2].startswith("Auf den zurückgehaltenen Kacheln des Sensors unbekannt beträgt")
    assert german[3].startswith("Auf den Kacheln des Teils test beträgt das Risiko 26 %, mehr als")
    assert german[4].startswith("Die beste Epoche des Modells wurde an zurückgehaltenen Kacheln")
    assert german[5].startswith(
        "Die beste Epoche des Modells wurde an Kacheln des Teils validation"
    )
