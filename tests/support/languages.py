"""Whether a page in another language still holds words of ours in English."""

from __future__ import annotations

import html
import re
from pathlib import Path

import ts_files
from texts import PRODUCTS_CONTEXT, file_of

from model_backend.jobs import run_request
from model_backend.protocol import Request

LANGUAGES = ("de", "es", "fr")
RECORDED = "python gdal numpy scipy rasterio pyproj onnxruntime openvino releases"
"""What a record of versions holds, as a text that no language changes."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_DIGEST = re.compile(r"\b[0-9a-f]{12,}\b")
_NAMES = {"EPSG", "UTC", "Highwater", "SHA", "IoU", "json", "provenance", "km", "ha", "tif", "gpkg"}


def translations(language: str) -> list[str]:
    """Texts of products in a language."""
    return list(ts_files.read(file_of(language))[PRODUCTS_CONTEXT].values())


def words(text: str) -> set[str]:
    """Words of plain text, of two letters or more."""
    return set(_WORD.findall(_DIGEST.sub(" ", text)))


def visible(page: str) -> set[str]:
    """Words that a page shows, also those that it tells who cannot see its charts."""
    body = re.sub(r"<style.*?</style>", " ", page.partition("<body>")[2])
    labels = re.findall(r'(?:aria-label|alt)="([^"]*)"', body)
    return words(html.unescape(re.sub(r"<[^>]*>", " ", body) + " ".join(labels)))


def english_in(page: str, english: str, language: str, *names: str) -> set[str]:
    """Words that a page shares with the English one, although the language does not.

    Args:
        page: In the language.
        english: The same in English.
        language: Its code.
        names: Texts of the user, such as names of layers, that no language changes.
    """
    assert f'<html lang="{language}">' in page and '<html lang="en">' in english
    same = words(" ".join(translations(language))) | words(" ".join(names)) | _NAMES
    return (visible(page) & visible(english)) - same


def pages_of(job: str, folder: Path, output: str = "report", **parameters) -> dict[str, str]:
    """The report in English and in each other language."""
    pages = {}
    for code in ("en", *LANGUAGES):
        path = folder / code / "report.html"
        path.parent.mkdir()
        request = Request(job, parameters, {output: str(path)}, language=code)
        run_request(request, lambda event: None)
        pages[code] = path.read_text(encoding="utf-8")
    return pages
