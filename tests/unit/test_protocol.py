"""Requests and events survive the wire, and nonsense is refused in words."""

import math

import pytest

from model_backend.protocol import (
    Error,
    HighwaterError,
    Log,
    Metric,
    Progress,
    Request,
    Result,
    decode_event,
    encode_event,
)
from model_backend.protocol.parameters import Extent, PredictParameters, RasterLayer
from model_backend.protocol.plain import from_plain, to_plain


@pytest.mark.parametrize(
    "event",
    [
        Progress(0.5, "Mapping", 3.2, "Mpx", 12.0),
        Log("warning", "Überschwemmung — 50 %"),
        Metric("loss", 0.25, 7),
        Result({"mask": "/a b/ü.tif"}, {"WATER_AREA": 1.5, "NAME": "x"}),
        Error("input.no_crs", "No CRS.", "Set it.", "line\nline"),
    ],
)
def test_events_survive_the_wire(event):
    line = encode_event(event)
    assert "\n" not in line and line.isascii()
    assert decode_event(line) == event


def test_what_json_cannot_say_becomes_null():
    assert decode_event(encode_event(Result({}, {"F1": math.nan, "a": [math.inf]}))).numbers == {
        "F1": None,
        "a": [None],
    }


@pytest.mark.parametrize("line", ["[]", "{}", '{"event": "dance"}', '{"event": "log"}', "1"])
def test_other_lines_are_no_events(line):
    with pytest.raises(ValueError):
        decode_event(line)


def test_request_round_trip_keeps_parameters():
    parameters = PredictParameters(
        RasterLayer("/data/s 1.tif", "Scene"),
        (RasterLayer("dem.tif"),),
        extent=Extent(1, 2, 3, 4, "EPSG:4326"),
        threshold=0.25,
    )
    request = Request("predict", to_plain(parameters), {"mask": "/m.tif"})
    again = Request.from_json(request.to_json())
    assert again.to_json() == request.to_json()
    assert from_plain(PredictParameters, again.parameters) == parameters


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "request.malformed"),
        ("[]", "request.malformed"),
        ('{"version": 1}', "request.malformed"),
        ('{"version": 999, "job": "predict"}', "request.version"),
        ('{"version": 1, "job": "predict", "outputs": [1]}', "request.malformed"),
    ],
)
def test_bad_requests_are_refused(text, code):
    with pytest.raises(HighwaterError) as caught:
        Request.from_json(text)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("data", "word"),
    [
        ({}, "input"),
        ({"input": {"path": "a"}, "colour": 1}, "colour"),
        ({"input": {"path": 3}}, "path"),
        ({"input": {"path": "a"}, "threshold": "high"}, "threshold"),
        ({"input": {"path": "a"}, "auxiliary": "b"}, "auxiliary"),
        ({"input": {"path": "a"}, "resample": 1}, "resample"),
        ({"input": "a"}, "input"),
    ],
)
def test_wrong_fields_are_named(data, word):
    with pytest.raises(HighwaterError, match=word) as caught:
        from_plain(PredictParameters, data)
    assert caught.value.code == "request.malformed"


def test_whole_numbers_are_fine_where_numbers_are_wanted():
    extent = from_plain(Extent, {"xmin": 1, "ymin": 2, "xmax": 3, "ymax": 4})
    assert isinstance(extent.xmin, float)


def test_a_whole_number_may_be_written_with_a_point():
    # JSON has one kind of number, and some programs write every one as 512.0.
    tile = from_plain(PredictParameters, {"input": {"path": "a"}, "tile": 512.0}).tile
    assert tile == 512 and isinstance(tile, int)
    for wrong in (512.5, math.inf, math.nan):
        with pytest.raises(HighwaterError, match="tile"):
            from_plain(PredictParameters, {"input": {"path": "a"}, "tile": wrong})
