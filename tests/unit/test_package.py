"""What ``make package`` makes: a zip that QGIS's plugin manager and the public repository take."""

from __future__ import annotations

import configparser
import importlib
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import model_backend
from model_backend.models import shipped

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not (ROOT / ".git").exists() or not shutil.which("git"),
    reason="a package is made from a git checkout",
)


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The zip, made as a user makes it."""
    done = subprocess.run(
        [sys.executable, ".ci/package.py"], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    path = tmp_path_factory.mktemp("package") / "highwater.zip"
    shutil.copy(ROOT / done.stdout.split()[0], path)
    with zipfile.ZipFile(path) as archive:
        yield archive


@pytest.fixture(scope="module")
def metadata(package):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(package.read("highwater/metadata.txt").decode("utf-8"))
    return dict(parser["general"])


def test_everything_lies_in_one_folder(package):
    assert {name.split("/")[0] for name in package.namelist()} == {"highwater"}


def test_it_holds_what_a_user_needs_and_no_more(package):
    top = {name.split("/")[1] for name in package.namelist() if name.split("/")[1:]}
    assert top - {""} <= {
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "__init__.py",
        "metadata.txt",
        "model_backend",
        "models",
        "plugin.py",
        "sbom.cdx.json",
        "processing_provider",
        "resources",
        "resources.qrc",
        "ui",
    }
    names = set(package.namelist())
    for needed in (
        "highwater/LICENSE",
        "highwater/metadata.txt",
        "highwater/__init__.py",
        "highwater/model_backend/__main__.py",
        "highwater/model_backend/environment/requirements/predict.txt",
        "highwater/model_backend/language/de.json",
        "highwater/model_backend/layouts/highwater-map.qpt",
        "highwater/model_backend/prediction/provenance.schema.json",
        "highwater/model_backend/styles/mask.qml",
        "highwater/model_backend/styles/suspicious.qml",
        "highwater/processing_provider/models/prepare_dataset.model3",
        "highwater/processing_provider/models/train_and_map.model3",
        "highwater/processing_provider/models/prepare_own_image.model3",
        "highwater/processing_provider/models/quick_map.model3",
        "highwater/processing_provider/models/two_date_flood.model3",
    ):
        assert needed in names, needed
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_it_is_small(package):
    assert Path(package.filename).stat().st_size < 25_000_000


def test_shipped_models_have_their_cards_and_are_small(package):
    held = [item for item in package.infolist() if item.filename.startswith("highwater/models/")]
    models = [item.filename for item in held if item.filename.endswith(".onnx")]
    assert set(models) <= {f"highwater/models/{name}.onnx" for name in shipped.TITLES}
    cards = {name.replace(".onnx", ending) for name in models for ending in (".md", ".html")}
    assert cards <= set(package.namelist())
    assert sum(item.file_size for item in held) <= 15_000_000


def test_what_the_models_weigh_is_counted(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / ".ci"))
    packing = importlib.import_module("package")
    path = tmp_path / "p.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("highwater/models/water.onnx", b"1234")
        archive.writestr("highwater/models/water.md", b"12")
        archive.writestr("highwater/model_backend/models/card.py", b"123")
    assert packing.models_size(path) == 6


def test_licence_is_the_one_declared(package, metadata):
    text = package.read("highwater/LICENSE").decode("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert metadata["license"] == "GPL-2.0-or-later"


@pytest.mark.parametrize(
    "field",
    [
        "name",
        "description",
        "about",
        "version",
        "qgisMinimumVersion",
        "author",
        "email",
        "tracker",
        "repository",
        "homepage",
        "tags",
        "changelog",
    ],
)
def test_the_public_repository_finds_each_field(metadata, field):
    assert metadata[field.lower()].strip()


def test_metadata_agree_with_what_is_packed(package, metadata):
    assert f"highwater/{metadata['icon']}" in package.namelist()
    assert metadata["version"] == model_backend.__version__
    assert metadata["hasprocessingprovider"] == "yes"
    assert metadata["qgisminimumversion"] == "3.22"
    assert metadata["qgismaximumversion"] == "4.99"
    assert "@" in metadata["email"]
    for link in ("tracker", "repository", "homepage"):
        assert metadata[link].startswith("https://")


def test_install_replaces_what_is_in_the_profile(tmp_path, monkeypatch):
    plugins = tmp_path / "profile" / "python" / "plugins"
    (plugins / "highwater").mkdir(parents=True)
    (plugins / "highwater" / "old.py").write_text("")
    (plugins / "another").mkdir()
    monkeypatch.setenv("HIGHWATER_PROFILE", str(tmp_path / "profile"))
    subprocess.run([sys.executable, ".ci/install.py"], cwd=ROOT, check=True, capture_output=True)
    assert sorted(path.name for path in plugins.iterdir()) == ["another", "highwater"]
    assert (plugins / "highwater" / "metadata.txt").exists()
    assert not (plugins / "highwater" / "old.py").exists()
