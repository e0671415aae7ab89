"""Texts of forms and windows, read from the source: what reaches ``tr`` at run time.

Most of them do not stand inside ``tr("…")`` but in tables, class attributes and calls of helpers
that hand them on to it. What reads like words in the folders that only QGIS imports is therefore
taken to be one; a test inside QGIS finds out whether a text that reached ``tr`` is missing here.
Standard library only, Python 3.9.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Iterable, Iterator, List, Set

from syntax import called

from model_backend.legends import labelled

_TITLE = re.compile(r"\n?[“(]?([A-Z0-9].*\s.*[a-z]|[A-Z].*[a-z].*\s|[A-Z][a-z])", re.DOTALL)
"""A phrase that begins with a capital letter or a number, or one such word."""
_SENTENCE = re.compile(r"\w.*\s.*\.\n?", re.DOTALL)
_TAGS = re.compile(r"[\w -]+(,[\w -]+){2,}")
_NO_WORDS = re.compile(r"<[a-z!/]|; ?}|[\\^]|^[A-Za-z_]+[/.]\w|^[A-Z][a-z]+[A-Z]\w+$")
"""HTML, styles, patterns, keys of settings, names of classes."""
_OF_MODELS = ("model_name", "description", "help", "ALG_DESC", "SHORT_DESCRIPTION")
"""What is to be read in the file of a graphical model."""


def interface_texts(folders: Iterable[Path]) -> Set[str]:
    """All texts of the files in some folders that are to be translated."""
    found: Set[str] = set()
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            found.update(texts_of(ast.parse(path.read_text(encoding="utf-8"))))
    return found


def legend_texts(styles: Path) -> Set[str]:
    """Labels of the legends of all styles in a folder."""
    return {
        entry.get("label", "")
        for path in styles.glob("*.qml")
        for entry in labelled(ElementTree.parse(path).getroot())
    }


def model_texts(models: Path) -> Set[str]:
    """Names, help and parameters of the graphical models in a folder."""
    options = [
        option
        for path in models.glob("*.model3")
        for option in ElementTree.parse(path).iter("Option")
    ]
    found = {option.get("value", "") for option in options if option.get("name") in _OF_MODELS}
    # The help of an output of one of QGIS's own steps stands there alone.
    helps = [item for option in options if option.get("name") == "help" for item in option]
    found.update(item.get("value", "") for item in helps if ":" in item.get("name", ""))
    return found - {""}


def texts_of(tree: ast.Module) -> Iterator[str]:
    """Texts of one file."""
    translated = {id(text) for call in calls(tree, "tr") for text in call.args[:1]}
    others = set(not_read(tree))
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            continue
        if id(node) in translated or (id(node) not in others and reads_like_words(node.value)):
            yield node.value


def reads_like_words(text: str) -> bool:
    """Whether a text outside ``tr`` is one for users."""
    words = _TITLE.match(text) or _SENTENCE.fullmatch(text) or _TAGS.fullmatch(text)
    return bool(words) and not _NO_WORDS.search(text)


def not_read(tree: ast.Module) -> Iterator[int]:
    """Identities of the texts that are docstrings, or parts of errors and of f-strings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Call) and called(node).endswith("Error")
        ):
            yield from (id(inner) for inner in ast.walk(node))


def assembled(path: Path) -> List[int]:
    """Lines of a file in which ``tr`` is given a text put together from pieces."""
    return [
        call.lineno
        for call in calls(ast.parse(path.read_text(encoding="utf-8")), "tr")
        if not call.args or isinstance(call.args[0], (ast.JoinedStr, ast.BinOp, ast.IfExp))
    ]


def calls(tree: ast.Module, *names: str) -> Iterator[ast.Call]:
    """Calls of some functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node
