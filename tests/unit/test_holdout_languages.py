"""The report on models speaks the language of the request; what programs read does not."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest
import rasterio

from model_backend.dataset.tile import TileAttributes
from model_backend.holdout.page import write_page
from model_backend.holdout.results import Comparison
from model_backend.holdout.words import some
from model_backend.jobs import run_request
from model_backend.language import begun, continued, speaking
from model_backend.models.metadata import mlm_metadata
from model_backend.models.tile_marks import tile_marks
from model_backend.protocol import HighwaterError, Request
from tests.support.datasets import PIXEL, SIZE, Placed, make_dataset
from tests.support.evaluations import evaluation
from tests.support.holdout import judged_set, network
from tests.support.languages import LANGUAGES, english_in, pages_of
from tests.support.model_files import FACTS
from tests.support.networks import write_network

RECORD = '<div class="record">'
"""Begins hashes, versions and parameters, of which only the names are words."""
POINT = re.compile(r"(?<![\d.-])\d+\.\d{1,2}(?!\d|\.)")
"""A number with a decimal point, and no thousands set apart by it."""


def ask(language, outputs, **parameters):
    """Result and log of the job."""
    lines = []
    wanted = {name: str(path) for name, path in outputs.items()}
    request = Request("evaluatemodel", {"draws": 50, **parameters}, wanted, language=language)
    result = run_request(request, lambda event: lines.append(getattr(event, "text", "")))
    return result, "\n".join(filter(None, lines))


def above(page):
    """A page up to its record."""
    return page.partition(RECORD)[0]


def words_of(page):
    """Plain text of a page up to its record."""
    body = re.sub(r"<style.*?</style>", " ", above(page).partition("<body>")[2], flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", body))


@pytest.fixture
def dataset(tmp_path):
    """Eight tiles, two of which have weak labels."""
    made = judged_set(tmp_path / "set")
    made.index.update({f"t{i}": {"label_source": "weak"} for i in (6, 7)})
    return made


def test_a_comparison_with_slices_speaks_each_language(dataset, tmp_path, write_raster):
    record = next(tile for tile in dataset.tiles() if tile.tile == "t2")
    with rasterio.open(dataset.folder / record.image) as image:
        place = {"crs": image.crs, "transform": image.transform}
    water, cover = (np.zeros((SIZE, SIZE), "u1") for _ in range(2))
    water[20:40], cover[:] = 7, 10
    cover[30:] = 80
    heights = np.tile(np.linspace(0, 200, SIZE, dtype="f4"), (SIZE, 1))
    models = [
        network(tmp_path / "Alfa.onnx", name="Alfa", threshold=0.35),
        network(tmp_path / "Beta.onnx", name="Beta", threshold=0.35, bias=-8.0),
    ]
    pages = pages_of(
        "evaluatemodel",
        tmp_path,
        dataset=str(dataset.folder),
        models=[*models, "builtin"],
        mean=True,
        turns=True,
        draws=50,
        permanent_water={"path": write_raster(water, "jrc.tif", nodata=0, **place)},
        landcover={"path": write_raster(cover, "lc.tif", **place)},
        elevation={"path": write_raster(heights, "dem.tif", **place)},
    )
    names = (
        "Alfa Beta set lc dem",
        "test VV dB Sentinel",
    )  # the user's, and those of parts and bands
    for code in LANGUAGES:
        assert english_in(above(pages[code]), above(pages["en"]), code, *names) == set()
    record = pages["de"].partition(RECORD)[2]
    for name in ("Datensatz", "Modell „Alfa“", "Begonnen", "Versionen", "Parameter"):
        assert f"<td>{name}</td>" in record
    german, english = words_of(pages["de"]), words_of(pages["en"])
    assert POINT.search(english) and not POINT.search(german)
    assert "Wie gut ist „Alfa“?" in german and "IoU von Wasser 0," in german
    assert "Der Teil test des Datensatzes „set“ · 8 Kacheln · verglichen mit 3 anderen" in german
    assert "„Alfa“ ist besser als „Beta“: IoU +0," in german
    assert "„Alfa“ ist schlechter als „Adaptiver Schwellenwert von Highwater“: IoU −0," in german
    assert "„Mittel von 2 Modellen“" in german and "Nur Hochwasser" in german
    assert "Schlechteste Region: r" in german.replace("  ", " ")
    assert "Schlechteste Art von Pixeln: " in german
    assert "20 bis 50 %" in german and "10 bis 20°" in german and "Rückstreuung VV, dB" in german
    assert "Wasser ab 0,35, Mittel über Spiegelungen und Vierteldrehungen" in german
    assert 'alt="Radarbild von t' in pages["de"] and ">Trefferquote</text>" in pages["de"]
    assert ">0,2</text>" in pages["de"] and ">0.2</text>" in pages["en"]
    assert "<title>Bewertung von Alfa</title>" in pages["de"]


def test_stamps_are_translated_and_what_programs_read_is_not(dataset, tmp_path):
    marks = tile_marks(tile.sha256 for tile in dataset.tiles() if tile.tile in ("t3", "seen"))
    facts = replace(FACTS, name="T", data=replace(FACTS.data, tiles={"train": marks}))
    metadata = mlm_metadata("T", ("VV", "VH"), "db", PIXEL, SIZE, 8, 0.5, facts=facts)
    models = [write_network(tmp_path / "t.onnx", 2, metadata), "builtin"]
    asked = {"dataset": str(dataset.folder), "models": models, "allow_training": True}
    found, tables, logs = {}, {}, {}
    for code in ("en", "de"):
        folder = tmp_path / code
        folder.mkdir()
        files = {"report": "r.html", "metrics": "m.json", "table": "t.csv"}
        _, logs[code] = ask(code, {key: folder / name for key, name in files.items()}, **asked)
        found[code] = json.loads((folder / "m.json").read_text("utf-8"))
        tables[code] = (folder / "t.csv").read_text("utf-8")
    stamp = (
        "„T“ wurde mit 1 Kachel der 8 hier beurteilten trainiert oder abgestimmt: Seine Gütemaße"
        " sagen nichts über Orte, die es nicht gesehen hat."
    )
    assert found["de"]["stamps"] == [stamp] and stamp in logs["de"]
    page = (tmp_path / "de" / "r.html").read_text("utf-8")
    assert page.index(stamp) < page.index("<h1>")
    assert "hat 1 der 8 Kacheln gesehen. Es wurde mit ihnen trainiert" in page
    assert tables["de"] == tables["en"]
    german, english = found["de"], found["en"]
    assert (english["language"], german["language"]) == ("en", "de")
    assert (
        german.keys() == english.keys() and german["protocol"].keys() == english["protocol"].keys()
    )
    for key in ("headline", "regions", "events", "tiles", "curves", "name"):
        assert german["judgements"][1][key] == english["judgements"][1][key]
    for one, other in zip(german["judgements"][0]["slices"], english["judgements"][0]["slices"]):
        assert (one["id"], one["groups"]) == (other["id"], other["groups"])
        assert one["title"] != other["title"]
    assert german["comparisons"] == english["comparisons"]


def test_errors_stay_english_for_the_plugin_to_recognise(tmp_path):
    nothing = np.full((SIZE, SIZE), 255, "u1")
    tile = Placed("a", label=nothing, attributes=TileAttributes(split="test"))
    dataset = make_dataset(tmp_path / "set", [tile])
    model = network(tmp_path / "m.onnx")
    with pytest.raises(HighwaterError, match="No pixel of the part test of the dataset “set”"):
        ask("de", {}, dataset=str(dataset.folder), models=[model])


@pytest.mark.parametrize(
    ("verdict", "low", "said"),
    [
        ("better", 0.1, "„Alt“ ist besser als „Neu“: F1 +0,100 (95 %: +0,100 bis +0,200), über"),
        ("worse", 0.1, "„Alt“ ist schlechter als „Neu“: F1 +0,100"),
        ("undecided", 0.1, "„Alt“ und „Neu“ lassen sich mit diesen Daten nicht unterscheiden: F1"),
        ("undecided", None, "lassen sich nicht unterscheiden: F1 +0,100, mit zu wenigen Gruppen"),
    ],
)
def test_a_verdict_in_german(tmp_path, verdict, low, said):
    item = Comparison("Alt", "Neu", "f1", 0.1, low, 0.2, verdict, "region")
    with speaking("de"):
        write_page(tmp_path / "r.html", replace(evaluation(), comparisons=(item,)), ())
    text = words_of((tmp_path / "r.html").read_text("utf-8")).replace("\N{NO-BREAK SPACE}", " ")
    assert said in text


def test_nouns_and_counts_in_each_language():
    assert (continued("Slope, degrees"), begun("band A")) == ("slope, degrees", "Band A")
    assert [some(1, "tile"), some(1234, "tile")] == ["1 tile", "1,234 tiles"]
    with speaking("de"):
        assert continued("Neigung, Grad") == "Neigung, Grad"
        assert [some(1, "tile"), some(1234, "tile")] == ["1 Kachel", "1.234 Kacheln"]
    with speaking("fr"):
        assert continued("Pente, degrés") == "pente, degrés"
