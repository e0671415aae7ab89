"""Outputs that cannot be written, and how an error reaches whoever asked."""

import os
import resource
import signal
import subprocess
import sys

import numpy as np
import pytest

from model_backend.client import PACKAGE_ROOT, run_job
from model_backend.protocol import HighwaterError, Request
from tests.support.bad_input import BANDS, SCENE


def test_output_folder_missing(refused, scene, tmp_path):
    outputs = {"mask": tmp_path / "nowhere" / "mask.tif"}
    refused("output.no_folder", "nowhere", outputs=outputs, input={"path": scene})


def test_output_folder_that_refuses(refused, scene):
    # Works for root, too, whom permission bits do not stop.
    refused("output.read_only", "/proc", outputs={"mask": "/proc/mask.tif"}, input={"path": scene})


def test_output_is_an_input(refused, scene, write_raster):
    refused("output.is_input", "scene.tif", outputs={"mask": scene}, input={"path": scene})
    vh = write_raster(SCENE[1], "x_vh.tif")
    refused(
        "output.is_input",
        outputs={"probability": vh},
        input={"path": scene},
        auxiliary=[{"path": vh}],
    )


def test_two_outputs_in_one_file(refused, scene, tmp_path):
    same = {"mask": tmp_path / "out" / "a.tif", "probability": tmp_path / "out" / "a.tif"}
    refused("output.twice", "a.tif", outputs=same, input={"path": scene})


def test_output_of_another_format(refused, scene, tmp_path):
    refused(
        "output.format", ".tif", outputs={"mask": tmp_path / "out" / "m.png"}, input={"path": scene}
    )


def test_output_is_a_folder(refused, scene, tmp_path):
    (tmp_path / "m.tif").mkdir()
    refused("output.is_folder", outputs={"mask": tmp_path / "m.tif"}, input={"path": scene})


def test_disk_full_half_way(write_raster, tmp_path):
    """A limit on the size of files stands for a full disk; the old result survives."""
    noise = np.tile(SCENE, (1, 8, 8)) + np.random.default_rng(0).normal(0, 1, (2, 1280, 1280))
    scene = write_raster(noise.astype(np.float32), descriptions=BANDS)
    out = tmp_path / "out"
    out.mkdir()
    (out / "p.tif").write_text("an older result")
    request = Request("predict", {"input": {"path": scene}}, {"probability": str(out / "p.tif")})
    file = tmp_path / "request.json"
    file.write_text(request.to_json())

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))

    done = subprocess.run(
        [sys.executable, "-m", "model_backend", "run", str(file)],
        capture_output=True,
        text=True,
        cwd=PACKAGE_ROOT,
        preexec_fn=limit,
    )
    assert done.returncode == 1, done.stdout[-2000:]
    assert '"output.disk_full"' in done.stdout.splitlines()[-1]
    assert [path.name for path in out.iterdir()] == ["p.tif"]
    assert (out / "p.tif").read_text() == "an older result"


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_error_crosses_the_process_border_whole(tmp_path):
    request = Request("predict", {"input": {"path": str(tmp_path / "gone.tif")}})
    with pytest.raises(HighwaterError, match=r"gone\.tif") as caught:
        run_job(sys.executable, request, lambda event: None)
    assert caught.value.code == "input.missing" and caught.value.remedy
