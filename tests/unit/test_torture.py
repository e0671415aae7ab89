"""A small part of what ``make torture`` does: damaged files end in a result or a sentence."""

import random

import pytest

from benchmarks.torture import fuzz, mutations
from benchmarks.torture.subjects import Subject
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
