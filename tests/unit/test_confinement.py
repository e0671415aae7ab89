"""A worker that is held to a few folders, whatever its files say; by real workers."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
import rasterio

from model_backend import confinement, landlock
from model_backend.client import run_job
from model_backend.protocol import HighwaterError, Request
from tests.support.service import BODY, client_of, root, settings, write_scene

__all__ = ["root", "settings"]
needs_landlock = pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")


@pytest.fixture
def map_water(tmp_path, root):
    """Map a layer in a worker that may read the root alone; returns the folder of the results."""
    out = tmp_path / "out"
    out.mkdir()

    def run(path, most_pixels=10**9, **more):
        inputs = {"input": {"path": str(path)}, "bands": "VV=1;VH=2", **more}
        request = Request("thresholdwater", inputs, {"mask": str(out / "mask.tif")})
        variables = {
            **confinement.variables([root], most_pixels),
            "HIGHWATER_RASTER_LAYOUT": "cog",
        }
        run_job(sys.executable, request, lambda event: None, variables=variables)
        return out

    return run


def refused(call, *arguments, **options) -> str:
    with pytest.raises(HighwaterError) as caught:
        call(*arguments, **options)
    return caught.value.code


def test_a_scene_in_its_folder_is_mapped_to_a_cog(map_water, root):
    write_scene(root / "large.tif", 2100)
    out = map_water(root / "large.tif")
    with rasterio.open(out / "mask.tif") as mask:
        assert mask.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert mask.overviews(1) and mask.colormap(1)[1][2] > 200 and mask.nodata == 255
        assert mask.shape == (64, 2100) and 0 < (mask.read(1) == 1).mean() < 1
    assert {path.name for path in out.iterdir()} == {
        "mask.tif", "mask.tif.aux.xml", "mask.qml", "mask.provenance.json",
    }  # fmt: skip


@needs_landlock
def test_the_kernel_keeps_what_gdal_would_read(map_water, root, tmp_path):
    # By the file's own metadata, its overviews lie in another file, in a folder of somebody else.
    secret = write_scene(tmp_path / "secret.tif", 32)
    hostile = write_scene(root / "hostile.tif", OVERVIEWS=str(secret))
    with rasterio.open(hostile) as opened:
        assert str(secret) in opened.files  # what a worker does that nobody holds
    map_water(hostile)
    record = json.loads((tmp_path / "out" / "mask.provenance.json").read_text())
    assert str(secret) not in json.dumps(record)


def test_files_elsewhere_are_refused_where_gdal_lists_them(monkeypatch, root, tmp_path):
    # Where the kernel has no Landlock, this is what is left.
    monkeypatch.setenv(confinement.FOLDERS, str(root))
    inside, outside = str(root / "a.tif"), str(tmp_path / "secret.tif")
    confinement.check_files("a", [inside])
    assert refused(confinement.check_files, "a", [inside, outside]) == "input.elsewhere"
    (root / "link.tif").symlink_to(outside)
    assert refused(confinement.check_files, "a", [str(root / "link.tif")]) == "input.elsewhere"
    beside = f"{root}-other/a.tif"
    assert refused(confinement.check_files, "a", [beside]) == "input.elsewhere"


def test_a_vrt_under_another_name_is_no_raster(map_water, root, tmp_path):
    secret = write_scene(tmp_path / "secret.tif", 32)
    vrt = root / "inside.tif"
    vrt.write_text(
        '<VRTDataset rasterXSize="32" rasterYSize="32"><VRTRasterBand dataType="Float32" band="1">'
        f"<SimpleSource><SourceFilename>{secret}</SourceFilename></SimpleSource></VRTRasterBand>"
        "</VRTDataset>"
    )
    assert refused(map_water, vrt) == "input.not_raster"


@needs_landlock
def test_a_file_that_the_service_would_not_pass_cannot_be_opened(map_water, tmp_path):
    secret = write_scene(tmp_path / "secret.tif", 32)
    assert refused(map_water, secret).startswith("input.")


def test_too_many_pixels_are_refused(map_water, root):
    assert refused(map_water, root / "s1.tif", most_pixels=1000) == "input.too_large"


SPY = """
import json, os, socket, sys
sys.path.insert(0, {package!r})
from pathlib import Path
from model_backend import landlock
landlock.restrict([Path(sys.prefix), Path(sys.base_prefix), Path("/usr"), Path("/lib"),
                   Path({readable!r})], [Path({writable!r})])
def tried(call):
    try:
        call()
    except PermissionError:
        return "refused"
    except OSError as error:
        return type(error).__name__
    return "done"
print(json.dumps({{
    "read": tried(lambda: open({readable!r} + "/a").read()),
    "write readable": tried(lambda: open({readable!r} + "/b", "w")),
    "write writable": tried(lambda: open({writable!r} + "/b", "w")),
    "read secret": tried(lambda: open({secret!r}).read()),
    "read passwd": tried(lambda: open("/etc/passwd").read()),
    "list": tried(lambda: os.listdir("/")),
    "connect": tried(lambda: socket.create_connection(("127.0.0.1", 9), 1)),
}}))
"""


@needs_landlock
def test_landlock_gives_up_files_and_connections(tmp_path):
    import subprocess

    for name in ("readable", "writable"):
        (tmp_path / name).mkdir()
    (tmp_path / "readable" / "a").write_text("a")
    (tmp_path / "secret").write_text("s")
    script = SPY.format(
        package=str(Path(__file__).resolve().parents[2]),
        secret=str(tmp_path / "secret"),
        readable=str(tmp_path / "readable"),
        writable=str(tmp_path / "writable"),
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    connected = "refused" if landlock.version() >= 4 else "ConnectionRefusedError"
    assert json.loads(done.stdout) == {
        "read": "done",
        "write readable": "refused",
        "write writable": "done",
        "read secret": "refused",
        "read passwd": "refused",
        "list": "refused",
        "connect": connected,
    }


def test_without_variables_nothing_is_held():
    assert confinement.FOLDERS not in os.environ
    confinement.check_files("a", ["/etc/passwd"])
    assert confinement.raster_driver() is None


def test_a_whole_map_through_the_service(settings, root):
    import dataclasses

    with client_of(dataclasses.replace(settings, interpreter=sys.executable)) as client:
        answer = client.post("/v1/segment", json={**BODY, "options": {"method": "thresholds"}})
        found = answer.json()
        assert answer.status_code == 200, answer.text
        assert found["caption"].startswith("Water over") and found["numbers"]["WATER_AREA"] > 0
        assert found["provenance"]["thresholds_db"]["VH"] < -15
        assert len(found["provenance"]["inputs"][0]["sha256"][0]) == 64
        polygons = client.get(found["outputs"]["polygons"]["href"]).json()
        x, y = polygons["features"][0]["geometry"]["coordinates"][0][0]
        assert 92 < x < 94 and 26 < y < 27.5  # degrees, as GeoJSON wants it
        assert client.get(found["outputs"]["overlay"]["href"]).content[:4] == b"\x89PNG"
        (root / "bare.tif").write_bytes(b"II*\0garbage")
        broken = client.post("/v1/segment", json={**BODY, "image_uri": "bare.tif"})
        assert broken.status_code == 422 and broken.json()["code"] == "input.not_raster"
