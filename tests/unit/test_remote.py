"""A service as QGIS's backend: files there and back, progress, cancelling, refusals."""

from __future__ import annotations

import dataclasses
import os
import shutil
import threading
from pathlib import Path

import pytest

from model_backend.protocol import HighwaterError, Log, Progress, Request
from model_backend.remote import RemoteBackend, run_remote
from model_backend.remote.address import JOBS, read_token
from model_backend.service.offers import OFFERS
from tests.support.service import TOKEN, is_running, root, served, settings, until, write_scene

__all__ = ["root", "settings"]


@pytest.fixture
def service(settings):
    """A service that runs, and its settings."""
    with served(settings) as client:
        yield client


@pytest.fixture
def mine(tmp_path):
    """A folder that the service does not see, with a scene."""
    folder = tmp_path / "mine"
    folder.mkdir()
    write_scene(folder / "S1 20240510.tif")
    return folder


def backend_of(client, token=TOKEN, shared=()) -> RemoteBackend:
    return RemoteBackend(str(client.base_url), token, shared)


def request_of(path, folder, bands="", **more) -> Request:
    outputs = {"mask": str(folder / "flood.tif"), "polygons": str(folder / "flood.gpkg")}
    inputs = {"input": {"path": str(path), "name": "My scene", "crs_wkt": ""}, "bands": bands}
    return Request("predict", {**inputs, **more}, outputs)


def refused(*arguments, **options) -> HighwaterError:
    with pytest.raises(HighwaterError) as caught:
        run_remote(*arguments, lambda event: None, **options)
    return caught.value


def left_there(settings) -> list[Path]:
    data = Path(settings.data)
    return [*(data / "uploads").iterdir(), *(data / "jobs").iterdir()]


def test_the_service_speaks_the_language_of_the_request(service, mine):
    request = request_of(mine / "S1 20240510.tif", mine, bands="language")
    request = dataclasses.replace(request, language="fr_CA")
    assert run_remote(backend_of(service), request, lambda event: None).numbers["CAPTION"] == "fr"


def test_a_file_of_ones_own_is_sent_and_the_map_comes_back(service, settings, mine):
    events = []
    result = run_remote(
        backend_of(service), request_of(mine / "S1 20240510.tif", mine), events.append
    )
    assert result.outputs == {
        "mask": str(mine / "flood.tif"), "polygons": str(mine / "flood.gpkg"),
    }  # fmt: skip
    assert result.numbers["WATER_AREA"] == 1.5
    assert (mine / "flood.tif").read_bytes() == bytes(range(256))
    assert not list(mine.glob(".part-*"))
    steps = [event.step for event in events if isinstance(event, Progress)]
    assert steps[0] == "Sending S1 20240510.tif" and "Mapping" in steps
    assert steps[-1].startswith("Fetching flood.")
    fractions = [event.fraction for event in events if isinstance(event, Progress)]
    assert min(fractions) >= 0 and max(fractions) <= 1
    sent_and_run = [item for item in fractions if item < 0.95]
    assert sent_and_run == sorted(sent_and_run) and len(sent_and_run) >= 4
    assert any("pid" in event.text for event in events if isinstance(event, Log))
    until(lambda: not left_there(settings))


def test_a_file_that_both_see_is_not_sent(service, settings, root, mine):
    seen = []
    run_remote(
        backend_of(service, shared=(str(root),)),
        request_of(root / "s1.tif", mine),
        lambda event: seen.append(getattr(event, "step", "")),
    )
    assert (mine / "flood.tif").exists()
    assert not any("Sending" in step for step in seen)


def test_an_upload_that_is_used_twice_is_sent_once(service, mine):
    seen = set()
    same = {"path": str(mine / "S1 20240510.tif")}
    run_remote(
        backend_of(service),
        request_of(same["path"], mine, auxiliary=[same], before=same),
        lambda event: seen.add(getattr(event, "text", "")),
    )
    assert (mine / "flood.gpkg").exists()


def test_cancelling_reaches_the_worker_and_leaves_nothing(service, settings, mine):
    pids = []
    stop = threading.Event()

    def hear(event):
        if isinstance(event, Log) and event.text.startswith("pid "):
            pids.append(int(event.text[4:]))
            stop.set()

    with pytest.raises(HighwaterError) as caught:
        run_remote(
            backend_of(service),
            request_of(mine / "S1 20240510.tif", mine, "sleep"),
            hear,
            stop.is_set,
        )
    assert caught.value.code == "job.cancelled"
    until(lambda: not is_running(pids[0]))
    assert sorted(path.name for path in mine.iterdir()) == ["S1 20240510.tif"]


def test_what_the_job_says_comes_as_it_is(service, mine):
    error = refused(backend_of(service), request_of(mine / "S1 20240510.tif", mine, "fail"))
    assert error.code == "input.no_crs" and error.remedy == "Set it."
    error = refused(backend_of(service), request_of(mine / "S1 20240510.tif", mine, "crash"))
    assert error.code == "worker.died"


@pytest.mark.parametrize(
    ("job", "code"), [("trainmodel", "remote.not_offered"), ("sweep", "remote.not_offered")]
)
def test_other_jobs_are_refused_in_a_sentence(job, code):
    backend = RemoteBackend("http://127.0.0.1:9")
    error = refused(backend, Request(job, {}, {}))
    assert error.code == code and "only on this computer" in error.sentence


def test_the_host_knows_what_services_offer():
    assert set(JOBS) == set(OFFERS)


@pytest.mark.parametrize(
    ("name", "content"), [("scene.vrt", "<VRTDataset/>"), ("scene.img", "x"), ("missing.tif", None)]
)
def test_layers_that_are_no_single_file_are_refused_before_anything_is_sent(mine, name, content):
    if content is not None:
        (mine / name).write_text(content)
    error = refused(RemoteBackend("http://127.0.0.1:9"), request_of(mine / name, mine))
    assert error.code == "remote.not_a_file"
    assert "My scene" in error.sentence and "GeoTIFF" in error.remedy


def test_what_lies_on_this_computer_alone_is_refused(mine):
    request = request_of(mine / "S1 20240510.tif", mine, resume=str(mine))
    assert refused(RemoteBackend("http://127.0.0.1:9"), request).code == "remote.only_here"
    shape = dataclasses.replace(request, outputs={"polygons": str(mine / "x.shp")})
    assert refused(RemoteBackend("http://127.0.0.1:9"), shape).code == "remote.format"


@pytest.mark.parametrize(
    ("address", "token"),
    [("ftp://x", ""), ("x", ""), ("http://", ""), ("http://u@h", ""), ("http://h:99999", ""),
     ("http://maps.example.org", TOKEN)],
)  # fmt: skip
def test_addresses_that_are_none_or_would_tell_the_token(address, token):
    with pytest.raises(HighwaterError) as caught:
        RemoteBackend(address, token).check()
    assert caught.value.code == "remote.address"


def test_a_wrong_token_and_an_absent_service_are_sentences(service, mine):
    request = request_of(mine / "S1 20240510.tif", mine)
    assert refused(backend_of(service, "wrong"), request).code == "service.token"
    assert refused(RemoteBackend("http://127.0.0.1:9"), request).code == "remote.unreachable"
    assert sorted(path.name for path in mine.iterdir()) == ["S1 20240510.tif"]


def test_the_token_is_in_no_words(tmp_path):
    file = tmp_path / "token"
    file.write_text(TOKEN + "\n")
    backend = RemoteBackend("https://x", read_token(str(file)))
    assert backend.token == TOKEN and TOKEN not in repr(backend)
    with pytest.raises(HighwaterError, match="cannot be read"):
        read_token(str(tmp_path / "missing"))


def test_folders_are_shared_by_where_they_really_are(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.tif").touch()
    backend = RemoteBackend("http://localhost", shared=(str(tmp_path / "a"),))
    assert backend.shares(str(tmp_path / "a" / "x.tif"))
    assert not backend.shares(str(tmp_path / "ab.tif"))
    os.symlink(tmp_path / "a", tmp_path / "link")
    assert backend.shares(str(tmp_path / "link" / "x.tif"))
    shutil.copy(tmp_path / "a" / "x.tif", tmp_path / "y.tif")
    assert not backend.shares(str(tmp_path / "a" / ".." / "y.tif"))
