"""The language of a request: it changes words, and no pixel, name or finished row."""

import dataclasses
import json
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio

from model_backend import __version__
from model_backend.cluster.scratch import scratch_context
from model_backend.jobs import JOBS, run_request
from model_backend.language import speaking
from model_backend.models.card_scores import headline
from model_backend.models.facts import Measurement, Score
from model_backend.prediction.against_thresholds import ThresholdComparison
from model_backend.prediction.permanent import open_permanent
from model_backend.prediction.shared import Shared
from model_backend.prediction.unlike import TrainedOn, Unlike
from model_backend.protocol import Request
from model_backend.protocol.parameters import PredictParameters, RasterLayer
from model_backend.raster.grid import Grid
from model_backend.scenes.mapping import map_scene
from model_backend.scenes.scene import Scene, SceneTask
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


def test_a_worker_of_a_cluster_speaks_the_language_of_the_task(scene, tmp_path):
    layer = RasterLayer(scene)
    settings = PredictParameters(input=layer, method="thresholds")
    products = ("mask", "summary")
    task = SceneTask(
        *(Scene("s1", "S1", layer), settings, str(tmp_path / "out"), products, "mark"),
        *(__version__, 0, "es"),
    )
    with scratch_context() as context:
        outcome = map_scene(task, Shared(), context)
    page = (tmp_path / "out" / outcome.products["summary"]).read_text(encoding="utf-8")
    assert '<html lang="es">' in page and outcome.numbers["CAPTION"].startswith("Agua")


def test_a_job_that_does_not_speak_writes_english_throughout(tmp_path, scene, monkeypatch):
    """The figures, too: one helper writes them for all pages."""
    mask, page = tmp_path / "mask.tif", tmp_path / "page.html"
    run("thresholdwater", "de", {"mask": mask}, input={"path": scene})
    silent = dataclasses.replace(JOBS["evaluatemap"], speaks=False)
    monkeypatch.setitem(JOBS, "evaluatemap", silent)
    layers = {"prediction": {"path": str(mask)}, "reference_raster": {"path": str(mask)}}
    run("evaluatemap", "de", {"page": page}, **layers)
    text = page.read_text(encoding="utf-8")
    assert 'lang="en"' in text and "Where it fails" in text
    assert "1.000" in text and "1,000" not in text
    assert not JOBS["trainmodel"].speaks and not JOBS["modelinfo"].speaks  # cards stay English


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "de",
            "An 11 gelabelten Ausschnitten aus 9 Regionen, die es nicht gesehen hatte, hat sein"
            " Wasser ohne VH eine IoU von 0,592, das der eingebauten Schwellenwerte 0,541: Der"
            " Unterschied ist +0,051 (95-%-Intervall +0,010 bis +0,093); es ist also besser.",
        ),
        (
            "es",
            "en 11 recortes etiquetados de 9 regiones, que no había visto, su agua sin VH tiene un"
            " IoU de 0,592; la de los umbrales integrados, de 0,541: la diferencia es +0,051"
            " (intervalo del 95 %: de +0,010 a +0,093), de modo que es mejor.",
        ),
        (
            "fr",
            "sur 11 imagettes étiquetées de 9 régions, qu'il n'avait pas vues, son eau sans VH a un"
            " IoU de 0,592, celle des seuils intégrés de 0,541 : la différence est de +0,051"
            " (intervalle à 95 % : de +0,010 à +0,093), il est donc meilleur.",
        ),
    ],
)
def test_what_a_model_was_measured_to_be_worth(language, said):
    data = "11 labelled chips of 9 regions"
    found = ThresholdComparison(0.592, 0.541, 0.051, 0.010, 0.093, data, "", ("VH",))
    with speaking(language):
        assert " ".join(found.sentence().split()) == said


def test_scores_of_a_part_and_what_was_chosen_on_it():
    score = Score("iou", 0.508, 0.304, 0.742)
    chosen = ("epoch", "threshold")
    part = Measurement("validation", 1225, 100, 10, 0.5, (score,), chosen_on=chosen, dataset="w")
    facts = SimpleNamespace(measurements=(part,), data=SimpleNamespace(name="w", parts=()))
    assert headline(facts)[0] == (
        "On the validation part of “w”, 1,225 tiles that it was not trained on, its water agrees"
        " with the labels with an IoU of 0.508 (0.304 – 0.742). Chosen by looking at this part:"
        " epoch and threshold; so its scores are somewhat too good."
    )
    with speaking("de"):
        assert headline(facts) == (
            "Am Validierungsteil von „w“, 1.225 Kacheln, mit denen es nicht trainiert wurde, stimmt"
            " sein Wasser mit den Labels mit einer IoU von 0,508 (0,304 – 0,742) überein. Mit Blick"
            " auf diesen Teil gewählt: Epoche und Schwellenwert; daher sind seine Gütemaße etwas zu"
            " gut.",
            "0.508",
        )


def test_warnings_on_a_page_are_said_once_in_the_language(write_raster, tmp_path):
    unlike = Unlike(("VV",), [TrainedOn("VV", -25.0, 0.0, -10.5, 4.1)])
    unlike.add(np.full((1, 64, 64), -30.25, np.float32), np.zeros((64, 64), bool))
    water = write_raster(np.ones((40, 50), "u1"))
    with rasterio.open(water) as dataset:
        grid = Grid(dataset.crs, dataset.transform, 100, 40)
    with speaking("de"), scratch_context() as context:
        assert unlike.sentence("water", "dB").startswith(
            "100\N{NO-BREAK SPACE}% der Szene sind anders als das, womit das Modell „water“"
        )
        layer = RasterLayer(water, "Flüsse")
        with open_permanent(layer, None, grid, "scene", context) as permanent:
            assert permanent.words == "Layer „Flüsse“ (Werte 1 sind Wasser)"
            assert permanent.warnings[0].startswith("„Flüsse“ bedeckt 50\N{NO-BREAK SPACE}% der")
