"""What the job ``floodtimeline`` makes of dates, and of layers that cannot be used."""

from datetime import date

import numpy as np
import pytest
from rasterio import Affine

from model_backend.layer_names import means
from model_backend.protocol import HighwaterError
from model_backend.report.time_axis import ticks_of_time
from model_backend.timeline.said_days import days_in_table, days_in_text
from tests.support.jobs import run_job, write_raster  # noqa: F401
from tests.support.scenes import TEN_METRES

DRY, WET = np.zeros((8, 8), "u1"), np.ones((8, 8), "u1")


@pytest.fixture
def maps(write_raster):  # noqa: F811
    """Write maps by their file names; the layers."""

    def write(*names, values=(DRY, WET, DRY), **how):
        return [
            {"layer": {"path": write_raster(grey, f"maps/{name}", **how)}}
            for name, grey in zip(names, values)
        ]

    return write


@pytest.fixture
def refusal(run_job, tmp_path):  # noqa: F811
    """The error of a run, which must have a remedy and leave nothing behind."""

    def run(layers, output="frequency.tif", name="frequency", **more):
        with pytest.raises(HighwaterError) as caught:
            run_job("floodtimeline", {name: tmp_path / output}, layers=layers, **more)
        assert caught.value.remedy and not (tmp_path / output).exists()
        assert not list(tmp_path.glob(".part-*"))
        return caught.value

    return run


def test_dates_come_from_the_text_then_a_table_then_qgis_then_the_name(
    run_job,  # noqa: F811
    maps,
    tmp_path,
):
    names = ("a_20200101.tif", "b_20200102.tif", "c_20200103.tif", "d_20200104.tif")
    layers = maps(*names, values=(DRY, WET, DRY, DRY))
    for layer in layers[:3]:
        layer["day"] = "2021-06-01"
    table = tmp_path / "dates.csv"
    table.write_text("file;date\nmaps/a_20200101.tif;2022-01-01\nb_20200102;2022-01-02T05:30\n")
    _, log = run_job(
        "floodtimeline", {}, layers=layers, date_table=str(table), dates="a_20200101.tif=2023-01-01"
    )
    found = [line[:10] for line in log.splitlines() if ", values 1" in line]
    assert found == ["2023-01-01", "2022-01-02", "2021-06-01", "2020-01-04"]


def test_dates_in_the_order_of_the_layers(run_job, maps):  # noqa: F811
    result, _ = run_job(
        "floodtimeline", {}, layers=maps("a.tif", "b.tif", "c.tif"),
        dates="20210117, 2021-01-05\n2021-01-29",
    )  # fmt: skip
    numbers = result.numbers
    assert (numbers["BEGIN"], numbers["PEAK_DATE"]) == ("2021-01-05", "2021-01-05")


@pytest.mark.parametrize(
    ("dates", "code", "words"),
    [
        ("", "timeline.no_date", "The dates of 2 layers are not known: “a.tif”, “b.tif”."),
        ("a=2021-01-05", "timeline.no_date", "The date of “b.tif” is not known."),
        ("2021-01-05", "timeline.count_of_dates", "2 layers but 1 dates"),
        ("2021-01-05; b=2021-01-17", "timeline.mixed_dates", "some have none"),
        ("2021-01-05, 17/01/2021", "timeline.bad_date", "“17/01/2021”, which is no date"),
        ("a=2021-01-05; a=2021-01-06", "timeline.two_dates", "“a” has two dates"),
        ("2021-01-05, 2021-01-05", "timeline.one_date", "of one date, 2021-01-05"),
        ("1901-01-05, 2097-01-05", "timeline.bad_date", "one of them must be wrong"),
    ],
)
def test_dates_that_will_not_do(refusal, maps, dates, code, words):
    refused = refusal(maps("a.tif", "b.tif"), dates=dates)
    assert refused.code == code and words in str(refused)


@pytest.mark.parametrize(
    ("text", "code"),
    [(None, "no_table"), ("", "bad_table"), ("a.tif\nb.tif", "bad_table"), ("a,soon", "bad_date")],
)
def test_tables_that_will_not_do(refusal, maps, tmp_path, text, code):
    table = tmp_path / "dates.csv"
    if text is not None:
        table.write_text(text)
    refused = refusal(maps("a.tif", "b.tif"), date_table=str(table))
    assert refused.code == f"timeline.{code}" and "dates.csv" in str(refused)


def test_names_that_mean_two_layers_or_none(refusal, run_job, maps):  # noqa: F811
    layers = maps("jan/w.tif", "feb/w.tif")
    assert refusal(layers, dates="w=2021-01-05").code == "timeline.ambiguous_name"
    dates = "jan/w=2021-01-05; feb\\w.tif=2021-02-05; mar/w=2021-03-05"
    _, log = run_job("floodtimeline", {}, layers=layers, dates=dates)
    assert "no layer is called “mar/w”" in log


def test_headers_of_tables(tmp_path):
    table = tmp_path / "t.csv"
    for text in (
        "date,name\n2021-01-05,a\n",
        "a\t20210105\n",
        "\ufeffFile,Day\na,2021-01-05\n",
    ):
        table.write_text(text, "utf-8")
        assert days_in_table(str(table)) == {"a": date(2021, 1, 5)}
    assert days_in_text(" ") == [] and means("W", "other", "/x/w.TIF")


def test_layers_that_will_not_do(refusal, maps, tmp_path):
    good = maps("a_20210105.tif", "b_20210117.tif")
    assert refusal(good[:1]).code == "timeline.one_image"
    assert refusal([]).code == "timeline.one_image"
    assert refusal([*good, good[0]]).code == "input.same_layer"
    away = maps("c_20210129.tif", transform=TEN_METRES @ Affine.translation(50, 0))
    refused = refusal([*good, *away])
    assert refused.code == "input.no_overlap" and "c_20210129.tif" in str(refused)
    assert refusal(maps("d_20210129.tif", crs=None) + good).code == "input.no_crs"
    strange = maps("e_20210129.tif", values=[7 * WET])
    refused = refusal([*good, *strange])
    assert refused.code == "input.unexpected_values" and "e_20210129.tif" in str(refused)
    undeclared = maps("f_20210129.tif", values=[WET], nodata=0)
    assert refusal([*good, *undeclared]).code == "input.ambiguous_values"
    empty = maps("g_20210105.tif", "h_20210117.tif", values=[np.full((8, 8), 255, "u1")] * 2)
    assert refusal(empty).code == "input.nothing_valid"
    for name, value in (("threshold", 2.0), ("flood_share", -0.1), ("minimum_area", -1.0)):
        assert refusal(good, **{name: value}).code == f"parameter.{name}"
    assert refusal(good, minimum_gap=0).code == "parameter.minimum_gap"
    assert refusal(good, "f.png").code == "output.format"
    assert refusal(good, "t.csv", "table").code == "output.format"
    far = {"xmin": 0.0, "ymin": 0.0, "xmax": 10.0, "ymax": 10.0}
    assert refusal(good, extent=far).code == "input.extent_outside"


@pytest.fixture
def damaged(write_raster, tmp_path):  # noqa: F811
    """A mask and a probability whose ends are cut off, and a file that is no raster."""
    rng = np.random.default_rng(0)
    mask = write_raster(rng.integers(0, 2, (600, 300)).astype("u1"), "maps/cut_20210129.tif")
    likely = write_raster(rng.random((600, 300)).astype("f4"), "maps/half_20210210.tif")
    for path in (mask, likely):
        with open(path, "r+b") as stream:
            stream.truncate(stream.seek(0, 2) // 2)
    text = tmp_path / "maps" / "no_20210222.tif"
    text.write_text("no raster")
    return [{"layer": {"path": str(path)}} for path in (mask, likely, text, tmp_path / "gone.tif")]


@pytest.mark.parametrize("number", range(4))
def test_a_layer_that_cannot_be_read_is_refused_or_left_out(
    run_job,  # noqa: F811
    refusal,
    maps,
    damaged,
    tmp_path,
    number,
):
    values = [np.zeros((600, 300), "u1"), np.ones((600, 300), "u1")]
    layers = maps("a_20210105.tif", "b_20210401.tif", values=values)
    layers.insert(1, damaged[number])
    name = layers[1]["layer"]["path"].rpartition("/")[2]
    assert name in str(refusal(layers))
    out = tmp_path / "frequency.tif"
    result, log = run_job("floodtimeline", {"frequency": out}, layers=layers, skip_unreadable=True)
    assert result.numbers["OBSERVATIONS"] == 2 and f"“{name}” is left out" in log
    record = (tmp_path / "frequency.provenance.json").read_text("utf-8")
    assert '"left_out": {\n    "' + name in record


def test_all_but_one_left_out_is_refused(refusal, maps, damaged):
    layers = [*maps("a_20210105.tif"), *damaged]
    assert refusal(layers, skip_unreadable=True).code == "timeline.one_date"
    assert refusal(damaged[2:], skip_unreadable=True).code == "timeline.one_date"


@pytest.mark.parametrize(
    ("first", "last", "texts"),
    [
        ("2021-01-05", "2021-01-07", ["5 Jan 2021", "6 Jan 2021", "7 Jan 2021"]),
        ("2021-01-05", "2021-02-10", ["5 Jan 2021", *(f"{d} Jan 2021" for d in (12, 19, 26)),
                                      "2 Feb 2021", "9 Feb 2021"]),
        ("2020-11-20", "2021-03-25", ["Dec 2020", "Jan 2021", "Feb 2021", "Mar 2021"]),
        ("2015-05-20", "2021-03-25", [str(year) for year in range(2016, 2022)]),
    ],
)  # fmt: skip
def test_ticks_of_time(first, last, texts):
    found = ticks_of_time(date.fromisoformat(first), date.fromisoformat(last))
    assert list(found.values()) == texts
