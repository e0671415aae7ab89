"""Numbers with their noun, in the language that is spoken."""

from __future__ import annotations

from ..language import counted, phrase

_NOUNS = {
    "tile": (phrase("1 tile"), phrase("{count} tiles")),
    "image": (phrase("1 image"), phrase("{count} images")),
    "region": (phrase("1 region"), phrase("{count} regions")),
    "event": (phrase("1 event"), phrase("{count} events")),
}


def some(count: int, noun: str) -> str:
    """Such as “40 tiles”; nouns as in :data:`_NOUNS`."""
    return counted(count, *_NOUNS[noun])
