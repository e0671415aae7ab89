"""What a map is sent with in other languages: page, picture and print layout."""

import dataclasses
import html

import numpy as np
import pytest
from PIL import Image, ImageDraw

from model_backend.language import speaking
from model_backend.prediction.products import map_drawing, overlay
from model_backend.prediction.products.caption import caption
from model_backend.prediction.products.directions import from_centre
from model_backend.prediction.products.ground import _COMPASS
from model_backend.prediction.products.layout import write_layout
from model_backend.prediction.products.map_drawing import INK, PAPER
from model_backend.prediction.products.overlay import draw_sheet
from model_backend.prediction.products.summary import page_of
from model_backend.report.lettering import font, legible, wrap
from tests.support.languages import LANGUAGES, english_in, translations
from tests.support.map_products import UTM33, facts_of, findings_of, map_of, picture_of

NAMES = {"unit": "decibel (dB)", "scores": (), "warnings": ()}
"""Facts that are words of ours, without those of others."""


@pytest.fixture(scope="module")
def made():
    image, mask = map_of(UTM33)
    return picture_of(UTM33, image, mask), findings_of(UTM33, mask)


def page_in(language, made, **others):
    picture, findings = made
    facts = facts_of(UTM33, **{**NAMES, **others})
    with speaking(language):
        findings = dataclasses.replace(findings, caption=caption(findings, facts))
        return page_of(facts, findings, picture, "mask.provenance.json")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "others",
    [
        {},
        {"permanent": "", "exclusion": "", "date": "", "sensor": "", "orbit": "", "hashes": {}},
        {"before": "Gewässer", "permanent": "", "missing": ("HH",), "date": "2024-03-01"},
    ],
)
def test_a_page_holds_no_english_word_of_ours(made, language, others):
    facts = facts_of(UTM33, **{**NAMES, **others})
    fields = {field.name for field in dataclasses.fields(facts)} - {"unit", "orbit"}
    names = [str(getattr(facts, name)) for name in fields]
    pages = page_in(language, made, **others), page_in("en", made, **others)
    assert english_in(*pages, language, *names, "mask") == set()


def test_a_page_in_german_says_what_the_english_one_says(made):
    page = " ".join(html.unescape(page_in("de", made)).split())
    for said in (
        "Hochwasser und dauerhaftes Wasser – Müllrose – Żywiec",
        "19. September 2024, 05:01 UTC",
        "absteigender Orbit",
        "modellbasiertes 95-%-Intervall 51,0 – 75,2 ha",
        "Die größte hat 21,0 ha und liegt 1,2 km nordöstlich der Mitte der Szene, bei 52,2500° N,"
        " 14,4200° O.",
        "240 × 160 Pixel von 10 m × 10 m",
        "Steiler Hang",
        "Dezibel (dB)",
        "Herkunftsnachweis: mask.provenance.json",
    ):
        assert said in page, said


@pytest.fixture
def written(monkeypatch):
    """Every text that is drawn."""
    texts = []
    original = map_drawing.ImageDraw.ImageDraw.text

    def text(self, place, words, *args, **kwargs):
        texts.append(words)
        return original(self, place, words, *args, **kwargs)

    monkeypatch.setattr(map_drawing.ImageDraw.ImageDraw, "text", text)
    return texts


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ("Legende", "Dauerhaftes Wasser", "Trocken (Radarbild)", "Zu dieser Karte")),
        ("es", ("Leyenda", "Agua permanente", "Seco (imagen de radar)", "Sobre este mapa")),
        ("fr", ("Légende", "Eau permanente", "Sec (image radar)", "À propos de cette carte")),
    ],
)
def test_a_picture_is_drawn_with_umlauts_and_accents(made, written, language, words):
    picture, findings = made
    facts = facts_of(UTM33, **NAMES)
    with speaking(language):
        findings = dataclasses.replace(findings, caption=caption(findings, facts))
        draw_sheet(picture, facts, findings, "m.provenance.json")
    said = " ".join(" ".join(written).split())
    for text in (*words, " ".join(findings.caption.split())):
        assert text in said, text
    # No letter was replaced for want of one in the font.
    assert "?" not in said
    letters = "".join(set("".join(translations(language))))
    assert legible(letters, font(28)) == letters


def test_an_accent_on_a_heading_is_not_cut_off(made):
    picture, _ = made
    with speaking("fr"):
        about = overlay._about(picture, facts_of(UTM33, **NAMES), [600])
    style = font(30, bold=True)
    _, top, right, bottom = style.getbbox("À")
    letter = Image.new("RGB", (right, bottom - top), PAPER)
    ImageDraw.Draw(letter).text((0, -top), "À", font=style, fill=INK)
    drawn = about.crop((0, 0, right, bottom - top))
    assert np.array_equal(np.asarray(drawn), np.asarray(letter))


def test_a_number_stays_with_its_unit_at_the_end_of_a_line():
    style = font(20)
    text = "aaaa 1\N{NARROW NO-BREAK SPACE}234\N{NO-BREAK SPACE}ha"
    assert wrap(text, style, style.getlength("aaaa 1\N{NARROW NO-BREAK SPACE}234") + 2) == [
        "aaaa",
        "1\N{NARROW NO-BREAK SPACE}234\N{NO-BREAK SPACE}ha",
    ]


def test_the_print_layout_speaks_as_well(made, tmp_path):
    picture, findings = made
    with speaking("es"):
        write_layout(tmp_path / "map.qpt", facts_of(UTM33, date=""), findings, picture)
    text = html.unescape((tmp_path / "map.qpt").read_text(encoding="utf-8"))
    for said in ("Inundación y agua permanente – Müllrose", "Fecha desconocida · Sentinel-1A",
                 "órbita descendente", "Hecho con Highwater"):  # fmt: skip
        assert said in text, said


def test_each_direction_has_its_words():
    for language in LANGUAGES:
        with speaking(language):
            assert len({from_centre(direction) for direction in ("", *_COMPASS)}) == 9
