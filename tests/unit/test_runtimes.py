"""Nobody is told that a network is run."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from model_backend.environment.clean import clean_environment
from tests.support.networks import write_network

ROOT = Path(__file__).resolve().parents[2]

WHERE_NOTHING_IS_SENT = (
    *("ORT_DISABLE_TELEMETRY", "CI", "GITHUB_ACTIONS", "TF_BUILD", "GITLAB_CI", "JENKINS_URL"),
    *("TRAVIS", "CIRCLECI", "BUILDKITE", "TEAMCITY_VERSION", "APPVEYOR", "BUILD_ID"),
)
"""Variables with which the runtimes believe that they are tested, and are silent anyway."""

RUN = """
import json, sys, threading
from pathlib import Path
seen = []
WATCHED = ("socket.connect", "socket.getaddrinfo", "os.fork", "os.posix_spawn", "subprocess.Popen")
sys.addaudithook(lambda event, details: seen.append(event) if event in WATCHED else None)
import numpy as np
from model_backend.environment.devices import find_devices
from model_backend.prediction.engines import openvino_engine
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
path, images = Path(sys.argv[1]), np.zeros((1, 2, 64, 64), np.float32)
OnnxEngine(path).run(images)
if openvino_engine.is_installed():
    openvino_engine.OpenVinoEngine(path).run(images)
for thread in threading.enumerate():
    if thread is not threading.current_thread() and not thread.daemon:
        thread.join(5)
print(json.dumps([seen, "openvino" in sys.modules]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="homes are found otherwise")
def test_running_a_network_connects_to_nothing_and_leaves_nothing_in_the_home(tmp_path):
    from model_backend.prediction.engines import openvino_engine

    home = tmp_path / "home"
    home.mkdir()
    variables = {
        name: value
        for name, value in os.environ.items()
        if name not in WHERE_NOTHING_IS_SENT and not name.startswith(("COV", "PYTEST", "XDG_"))
    }
    network = write_network(tmp_path / "network.onnx", 2)
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(network)],
        env={**variables, "HOME": str(home), "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [[], openvino_engine.is_installed()]
    assert list(home.rglob("*")) == []


def test_runtimes_are_imported_in_one_place_that_silences_them():
    def imported(path: Path) -> set[str]:
        names = set()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names.add(str(node.module).partition(".")[0])
        return names & {"openvino", "onnxruntime"}

    folders = ("model_backend", "benchmarks", ".ci")
    files = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    found = {str(path.relative_to(ROOT)): imported(path) for path in files if imported(path)}
    quantising = "model_backend/exporting/quantising.py"  # takes a part that is imported by itself
    assert found == {
        "model_backend/runtimes/onnx.py": {"onnxruntime"},
        "model_backend/runtimes/openvino.py": {"openvino"},
        quantising: {"onnxruntime"},
    }
    text = (ROOT / quantising).read_text("utf-8")
    assert text.index("from ..runtimes import onnx") < text.index("from onnxruntime")


def test_backends_are_started_silent():
    assert clean_environment({})["ORT_DISABLE_TELEMETRY"] == "1"


TOGETHER = """
import sys, threading
from pathlib import Path
import numpy as np
from model_backend.prediction.engines.openvino_engine import OpenVinoEngine
sys.setswitchinterval(1e-6)
engine, images = OpenVinoEngine(Path(sys.argv[1])), np.zeros((1, 2, 64, 64), np.float32)
start = threading.Barrier(2)
def run():
    start.wait()
    engine.run(images)
threads = [threading.Thread(target=run) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_two_threads_may_be_the_first_to_run_a_network(tmp_path):
    # Where OpenVINO sets itself up only then, four of five of these hang for ever.
    pytest.importorskip("openvino")
    network = write_network(tmp_path / "network.onnx", 2)
    for _ in range(3):
        command = [sys.executable, "-c", TOGETHER, str(network)]
        subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, timeout=60)
