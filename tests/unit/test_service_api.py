"""What a client meets: tokens, limits, the queue, cancelling, expiry; and nothing that leaks."""

from __future__ import annotations

import dataclasses
import logging
import os
import re
import time
from pathlib import Path

import pytest

from model_backend.protocol import HighwaterError
from model_backend.service import token as tokens
from model_backend.service.command import settings_of
from model_backend.service.settings import Settings
from model_backend.service.token import TokenCheck, take_token
from tests.support.service import (
    BODY,
    SCENE,
    TOKEN,
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


def test_a_map_is_answered_with_all_that_was_promised(client):
    answer = client.post("/v1/segment", json=BODY).json()
    assert answer["scene_id"] == "s1" and answer["domain"] == "water"
    assert set(answer["outputs"]) == {"mask", "probability", "polygons", "overlay", "provenance"}
    assert answer["caption"] == "Water."
    assert answer["provenance"]["threshold"] == 0.5 and answer["provenance"]["model"] is None
    assert answer["policy"]["crs"] == "EPSG:32646" and answer["policy"]["geojson_exported"]
    assert client.get(answer["outputs"]["mask"]["href"]).content == bytes(range(256))


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
        ({**BODY, "options": {"tile": 1.5}}, "options.tile"),
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


def test_without_the_token_nothing_is_told(client):
    for given in ("", "Bearer x", TOKEN, f"Basic {TOKEN}", f"Bearer {TOKEN}x"):
        headers = {"Authorization": given}
        for path in ("/v1/jobs/x", "/jobs", "/metrics", "/processes", "/v1/segment", "/nothing"):
            answer = client.get(path, headers=headers)
            assert answer.status_code == 401, path
            assert answer.headers["www-authenticate"] == "Bearer"
    assert client.get("/health", headers={"Authorization": ""}).json()["ready"]


def test_the_comparison_takes_the_same_time_whatever_is_given(monkeypatch):
    compared = []
    real = tokens.hmac.compare_digest
    monkeypatch.setattr(
        tokens.hmac, "compare_digest", lambda a, b: compared.append((a, b)) or real(a, b)
    )
    check = TokenCheck(TOKEN)
    assert check.admits(f"Bearer {TOKEN}".encode()) and check.admits(f"bearer {TOKEN}".encode())
    for given in (b"", b"Bearer", b"Bearer a", f"Basic {TOKEN}".encode(), b"Bearer " + b"x" * 9999,
                  "Bearer ü".encode()):  # fmt: skip
        assert not check.admits(given)
    # Always compared, and always digests of one length.
    assert len(compared) == 8
    assert {len(item) for pair in compared for item in pair} == {32}


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org", ""])
def test_without_a_token_only_this_machine_is_listened_to(host):
    with pytest.raises(HighwaterError) as caught:
        Settings(host=host).check()
    assert caught.value.code == "service.needs_token"
    Settings(host=host, token=TOKEN).check()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.9.9.9"])
def test_this_machine_needs_no_token(host):
    Settings(host=host).check()


def test_other_names_of_this_machine_are_not_answered_without_a_token(settings):
    open_here = dataclasses.replace(settings, token="")
    with client_of(open_here, "", "http://rebound.example.org") as client:
        assert client.get("/health").status_code == 403
        assert client.get("/health", headers={"Host": "127.0.0.1:8350"}).status_code == 200
        assert client.get("/health", headers={"Host": "[::1]:8350"}).status_code == 200


def test_the_token_comes_from_a_private_file_or_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("HIGHWATER_TOKEN", TOKEN)
    assert take_token("") == TOKEN
    assert "HIGHWATER_TOKEN" not in os.environ  # workers would inherit it
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    file.chmod(0o600)
    assert take_token(str(file)) == TOKEN
    file.chmod(0o644)
    with pytest.raises(HighwaterError, match="Everybody"):
        take_token(str(file))
    with pytest.raises(HighwaterError):
        take_token(str(tmp_path / "missing"))


def test_the_command_takes_no_token(tmp_path, monkeypatch):
    import argparse

    from model_backend.service.command import add_options

    parser = argparse.ArgumentParser()
    add_options(parser)
    assert "--token" not in {name for item in parser._actions for name in item.option_strings}
    config = tmp_path / "c.json"
    config.write_text('{"token": "x"}')
    with pytest.raises(HighwaterError, match="hold a token"):
        settings_of(parser.parse_args(["--config", str(config)]))
    config.write_text('{"workers": 2, "wait": 5}')
    found = settings_of(parser.parse_args(["--config", str(config), "--workers", "3"]))
    assert (found.workers, found.wait) == (3, 5.0)
    config.write_text('{"worker": 2}')
    with pytest.raises(HighwaterError, match="worker"):
        settings_of(parser.parse_args(["--config", str(config)]))


def test_logs_and_settings_hold_no_secret(client, settings, caplog):
    assert TOKEN not in repr(settings)
    with caplog.at_level(logging.DEBUG, "highwater"):
        client.get("/jobs?key=very-secret", headers={"Authorization": "Bearer wrong-secret"})
        client.post("/v1/segment", json=BODY)
    assert "GET /jobs 401" in caplog.text and "POST /v1/segment 200" in caplog.text
    for secret in (TOKEN, "wrong-secret", "very-secret"):
        assert secret not in caplog.text


def test_a_body_that_is_too_large_is_not_read(settings):
    with client_of(dataclasses.replace(settings, max_body=2000)) as client:
        long = {**BODY, "scene_id": "x" * 3000}
        assert client.post("/v1/segment", json=long).status_code == 413
        pieces = (b" " * 500 for _ in range(10))  # without a length that it could go by
        answer = client.post(
            "/v1/segment", content=pieces, headers={"Content-Type": "application/json"}
        )
        assert answer.status_code == 413
        assert answer.json()["code"] == "service.too_large"
        assert client.post("/v1/segment", json=BODY).status_code == 200


def test_every_answer_has_the_headers_of_a_careful_service(client):
    for path in ("/health", "/docs", "/nothing", "/v1/jobs/x"):
        headers = client.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-frame-options"] == "DENY" and headers["cache-control"] == "no-store"


def test_the_page_loads_nothing_from_anywhere(client):
    page = client.get("/docs").text
    assert "/v1/segment" in page and "image_uri" in page and "s1_20240510.tif" in page
    assert not re.findall(r"<script|https?://|@import|<link", page)


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


def test_uploads_are_taken_and_used(client, root):
    content = (root / SCENE).read_bytes()
    made = client.post(
        "/v1/uploads", params={"name": "my scene.tif"}, content=content, headers=OCTETS
    )
    assert made.status_code == 201 and made.json()["bytes"] == len(content)
    answer = client.post("/v1/segment", json={**BODY, "image_uri": made.json()["uri"]})
    assert answer.json()["scene_id"] == "my scene"
    identifier = made.json()["uri"].split(":")[1].split("/")[0]
    assert client.delete(f"/v1/uploads/{identifier}").status_code == 204
    assert client.delete(f"/v1/uploads/{identifier}").status_code == 404


@pytest.mark.parametrize(
    ("name", "content", "status"),
    [
        ("../a.tif", b"II*\0", 422),
        ("/etc/a.tif", b"II*\0", 422),
        (".a.tif", b"II*\0", 422),
        ("a.tif/b", b"II*\0", 422),
        ("a.vrt", b"<VRTDataset/>", 422),
        ("a.tif", b"<VRTDataset/>", 409),
        ("a.py", b"print()", 422),
        ("a.onnx", b"\x08\x08", 403),
        ("a.tif", b"II*\0" + b"x" * 9000, 413),
    ],
)
def test_uploads_that_are_refused_leave_nothing(settings, name, content, status):
    with client_of(dataclasses.replace(settings, max_upload=8000)) as client:
        answer = client.post("/v1/uploads", params={"name": name}, content=content, headers=OCTETS)
        assert answer.status_code == status, answer.text
        assert not list((Path(settings.data) / "uploads").iterdir())


def test_a_page_of_the_web_cannot_upload(client):
    answer = client.post(
        "/v1/uploads",
        params={"name": "a.json"},
        content=b"{}",
        headers={"Content-Type": "text/plain"},
    )
    assert answer.status_code == 422


def test_a_full_store_takes_nothing(settings):
    with client_of(dataclasses.replace(settings, max_stored=100)) as client:
        answer = client.post(
            "/v1/uploads", params={"name": "a.json"}, content=b"{" + b" " * 200, headers=OCTETS
        )
        assert answer.status_code == 507


def test_results_have_no_way_to_other_files(client):
    job = client.post("/v1/segment", json=BODY).json()["job_id"]
    for name in ("..%2Fjob.json", "%2e%2e/job.json", "job.json", "%2Fetc%2Fpasswd"):
        assert client.get(f"/v1/jobs/{job}/results/{name}").status_code == 404, name
    for identifier in ("%2e%2e", "x"):
        assert client.get(f"/v1/jobs/{identifier}/results").status_code == 404


def test_figures_for_prometheus(client):
    client.post("/v1/segment", json=BODY)
    text = client.get("/metrics").text
    assert 'highwater_jobs_total{process="segment",state="successful"} 1.0' in text
    assert "highwater_waiting 0.0" in text and "highwater_job_seconds_bucket" in text
    assert 'highwater_answers_total{method="POST",status="200"} 1.0' in text


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
