"""Texts, numbers and dates in the language that is spoken, and how a request asks for one."""

from __future__ import annotations

import threading
from datetime import date

import pytest
import texts
from product_texts import product_texts, put_together
from text_checks import differences

from model_backend.area.texts import hectares, hectares_between
from model_backend.language import (
    LANGUAGES,
    Quantity,
    Saying,
    enumerated,
    known,
    measure,
    numeral,
    speaking,
    spoken,
    tr,
    written_out,
)
from model_backend.prediction.products import quantities
from model_backend.prediction.products.orientation import latitude_text, length_text, longitude_text
from model_backend.protocol import Request
from model_backend.report.words import percent
from model_backend.service.languages import preferred

HARD, NARROW = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"


def test_there_are_the_languages_of_the_translations():
    assert ("en", *texts.LANGUAGES) == LANGUAGES


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_backend_reads_what_was_translated(language):
    path = texts.CATALOGUES / f"{language}.json"
    assert path.read_text(encoding="utf-8") == texts.catalogue(language), "run “make texts”"


def test_no_text_of_a_product_is_put_together_from_pieces():
    assert put_together(texts.ROOT / "model_backend") == {}


def test_texts_of_products_are_found_by_their_calls(tmp_path):
    (tmp_path / "page.py").write_text(
        'TITLE = phrase("A title")\n'
        "def said(name, area):\n"
        '    log("This stays English")\n'
        '    return tr("{area} of “{name}”").format(name=name, area=area), tr(TITLE)\n',
        encoding="utf-8",
    )
    found = product_texts(tmp_path)
    assert {"A title", "{area} of “{name}”", "Steep slope"} <= found
    assert not {"This stays English", "TITLE", "A title "} & found


def test_fields_with_names_may_move_but_not_go():
    assert list(differences("{area}, {where}", "{where}: {area}")) == []
    assert "fields in braces differ" in list(differences("{area}, {where}", "{where}"))


@pytest.mark.parametrize(
    ("code", "language"),
    [
        *(("de", "de"), ("de_AT", "de"), ("fr-CA", "fr"), ("ES", "es"), ("en_GB", "en")),
        *(("C", "en"), ("", "en"), ("nl", "en"), ("../de", "en"), (None, "en"), (7, "en")),
    ],
)
def test_a_code_means_one_of_the_languages_or_english(code, language):
    assert known(code) == language
    with speaking(code):
        assert spoken() == language


def test_a_request_carries_its_language_and_english_is_usual():
    german = Request("predict", language="de_AT")
    assert Request.from_json(german.to_json()).language == "de"
    assert Request("predict").language == "en"
    old = Request("predict").to_json().replace(', "language": "en"', "")
    assert "language" not in old and Request.from_json(old).language == "en"
    odd = Request("predict").to_json().replace('"language": "en"', '"language": ["de"]')
    assert Request.from_json(odd).language == "en"


def test_a_text_that_lacks_a_translation_stays_english():
    with speaking("de"):
        assert tr("Permanent water") == "Dauerhaftes Wasser"
        assert tr("Nobody has translated this.") == "Nobody has translated this."
    assert tr("Permanent water") == "Permanent water"


def test_a_language_is_spoken_where_it_was_asked_for_alone():
    heard = []
    with speaking("fr"):
        with speaking("de"):
            heard.append(spoken())
        heard.append(spoken())
        thread = threading.Thread(target=lambda: heard.append(spoken()))
        thread.start()
        thread.join()
    assert [*heard, spoken()] == ["de", "fr", "en", "en"]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ("1,234,567.5", "1,234.5", "0.25", "-3.5 of 12, 13")),
        ("de", ("1.234.567,5", "1.234,5", "0,25", "-3,5 of 12, 13")),
        ("es", ("1.234.567,5", "1234,5", "0,25", "-3,5 of 12, 13")),
        ("fr", (f"1{NARROW}234{NARROW}567,5", f"1{NARROW}234,5", "0,25", "-3,5 of 12, 13")),
    ],
)
def test_numbers_follow_the_language(language, written):
    with speaking(language):
        plain = ("1,234,567.5", "1,234.5", "0.25", "-3.5 of 12, 13")
        assert tuple(map(numeral, plain)) == written


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("1,234.5 ha", "0.25 – 1,300.0 ha", "16,300 ha", "1.8 km", "< 0.1 %", "20 km")),
        ("de", ("1.234,5 ha", "0,25 – 1.300,0 ha", "16.300 ha", "1,8 km", "< 0,1 %", "20 km")),
        ("es", ("1234,5 ha", "0,25 – 1300,0 ha", "16.300 ha", "1,8 km", "< 0,1 %", "20 km")),
        ("fr", ("1:234,5 ha", "0,25 – 1:300,0 ha", "16:300 ha", "1,8 km", "< 0,1 %", "20 km")),
    ],
)
def test_measures_follow_the_language(language, said):
    with speaking(language):
        measures = (
            hectares(1234.5),
            hectares_between(0.25, 1300.0),
            quantities.area(16311.6),
            quantities.length(1.84),
            percent(1, 1e6),
            length_text(20000.0),
        )
    assert tuple(text.replace(NARROW, ":").replace(HARD, " ") for text in measures) == said
    # A number and its unit stay on one line; English has always been as it is.
    assert all((HARD in text) == (language != "en") for text in measures)


@pytest.mark.parametrize(
    ("language", "place"),
    [
        ("en", ("93.70° E", "3.50° W", "26.75° N", "4.00° S")),
        ("de", ("93,70° O", "3,50° W", "26,75° N", "4,00° S")),
        ("es", ("93,70° E", "3,50° O", "26,75° N", "4,00° S")),
        ("fr", ("93,70° E", "3,50° O", "26,75° N", "4,00° S")),
    ],
)
def test_east_is_east_in_every_language(language, place):
    with speaking(language):
        said = (longitude_text(93.7, 2), longitude_text(-3.5, 2))
        assert (*said, latitude_text(26.75, 2), latitude_text(-4, 2)) == place


@pytest.mark.parametrize(
    ("language", "dates", "names"),
    [
        ("en", ("19 September 2024", "1 March 2025"), "VV, VH and HH"),
        ("de", ("19. September 2024", "1. März 2025"), "VV, VH und HH"),
        ("es", ("19 de septiembre de 2024", "1 de marzo de 2025"), "VV, VH y HH"),
        ("fr", ("19 septembre 2024", "1er mars 2025"), "VV, VH et HH"),
    ],
)
def test_dates_and_lists(language, dates, names):
    with speaking(language):
        assert (written_out(date(2024, 9, 19)), written_out(date(2025, 3, 1))) == dates
        assert enumerated(("VV", "VH", "HH")) == names
        assert enumerated(["VV"]) == "VV"


def test_the_unit_follows_a_space_that_does_not_break():
    assert measure("1,234", "km²") == "1,234 km²"
    with speaking("fr"):
        assert measure("1,234", "km²") == f"1{NARROW}234{HARD}km²"


def test_a_saying_follows_the_language_with_all_that_stands_in_it():
    place = Saying("the part {part}", {"part": "test"})
    said = Saying("{title}: {text}", {"title": place, "text": Quantity("1,234.5", "m")})
    assert str(said) == said.english == "the part test: 1,234.5 m"
    with speaking("fr"):
        assert str(said) == f"la partie test{HARD}: 1{NARROW}234,5{HARD}m"
        assert said.english == "the part test: 1,234.5 m" and spoken() == "fr"


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, "en"),
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("nl, fr;q=0.4, es;q=0.7", "es"),
        ("en;q=0.5, de;q=0", "en"),
        ("*", "en"),
        (",;q=,de;q=x, fr;q = 1", "en"),
        ("fr;q=nan,de", "de"),
    ],
)
def test_a_client_of_the_service_asks_in_the_way_of_the_web(header, language):
    assert preferred(header) == language
