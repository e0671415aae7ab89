"""Templates of the sentences that the backend says, read from its source.

``f"The layer “{name}” has no CRS."`` becomes ``The layer “%1” has no CRS.``: what a translator
reads, and what the host recognises a finished sentence by. Standard library only, Python 3.9.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections import Counter
from pathlib import Path
from typing import Dict, Iterator, List, Set, Tuple

from source_texts import PLACE, Source, is_name
from spoken_words import fields_of, spoken
from syntax import argument

ERROR = "HighwaterError"
SENTENCE, REMEDY = 1, 2
"""Positions of what users read among the arguments of an error."""
OTHERS = {
    "Log": ((1, "text"),),
    "log": ((0, "text"),),
    "progress": ((1, "step"),),
    "say": ((0, "text"),),
    "warn": ((0, "text"),),
    "_warn": ((0, "text"),),
    "_finding": ((1, "text"), (2, "remedy")),
}
"""What else is called with texts for users: positions and names of the arguments."""
OF_PYTHON = ("math", "np", "torch", "warnings")
"""What else has a ``log`` or a ``warn``."""
SAID, COUNTED, WORDS = "", "#", "~"
"""Stand for a code with what has none: other sentences, numbers with their noun, and other words
that stand as a value in a sentence."""


def templates(folders: List[Path]) -> Dict[str, Set[str]]:
    """Code of each error to its templates; what has no code under :data:`SAID`, :data:`COUNTED`."""
    found: Dict[str, Set[str]] = {}
    for module in modules_of(folders):
        for code, template in module.templates():
            found.setdefault(code, set()).add(template)
    return found


def modules_of(folders: List[Path]) -> Iterator[Module]:
    """The files of some folders, each of which knows of the others when its turn has come."""
    modules = [Module(path) for folder in folders for path in sorted(folder.rglob("*.py"))]
    defined = Counter(function.name for module in modules for function in module.functions)
    fields: Dict[str, List[List[str]]] = {}
    for name, names in (item for module in modules for item in fields_of(module.tree).items()):
        fields.setdefault(name, []).append(names)
    for module in modules:
        module.fields = fields
        module.others = [other for other in modules if other is not module]
        module.unique = {name for name, times in defined.items() if times == 1}
        yield module


class Module(Source):
    """One file with what is said in it."""

    def templates(self) -> Iterator[Tuple[str, str]]:
        """Code and template of everything that is said here."""
        for call in self.calls.get(ERROR, ()):
            yield from self._of_error(call)
        for call in self.calls.get("some", ()):
            yield from self._of_count(call)
        for name, arguments in OTHERS.items():
            for call, given in itertools.product(self.calls.get(name, ()), arguments):
                for text in filter(says_enough, self.texts_of(argument(call, *given), call)):
                    yield SAID, numbered(text)
        for text in itertools.chain(self._of_verdicts(), self._of_states()):
            yield SAID, numbered(text)
        for value, at in spoken(self.tree, self.path.stem, self.fields):
            for text in filter(is_word, self.texts_of(value, at)):
                yield SAID if is_sentence(text) else WORDS, numbered(text)
        for text in filter(is_phrase, self.values):
            yield WORDS, numbered(text)

    def unknown_lines(self) -> Iterator[str]:
        """What is given to the log and has no words that could be followed to."""
        for name in ("log", "warn", "_warn"):
            for call in self.calls.get(name, ()):
                text = argument(call, *OTHERS[name][0])
                if text is None or ast.unparse(call.func).split(".")[0] in OF_PYTHON:
                    continue
                if not any(map(reads_like_words, self.texts_of(text, call))):
                    yield ast.unparse(text)

    def _of_error(self, call: ast.Call) -> Iterator[Tuple[str, str]]:
        codes = [
            text for text in self.texts_of(argument(call, 0, "code"), call) if PLACE not in text
        ] or [SAID]
        for position, keyword in ((SENTENCE, "sentence"), (REMEDY, "remedy")):
            for text in self.texts_of(argument(call, position, keyword), call):
                if reads_like_words(text):
                    for code in codes:
                        yield code, numbered(text)

    def _of_count(self, call: ast.Call) -> Iterator[Tuple[str, str]]:
        """Singular and plural of a noun that is counted."""
        for one in self.texts_of(argument(call, 1, "one"), call):
            more = self.texts_of(argument(call, 2, "more"), call) or [one + "s"]
            for noun in (one, *more):
                if reads_like_words(noun):
                    yield COUNTED, numbered(f"{PLACE} {noun}")

    def _of_verdicts(self) -> Iterator[str]:
        """Why something is so, where a result says it."""
        for table in self.tables:
            for key, value in zip(table.keys, table.values):
                if isinstance(key, ast.Constant) and key.value == "why":
                    yield from filter(reads_like_words, self.texts_of(value, table))

    def _of_states(self) -> Iterator[str]:
        """What the state of the environment is called; windows show it."""
        for function in self.functions if self.path.parent.name == "environment" else ():
            for node in ast.walk(function) if function.name == "sentence" else ():
                if isinstance(node, ast.Return):
                    yield from filter(reads_like_words, self.texts_of(node.value, node))


def reads_like_words(text: str) -> bool:
    """Whether there is something to translate beside values."""
    return "  " not in text and bool(re.search(r"[A-Za-z]{2}", text.replace(PLACE, "")))


def says_enough(text: str) -> bool:
    """Whether a sentence has words of its own by which it can be told from others."""
    letters, places = re.findall("[A-Za-z]", text), text.count(PLACE)
    return reads_like_words(text) and (len(letters) > 4 or places < 3 or "(" in text)


def numbered(text: str) -> str:
    """The template with its places numbered from 1, as Qt writes them."""
    count = itertools.count(1)
    merged = re.sub(f"{PLACE}+", PLACE, text)
    return re.sub(PLACE, lambda _: f"%{next(count)}", merged)


def is_sentence(text: str) -> bool:
    """Whether a text is a sentence, or ends with one that is not known."""
    return text.endswith(".") or (
        text.endswith(PLACE) and text[:1].isupper() and text.count(" ") > 4
    )


def is_word(text: str) -> bool:
    """Whether a value has words, and is neither a name nor a piece of a page."""
    return reads_like_words(text) and not is_name(text) and "<" not in text


def is_phrase(text: str) -> bool:
    """Whether a value has several words."""
    return is_word(text) and " " in text.strip()
