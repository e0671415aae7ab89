"""Rasters that only GDAL can find: inside archives, behind the network, joined by a VRT."""

from __future__ import annotations

import http.server
import json
import os
import re
import threading
import zipfile
from functools import partial

import pytest

from tests.support.gdal_scenes import read


class RangeHandler(http.server.SimpleHTTPRequestHandler):
    """Serves parts of files, as GDAL asks for them."""

    def do_GET(self) -> None:
        wanted = re.match(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        if not wanted:
            return super().do_GET()
        first, last = map(int, wanted.groups())
        with open(self.translate_path(self.path), "rb") as stream:
            content = stream.read()
        part = content[first : last + 1]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{first + len(part) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        self.wfile.write(part)
        return None

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(scene):
    folder, name = os.path.split(scene)
    handler = partial(RangeHandler, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/{name}"
        running.shutdown()


@pytest.fixture(scope="module")
def area(mapped):
    return mapped[1].results["WATER_AREA"]


def test_inside_a_zip(profile, scene, area, tmp_path):
    archive = tmp_path / "product.zip"
    with zipfile.ZipFile(archive, "w") as bundle:
        bundle.write(scene, "measurement/scene.tif")
    path, mask = f"/vsizip/{archive}/measurement/scene.tif", tmp_path / "mask.tif"
    done = profile.run("predict", METHOD="thresholds", INPUT=path, MASK=mask)
    assert done.status == 0, done.everything
    assert done.results["WATER_AREA"] == area
    assert (read(str(mask)) == 1).any()


def test_behind_the_network(profile, server, area, tmp_path):
    mask = tmp_path / "mask.tif"
    done = profile.run("predict", METHOD="thresholds", INPUT=f"/vsicurl/{server}", MASK=mask)
    assert done.status == 0, done.everything
    assert done.results["WATER_AREA"] == area
    (entry,) = json.loads((tmp_path / "mask.provenance.json").read_text())["inputs"]
    assert entry["files"] == [] and "not hashed" in entry["note"]


def test_missing_behind_the_network_is_said(profile, server):
    done = profile.run("predict", METHOD="thresholds", INPUT=f"/vsicurl/{server}.gone")
    assert done.status != 0
    assert "is not a raster that can be read" in done.everything
