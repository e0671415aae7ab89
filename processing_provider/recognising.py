"""Templates of sentences, and what stands in their places.

No regular expressions: the log has many lines, some are long, and each is held against all
templates.
"""

from __future__ import annotations

import re
from typing import Dict, FrozenSet, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple

SHORT = 6  # characters of its own, in which a template may be found anywhere
PLACE = re.compile(r"%(\d+)")
_NAME = re.compile(r"“%(\d+)”")
_PLAIN = re.compile(r"(“[^”]*”|[^\s“”]+)(, (“[^”]*”|[^\s“”]+))*")
_PAIR = re.compile(r"\([^()]*\)")
END_OF_SENTENCE = re.compile(r"(?<=[.!?…]) (?=\S)")


class Recogniser(NamedTuple):
    """A template, taken apart.

    Attributes:
        pieces: What stands before, between and after its places.
        template: As translators read it.
        names: Places in quotation marks, which hold names and are never translated.
    """

    pieces: Tuple[str, ...]
    template: str
    names: FrozenSet[int]

    @classmethod
    def of(cls, template: str) -> Recogniser:
        """Take a template apart."""
        pieces = tuple(PLACE.split(template)[::2])
        return cls(pieces, template, frozenset(map(int, _NAME.findall(template))))

    def values(self, text: str) -> Optional[List[str]]:
        """What stands in the places of a text of this template; None: it is not of it.

        Each value is as short as it can be, unless that would tear a pair of brackets apart.
        """
        first, *others = self.pieces
        if not others:
            return [] if text == first else None
        if not text.startswith(first) or not text.endswith(others[-1]):
            return None
        inner = text[len(first) : len(text) - len(others[-1])]
        found = _split(inner, others[:-1])
        if found is None or not all(map(self._may_be, found)):
            return None
        if all(map(closed, found)):
            return found
        reverse = _split(inner[::-1], [piece[::-1] for piece in reversed(others[:-1])])
        other = [value[::-1] for value in reversed(reverse or ())]
        return other if other and all(map(closed, other)) else found

    def within_sentences(self, values: Sequence[str]) -> bool:
        """Whether no value but one at the end, and no name, goes beyond a sentence."""
        inner = values if self.pieces[-1] else values[:-1]
        return not any(
            END_OF_SENTENCE.search(value)
            for number, value in enumerate(inner, start=1)
            if number not in self.names
        )

    def _may_be(self, value: str) -> bool:
        """Whether a value is none that a sentence of others was cut through for."""
        if sum(map(len, self.pieces)) < SHORT:
            return _PLAIN.fullmatch(value) is not None
        return value.count("“") == value.count("”")


class Catalogue:
    """Many templates, those that a text may be of quickly at hand.

    They are found by the first word, where that is no place, or else by the first character.

    Args:
        templates: As translators read them.
    """

    def __init__(self, templates: Iterable[str]) -> None:
        self._known = [
            Recogniser.of(text)
            for text in sorted(templates, key=lambda text: -len(PLACE.sub("", text)))
        ]
        self._by_beginning: Dict[str, List[int]] = {}
        for rank, known in enumerate(self._known):
            word, space, _ = known.pieces[0].partition(" ")
            whole = space or len(known.pieces) == 1
            self._by_beginning.setdefault(word if whole else word[:1], []).append(rank)

    def of(self, text: str) -> Iterator[Recogniser]:
        """Those that begin as a text does, or with a place; with most words of their own first."""
        ranks: List[int] = []
        for beginning in {text.partition(" ")[0], text[:1], ""}:
            ranks += self._by_beginning.get(beginning, ())
        return (self._known[rank] for rank in sorted(ranks))


def _split(text: str, pieces: Sequence[str]) -> Optional[List[str]]:
    """What stands around pieces of a text, in order and as short as can be; None: not all do."""
    found, begin = [], 0
    for piece in pieces:
        end = text.find(piece, begin + 1)
        if end < 0:
            return None
        found.append(text[begin:end])
        begin = end + len(piece)
    return [*found, text[begin:]] if begin < len(text) else None


def closed(value: str) -> bool:
    """Whether brackets in a value come in pairs."""
    while "(" in value and ")" in value:
        inner = _PAIR.sub("", value)
        if inner == value:
            return False
        value = inner
    return "(" not in value and ")" not in value
