"""Events as they come, and the conformance classes of OGC API – Processes."""

from __future__ import annotations

import dataclasses
import json
import typing

import pytest

from model_backend.jobs import JOBS
from model_backend.protocol import parameters
from model_backend.protocol.parameters import (
    ENGINE_PRECISIONS,
    ENGINES,
    METHODS,
    UNITS,
    PredictParameters,
)
from model_backend.service import schemas
from model_backend.service.offers import FILES, GPKG, OFFERS, TEXTS
from tests.support.service import (
    BODY,
    SCENE,
    client,
    ended,
    root,
    served,
    settings,
    start,
    until,
    write_scene,
)

__all__ = ["client", "root", "settings"]
PREDICT = {"inputs": {"input": {"href": SCENE}}}
STATUS = {"accepted", "running", "successful", "failed", "dismissed"}


def events_of(text: str) -> list[dict]:
    """Events of a stream: number, kind, data."""
    found = []
    for block in text.split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line)
        if "id" in lines:
            found.append(
                {"id": int(lines["id"]), "kind": lines["event"], **json.loads(lines["data"])}
            )
    return found


def test_events_come_while_the_job_runs_and_end_with_it(settings):
    with served(settings) as client:
        job = client.post(
            "/v1/segment", json={**BODY, "options": {"bands": "sleep"}, "async": True}
        ).json()["jobID"]
        with client.stream("GET", f"/v1/jobs/{job}/events") as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            said = ""
            for piece in answer.iter_text():
                said += piece
                if said.count("event: progress") == 3:  # the job is far from its end
                    client.delete(f"/v1/jobs/{job}")
        kinds = [event["kind"] for event in events_of(said)]
        assert kinds == ["log", "progress", "progress", "progress", "error"]
        assert events_of(said)[-1]["code"] == "job.cancelled"


def test_a_stream_goes_on_where_it_was_cut(client):
    job = start(client)
    ended(client, job)
    whole = events_of(client.get(f"/v1/jobs/{job}/events").text)
    assert [event["id"] for event in whole] == [1, 2, 3, 4, 5]
    rest = client.get(f"/v1/jobs/{job}/events", headers={"Last-Event-ID": "3"})
    assert events_of(rest.text) == whole[3:]
    assert not events_of(client.get(f"/v1/jobs/{job}/events", headers={"Last-Event-ID": "5"}).text)
    for wrong in ("x", "-1", "1.5", "9" * 20):
        answer = client.get(f"/v1/jobs/{job}/events", headers={"Last-Event-ID": wrong})
        assert answer.status_code == 422


def test_the_result_event_names_no_file_of_the_machine(client, settings):
    job = start(client)
    ended(client, job)
    assert settings.data not in client.get(f"/v1/jobs/{job}/events").text


def test_landing_page_and_conformance(client):
    links = {link["rel"]: link["href"] for link in client.get("/").json()["links"]}
    for relation in ("self", "service-desc", "service-doc"):
        assert client.get(links[relation]).status_code == 200
    for relation in ("conformance", "processes", "job-list"):
        href = links[f"http://www.opengis.net/def/rel/ogc/1.0/{relation}"]
        assert client.get(href).status_code == 200
    classes = client.get("/conformance").json()["conformsTo"]
    assert {item.rsplit("/", 1)[1] for item in classes} == {
        "core", "ogc-process-description", "json", "job-list", "dismiss",
    }  # fmt: skip


def test_every_process_is_listed_and_described(client):
    listed = client.get("/processes").json()["processes"]
    assert {item["id"] for item in listed} == {"segment", *OFFERS}
    for item in listed:
        assert {"id", "title", "version", "jobControlOptions", "outputTransmission"} <= set(item)
        whole = client.get(f"/processes/{item['id']}").json()
        assert whole["inputs"] and whole["outputs"]
        for described in (*whole["inputs"].values(), *whole["outputs"].values()):
            assert isinstance(described["schema"], dict) and described["title"]
        assert any(
            link["rel"] == "http://www.opengis.net/def/rel/ogc/1.0/execute"
            for link in whole["links"]
        )
    missing = client.get("/processes/nothing")
    assert missing.status_code == 404
    assert missing.json()["type"].endswith("/ogcapi-processes-1/1.0/no-such-process")


def test_execution_with_a_document(client):
    answer = client.post(
        "/processes/predict/execution",
        json={
            **PREDICT,
            "outputs": {"mask": {}, "polygons": {"format": {"mediaType": GPKG}}},
            "response": "document",
        },
    )
    assert answer.status_code == 200
    assert set(answer.json()) == {"mask", "polygons", "numbers"}
    assert answer.json()["numbers"]["value"]["WATER_AREA"] == 1.5
    assert client.get(answer.json()["mask"]["href"]).content == bytes(range(256))


def test_execution_raw_gives_links(client):
    answer = client.post("/processes/predict/execution", json=PREDICT)
    assert answer.status_code == 204 and not answer.content
    assert answer.headers["link"].count('rel="related"') == 3


def test_a_whole_number_may_be_written_with_a_point(client):
    """The published type is “integer”, and to the schema of JSON 512.0 is one."""
    path = "/processes/predict/execution"
    whole, broken = ({**PREDICT["inputs"], "tile": tile} for tile in (512.0, 512.5))
    assert client.post(path, json={"inputs": whole}).status_code == 204
    assert client.post(path, json={"inputs": broken}).status_code == 422


def test_asynchronous_execution_status_and_results(client):
    answer = client.post(
        "/processes/predict/execution", json=PREDICT, headers={"Prefer": "respond-async"}
    )
    assert answer.status_code == 201
    assert answer.headers["preference-applied"] == "respond-async"
    location = answer.headers["location"]
    until(lambda: client.get(location).json()["status"] == "successful")
    status = client.get(location).json()
    assert status["processID"] == "predict" and status["type"] == "process"
    assert status["progress"] == 100 and status["started"] >= status["created"]
    href = next(link["href"] for link in status["links"] if link["rel"].endswith("/results"))
    assert set(client.get(href).json()) == {"mask", "probability", "polygons", "numbers"}


def test_results_that_are_not_there(client):
    job = start(client, "sleep")
    early = client.get(f"/jobs/{job}/results")
    assert early.status_code == 404 and early.json()["type"].endswith("/result-not-ready")
    assert client.delete(f"/jobs/{job}").json()["status"] == "dismissed"
    missing = client.get("/jobs/nothing")
    assert missing.status_code == 404 and missing.json()["type"].endswith("/no-such-job")
    failed = start(client, "fail")
    ended(client, failed)
    assert client.get(f"/jobs/{failed}/results").json()["code"] == "input.no_crs"


def test_the_list_of_jobs(client):
    jobs = [start(client) for _ in range(3)]
    for job in jobs:
        ended(client, job)
    assert [item["jobID"] for item in client.get("/jobs").json()["jobs"]] == jobs[::-1]
    page = client.get("/jobs", params={"limit": 2}).json()
    following = next(link["href"] for link in page["links"] if link["rel"] == "next")
    assert [item["jobID"] for item in client.get(following).json()["jobs"]] == jobs[:1]
    assert {item["status"] for item in page["jobs"]} <= STATUS
    assert client.delete(f"/jobs/{jobs[0]}").json()["status"] == "dismissed"  # and removed
    assert client.get(f"/jobs/{jobs[0]}").status_code == 404


def test_segment_is_a_process_like_the_others(client):
    answer = client.post(
        "/processes/segment/execution", json={"inputs": BODY, "response": "document"}
    )
    assert set(answer.json()) > {"mask", "probability", "polygons", "overlay"}
    wrong = client.post("/processes/segment/execution", json={"inputs": {"domain": "fire"}})
    assert wrong.status_code == 422
    assert {item["field"] for item in wrong.json()["errors"]} == {
        "inputs.domain",
        "inputs.image_uri",
    }


@pytest.mark.parametrize(
    ("execute", "field"),
    [
        ({"inputs": {}}, "input"),
        ({"inputs": {"input": SCENE, "threshold": "x"}}, "threshold"),
        ({"inputs": {"input": SCENE, "colour": 1}}, "colour"),
        ({"inputs": {"input": {"path": f"/etc/{SCENE}"}}}, "inputs.input"),
        ({"inputs": {"input": SCENE, "resume": "/var"}}, "resume"),
        ({"inputs": {"input": SCENE, "auxiliary": ["/etc/passwd"]}}, "auxiliary[0]"),
        ({"inputs": {"input": SCENE, "models": ["/etc/passwd"]}}, "models[0]"),
        ({"inputs": {"input": SCENE, "auxiliary": [SCENE] * 65}}, "inputs.auxiliary[63]"),
        ({"inputs": {"input": SCENE}, "outputs": {"nothing": {}}}, "outputs.nothing"),
        ({**PREDICT, "outputs": {"mask": {"filename": "../m.tif"}}}, "outputs.mask.filename"),
        ({**PREDICT, "outputs": {"mask": {"filename": "m.exe"}}}, "outputs.mask.filename"),
        ({"inputs": []}, "inputs"),
    ],
)  # fmt: skip
def test_what_no_process_takes(client, execute, field):
    answer = client.post("/processes/predict/execution", json=execute)
    assert answer.status_code in (403, 422), answer.text
    assert [item["field"] for item in answer.json()["errors"]][:1] == [field]


def test_layers_of_layers_are_found(client, root):
    write_scene(root / "earlier.tif")
    layers = [{"layer": {"href": "earlier.tif", "title": "May"}, "day": "2024-05-01"}]
    execute = {"inputs": {"layers": layers}, "response": "document"}
    answer = client.post("/processes/temporalstatistics/execution", json=execute)
    assert set(answer.json()) == {"statistics", "numbers"}
    layers[0]["layer"] = "/etc/passwd"
    answer = client.post("/processes/temporalstatistics/execution", json=execute)
    assert answer.status_code == 403
    assert answer.json()["errors"][0]["field"] == "layers[0].layer"


def test_every_text_among_the_parameters_is_known_to_be_harmless_or_checked():
    refused = {"resume", "date_table"}
    for offer in OFFERS.values():
        assert offer.parameters is JOBS[offer.job].parameters
        assert set(offer.usual) <= set(offer.outputs)
        hints = typing.get_type_hints(offer.parameters)
        for field in dataclasses.fields(offer.parameters):
            if hints[field.name] in (str, tuple[str, ...], typing.Tuple[str, ...]):
                assert field.name in TEXTS | FILES.keys() | refused, (offer.job, field.name)


def test_the_choices_are_those_of_the_jobs():
    assert typing.get_args(schemas.Method) == METHODS
    assert typing.get_args(schemas.Engine) == ENGINES
    assert typing.get_args(schemas.Precision) == ENGINE_PRECISIONS
    assert typing.get_args(schemas.Unit) == UNITS
    names = {field.name for field in dataclasses.fields(PredictParameters)}
    assert {"tile", "overlap", "turns"} <= names and parameters.RasterLayer
