"""A service for tests, with workers that do what the request's bands say."""

from __future__ import annotations

import contextlib
import stat
import sys
import textwrap
import threading
import time
from pathlib import Path

import httpx
import psutil
import pytest
import rasterio
import uvicorn
from fastapi.testclient import TestClient

from model_backend.service.app import make_app
from model_backend.service.settings import Settings
from tests.support.scenes import TEN_METRES, UTM, radar_scene

TOKEN = "a-long-and-random-token-0123456789"
SCENE = "s1.tif"
BODY = {"domain": "water", "image_uri": SCENE}

# Started like Python, it plays the worker: what it does stands in the parameter “bands”.
WORKER = """\
    #!{python} -S
    import json, os, sys, time
    request = json.loads(sys.stdin.readline())
    order = request["parameters"].get("bands", "")
    def say(**event):
        print(json.dumps(event), flush=True)
    say(event="log", level="info", text="pid %d" % os.getpid())
    for step in range(1, 4):
        say(event="progress", fraction=step / 4, step="Mapping", rate=None, unit="", remaining=None)
    if order == "sleep":
        time.sleep(60)
    if order == "brief":
        time.sleep(0.4)
    if order == "crash":
        os.kill(os.getpid(), 11)
    if order == "fail":
        say(event="error", code="input.no_crs", sentence="No CRS in %s." % {data!r},
            remedy="Set it.", detail="secret detail")
        sys.exit(1)
    caption = request["language"] if order == "language" else "Water."
    made = {{}}
    for name, path in request["outputs"].items():
        with open(path, "wb") as file:
            file.write(bytes(range(256)))
        made[name] = path
    if "mask" in made:
        with open(os.path.join(os.path.dirname(made["mask"]), "mask.provenance.json"), "w") as file:
            json.dump({record}, file)
    say(event="result", outputs=made, numbers={{"CAPTION": caption, "WATER_AREA": 1.5}})
"""
RECORD = {
    "software": "Highwater 0",
    "numbers": {"THRESHOLD": 0.5},
    "unit": {"code": "db", "established": "said"},
    "bands": [{"name": "VV"}],
    "inputs": [],
    "products": [],
    "versions": {},
    "started": "",
    "finished": "",
    "warnings": [],
    "permanent": None,
    "method": {"thresholds_db": {"VV": -15.0}},
    "grid": {"crs": rasterio.crs.CRS.from_string(UTM).to_wkt()},
}


def fake_worker(folder: Path) -> str:
    """A program that plays the worker; its path."""
    path = folder / "worker"
    text = WORKER.format(python=sys.executable, data=f"{folder}/data/x", record=repr(RECORD))
    path.write_text(textwrap.dedent(text))
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def write_scene(path: Path, width: int = 64, **tags: str) -> Path:
    """A small radar scene, 64 rows high, with its bands named."""
    bands, _ = radar_scene(64, width)
    profile = {"driver": "GTiff", "width": width, "height": 64, "count": 2, "dtype": "float32"}
    with rasterio.open(path, "w", crs=UTM, transform=TEN_METRES, **profile) as dataset:
        dataset.write(bands)
        dataset.descriptions = ("VV", "VH")
        for namespace, value in tags.items():
            dataset.update_tags(ns=namespace, OVERVIEW_FILE=value)
    return path


@pytest.fixture
def root(tmp_path) -> Path:
    """A permitted folder with a scene."""
    folder = tmp_path / "root"
    folder.mkdir()
    write_scene(folder / SCENE)
    return folder


@pytest.fixture
def settings(tmp_path, root) -> Settings:
    """Of a service with a fake worker; ``data`` lies beside the root."""
    return Settings(
        roots=(str(root),),
        data=str(tmp_path / "data"),
        interpreter=fake_worker(tmp_path),
        token=TOKEN,
        wait=20.0,
    )


@contextlib.contextmanager
def client_of(settings: Settings, token: str = TOKEN, base: str = "http://localhost"):
    """A client of an application in this process."""
    with TestClient(make_app(settings), base, raise_server_exceptions=False) as client:
        if token:
            client.headers["Authorization"] = f"Bearer {token}"
        yield client


@pytest.fixture
def client(settings):
    """A client of the service."""
    with client_of(settings) as client:
        yield client


@contextlib.contextmanager
def served(settings: Settings):
    """A service at a real port; yields a client of it."""
    app = make_app(settings)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until(lambda: server.started)
    port = server.servers[0].sockets[0].getsockname()[1]
    headers = {"Authorization": f"Bearer {TOKEN}"}
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=30) as it:
            yield it
    finally:
        server.should_exit = True
        thread.join(20)


def until(holds, seconds: float = 15.0):
    """Wait until something holds; returns what it gave."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := holds():
            return found
        time.sleep(0.02)
    raise AssertionError("it did not come to hold")


def ended(client, job: str) -> dict:
    """A job's state once it has ended."""

    def look():
        found = client.get(f"/v1/jobs/{job}").json()
        return found if found["status"] not in ("accepted", "running") else None

    return until(look)


def start(client, order: str = "", **more) -> str:
    """Begin a job; its id."""
    body = {**BODY, "options": {"bands": order}, "async": True, **more}
    answer = client.post("/v1/segment", json=body)
    assert answer.status_code == 202, answer.text
    return answer.json()["jobID"]


def worker_of(client, job: str) -> int:
    """Process id of a fake worker, from its first words."""

    def look():
        events = client.app.state.desk.runner.job(job).events_after(0)
        return next((line for _, kind, line in events if "pid " in line), None)

    return int(until(look).split("pid ")[1].split('"')[0])


def is_running(process: int) -> bool:
    """Whether there is such a process that is no zombie."""
    try:
        return psutil.Process(process).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:  # also where it ends while it is looked at
        return False
