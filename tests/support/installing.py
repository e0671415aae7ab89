"""Wheels made here, and what an environment made of them holds."""

import base64
import hashlib
import subprocess
import zipfile

import pytest

from model_backend.environment.install import managed_interpreter
from model_backend.environment.locate import locate
from model_backend.environment.paths import backend_root
from model_backend.environment.requirements import Requirements
from model_backend.protocol import HighwaterError

ODD = "Jörg & Co’s 50 % #1 東京"
"""A folder as users name them: everything here is installed below one."""


def make_wheel(folder, name, files=1):
    """Write a wheel with ``files`` modules; returns its line for a lock file."""
    records, path = [], folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:

        def add(member, text):
            archive.writestr(member, text)
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
            records.append(f"{member},sha256={digest.decode()},{len(text)}")

        add(f"{name}/__init__.py", "VALUE = 1\n")
        for index in range(files - 1):
            add(f"{name}/module{index}.py", f"VALUE = {index}\n")
        info = f"{name}-1.0.dist-info"
        add(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        add(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "\n".join([*records, f"{info}/RECORD,,"]) + "\n")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def make_requirements(folder, predict, train):
    folder.mkdir(exist_ok=True)
    (folder / "predict.txt").write_text("\n".join(predict) + "\n")
    (folder / "train.txt").write_text("\n".join([*predict, *train]) + "\n")
    return Requirements(folder, {})


def imports(requirements, *names):
    """Whether the environment's Python imports these."""
    code = ";".join(f"import {name}" for name in names)
    python = managed_interpreter(requirements)
    return subprocess.run([python, "-I", "-c", code], capture_output=True).returncode == 0


def assert_nothing_left(requirements):
    """No environment, nothing half made, no temporary files: only lock and log."""
    with pytest.raises(HighwaterError) as caught:
        locate(requirements=requirements)
    assert caught.value.code == "environment.missing"
    assert {path.name for path in backend_root().iterdir()} <= {"install.lock", "install.log"}
