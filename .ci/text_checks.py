"""What has to be the same in a text and in its translation. Standard library only, Python 3.9."""

from __future__ import annotations

import re
from string import Formatter
from typing import Iterator, List, Tuple

from ts_files import Translations

_KEPT = (
    (re.compile(r"%\d+"), "places"),
    (re.compile(r"highwater:\w+"), "ids of algorithms"),
    (re.compile(r"\b[A-Z]+_[A-Z_]+\b"), "ids of parameters"),
    (
        re.compile(r"(?<![\w…])\*?\.[a-z]{2,12}\d?\b|\b[\w.]+\.(?:gpkg|json|csv|html|tif)\b"),
        "names of files",
    ),
    (re.compile(r"\b[A-Za-z]\w*=[-\w.:]*\w"), "assignments"),
)

_ALONE = re.compile(r" [;:?!»](?!\S)|(?<!\S)« ")
"""Signs that a line break could part from what they belong to; French keeps a space there."""


def complaints(translations: Translations) -> Iterator[str]:
    """A line for each translation that lacks something or differs in what has to be kept."""
    for texts in translations.values():
        for source, translation in texts.items():
            for complaint in differences(source, translation):
                yield f"{complaint}: {shortened(source)} → {shortened(translation)}"


def differences(source: str, translation: str) -> Iterator[str]:
    """What is wrong with a translation."""
    if not translation.strip():
        yield "not translated"
        return
    if edges(source) != edges(translation):
        yield "spaces at the beginning or the end differ"
    if len(paragraphs(source)[1]) != len(paragraphs(translation)[1]):
        yield "the number of paragraphs differs"
    for pattern, what in _KEPT:
        kept = sorted(pattern.findall(source))
        there = sorted(pattern.findall(translation))
        if set(kept) != set(there) or (what == "places" and kept != there):
            yield f"{what} differ ({', '.join(kept)} / {', '.join(there)})"
    if fields(source) != fields(translation):
        yield "fields in braces differ"
    if _ALONE.search(translation):
        yield "a line may break beside a sign, where a space has to be one that does not break"


def paragraphs(text: str) -> Tuple[str, List[str]]:
    """What parts the paragraphs of a text, and the paragraphs, each in one line.

    Help is wrapped, so that an empty line parts them; in graphical models every line is one.
    """
    lines = text.strip().split("\n")
    parting = "\n" if all(line.rstrip().endswith(".") for line in lines) else "\n\n"
    return parting, [" ".join(part.split()) for part in text.strip().split(parting)]


def edges(text: str) -> List[str]:
    """White space at both ends."""
    return [text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]]


def fields(text: str) -> List[str]:
    """Fields of ``str.format``; nothing where the text is none for it."""
    try:
        found = [(name, spec) for _, name, spec, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        return []
    return sorted(f"{name}:{spec}" for name, spec in found)


def shortened(text: str) -> str:
    """A text in one line that is not too long."""
    line = " ".join(text.split())
    return line if len(line) <= 90 else line[:87] + "…"
