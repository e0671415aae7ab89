"""Files that come and go: uploads, and results that lead nowhere else."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from tests.support.service import (
    BODY,
    SCENE,
    client,
    client_of,
    root,
    settings,
)

__all__ = ["client", "root", "settings"]
OCTETS = {"Content-Type": "application/octet-stream"}


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
