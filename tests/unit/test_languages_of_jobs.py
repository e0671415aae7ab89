"""The language of a request: it changes words, and no pixel, name or finished row."""

import json
import re

import pytest
import rasterio

from model_backend.jobs import JOBS, run_request
from model_backend.protocol import Request
from tests.support.scenes import radar_scene


def run(job, language, outputs, **parameters):
    lines = []
    wanted = {name: str(path) for name, path in outputs.items()}
    request = Request(job, parameters, wanted, language=language)
    result = run_request(request, lambda event: lines.append(getattr(event, "text", "")))
    return result, "\n".join(filter(None, lines))


@pytest.fixture
def scene(write_raster):
    bands, _ = radar_scene(96, 128)
    return write_raster(bands, descriptions=("VV", "VH"))


def test_language_changes_words_and_no_pixel(scene, tmp_path):
    made = {}
    for language in ("en", "de", "xx"):
        folder = tmp_path / language
        folder.mkdir()
        outputs = {"mask": folder / "mask.tif", "summary": folder / "summary.html"}
        result, log = run("thresholdwater", language, outputs, input={"path": scene})
        with rasterio.open(outputs["mask"]) as dataset:
            pixels, tags = dataset.read(1), dataset.tags(1)
        record = json.loads((folder / "mask.provenance.json").read_text("utf-8"))
        page = outputs["summary"].read_text(encoding="utf-8")
        assert result.numbers["CAPTION"] == record["caption"] and record["caption"] in log
        made[language] = (pixels, tags, record, page)
    english, german, unknown = (made[language] for language in ("en", "de", "xx"))
    assert (english[0] == german[0]).all() and english[1] == german[1]
    assert [item[2]["language"] for item in made.values()] == ["en", "de", "en"]
    assert german[2]["caption"].startswith("Wasser") and "What was found" not in german[3]
    assert english[2]["parameters"] == german[2]["parameters"]
    assert english[2].keys() == german[2].keys()
    assert unknown[2]["caption"] == english[2]["caption"]


def test_scenes_that_are_done_are_not_mapped_again_for_another_language(scene, tmp_path):
    asked = {
        "layers": [{"path": scene}],
        "output": str(tmp_path / "out"),
        "settings": {"input": {"path": ""}, "method": "thresholds"},
        "products": ["summary"],
    }
    first, _ = run("predictscenes", "fr", {}, **asked)
    again, _ = run("predictscenes", "de", {}, **asked)
    assert (first.numbers["DONE"], again.numbers["DONE"], again.numbers["SKIPPED"]) == (1, 0, 1)
    records = list((tmp_path / "out").rglob("*.provenance.json"))
    assert {json.loads(path.read_text("utf-8"))["language"] for path in records} == {"fr"}


def test_reports_that_are_not_translated_are_english_throughout(tmp_path, scene):
    outputs = {"mask": tmp_path / "mask.tif", "probability": tmp_path / "probability.tif"}
    run("thresholdwater", "de", outputs, input={"path": scene})
    speaking_jobs = {name for name, job in JOBS.items() if job.speaks}
    assert speaking_jobs == {"predict", "predictscenes", "thresholdwater", "changedetection"}
    page = tmp_path / "area.html"
    layers = {"mask": {"path": str(outputs["mask"])}}
    layers["probability"] = {"path": str(outputs["probability"])}
    run("estimatearea", "de", {"report": page}, **layers)
    text = page.read_text(encoding="utf-8")
    assert 'lang="en"' in text and "if the probabilities are right" in text
    assert re.search(r"\d\.\d ha", text) and not re.search(r"\d,\d ha", text)
