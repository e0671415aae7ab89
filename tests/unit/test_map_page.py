"""The page of a map's evaluation, from the record that is kept of it."""

import re

import pytest

from model_backend.evaluation.page import write_map_page
from model_backend.evaluation.report import protocol

TP, FN, FP, TN = 800, 120, 80, 9000
VALID = TP + FN + FP + TN


@pytest.fixture
def record():
    return {
        "software": "Highwater 0.5.0",
        "job": "evaluatemap",
        "started": "2025-03-02T09:14:05+00:00",
        "numbers": {
            "IOU": TP / (TP + FP + FN),
            "F1": 2 * TP / (2 * TP + FP + FN),
            "PRECISION": TP / (TP + FP),
            "RECALL": TP / (TP + FN),
            "ACCURACY": (TP + TN) / VALID,
            "VALID_PIXELS": VALID,
            "TP": TP,
            "FP": FP,
            "FN": FN,
            "TN": TN,
            "WATER_AREA": 8.8,
            "REFERENCE_WATER_AREA": 9.2,
            "VALID_AREA": 100.0,
        },
        "protocol": protocol(),
        "prediction": {"type": "mask", "excluded_pixels": 500, "uncertain_pixels": 0},
        "reference": {"name": "drawn", "type": "polygons"},
        "inputs": [{"name": "mask", "files": [{"path": "m", "bytes": 1, "sha256": "ab" * 32}]}],
        "versions": {"python": "3.11.9"},
        "finished": "2025-03-02T09:14:09+00:00",
        "seconds": 4.1,
    }


@pytest.fixture
def write(tmp_path):
    def write(record):
        write_map_page(tmp_path / "map.html", record)
        html = (tmp_path / "map.html").read_text("utf-8")
        assert "<script" not in html and "url(" not in html and "src=" not in html
        text = re.sub(r"<style>.*?</style>", " ", html, flags=re.DOTALL)
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))

    return write


def test_it_says_how_good_where_it_fails_and_on_what(write, record):
    record["intervals"] = {"iou": [0.75, 0.84], "f1": [0.86, 0.91]}
    record["bootstrap"] = {"blocks": 37, "block": 256}
    record["boundary"] = {"tolerance": 2, "precision": 0.81, "recall": 0.76, "f1": 0.784}
    record["numbers"]["KAPPA"] = 0.879
    text = write(record)
    assert "Of 100 pixels that either it or the reference calls water, 80 are both (95 %" in text
    assert "0.75 – 0.84" in text and "0.860 – 0.910" in text
    assert "It finds 87 % of the reference&#x27;s water; 91 % of what it calls water is" in text
    assert "80 % water in both" in text and "12 % missed" in text and "8.0 % false alarm" in text
    assert "mostly missed water: 60 % of the wrong pixels" in text
    assert "It maps 4.3 % less water than the reference has." in text
    assert "500 pixels of the map are excluded and count as dry here." in text
    assert "81 % lie within 2 pixels of a true one; of the true ones, 76 % are met." in text
    assert "over 37 blocks of 256 pixels" in text and "chance 0.879" in text
    assert "ab" * 32 in text and "polygons" in text
    assert all(said.replace("'", "&#x27;") in text for said in protocol().values())


def test_intervals_and_shorelines_may_be_missing(write, record):
    text = write(record)
    assert "no interval" in text and "Shorelines" not in text and "80 are both." in text
    record["intervals"] = {"iou": None}
    record["boundary"] = {"tolerance": 2, "precision": None, "recall": None, "f1": None}
    assert "undefined" in write(record)


def test_a_map_without_water_has_no_scores(write, record):
    record["numbers"].update(IOU=None, F1=None, PRECISION=None, RECALL=None, TP=0, FN=0, FP=0)
    record["numbers"].update(WATER_AREA=0.0, REFERENCE_WATER_AREA=0.0)
    text = write(record)
    assert "The IoU of water is undefined." in text
    assert "There is nothing that either it or the reference calls water." in text
