"""The audit of a dataset in other languages: its page speaks them, its records stay English."""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import replace

import numpy as np
import pyogrio
import pytest

from model_backend.dataset.auditing.shift import Shift
from model_backend.jobs import run_request
from model_backend.language import Saying, speaking
from model_backend.protocol import Request
from tests.support.datasets import SIZE, make_dataset
from tests.support.languages import LANGUAGES, english_in
from tests.unit.test_audit_dataset import SIDE, changed, sound

NAMES = ("data scaled", "VV VH", "audit", "split label_source weak index", "s0", "ALOS Sentinel")


def harmed():
    """Tiles with as many faults as there is room for."""
    tiles = sound()
    for number, others in (
        (0, {"label": (tiles[0].image[1] < -20).astype(np.uint8)}),
        (1, {"label": np.roll(tiles[1].label, (4, -3), (0, 1))}),
        (2, {"image": tiles[2].image[::-1].copy()}),
        (3, {"image": np.full((2, SIZE, SIZE), np.nan, np.float32)}),
        (4, {"attributes": replace(tiles[4].attributes, label_source="weak", sensor="ALOS-2")}),
        (5, {"image": tiles[6].image, "east": tiles[6].east + SIDE / 2}),
        (7, {"image": 10 ** (tiles[7].image / 10), "epsg": None}),
        (8, {"label": np.full((SIZE, SIZE), 255, np.uint8)}),
    ):
        tiles = changed(tiles, number, **others)
    return tiles


@pytest.fixture(scope="module")
def audits(tmp_path_factory):
    """Folder of the outputs in each language, with what was logged."""
    folder = tmp_path_factory.mktemp("audits")
    dataset = make_dataset(folder / "data", harmed())
    with sqlite3.connect(dataset.index.path) as connection:
        connection.execute("UPDATE scenes SET complete = 0 WHERE scene = 's4'")
    logs = {}
    for code in ("en", *LANGUAGES):
        (folder / code).mkdir()
        names = {"report": "audit.html", "findings": "audit.json", "suspicious": "tiles.gpkg"}
        outputs = {key: str(folder / code / name) for key, name in names.items()}
        events = []
        request = Request("auditdataset", {"dataset": str(dataset.folder)}, outputs, language=code)
        run_request(request, events.append)
        logs[code] = " ".join(str(getattr(event, "text", "")) for event in events)
    return folder, logs


def page(folder, code):
    """Without the footer, which holds the folder of the dataset."""
    text = (folder / code / "audit.html").read_text(encoding="utf-8")
    return re.sub("<footer>.*</footer>", "", text)


def test_the_page_speaks_each_language(audits):
    folder, _ = audits
    pages = {code: page(folder, code) for code in ("en", *LANGUAGES)}
    for code in LANGUAGES:
        assert english_in(pages[code], pages["en"], code, *NAMES) == set()
        assert not re.search(r"\d\.\d+\xa0%", pages[code]) and re.search(r"\d,\d\xa0%", pages[code])
    assert "Polarisationen vertauscht" in pages["de"] and "VH ist heller als VV" in pages["de"]
    assert "image est décalée de 4 vers le haut et 3 vers la droite" in pages["fr"]
    assert "intercambiadas" in pages["es"] and "swapped" in pages["en"]


def test_records_and_layers_stay_english(audits):
    folder, _ = audits
    kept = []
    for code in ("en", *LANGUAGES):
        record = json.loads((folder / code / "audit.json").read_text(encoding="utf-8"))
        _, _, _, values = pyogrio.raw.read(folder / code / "tiles.gpkg")
        kept.append((record["findings"], [list(map(str, column)) for column in values]))
    assert all(item == kept[0] for item in kept)
    said = json.loads((folder / "data" / "dataset.json").read_text(encoding="utf-8"))["audit"]
    assert "Polarisations swapped" in {item["title"] for item in said["findings"]}


def test_findings_are_logged_in_the_language(audits):
    _, logs = audits
    assert "Polarisationen vertauscht: 1 Kachel von 10" in logs["de"]
    assert "Polarisations swapped: 1 tile of 10" in logs["en"]


def test_what_a_thread_found_is_said_in_the_language_of_the_reader():
    said = Saying("no value of {band} is negative", {"band": "VV"})
    with speaking("de"):
        assert str(said) == "kein Wert von VV ist negativ"
        assert said.english == "no value of VV is negative"
        assert Shift(-4, 0, 9.0).words == "4 nach oben"
    assert str(said) == said.english
