"""Reports in other languages: no English word of ours is left, and numbers follow the language."""

import json
import re
from datetime import date

import numpy as np
import pytest

from model_backend.area.names import STRATA
from model_backend.jobs import run_request
from model_backend.language import speaking
from model_backend.protocol import Request
from model_backend.report.time_axis import ticks_of_time
from model_backend.report.verdicts import found
from tests.support.languages import LANGUAGES, RECORDED, english_in, pages_of
from tests.unit.test_area_estimatearea import label, scene

__all__ = ["label", "scene"]


@pytest.fixture
def dates(write_raster):
    """Layers of three dates: probabilities of a flood that comes and goes, one mostly unseen."""
    water = np.full((40, 60), 0.02, "f4")
    water[:, :8] = 0.98
    layers = []
    for day, columns in (("20210105", 20), ("20210301", 44), ("20210501", 10)):
        values = water.copy()
        values[:, 8:columns] = 0.7
        if day == "20210501":
            values[:, 20:] = np.nan
        path = write_raster(values, f"maps/water_{day}.tif", nodata=float("nan"))
        layers.append({"layer": {"path": path}})
    return layers


def test_a_timeline_speaks_each_language(dates, tmp_path):
    pages = pages_of("floodtimeline", tmp_path, layers=dates)
    for code in LANGUAGES:
        assert english_in(pages[code], pages["en"], code, "report") == set()
    assert "am <b>1. März 2021</b> mit" in pages["de"]
    assert "le <b>1er mars 2021</b>, avec" in pages["fr"]
    assert "el <b>1 mar 2021</b>, con" in pages["es"]
    assert "on <b>1 Mar 2021</b>, with" in pages["en"]
    assert re.search(r"\d\.\d ha", pages["en"]) and re.search(r"\d,\d\xa0ha", pages["de"])
    assert not re.search(r"\d\.\d\xa0ha", pages["de"])
    record = next((tmp_path / "de").glob("*.json"))
    assert json.loads(record.read_text(encoding="utf-8"))["language"] == "de"


def test_longer_dates_on_an_axis_are_fewer():
    first, last = date(2021, 1, 5), date(2021, 3, 1)
    assert list(ticks_of_time(first, last).values())[:2] == ["5 Jan 2021", "12 Jan 2021"]
    with speaking("de"):
        german = list(ticks_of_time(first, last).values())
    assert german == ["5. Jan. 2021", "19. Jan. 2021", "2. Feb. 2021", "16. Feb. 2021"]


def test_legends_with_dates_follow_the_language(dates, tmp_path):
    outputs = {"longest": str(tmp_path / "longest.tif"), "first": str(tmp_path / "first.tif")}
    run_request(
        Request("floodtimeline", {"layers": dates}, outputs, language="de"), lambda event: None
    )
    assert "5. Jan. 2021" in (tmp_path / "first.qml").read_text(encoding="utf-8")
    longest = (tmp_path / "longest.qml").read_text(encoding="utf-8")
    assert "Nicht überflutet" in longest and " Tage" in longest


def unsure(table, points):
    """Labels of which some cannot be said, and a stratum of which few points differ."""
    table["label"][:12] = -1


def test_an_estimate_from_points_speaks_each_language(scene, label, tmp_path):
    pages = pages_of("estimatearea", tmp_path, mask=scene[0], points=label(unsure))
    for code in LANGUAGES:
        names = (*STRATA, "mask", "labelled", "Olofsson et al", "Stehman")
        assert english_in(pages[code], pages["en"], code, *names) == set()
    assert "Punkte, über die sich nichts sagen lässt, sind ausgelassen: " in pages["de"]
    assert "Intervalo del 95\xa0%" in pages["es"] and "95% interval" in pages["en"]
    assert "avec une confiance de 95\xa0% entre" in pages["fr"]
    assert "die Karte übersieht mehr Wasser" in pages["de"].replace("Die Karte ü", "die Karte ü")


def test_a_model_based_estimate_speaks_each_language(write_raster, tmp_path):
    probability = np.tile(np.linspace(0.01, 0.99, 60, dtype="f4"), (40, 1))
    probability[:4] = np.nan
    layers = {
        "mask": {"path": write_raster((probability > 0.5).astype("u1"), "mask.tif")},
        "probability": {"path": write_raster(probability, "p.tif", nodata=float("nan"))},
    }
    pages = pages_of("estimatearea", tmp_path, **layers)
    for code in LANGUAGES:
        assert english_in(pages[code], pages["en"], code, "mask") == set()
    assert "Modellbasiertes Intervall (95\xa0%)" in pages["de"]
    assert "haben keine Wahrscheinlichkeit und sind ausgelassen" in pages["de"]


def test_the_evaluation_of_a_map_speaks_each_language(write_raster, tmp_path):
    rng = np.random.default_rng(3)
    true = (np.hypot(*np.mgrid[-60:60, -80:80]) < 40).astype("u1")
    mapped = np.where(rng.random(true.shape) < 0.04, 1 - true, true).astype("u1")
    mapped[:8], mapped[8:14] = 3, 4
    layers = {
        "prediction": {"path": write_raster(mapped, "mask.tif")},
        "reference_raster": {"path": write_raster(true, "truth.tif")},
        "block": 40,
    }
    pages = pages_of("evaluatemap", tmp_path, "page", **layers)
    names = ("mask", "truth", RECORDED, "null")
    for code in LANGUAGES:
        assert english_in(pages[code], pages["en"], code, *names) == set()
    assert "Wie gut ist die Karte „mask" in pages["de"] and "IoU von Wasser 0," in pages["de"]
    assert "sind ausgeschlossen und zählen hier als trocken" in pages["de"]
    assert "IoU of water 0." in pages["en"] and "IoU del agua 0," in pages["es"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "It finds 90 % of the labelled water; 80 % of what it calls water is water."),
        ("de", "Gefunden werden 90 % des gelabelten Wassers; 80 % des als Wasser Kartierten sind"),
        ("es", "Encuentra el 90 % del agua etiquetada; el 80 % de lo que llama agua es agua."),
        ("fr", "On trouve 90 % de l'eau étiquetée ; 80 % de ce qui est appelé eau est de"),
    ],
)
def test_recall_and_precision_in_a_sentence(language, said):
    with speaking(language):
        assert " ".join(found(0.9, 0.8).split()).startswith(said)
        assert found(None, None) == "" and found(0.9, None) != found(0.9, None, reference=True)
