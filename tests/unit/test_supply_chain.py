"""The list of parts, the licences, and what the audit says without a way to its database."""

import importlib.util
import json
import subprocess
import sys
from email.message import Message
from pathlib import Path

import pytest

from model_backend.environment.licences import UNKNOWN, installed_licences, licence_of, url_of
from model_backend.environment.requirements import REQUIREMENTS

ROOT = Path(__file__).resolve().parents[2]


def tool(name):
    """A script of ``.ci`` as a module."""
    spec = importlib.util.spec_from_file_location(f"ci_{name}", ROOT / ".ci" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sbom():
    if not (ROOT / ".ci").is_dir():
        pytest.skip("no checkout")
    return tool("sbom")


def test_every_locked_package_is_on_the_list_with_its_hashes(sbom):
    said = {part["purl"]: part for part in sbom.document(ROOT)["components"]}
    for tier in ("predict", "train"):
        for name, version, _ in REQUIREMENTS.pins(tier):
            part = said[f"pkg:pypi/{name}@{version}"]
            assert {"name": "highwater:tier", "value": tier} in part["properties"]
            (files,) = part["externalReferences"]
            assert files["hashes"] and all(len(item["content"]) == 64 for item in files["hashes"])
    assert said["pkg:pypi/numpy@" + dict(p[:2] for p in REQUIREMENTS.pins("predict"))["numpy"]][
        "scope"
    ] == "required"  # fmt: skip


def test_the_same_lock_files_give_the_same_list(sbom):
    written = sbom.text(ROOT)
    assert written == sbom.text(ROOT)
    document = json.loads(written)
    assert document["bomFormat"] == "CycloneDX" and document["specVersion"] == "1.6"
    assert "timestamp" not in document["metadata"]


def metadata(*entries):
    message = Message()
    for name, value in entries:
        message[name] = value
    return message


@pytest.mark.parametrize(
    ("entries", "licence"),
    [
        ([("License-Expression", "MIT"), ("License", "Other")], "MIT"),
        ([("Classifier", "License :: OSI Approved :: BSD License")], "BSD License"),
        ([("License", "Apache 2.0\nand its whole text")], "Apache 2.0"),
        ([("License", "UNKNOWN")], UNKNOWN),
        ([], UNKNOWN),
    ],
)
def test_a_licence_is_what_the_package_states_or_unknown(entries, licence):
    assert licence_of(metadata(*entries)) == licence


def test_the_site_of_a_package():
    assert url_of(metadata(("Project-URL", "Source, https://example.org/x"))) == (
        "https://example.org/x"
    )


def test_licences_of_this_environment_are_listed():
    said = {package.name.lower(): package for package in installed_licences()}
    assert "BSD" in said["numpy"].licence and said["numpy"].version


def audited(monkeypatch, capsys, stdout, stderr):
    module = tool("audit")
    monkeypatch.setattr(
        module.subprocess, "run",
        lambda command, **_: subprocess.CompletedProcess(command, 1, stdout, stderr),
    )  # fmt: skip
    return module.main(), "".join(capsys.readouterr())


def test_an_audit_without_a_network_says_so_and_ends_well(monkeypatch, capsys):
    status, said = audited(monkeypatch, capsys, "", "requests.exceptions.ConnectionError: no")
    assert status == 0
    assert "predict.txt was NOT audited" in said and "cannot be reached" in said


def test_an_audit_that_finds_something_fails(monkeypatch, capsys):
    flaw = {"id": "CVE-1", "fix_versions": ["2.0"]}
    found = {"dependencies": [{"name": "x", "version": "1.0", "vulns": [flaw]}]}
    status, said = audited(monkeypatch, capsys, json.dumps(found), "")
    assert status == 1 and "x 1.0: CVE-1, mended in 2.0" in said


def test_an_index_that_knows_no_package_is_no_audit(monkeypatch, capsys):
    unknown = {"name": "x", "version": "1.0", "skip_reason": "Dependency not found"}
    status, said = audited(monkeypatch, capsys, json.dumps({"dependencies": [unknown] * 3}), "")
    assert status == 0
    assert "NOT audited" in said and "knows none of 3 packages" in said
    assert "No vulnerability" not in said


def test_an_audit_that_breaks_is_no_success(monkeypatch, capsys):
    status, said = audited(monkeypatch, capsys, "", "TypeError: broken")
    assert status == 1 and "pip-audit failed" in said


def test_the_check_of_the_list_is_not_needed_to_write_it(sbom):
    done = subprocess.run(
        [sys.executable, "-S", "-c", "import runpy; runpy.run_path('.ci/sbom.py')"],
        cwd=ROOT, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
