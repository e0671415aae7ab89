"""The locked requirements, the choice of torch's build, and what pip's failures are told as."""

import platform
import re

import pytest

from model_backend.environment import nvidia, torch_build
from model_backend.environment.failures import explain, missing_distribution
from model_backend.environment.requirements import REQUIREMENTS, TIERS, Requirements
from model_backend.protocol import HighwaterError

PREDICT = {
    *("onnxruntime", "openvino", "rasterio", "numpy", "scipy", "pyproj", "pyogrio", "shapely"),
    "pillow",
}


@pytest.mark.parametrize("tier", [*TIERS, "uv"])
def test_every_requirement_is_pinned_with_hashes_and_names_no_host(tier):
    text = REQUIREMENTS.lock(tier).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^--(index-url|extra-index-url|find-links)", text, re.M)
    for block in REQUIREMENTS.blocks(tier):
        assert re.match(r"[a-z0-9.-]+==\S+", block), block
        assert "--hash=sha256:" in block, block


def test_the_tiers_agree_and_predict_is_small():
    predict, train = REQUIREMENTS.pins("predict"), REQUIREMENTS.pins("train")
    assert {name for name, _, _ in predict} >= PREDICT
    assert not {name for name, _, _ in predict} & {"torch", "matplotlib", "lightning"}
    assert set(predict) <= set(train) | {
        pin for pin in predict if pin[0] in {name for name, _, _ in train}
    }
    versions = {(name, version) for name, version, _ in train}
    assert {(name, version) for name, version, _ in predict} <= versions
    assert ("torch", "2.13.0") in versions
    markers = {name: marker for name, _, marker in predict}
    assert "x86_64" in markers["openvino"]


def test_the_cpu_set_has_no_cuda():
    with_gpu = torch_build.train_blocks(REQUIREMENTS, "default")
    without = torch_build.train_blocks(REQUIREMENTS, "cpu")
    assert any(block.startswith("nvidia-") for block in with_gpu)
    assert any(block.startswith("torch==") for block in with_gpu)
    names = {block.split("==")[0] for block in without}
    assert not [name for name in names if name.startswith(("nvidia", "cuda", "triton"))]
    assert "torch" not in names
    assert {"torchvision", "timm", "lightning"} <= names


def test_the_key_follows_the_versions_and_not_the_line_ends(tmp_path):
    for tier in TIERS:
        (tmp_path / f"{tier}.txt").write_bytes(b"a==1 \\\n    --hash=sha256:00\n")
    key = Requirements(tmp_path).key()
    (tmp_path / "predict.txt").write_bytes(b"a==1 \\\r\n    --hash=sha256:00\r\n")
    assert Requirements(tmp_path).key() == key
    (tmp_path / "predict.txt").write_bytes(b"a==2 \\\n    --hash=sha256:01\n")
    assert Requirements(tmp_path).key() != key


class RecordingPip:
    """Stands in for PipSteps: notes what is asked, and has the given wheels only."""

    python = "/env/bin/python"

    def __init__(self, temporary, has=(), wheels=""):
        self.temporary, self.has, self.wheels, self.calls = temporary, has, wheels, []

    def install(self, blocks, begin, end):
        self.calls.append(("hashed", blocks[0].split()[0]))
        self._answer(blocks[0])

    def install_unhashed(self, blocks, begin, end):
        self.calls.append(("unhashed", blocks[0]))
        self._answer(blocks[0])

    def run(self, arguments, on_poll=None):
        self.calls.append(("run", " ".join(arguments)))

    def _answer(self, block):
        wanted = block.split()[0]
        if "+cpu" in wanted and wanted not in self.has:
            raise explain([f"ERROR: No matching distribution found for {wanted}"], self.wheels)


def test_the_tested_cpu_wheel_is_verified(tmp_path, monkeypatch):
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    pip = RecordingPip(tmp_path, has=("torch==2.13.0+cpu",))
    torch_build.install_cpu_torch(pip, REQUIREMENTS, "3.11.2", 0, 1)
    assert pip.calls == [("hashed", "torch==2.13.0+cpu")]


def test_uv_is_asked_when_pip_does_not_find_the_cpu_build(tmp_path, monkeypatch):
    pip = RecordingPip(tmp_path)
    torch_build.install_cpu_torch(pip, REQUIREMENTS, "3.13.0", 0, 1)
    kinds = [kind for kind, _ in pip.calls]
    assert kinds == ["unhashed", "hashed", "run", "run"]
    assert pip.calls[1][1].startswith("uv==")
    assert "--torch-backend cpu torch==2.13.0 torchvision==0.28.0" in pip.calls[2][1]
    assert pip.calls[3][1] == "pip uninstall --yes uv"


def test_offline_the_missing_cpu_wheel_is_named(tmp_path):
    pip = RecordingPip(tmp_path, wheels="/wheels")
    with pytest.raises(HighwaterError, match=r"lacks torch==2.13.0\+cpu") as caught:
        torch_build.install_cpu_torch(pip, REQUIREMENTS, "3.13.0", 0, 1)
    assert caught.value.code == "environment.wheels_missing"


def test_an_nvidia_gpu_decides_the_build(tmp_path, monkeypatch):
    monkeypatch.setattr(torch_build.sys, "platform", "linux")
    command = tmp_path / "nvidia-smi"
    command.write_text("#!/bin/sh\necho 'GPU 0: NVIDIA H200 (UUID: GPU-1-2)'\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert nvidia.nvidia_gpus() == ["NVIDIA H200"]
    assert torch_build.torch_build() == "default"
    command.write_text("#!/bin/sh\necho 'could not communicate with the driver'; exit 9\n")
    assert nvidia.nvidia_gpus() == []
    assert torch_build.torch_build() == "cpu"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "environment.disk_full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS", "environment.hash"),
        ("ERROR: [Errno 13] Permission denied: '/x'", "environment.read_only"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'", ".certificate"),
        ("ProxyError('Cannot connect to proxy.', ...)", "environment.proxy"),
        ("NewConnectionError: Failed to establish a new connection", "environment.no_network"),
        ("error: dns error: failed to lookup address information", "environment.no_network"),
        ("ERROR: No matching distribution found for numpy==9", "environment.no_package"),
        ("ERROR: something else", "environment.install_failed"),
    ],
)
def test_each_failure_has_its_sentence(line, code):
    error = explain(["Collecting numpy", line, "done"])
    assert error.code.endswith(code)
    assert error.sentence.endswith((".", "else"))
    assert error.remedy
    assert line in error.detail


def test_an_index_that_was_not_reached_is_said_to_be_so():
    lines = [
        "ERROR: Could not find a version that satisfies the requirement a==1 (from versions: none)",
        "ERROR: No matching distribution found for a==1",
    ]
    assert missing_distribution(lines) == "a==1"
    assert "cannot be reached, or has no a==1" in explain(lines).sentence
    assert missing_distribution(["fine"]) is None
    assert "it said nothing" in explain([]).sentence
