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
from typing import Dict, Iterator, List, Optional, Set, Tuple

from syntax import argument, assigned, assigned_by, called, default_of, parameters_of

ERROR = "HighwaterError"
SENTENCE, REMEDY = 1, 2
"""Positions of what users read among the arguments of an error."""
OTHERS = {
    "progress": ((1, "step"),),
    "warn": ((0, "text"),),
    "_finding": ((1, "text"), (2, "remedy")),
}
"""What else is called with texts for users: positions and names of the arguments."""
SAID, COUNTED = "", "#"
"""Stand for a code with what has none: other sentences, and numbers with their noun."""
MOST_VARIANTS = 12
PLACE = "\0"
"""Stands for a value until places are numbered."""


def templates(folders: List[Path]) -> Dict[str, Set[str]]:
    """Code of each error to its templates; what has no code under :data:`SAID`, :data:`COUNTED`."""
    modules = [Module(path) for folder in folders for path in sorted(folder.rglob("*.py"))]
    defined = Counter(function.name for module in modules for function in module.functions)
    found: Dict[str, Set[str]] = {}
    for module in modules:
        module.others = [other for other in modules if other is not module]
        module.unique = {name for name, times in defined.items() if times == 1}
        for code, template in module.templates():
            found.setdefault(code, set()).add(template)
    return found


class Module:
    """One file, in which names are followed to the texts that they stand for."""

    def __init__(self, path: Path) -> None:
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.path = path
        self.parents: Dict[ast.AST, ast.AST] = {}
        self.functions: List[ast.FunctionDef] = []
        self.tables: List[ast.Dict] = []
        self.others: List[Module] = []
        self.unique: Set[str] = set()
        self.calls: Dict[str, List[ast.Call]] = {}
        self._know(self.tree)

    def _know(self, node: ast.AST) -> None:
        if isinstance(node, ast.Call):
            self.calls.setdefault(called(node), []).append(node)
        elif isinstance(node, ast.FunctionDef):
            self.functions.append(node)
        elif isinstance(node, ast.Dict):
            self.tables.append(node)
        for child in ast.iter_child_nodes(node):
            self.parents[child] = node
            self._know(child)

    def templates(self) -> Iterator[Tuple[str, str]]:
        """Code and template of everything that is said here."""
        for call in self.calls.get(ERROR, ()):
            yield from self._of_error(call)
        for call in self.calls.get("some", ()):
            yield from self._of_count(call)
        for name, arguments in OTHERS.items():
            for call, given in itertools.product(self.calls.get(name, ()), arguments):
                for text in filter(reads_like_words, self._texts(argument(call, *given), call)):
                    yield SAID, numbered(text)
        for text in itertools.chain(self._of_verdicts(), self._of_states()):
            yield SAID, numbered(text)

    def _of_error(self, call: ast.Call) -> Iterator[Tuple[str, str]]:
        codes = [
            text for text in self._texts(argument(call, 0, "code"), call) if PLACE not in text
        ] or [SAID]
        for position, keyword in ((SENTENCE, "sentence"), (REMEDY, "remedy")):
            for text in self._texts(argument(call, position, keyword), call):
                if reads_like_words(text):
                    for code in codes:
                        yield code, numbered(text)

    def _of_count(self, call: ast.Call) -> Iterator[Tuple[str, str]]:
        """Singular and plural of a noun that is counted."""
        for one in self._texts(argument(call, 1, "one"), call):
            more = self._texts(argument(call, 2, "more"), call) or [one + "s"]
            for noun in (one, *more):
                if reads_like_words(noun):
                    yield COUNTED, numbered(f"{PLACE} {noun}")

    def _of_verdicts(self) -> Iterator[str]:
        """Why something is so, where a result says it."""
        for table in self.tables:
            for key, value in zip(table.keys, table.values):
                if isinstance(key, ast.Constant) and key.value == "why":
                    yield from filter(reads_like_words, self._texts(value, table))

    def _of_states(self) -> Iterator[str]:
        """What the state of the environment is called; windows show it."""
        for function in self.functions if self.path.parent.name == "environment" else ():
            for node in ast.walk(function) if function.name == "sentence" else ():
                if isinstance(node, ast.Return):
                    yield from filter(reads_like_words, self._texts(node.value, node))

    def _texts(self, node: Optional[ast.AST], at: ast.AST, depth: int = 0) -> List[str]:
        """All texts that an expression may give, with :data:`PLACE` for what is not known."""
        unknown = [PLACE]
        if node is None:
            return []
        if depth > 6:
            return unknown
        if isinstance(node, ast.Constant):
            return [str(node.value)]
        if isinstance(node, ast.IfExp):
            return self._texts(node.body, at, depth + 1) + self._texts(node.orelse, at, depth + 1)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self._joined([node.left, node.right], at, depth)
        if isinstance(node, ast.JoinedStr):
            return self._joined(node.values, at, depth)
        if isinstance(node, ast.FormattedValue):
            if node.format_spec is not None:
                return unknown
            return self._texts(node.value, at, depth + 1)
        if isinstance(node, ast.Name):
            return self._of_name(node.id, node, at, depth) or unknown
        if isinstance(node, ast.Call) and called(node) == "strip":
            return [text.strip() for text in self._texts(node.func.value, at, depth + 1)]
        if isinstance(node, ast.Call) and called(node) == "phrase":
            return self._texts(argument(node, 0, "text"), at, depth + 1)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            return self._dictionary(node.value.id, at, depth) or unknown
        return unknown

    def _joined(self, parts: List[ast.AST], at: ast.AST, depth: int) -> List[str]:
        variants = []
        for before, part in zip([None, *parts], parts):
            texts = self._texts(part, at, depth + 1)
            if isinstance(part, ast.FormattedValue) and not isinstance(part.value, ast.IfExp):
                quoted = isinstance(before, ast.Constant) and before.value.endswith(("“", "("))
                texts = [PLACE if quoted or is_name(text) else text for text in texts]
            variants.append(list(dict.fromkeys(texts)))
        number = 1
        for items in variants:
            number *= len(items)
        if number > MOST_VARIANTS:  # too many sentences: what varies most remains a value
            variants = [items if len(items) == 1 else [PLACE] for items in variants]
        return list(dict.fromkeys("".join(items) for items in itertools.product(*variants)))

    def _of_name(self, name: str, node: ast.AST, at: ast.AST, depth: int) -> List[str]:
        function = self._function(node)
        if function is not None:
            values = list(assigned(function, name))
            if values:
                return self._all(values, at, depth)
            if name in parameters_of(function):
                return self._of_parameter(function, name, depth)
        values = [value for statement in self.tree.body for value in assigned_by(statement, name)]
        if values:
            return self._all(values, at, depth)
        origin = self._origin(name)
        return origin._of_name(name, origin.tree, at, depth + 1) if origin else []

    def _all(self, values: List[ast.AST], at: ast.AST, depth: int) -> List[str]:
        texts = [text for value in values for text in self._texts(value, at, depth + 1)]
        return list(dict.fromkeys(texts))

    def _of_parameter(self, function: ast.AST, name: str, depth: int) -> List[str]:
        """What the calls of a function, here or else in other files, hand to a parameter."""
        position = parameters_of(function).index(name)
        if "self" in parameters_of(function)[:1]:
            position -= 1
        texts: List[str] = []
        for module in [self, *(self.others if function.name in self.unique else ())]:
            for call in module.calls.get(function.name, ()):
                given = argument(call, position, name)
                texts += module._texts(given, call, depth + 1)
            if texts and module is self:
                break
        texts += self._texts(default_of(function, name), function, depth + 1)
        if any(PLACE in text and not text.strip(PLACE) for text in texts):
            texts = [text for text in texts if text.strip(PLACE)] + [PLACE]
        return list(dict.fromkeys(texts))

    def _dictionary(self, name: str, at: ast.AST, depth: int) -> List[str]:
        """What a table of the file, or of the one that it is imported from, holds."""
        for statement in self.tree.body:
            for value in assigned_by(statement, name):
                return self._all(value.values, at, depth) if isinstance(value, ast.Dict) else []
        origin = self._origin(name)
        return origin._dictionary(name, at, depth + 1) if origin else []

    def _origin(self, name: str) -> Optional[Module]:
        """The file of ours that a name is imported from."""
        for statement in self.tree.body:
            if not isinstance(statement, ast.ImportFrom) or not statement.level:
                continue
            if name in [item.name for item in statement.names]:
                folder = self.path.parents[statement.level - 1]
                path = folder.joinpath(*(statement.module or "").split("."))
                for candidate in (path.with_suffix(".py"), path / "__init__.py"):
                    if candidate.exists():
                        return Module(candidate)
        return None

    def _function(self, node: ast.AST) -> Optional[ast.AST]:
        while node is not None and not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node = self.parents.get(node)
        return node


def is_name(text: str) -> bool:
    """Whether a part of a sentence is a number or a name, which no language changes."""
    return bool(text) and (bool(re.search(r"[A-Z_]{2}", text)) or not re.search(r"[a-z]", text))


def reads_like_words(text: str) -> bool:
    """Whether there is something to translate beside values."""
    return bool(re.search(r"[A-Za-z]{2}", text.replace(PLACE, "")))


def numbered(text: str) -> str:
    """The template with its places numbered from 1, as Qt writes them."""
    count = itertools.count(1)
    merged = re.sub(f"{PLACE}+", PLACE, text)
    return re.sub(PLACE, lambda _: f"%{next(count)}", merged)
