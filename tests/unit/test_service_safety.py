"""Tokens, addresses, headers: what keeps others out, and nothing that leaks."""

from __future__ import annotations

import dataclasses
import logging
import os
import re

import pytest

from model_backend.protocol import HighwaterError
from model_backend.service import token as tokens
from model_backend.service.command import settings_of
from model_backend.service.settings import Settings
from model_backend.service.token import TokenCheck, take_token
from tests.support.service import (
    BODY,
    TOKEN,
    client,
    client_of,
    root,
    settings,
)

__all__ = ["client", "root", "settings"]


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
