"""Sentences that the backend says, in the user's language.

The backend runs in another process and says finished English sentences, with names and numbers in
them. They are recognised here by their templates, which ``make texts`` reads from the source;
what is not recognised stays English.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Dict, List, Optional, Tuple, Union

from qgis.PyQt.QtCore import QCoreApplication

from ..model_backend.environment.status import HostStatus
from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.described import Refusal
from .recognising import END_OF_SENTENCE, PLACE, Catalogue, Recogniser, closed
from .translation import FOLDER, speaks_english, tr

CONTEXT = "HighwaterSentences"
SAID, COUNTED, WORDS, ALL = "", "#", "~", "*"
"""What stands for a code in the file: sentences without one, numbers with their noun, and other
words that are values in a sentence; all sentences, whatever their code."""
LONGEST = 3000  # characters; what is longer, such as what a program has printed, is no sentence
TELLING = 12  # characters of its own, by which a sentence is known whatever its code
_PLACES = re.compile(r"%\d+(?: %\d+)*")
_NUMBER = re.compile(r"-?[\d,.]+")
_NAME = re.compile(r"“([^“”]*)”")
_NAMES = re.compile(r"“[^“”]*”(, “[^“”]*”)*")
_SHARE = re.compile(r"(\D+) ((?:< )?[\d.,]+ %)")


def error_in_words(error: Union[HighwaterError, Refusal]) -> str:
    """What a user reads of an error, or of a refusal: sentence and remedy."""
    if speaks_english():
        return str(error)
    said = (in_words(text, error.code) for text in (error.sentence, error.remedy))
    return " ".join(filter(None, said))


def state_in_words(status: HostStatus) -> str:
    """What a user reads of the backend's state."""
    if status.installing or status.interpreter:
        return in_words(status.sentence())
    return error_in_words(HighwaterError(status.code, status.problem, status.remedy))


def in_words(text: str, code: str = SAID) -> str:
    """A sentence of the backend in the user's language; as it came where it is not known.

    Args:
        text: The sentence, several of them, or one after the name of what it is about.
        code: Of the error that it belongs to.
    """
    if not text or speaks_english() or len(text) > LONGEST:
        return text
    found = _sentences(text, code)
    return text if found is None else found


def value_in_words(value: str, code: str = SAID) -> str:
    """Words that are no sentence, such as why a band was recognised, in the user's language."""
    if speaks_english() or len(value) > LONGEST:
        return value
    if _NAMES.fullmatch(value):
        return _NAME.sub(lambda name: tr("“{}”").format(name[1]), value)
    if not re.search("[a-z]", value):
        return value
    ways = [_known_words, _enumerated, _sentences] if " " in value else [_known_words]
    if value.endswith("."):
        ways.reverse()
    return next(filter(None, (way(value, code) for way in ways)), value)


def _sentences(text: str, code: str) -> Optional[str]:
    """A text of one sentence or more; None: its beginning is not known."""
    groups = tuple(dict.fromkeys((code, SAID)))
    found = _whole(text, groups, within_sentences=True)
    if found is not None or " " not in text:
        return found
    for end in reversed(list(END_OF_SENTENCE.finditer(text))):
        first = _whole(text[: end.start()], (*groups, ALL), within_sentences=True)
        if first is not None:
            return f"{first} {in_words(text[end.end() :], code)}"
    return _labelled(text, code) or _of_another_code(text) or _whole(text, groups)


def _labelled(text: str, code: str) -> Optional[str]:
    """A sentence or words after the name of what they are about, such as a trial of many."""
    label, colon, rest = text.partition(": ")
    if not colon or (", " in label and _known_words(label, code) is None):
        return None
    said = value_in_words(rest, code)
    if said == rest and rest.endswith("."):  # one that belongs to the line, not to the words
        words = _known_words(rest[:-1], code) or _enumerated(rest[:-1], code)
        said = rest if words is None else f"{words}."
    return None if said == rest else tr("{}: {}").format(value_in_words(label), said)


def _of_another_code(text: str) -> Optional[str]:
    """The sentence of an error, which others quote without its code, and without its full stop."""
    if text.endswith("."):
        return _whole(text, (ALL,))
    found = _whole(f"{text}.", (ALL,))
    return None if found is None else found.rstrip(".")


def _known_words(value: str, _code: str) -> Optional[str]:
    """Words that are known, also in small letters."""
    said = _whole(value, (COUNTED, WORDS))
    if said is not None:
        return said
    found = _whole(value[0].lower() + value[1:], (WORDS,)) if value[:1].isupper() else None
    return None if found is None else found[0].upper() + found[1:]


def _enumerated(value: str, code: str) -> Optional[str]:
    """Words one after the other, each with its share where there is one."""
    share = _SHARE.fullmatch(value)
    if share is not None:
        name = _whole(share[1], (WORDS,))
        return None if name is None else f"{name} {share[2]}"
    items: List[str] = []
    for part in value.split(", "):
        if items and not closed(items[-1]):
            items[-1] += f", {part}"
        else:
            items.append(part)
    said = [value_in_words(item, code) for item in items] if len(items) > 1 else items
    return None if said == items else ", ".join(said)


def _whole(text: str, groups: Tuple[str, ...], within_sentences: bool = False) -> Optional[str]:
    for group in groups:
        for recogniser in _catalogue(group).of(text):
            values = recogniser.values(text)
            if values is None or (group == COUNTED and not _NUMBER.fullmatch(values[0])):
                continue
            if not within_sentences or recogniser.within_sentences(values):
                return _filled(recogniser, values, group)
    return None


def _filled(recogniser: Recogniser, values: List[str], code: str) -> str:
    code = SAID if code in (COUNTED, WORDS, ALL) else code

    def said(places: re.Match) -> str:
        numbers = [int(number) for number in PLACE.findall(places[0])]
        # A sentence and its remedy stand beside each other, and which is which nobody can tell.
        together = " ".join(values[number - 1] for number in numbers)
        whole = value_in_words(together, code) if recogniser.names.isdisjoint(numbers) else together
        if whole != together or len(numbers) == 1:
            return whole
        return " ".join(value_in_words(values[number - 1], code) for number in numbers)

    return _PLACES.sub(said, QCoreApplication.translate(CONTEXT, recogniser.template))


@cache
def _catalogue(code: str) -> Catalogue:
    return Catalogue(_templates().get(code, []))


@cache
def _templates() -> Dict[str, List[str]]:
    """By code; of all errors under :data:`ALL`, but for those that say too little by themselves."""
    found = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))
    codes = found.keys() - {COUNTED, WORDS}
    every = {text for code in codes for text in found[code]}
    return {**found, ALL: [text for text in every if len(PLACE.sub("", text)) > TELLING]}
