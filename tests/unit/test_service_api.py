"""What a client sends and is answered; and the figures of what was answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.service import (
    BODY,
    SCENE,
    client,
    root,
    settings,
)

__all__ = ["client", "root", "settings"]


def test_a_map_is_answered_with_all_that_was_promised(client):
    answer = client.post("/v1/segment", json=BODY).json()
    assert answer["scene_id"] == "s1" and answer["domain"] == "water"
    assert set(answer["outputs"]) == {"mask", "probability", "polygons", "overlay", "provenance"}
    assert answer["caption"] == "Water."
    assert answer["provenance"]["threshold"] == 0.5 and answer["provenance"]["model"] is None
    assert answer["policy"]["crs"] == "EPSG:32646" and answer["policy"]["geojson_exported"]
    assert client.get(answer["outputs"]["mask"]["href"]).content == bytes(range(256))


def test_words_come_in_the_language_that_the_client_accepts(client):
    body = {**BODY, "domain": "flood", "options": {"bands": "language"}}
    german = client.post("/v1/segment", json=body, headers={"Accept-Language": "nl, de-AT;q=0.8"})
    assert german.json()["caption"] == "de"
    assert german.json()["warnings"][0].startswith("Dauerhaftes Wasser wird nicht unterschieden")
    assert client.post("/v1/segment", json=body).json()["caption"] == "en"
    inputs = {"input": {"href": SCENE}, "bands": "language"}
    path, wish = "/processes/predict/execution", {"inputs": inputs, "response": "document"}
    spanish = client.post(path, json=wish, headers={"Accept-Language": "es"})
    assert '"CAPTION":"es"' in spanish.text.replace(": ", ":")


def test_parts_of_a_result_are_given(client):
    href = client.post("/v1/segment", json=BODY).json()["outputs"]["mask"]["href"]
    part = client.get(href, headers={"Range": "bytes=10-13"})
    assert part.status_code == 206 and part.content == bytes([10, 11, 12, 13])
    assert client.get(href, headers={"Range": "bytes=999-"}).status_code == 416


def test_a_flood_without_permanent_water_says_so(client):
    answer = client.post("/v1/segment", json={**BODY, "domain": "flood"}).json()
    assert "Permanent water is not told apart" in answer["warnings"][0]
    assert answer["policy"]["permanent_water_told_apart"] is False


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "domain"),
        ({"domain": "fire", "image_uri": SCENE}, "domain"),
        ({"domain": "water"}, "image_uri"),
        ({**BODY, "colour": 1}, "colour"),
        ({**BODY, "options": {"threshold": 2}}, "options.threshold"),
        ({**BODY, "options": {"threshold": "0.5"}}, "options.threshold"),
        ({**BODY, "options": {"tile": 128.5}}, "options.tile"),
        ({**BODY, "options": {"tile": "128"}}, "options.tile"),
        ({**BODY, "options": {"colour": 1}}, "options.colour"),
        ({**BODY, "options": {"extent": {"xmin": 1}}}, "options.extent.ymin"),
        ([], "body"),
    ],
)
def test_a_wrong_body_is_422_with_its_field(client, body, field):
    answer = client.post("/v1/segment", json=body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert field in [item["field"] for item in answer.json()["errors"]]
    assert not list((Path(client.app.state.desk.storage.folder) / "jobs").iterdir())


def test_a_whole_number_may_be_written_with_a_point(client):
    body = {**BODY, "options": {"tile": 128.0, "overlap": 32.0}}
    assert client.post("/v1/segment", json=body).status_code == 200


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({**BODY, "image_uri": "missing.tif"}, "image_uri"),
        ({**BODY, "options": {"before": "missing.tif"}}, "options.before"),
    ],
)
def test_a_file_that_is_not_there_is_404_with_its_field(client, body, field):
    answer = client.post("/v1/segment", json=body)
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["field"] == field and field in answer.json()["title"]


def test_a_parameter_that_nobody_knows_is_refused(client):
    answer = client.get("/jobs?limt=1")
    assert answer.status_code == 422 and answer.json()["errors"][0]["field"] == "limt"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("crs", "http://127.0.0.1:1/x"),
        ("crs", "/etc/passwd"),
        ("crs", "+proj=utm +nadgrids=/etc/passwd"),
        ("before", "/etc/passwd"),
        ("permanent", "../x.gpkg"),
        ("exclusion", "file:///etc/passwd"),
        ("model", "/etc/passwd"),
        ("model", "http://127.0.0.1/m.onnx"),
    ],
)
def test_no_other_field_leads_out(client, name, text):
    box = {"xmin": 0, "ymin": 0, "xmax": 1, "ymax": 1, "crs": text}
    options = {"extent": box} if name == "crs" else {name: text}
    answer = client.post("/v1/segment", json={**BODY, "options": options})
    assert answer.status_code in (403, 422), answer.text


def test_figures_for_prometheus(client):
    client.post("/v1/segment", json=BODY)
    text = client.get("/metrics").text
    assert 'highwater_jobs_total{process="segment",state="successful"} 1.0' in text
    assert "highwater_waiting 0.0" in text and "highwater_job_seconds_bucket" in text
    assert 'highwater_answers_total{method="POST",status="200"} 1.0' in text
