"""A small part of what ``make torture`` does: damaged files end in a result or a sentence."""

import random

import pytest

from benchmarks.torture import fuzz, healthy, inputs, kills, mutations
from benchmarks.torture.contents import Whole, contents
from benchmarks.torture.subjects import Subject
from benchmarks.torture.victims import VICTIMS, WITHOUT_OUTPUTS
from model_backend.jobs import JOBS
from model_backend.protocol import HighwaterError, Request

FILES = 8  # of each kind


@pytest.fixture(scope="module")
def subject():
    with Subject(limit=60) as process:
        yield process


@pytest.mark.parametrize("kind", fuzz.KINDS)
def test_damaged_files_end_in_a_result_or_a_sentence(kind, subject, tmp_path):
    for answer in fuzz.fuzz(kind, FILES, 7, subject, tmp_path / kind):
        assert answer["end"] in ("result", "refused"), answer
        assert not answer["broken"], answer
        if answer["end"] == "refused":
            assert answer["sentence"] and answer["code"] != "job.failed"


def test_a_death_is_told_by_its_signal_and_the_next_request_is_run(monkeypatch):
    with Subject(limit=60) as process:
        process.run("{}")
        monkeypatch.setattr(process._process.stdin, "write", lambda text: process._process.kill())
        assert process.run("{}") == {"end": "crash", "code": "SIGKILL", "sentence": ""}
        assert process.run("{}")["code"] == "request.malformed"
        assert process.starts == 2


def test_the_same_seed_damages_alike():
    content = bytes(range(256)) * 8
    first, again, other = (mutations.damaged(content, random.Random(s)) for s in (1, 1, 2))
    assert first == again != other


def test_every_job_is_killed_or_has_nothing_to_leave():
    assert sorted([*VICTIMS, *WITHOUT_OUTPUTS]) == sorted(JOBS)


def test_a_killed_job_is_run_again_and_found_equal(tmp_path):
    given = inputs.scene_inputs(tmp_path)
    counts = kills.torture("samplepoints", 2, 0, given, tmp_path)
    assert counts["killed"] == 2 and counts["seconds"] > 0
    assert not any(counts[name] for name in ("partial", "left", "refused", "unequal")), counts


def test_what_differs_from_a_whole_run_is_found(tmp_path):
    def write(text, pixels):
        (tmp_path / "page.html").write_text(text, "utf-8")
        healthy.write_scene(tmp_path / "map.tif", pixels)
        return contents(tmp_path)

    first = write("<p>Made in 3 seconds, mark 17</p><p>Water: 5 ha</p>", 8)
    second = write("<p>Made in 4 seconds, mark 18</p><p>Water: 5 ha</p>", 8)
    whole = Whole(first, second)
    later = write("<p>Made in 9 seconds, mark 19</p><p>Water: 5 ha</p>", 8)
    assert all(whole.holds(name, said) for name, said in later.items()) and len(later) == 2
    other = write("<p>Made in 9 seconds, mark 19</p><p>Water: 6 ha</p>", 9)
    assert not any(whole.holds(name, said) for name, said in other.items())
    (tmp_path / "map.tif").write_bytes(b"II*")
    assert not whole.holds("map.tif", contents(tmp_path)["map.tif"])
    with pytest.raises(ValueError, match=r"map\.tif"):
        Whole(second, other)


@pytest.mark.parametrize(
    "change", [{"token": "../x"}, {"token": "a" * 65}, {"outputs": {"mask": ["a"]}}]
)
def test_a_request_that_would_name_other_files_is_malformed(change):
    import json

    document = {**json.loads(Request("check").to_json()), **change}
    with pytest.raises(HighwaterError) as caught:
        Request.from_json(json.dumps(document))
    assert caught.value.code == "request.malformed"


def test_a_request_nested_without_end_is_malformed():
    with pytest.raises(HighwaterError) as caught:
        Request.from_json("[" * 100_000)
    assert caught.value.code == "request.malformed"
