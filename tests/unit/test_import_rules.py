"""Which side may import what, and what shipped code must not contain."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOST_FOLDERS = ("processing_provider", "ui")
HOST_LIBRARIES = {"qgis", "highwater"}
STANDARD = {
    "__future__", "abc", "argparse", "ast", "base64", "collections", "configparser",
    "contextlib", "contextvars", "csv", "ctypes", "dataclasses", "datetime", "email", "enum",
    "errno", "fcntl", "functools", "gc", "glob", "hashlib", "html", "http", "importlib", "io",
    "ipaddress", "itertools", "json", "locale", "logging", "math", "msvcrt", "operator", "os",
    "pathlib", "platform", "queue", "random", "re", "runpy", "shlex", "shutil", "signal",
    "site", "socket", "sqlite3", "ssl", "stat", "statistics", "string", "struct", "subprocess",
    "sys", "sysconfig", "tempfile", "textwrap", "threading", "time", "traceback", "types",
    "typing", "unicodedata", "urllib", "uuid", "venv", "warnings", "weakref", "xml", "zipfile",
}  # fmt: skip


def shipped() -> list[Path]:
    """Python files of a user's installation."""
    folders = ("model_backend", *HOST_FOLDERS)
    files = [ROOT / "__init__.py", ROOT / "plugin.py"]
    for folder in folders:
        files += (ROOT / folder).rglob("*.py")
    return sorted(files)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> set[str]:
    """Modules that a file imports, by absolute names; ours begin at the repository's root."""
    package = path.relative_to(ROOT).parent.parts
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1]
            prefix = ".".join((*base, *((node.module,) if node.module else ())))
            found |= {f"{prefix}.{alias.name}" for alias in node.names}
    return found


def is_host(path: Path) -> bool:
    return name_of(path).split("/")[0] in (*HOST_FOLDERS, "__init__.py", "plugin.py")


def file_of(module: str) -> Path | None:
    """File of a module of ours, or of the module that holds the name; None for others'."""
    parts = module.split(".")
    while parts:
        base = ROOT.joinpath(*parts)
        for candidate in (base.with_suffix(".py"), base / "__init__.py"):
            if candidate.exists():
                return candidate
        parts.pop()
    return None


def reached_from(start: list[Path]) -> list[Path]:
    """Files that these import, and what those import, with the packages on the way."""
    reached: set[Path] = set()
    waiting = list(start)
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        found = [file for module in imported(path) if (file := file_of(module))]
        for file in found:
            waiting += [
                folder / "__init__.py"
                for folder in file.parents
                if folder != ROOT and folder.is_relative_to(ROOT)
            ]
        waiting += found
    return sorted(path for path in reached if path.exists())


FILES = shipped()
HOST = [path for path in FILES if is_host(path)]
SHARED = [path for path in reached_from(HOST) if not is_host(path)]
BACKEND = [path for path in FILES if name_of(path).startswith("model_backend/")]


def test_the_rules_are_applied_to_something():
    assert len(HOST) > 15
    assert len(SHARED) > 15
    assert len(BACKEND) > 60
    assert ROOT / "model_backend" / "client.py" in SHARED
    assert ROOT / "model_backend" / "prediction" / "predict.py" not in SHARED


@pytest.mark.parametrize("path", BACKEND, ids=name_of)
def test_backend_never_imports_qgis(path):
    roots = {module.split(".")[0] for module in imported(path)}
    assert not roots & {"qgis", "PyQt5", "PyQt6", "processing", "osgeo", *HOST_FOLDERS}


@pytest.mark.parametrize("path", [*HOST, *SHARED], ids=name_of)
def test_what_qgis_imports_needs_no_package(path):
    allowed = STANDARD | (HOST_LIBRARIES if is_host(path) else set())
    ours = {"model_backend", *HOST_FOLDERS, "plugin"}
    roots = {module.split(".")[0] for module in imported(path)}
    assert roots <= allowed | ours


@pytest.mark.parametrize("path", [*HOST, *SHARED], ids=name_of)
def test_what_qgis_imports_is_python_3_9(path):
    tree = ast.parse(path.read_text("utf-8"), feature_version=(3, 9))
    later = [type(node).__name__ for node in ast.walk(tree) if type(node).__name__ == "Match"]
    assert not later


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_nothing_that_the_plugin_repository_refuses(path):
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                assert node.func.id not in {"eval", "exec", "__import__"}
            for keyword in node.keywords:
                is_true = isinstance(keyword.value, ast.Constant) and keyword.value.value is True
                assert not (keyword.arg == "shell" and is_true)
            if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
                called = f"{node.func.value.id}.{node.func.attr}"
                assert called not in {"os.system", "os.popen"}
    roots = {module.split(".")[0] for module in imported(path)}
    assert not roots & {"pickle", "cPickle", "dill", "joblib", "marshal", "shelve", "tarfile"}


def test_no_file_in_git_names_this_machine_or_a_registry():
    # Put together here, so that this file does not contain what it looks for.
    forbidden = re.compile(
        "|".join(
            (
                "pypi" + r"\.org",
                "python" + r"hosted\.org",
                "/" + "work/",
                "/" + "tmp/dev",
                "/" + "opt/(wheels|pypi)",
                "/" + r"root/\w",
            )
        )
    )
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    ).stdout
    found = []
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if path.suffix in {".png", ".jpg"} or not path.exists():
            continue
        # Model files hold their description as text.
        text = path.read_text("utf-8", errors="replace" if path.suffix == ".onnx" else "strict")
        for number, line in enumerate(text.splitlines(), start=1):
            if forbidden.search(line):
                found.append(f"{name}:{number}: {line.strip()[:100]}")
    assert not found, "\n".join(found)
