"""Sentences that the backend says, in the user's language.

The backend runs in another process and says finished English sentences, with names and numbers in
them. They are recognised here by their templates, which ``make texts`` reads from the source;
what is not recognised stays English.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Dict, List, Pattern, Tuple, Union

from qgis.PyQt.QtCore import QCoreApplication

from ..model_backend.environment.status import HostStatus
from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.described import Refusal
from .translation import FOLDER, speaks_english

CONTEXT = "HighwaterSentences"
SAID, COUNTED = "", "#"
"""What stands for a code in the file: sentences without one, and numbers with their noun."""
_PLACE = re.compile(r"%(\d+)")

Recogniser = Tuple[Pattern[str], str]


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
        text: The sentence, or several that follow each other in one template.
        code: Of the error that it belongs to.
    """
    if not text or speaks_english():
        return text
    for group in dict.fromkeys((code, SAID)):
        for pattern, template in _recognisers(group):
            match = pattern.fullmatch(text)
            if match:
                return _filled(template, match.groups(), code)
    return text


def _filled(template: str, values: Tuple[str, ...], code: str) -> str:
    translated = QCoreApplication.translate(CONTEXT, template)
    return _PLACE.sub(lambda place: _value_in_words(values[int(place[1]) - 1], code), translated)


def _value_in_words(value: str, code: str) -> str:
    """A value: a number with its noun is translated, and what is a sentence itself."""
    for pattern, template in _recognisers(COUNTED) if " " in value else ():
        match = pattern.fullmatch(value)
        if match:
            return _filled(template, match.groups(), code)
    return in_words(value, code) if value.endswith(".") and " " in value else value


@cache
def _recognisers(code: str) -> List[Recogniser]:
    """Patterns of a code's templates, those with the most words of their own first."""
    templates = sorted(_templates().get(code, []), key=lambda text: -len(_PLACE.sub("", text)))
    place = r"(-?[\d,.]+)" if code == COUNTED else "(.+?)"
    return [
        (re.compile(place.join(map(re.escape, _PLACE.split(text)[::2])), re.DOTALL), text)
        for text in templates
    ]


@cache
def _templates() -> Dict[str, List[str]]:
    return json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))
