"""Which language is spoken, and texts in it."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Dict, Iterator

FOLDER = Path(__file__).resolve().parent
ENGLISH = "en"
LANGUAGES = (ENGLISH, *sorted(path.stem for path in FOLDER.glob("*.json")))
"""Codes of the languages that there are."""

# Of the work at hand, not of the process: a worker of a cluster maps scenes of several people.
_spoken: ContextVar[str] = ContextVar("language", default=ENGLISH)


def known(code: object) -> str:
    """The language that a code stands for, such as ``de`` for ``de_AT``; else English."""
    language = re.split(r"[-_.@]", code)[0].lower() if isinstance(code, str) else ""
    return language if language in LANGUAGES else ENGLISH


@contextmanager
def speaking(code: object) -> Iterator[None]:
    """Speak a language for a while; English where there is no such one."""
    before = _spoken.set(known(code))
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken() -> str:
    """Code of the language that is spoken."""
    return _spoken.get()


def tr(text: str) -> str:
    """A text in the language that is spoken; English where it lacks a translation."""
    return text if spoken() == ENGLISH else _catalogue(spoken()).get(text, text)


def phrase(text: str) -> str:
    """Mark a text of a table: ``tr`` is given it when it is said, not when it is read."""
    return text


@cache
def _catalogue(code: str) -> Dict[str, str]:
    return json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
