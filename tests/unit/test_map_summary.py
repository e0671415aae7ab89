"""The summary is one page that says what was found, how, and how far it can be trusted."""

import re
from html import unescape
from html.parser import HTMLParser

import numpy as np
import pytest

from model_backend.area.modelbased import assumptions
from model_backend.categories import NO_DATA
from model_backend.prediction.products.summary import page_of, write_summary
from model_backend.prediction.products.wording import date_text, unjudged
from model_backend.protocol import HighwaterError
from tests.support.map_products import (
    CAPTION,
    UTM33,
    facts_of,
    findings_of,
    map_of,
    picture_of,
)

REASONS = {1: "Radar shadow", 3: "Steep slope"}


class Parts(HTMLParser):
    """Checks that elements are closed in order, and gathers headings, texts and addresses."""

    def __init__(self, text):
        super().__init__()
        self.open, self.headings, self.addresses, self.words = [], [], [], []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        said = dict(attributes)
        self.addresses += [said[name] for name in ("src", "href") if name in said]
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "title"):
            self.words.append(data)
        if self.open and self.open[-1] in ("h1", "h2"):
            self.headings.append(data)


@pytest.fixture(scope="module")
def made():
    image, mask = map_of(UTM33)
    return picture_of(UTM33, image, mask), mask


def page(made, reasons=REASONS, findings=None, **facts):
    picture, mask = made
    findings = findings or findings_of(UTM33, mask)
    text = page_of(facts_of(UTM33, **facts), findings, picture, "mask.provenance.json", reasons)
    return text, Parts(text)


def test_the_caption_is_the_headline_and_all_sections_are_there(made):
    text, parts = page(made)
    assert parts.headings == [
        CAPTION,
        "What was found",
        "Excluded",
        "What the method was measured to be worth",
        "What the figures mean, and what they assume",
        "How this map was made",
    ]
    assert text.index("Permanent water") < text.index("<figure") < text.index("What was found")


def test_it_needs_nothing_from_outside_and_can_be_mailed(made):
    text, parts = page(made)
    assert all(address.startswith("data:image/") for address in parts.addresses)
    assert len(parts.addresses) == 1 + 6  # the map, and each category of the legend
    assert not re.search(r"https?://|<script|url\(", text)
    assert len(text) < 3_000_000


def test_it_says_how_the_map_was_made(made):
    words = " ".join(page(made)[1].words)
    for said in (
        "Müllrose – Żywiec",
        "19 September 2024, 05:01 UTC",
        "Sentinel-1A",
        "descending",
        "VV, VH",
        "decibel (dB)",
        "0123456789abcdef" * 4,
        "Flood <net>",
        "ONNX Runtime 1.31, float32",
        "EPSG:32633",
        "240 × 160 pixels of 10 m × 10 m",
        "IoU .71 (.66–.76) on 120 test tiles",
        "A third of the scene has no data.",
        "mask.provenance.json",
        "model-based 95 % interval 51.0 – 75.2 ha",
        *assumptions(),
    ):
        assert said in words, said
    assert "Radar shadow" in words and "12.5 ha" in words and "Steep slope" in words


def test_names_are_texts_and_not_html(made):
    text, parts = page(made, warnings=("<b>bold</b> & more",))
    assert "<b>bold" not in text and "<net>" not in text
    assert "<b>bold</b> & more" in unescape(text)


def test_what_was_not_measured_is_said(made):
    picture, mask = made
    findings = findings_of(UTM33, mask, low=None, high=None, excluded={}, largest=None, reach=None)
    text, parts = page(made, None, findings, scores=(), permanent="", exclusion="", date="")
    words = " ".join(parts.words)
    assert "Not measured: how good this method is" in words
    assert "no interval can be told" in words
    assert "was not told apart" in words
    assert "Rivers and lakes that are always there are in the figure." in words
    assert "Excluded" not in parts.headings and assumptions()[0] not in words
    assert "not known" in words


def test_a_mask_that_excludes_nothing_is_said_to_do_so(made):
    picture, mask = made
    assert "excludes nothing" in page(made, None, findings_of(UTM33, mask, excluded={}))[0]


def test_an_empty_map_is_stamped(made):
    picture, _ = made
    void = np.full((160, 240), NO_DATA, np.uint8)
    text, _ = page(made, None, findings_of(UTM33, void, caption=""))
    assert 'class="stamp"' in text and "This map is empty" in text
    assert 'class="stamp"' not in page(made)[0]


def test_the_page_names_its_record_for_programs(made, tmp_path):
    picture, mask = made
    path = tmp_path / "summary.html"
    arguments = facts_of(UTM33), findings_of(UTM33, mask), picture, "a “b”.provenance.json"
    write_summary(path, *arguments)
    text = path.read_text("utf-8")
    assert '<meta name="provenance" content="a “b”.provenance.json">' in text
    with pytest.raises(HighwaterError):
        write_summary(tmp_path / "missing" / "summary.html", *arguments)


def test_what_cannot_be_judged_is_excluded_and_without_data():
    _, mask = map_of(UTM33)
    with_void = findings_of(UTM33, mask)
    expected = np.isin(mask, (3, 255)).mean()
    assert unjudged(with_void).share == pytest.approx(expected, rel=1e-3)
    # Where the area without data is not told, its pixels count like the others.
    hectares = {code: area for code, area in with_void.hectares.items() if code != NO_DATA}
    without = findings_of(UTM33, mask)
    without.hectares.clear()
    without.hectares.update(hectares)
    assert unjudged(without).share == pytest.approx(expected, rel=1e-3)
    assert unjudged(without).area == pytest.approx(unjudged(with_void).area, rel=1e-3)


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("2024-09-19T05:01:02Z", "19 September 2024, 05:01 UTC"),
        ("2024-09-19T05:01:02", "19 September 2024, 05:01"),
        ("2024-09-09", "9 September 2024"),
        ("last week", "last week"),
        ("", ""),
    ],
)
def test_dates_as_people_write_them(date, text):
    assert date_text(facts_of(UTM33, date=date)) == text
