"""The first letter of a text that stands elsewhere than where it was written for."""

from __future__ import annotations

from .speaking import spoken

_NOUNS_ARE_LARGE = ("de",)


def begun(text: str) -> str:
    """A text that goes on, as the beginning of a sentence or a heading."""
    return text[:1].upper() + text[1:]


def continued(heading: str) -> str:
    """A heading that begins with a noun, within a sentence."""
    if spoken() in _NOUNS_ARE_LARGE:
        return heading
    return heading[:1].lower() + heading[1:]
