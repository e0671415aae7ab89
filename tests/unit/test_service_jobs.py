"""The queue, cancelling, crashes, limits of time, and results that expire."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path

import pytest

from tests.support.service import (
    BODY,
    client,
    client_of,
    ended,
    is_running,
    root,
    served,
    settings,
    start,
    until,
    worker_of,
)

__all__ = ["client", "root", "settings"]
OCTETS = {"Content-Type": "application/octet-stream"}


def test_a_full_queue_is_429_with_when_to_try_again(settings):
    with client_of(dataclasses.replace(settings, queue=1)) as client:
        first = start(client, "sleep")
        until(lambda: client.get(f"/v1/jobs/{first}").json()["status"] == "running")
        second = start(client)
        refused = client.post("/v1/segment", json={**BODY, "async": True})
        assert refused.status_code == 429
        assert 1 <= int(refused.headers["Retry-After"]) <= 600
        folders = {path.name for path in (Path(settings.data) / "jobs").iterdir()}
        assert folders == {first, second}  # nothing is left of the one that was refused
        client.delete(f"/v1/jobs/{first}")
        assert ended(client, second)["status"] == "successful"


def test_cancelling_kills_the_worker(client):
    job = start(client, "sleep")
    process = worker_of(client, job)
    assert is_running(process)
    assert client.delete(f"/v1/jobs/{job}").json()["status"] == "dismissed"
    until(lambda: not is_running(process), 5)
    assert client.get(f"/v1/jobs/{job}").json()["status"] == "dismissed"
    assert client.get(f"/v1/jobs/{job}/results").status_code == 404


def test_a_job_that_waits_can_be_cancelled(client):
    first, second = start(client, "sleep"), start(client)
    client.delete(f"/v1/jobs/{second}")
    client.delete(f"/v1/jobs/{first}")
    assert ended(client, second)["status"] == "dismissed"
    assert client.post("/v1/segment", json=BODY).status_code == 200


def test_a_job_that_was_cancelled_keeps_no_place_in_the_queue(settings):
    with client_of(dataclasses.replace(settings, queue=1)) as client:
        first = start(client, "sleep")
        worker_of(client, first)
        client.delete(f"/v1/jobs/{start(client)}")
        third = start(client)  # there is room for it
        client.delete(f"/v1/jobs/{first}")
        assert ended(client, third)["status"] == "successful"


def test_stopping_the_service_leaves_no_worker(settings):
    with client_of(settings) as client:
        process = worker_of(client, start(client, "sleep"))
    until(lambda: not is_running(process), 5)


def test_a_crash_of_the_worker_is_an_answer_and_nothing_more(client):
    answer = client.post("/v1/segment", json={**BODY, "options": {"bands": "crash"}})
    assert answer.status_code == 500 and answer.json()["code"] == "worker.died"
    assert "SIGSEGV" in answer.json()["title"]
    assert client.post("/v1/segment", json=BODY).status_code == 200


def test_what_the_job_refuses_keeps_sentence_and_remedy(client, settings):
    answer = client.post("/v1/segment", json={**BODY, "options": {"bands": "fail"}})
    document = answer.json()
    assert answer.status_code == 422 and document["code"] == "input.no_crs"
    assert document["detail"] == "Set it."
    assert "secret detail" not in answer.text and settings.data not in answer.text


def test_a_job_that_takes_too_long_is_stopped(settings):
    with client_of(dataclasses.replace(settings, time_limit=0.5)) as client:
        answer = client.post("/v1/segment", json={**BODY, "options": {"bands": "sleep"}})
        assert answer.status_code == 504 and answer.json()["code"] == "service.timeout"


def test_a_request_that_waited_long_enough_gets_the_address_of_its_job(client):
    answer = client.post(
        "/v1/segment", json={**BODY, "options": {"bands": "brief"}}, headers={"Prefer": "wait=0"}
    )
    assert answer.status_code == 202
    assert answer.headers["location"] == f"/v1/jobs/{answer.json()['jobID']}"
    assert ended(client, answer.json()["jobID"])["status"] == "successful"
    whole = client.get(f"/v1/jobs/{answer.json()['jobID']}/answer").json()
    assert whole["caption"] == "Water."


def test_results_expire(settings):
    with client_of(dataclasses.replace(settings, keep=0.5)) as client:
        upload = client.post(
            "/v1/uploads", params={"name": "a.geojson"}, content=b"{}", headers=OCTETS
        ).json()
        job = start(client)
        ended(client, job)
        until(lambda: client.get(f"/v1/jobs/{job}").status_code == 404, 5)
        until(lambda: not list((Path(settings.data) / "jobs").iterdir()), 5)
        until(lambda: not list((Path(settings.data) / "uploads").iterdir()), 5)
        assert upload["uri"].startswith("upload:")


def test_the_oldest_results_go_where_there_are_too_many(settings):
    few = dataclasses.replace(settings, keep_jobs=2, keep=4.0)
    with client_of(few) as client:
        jobs = [client.post("/v1/segment", json=BODY).json()["job_id"] for _ in range(4)]
        until(lambda: client.get(f"/v1/jobs/{jobs[0]}").status_code == 404, 8)
        assert client.get(f"/v1/jobs/{jobs[3]}").status_code == 200


def test_results_outlive_the_service_and_jobs_that_ran_are_told(settings):
    with client_of(settings) as client:
        job = client.post("/v1/segment", json=BODY).json()["job_id"]
        cut = start(client, "sleep")
        worker_of(client, cut)
        record = Path(settings.data) / "jobs" / cut / "job.json"
        left = record.read_text()
    record.write_text(left)  # as a service leaves it that is killed
    with client_of(settings) as client:
        assert client.get(f"/v1/jobs/{job}/answer").json()["caption"] == "Water."
        assert client.get(f"/v1/jobs/{cut}").json()["status"] == "failed"
        answer = client.get(f"/v1/jobs/{cut}/results").json()
        assert answer["code"] == "service.restarted"


def test_a_client_that_goes_away_cancels_its_job(settings):
    with served(settings) as client:
        with pytest.raises(Exception, match="timed out"):
            client.post("/v1/segment", json={**BODY, "options": {"bands": "sleep"}}, timeout=1.0)

        def gone():
            jobs = client.get("/jobs").json()["jobs"]
            return jobs and jobs[0]["status"] == "dismissed"

        until(gone)
        begun = time.monotonic()
        assert client.post("/v1/segment", json=BODY).status_code == 200
        assert time.monotonic() - begun < 10  # the only worker is free again
