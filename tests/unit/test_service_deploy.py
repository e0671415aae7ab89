"""Container and compose file: the rules that a linter would hold them to."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from dockerfile_parse import DockerfileParser

from model_backend.service.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "model_backend" / "service" / "deploy"


@pytest.fixture(scope="module")
def steps():
    with (DEPLOY / "Dockerfile").open("rb") as file:
        parsed = DockerfileParser(fileobj=file).structure
    return [
        (step["instruction"], step["value"]) for step in parsed if step["instruction"] != "COMMENT"
    ]


@pytest.fixture(scope="module")
def service():
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]["highwater"]


def values(steps, instruction):
    return [value for name, value in steps if name == instruction]


def test_the_last_user_is_nobody_in_particular(steps):
    last_stage = max(index for index, (name, _) in enumerate(steps) if name == "FROM")
    users = values(steps[last_stage:], "USER")
    assert users and all(re.fullmatch(r"[1-9]\d+:[1-9]\d+", user) for user in users)
    assert [name for name, _ in steps].index("USER") < [name for name, _ in steps].index(
        "ENTRYPOINT"
    )


def test_images_have_versions_and_packages_have_hashes(steps):
    for image in values(steps, "FROM"):
        assert re.match(r"python:3\.\d+-slim-\w+", image) and "latest" not in image
    install = next(value for value in values(steps, "RUN") if "pip install" in value)
    assert "--require-hashes" in install and "--only-binary :all:" in install
    lock = (ROOT / "model_backend/environment/requirements/serve.txt").read_text("utf-8")
    pinned = [line for line in lock.splitlines() if line and line[0].isalnum()]
    assert all("==" in line and line.endswith("\\") for line in pinned)
    assert {"fastapi", "uvicorn", "prometheus-client", "rasterio"} <= {
        line.partition("==")[0] for line in pinned
    }


def test_nothing_is_added_from_elsewhere_and_no_shell_runs_the_service(steps):
    assert not values(steps, "ADD") and not values(steps, "ONBUILD")
    for value in (*values(steps, "ENTRYPOINT"), *(v for v in values(steps, "HEALTHCHECK"))):
        assert value.rstrip().endswith("]")  # the exec form passes signals on
    assert not any("sudo" in value or "curl" in value for value in values(steps, "RUN"))
    for name, value in steps:
        assert not (name in ("ENV", "ARG") and re.search("token|secret|password", value, re.I))


def test_its_health_is_looked_at_and_its_port_is_the_service_s(steps):
    assert "/health/ready" in values(steps, "HEALTHCHECK")[0]
    assert values(steps, "EXPOSE") == [str(Settings().port)]
    command = json.loads(re.sub(r"\\\s*\n", "", values(steps, "ENTRYPOINT")[0]))
    assert command[:4] == ["python", "-m", "model_backend", "serve"]
    assert "--token-file" in command and "--token" not in command


def test_what_is_copied_is_there_and_is_not_ignored(steps):
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8").split()
    for value in values(steps, "COPY"):
        if not value.startswith("--from"):
            source = value.split()[0]
            assert (ROOT / source).exists()
            assert f"!{source.split('/')[0]}" in ignored


def test_compose_gives_the_container_as_little_as_it_can(service):
    assert service["read_only"] is True and service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", service["user"])
    assert service["ports"] == ["127.0.0.1:8350:8350"]
    assert service["mem_limit"] and service["pids_limit"]
    assert "privileged" not in service and "network_mode" not in service
    images = next(item for item in service["volumes"] if item["target"] == "/images")
    assert images["read_only"] is True
    assert service["secrets"] == ["highwater_token"] and "environment" not in service


def test_compose_keeps_to_its_specification():
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec",
         str(DEPLOY / "compose.yaml")],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
