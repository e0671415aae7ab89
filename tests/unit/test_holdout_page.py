"""The page of an evaluation says what was found, whole and in words."""

import re
import time
from dataclasses import replace
from html.parser import HTMLParser
from importlib import resources

import pytest

from model_backend.categories import COMPARISON_CATEGORIES, FALSE_ALARM, HIT, MISS
from model_backend.holdout.page import write_page
from model_backend.holdout.page_facts import counted, score, worst
from model_backend.holdout.results import Comparison, GroupScores
from model_backend.report.labels import place
from model_backend.report.page import page
from model_backend.report.words import compact, file_size, percent
from tests.support.evaluations import evaluation, seen, tile_pictures

STAMP = "“resunet_vv_vh” is judged on tiles that it was trained on."
VOID = {"meta", "img", "br"}


class Balance(HTMLParser):
    """Fails where an element is closed that is not the last one open."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture
def write(tmp_path):
    def write(found, pictures=()):
        path = tmp_path / "report.html"
        write_page(path, found, pictures)
        return path.read_text("utf-8")

    return write


def words(html):
    body = re.sub(r"<style>.*?</style>|<svg.*?</svg>", " ", html, flags=re.DOTALL)
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body).replace("\N{NO-BREAK SPACE}", " "))
    return re.sub(r" (?=[.,:;])", "", text)


def test_page_is_whole_and_loads_nothing(write):
    found = evaluation()
    html = write(found, tile_pictures(found))
    parser = Balance()
    parser.feed(html)
    assert not parser.open
    assert "<script" not in html and "@import" not in html and "url(" not in html
    assert not re.search(r"(src|href)=\"(?!data:image/png)", html)
    assert html.count("data:image/png;base64,") == 4 * 9
    assert html.count("<svg") == html.count("</svg>") > 20


def test_first_screen_says_how_good_where_it_fails_and_on_what(write):
    found = evaluation(models=1)
    first = found.judgements[0]
    iou = score(first.headline, "iou")
    text = words(write(found)).split("Figures")[0]
    assert (
        f"Of 100 pixels that either it or the labels call water, {100 * iou.value:.0f} are both"
        f" (95 % interval of the IoU: {iou.low:.2f} – {iou.high:.2f})." in text
    )
    tiles = counted(found, first)
    missed, alarms = sum(t.fn for t in tiles), sum(t.fp for t in tiles)
    assert f"mostly missed water: {100 * missed / (missed + alarms):.0f} % of the wrong" in text
    assert f"Worst region: {worst(first.regions).name}, IoU" in text
    without, left_dry = first.without_water
    assert f"Of {without} images without water it calls water in {without - left_dry}." in text
    assert "40 tiles in 6 regions" in text and found.dataset_sha256[:12] in text
    assert "35 drawn or checked by people; 5 made by a method, not checked (weak), shown" in text
    assert "is not known to have seen any of these tiles" in text


def test_stamps_stand_before_everything_and_head_every_printed_page(write):
    html = write(evaluation(stamps=(STAMP,)))
    assert words(html.split("<body>")[1]).strip().startswith(STAMP)
    assert html.index('<thead><tr><th><div class="stamp">') < html.index("<h1>")
    assert html.count(STAMP) == 1
    style = resources.files("model_backend.report").joinpath("style.css").read_text("utf-8")
    assert "thead { display: table-header-group; }" in style.split("@media print")[1]
    assert 'class="stamp"' not in write(evaluation())


def test_model_that_has_seen_tiles_says_so(write):
    text = words(write(seen(evaluation(), 12)))
    assert "has seen 12 of the 40 tiles: it was trained on them, or its epoch, temperature" in text
    assert "“Highwater adaptive threshold” 71c271c271c2, water from 0.5 on, is a rule" in text


def test_models_are_compared_in_sentences(write):
    text = words(write(evaluation()))
    better = (
        "“resunet_vv_vh” is better than “Highwater adaptive threshold”: IoU +0.151 (95 %: +0.094 to"
        " +0.212), over the same 6 regions (few, so the interval is rough)."
    )
    assert text.count(better) == 2  # on the first screen, and among all
    assert "cannot be told apart on this data: Recall +0.012 (95 %: −0.021 to +0.043)" in text
    found = evaluation()
    (first, _) = found.comparisons
    tiles = replace(first, low=0.141, grouped_by="tile")
    both = words(write(replace(found, comparisons=(first, tiles)))).split("Figures")
    assert better in both[0] and "+0.141" not in both[0] and "over the same 35 tiles" in both[1]
    assert "Models compared" not in words(write(evaluation(models=1)))
    alone = replace(
        evaluation(),
        comparisons=(Comparison("A", "B", "iou", 0.1, None, None, "undecided", "tile"),),
    )
    assert "“A” and “B” cannot be told apart: IoU +0.100, with too few groups" in words(
        write(alone)
    )


def test_every_figure_stands_with_its_interval(write):
    found = evaluation()
    text = words(write(found))
    for judgement in found.judgements:
        for scores in (judgement.headline, judgement.over_regions, judgement.per_image):
            for item in scores:
                assert f"{item.value:.3f} {item.low:.3f} – {item.high:.3f}" in text
    for title in (
        "Land cover",
        "Slope, degrees",
        "Regions, worst first",
        "By origin of the labels",
    ):
        assert title in text
    for said in found.protocol.values():
        assert said in text
    assert found.dataset_sha256 in text and all(j.sha256 in text for j in found.judgements)
    assert "draws 2000 · seed 0" in text and "onnxruntime 1.20.0" in text


def test_lines_of_models_differ_in_colour_and_dash_and_carry_their_names(write):
    html = write(evaluation())
    chart = re.search(r'<svg[^>]*aria-label="Precision over recall.*?</svg>', html, re.DOTALL)[0]
    assert '<path class="line c0" d=' in chart
    assert '<path class="line c1" stroke-dasharray="7 4" d=' in chart
    assert ">resunet_vv_vh</text>" in chart and ">Highwater adaptive…</text>" in chart
    threshold = re.search(r'<svg[^>]*aria-label="Scores of resunet.*?</svg>', html, re.DOTALL)[0]
    for name in ("IoU", "F1", "precision", "recall", "threshold 0.42"):
        assert f">{name}</text>" in threshold
    reliability = re.search(r'<svg[^>]*aria-label="Reliability.*?</svg>', html, re.DOTALL)[0]
    assert reliability.count("<circle") == len(evaluation().judgements[0].curves.reliability)
    assert "pixels</title>" in reliability


def test_nothing_that_is_undefined_breaks_the_page(write):
    found = evaluation(models=1)
    first = found.judgements[0]
    none = tuple(replace(item, value=None, low=None, high=None) for item in first.headline)
    nothing = (None,) * len(first.curves.thresholds)
    curves = replace(
        first.curves, precision=nothing, recall=nothing, iou=nothing, f1=nothing, reliability=()
    )
    empty = replace(
        first, headline=none, over_regions=(), per_image=(), flood_only=(), curves=curves,
        regions=(), events=(), slices=(), by_source={}, tiles=(), without_water=(0, 0),
    )  # fmt: skip
    text = words(write(replace(found, judgements=(empty,), water_pixels=0)))
    assert "The IoU of water is undefined." in text and "nan" not in text.lower()


def test_names_cannot_break_the_page(write):
    found = evaluation(models=1)
    first = found.judgements[0]
    evil = "<script>&\"'"
    region = GroupScores(evil, 1, 9, 9, {"iou": 0.5})
    html = write(
        replace(found, dataset=evil, judgements=(replace(first, name=evil, regions=(region,)),))
    )
    assert "<script>" not in html
    parser = Balance()
    parser.feed(html)
    assert not parser.open


def test_five_hundred_tiles_are_written_within_a_second(write):
    found = evaluation(tiles=500)
    pictures = tile_pictures(found)
    begun = time.perf_counter()
    html = write(found, pictures)
    assert time.perf_counter() - begun < 1
    assert len(html) < 5e6


def test_worst_group_needs_water():
    groups = [GroupScores(name, 3, 9000, water, {"iou": iou}) for name, water, iou in
              (("puddles", 10, 0.1), ("poor", 5000, 0.4), ("good", 5000, 0.9))]  # fmt: skip
    assert worst(groups).name == "poor"
    assert worst(groups[:2]) is None


def test_errors_are_drawn_in_the_colours_of_the_comparison_raster():
    style = resources.files("model_backend.report").joinpath("style.css").read_text("utf-8")
    for name, value in (("hit", HIT), ("miss", MISS), ("alarm", FALSE_ALARM)):
        colour = next(item.colour for item in COMPARISON_CATEGORIES if item.value == value)
        assert "--{}: #{:02x}{:02x}{:02x};".format(name, *colour) in style


def test_page_without_charts_says_nothing_about_them():
    assert 'class="nosvg"' not in page("t", "<p>words</p>")
    assert 'class="nosvg"' in page("t", "<svg></svg>")


def test_names_on_lines_do_not_overlap():
    import numpy as np

    x = np.linspace(50, 440, 50)
    lines = [np.stack([x, np.full(50, y)], axis=1) for y in (100.0, 104.0, 108.0)]
    spots = place(lines, ["first", "second", "third"], (48, 10, 446, 278))
    for i, (a, b) in enumerate(spots):
        for c, d in spots[i + 1 :]:
            assert abs(b - d) >= 12 or abs(a - c) >= 30


def test_numbers_are_written_as_people_read_them():
    assert [compact(n) for n in (7, 999, 1234, 56_789, 1_200_000)] == [
        "7", "999", "1.2k", "57k", "1.2M",
    ]  # fmt: skip
    assert [file_size(n) for n in (6_140, 99_999, 4_530_000)] == ["6 kB", "100 kB", "4.5 MB"]
    assert percent(1, 100_000) == "< 0.1 %" and percent(0, 5) == "0 %" and percent(1, 0) == "–"
