"""Texts that an expression of the source may give, with names followed to where they come from.

``f"“{name}” is {what}."`` gives ``“%1” is too far away.`` and ``“%1” is damaged.`` where one or the
other is assigned to ``what``. Standard library only, Python 3.9.
"""

from __future__ import annotations

import ast
import itertools
import re
from pathlib import Path
from typing import Dict, List, Optional, Set

from spoken_words import fields_of
from syntax import argument, assigned, assigned_by, called, default_of, parameters_of

MOST_VARIANTS = 12
DEEPEST = 9  # steps from a sentence to what it is made of
FIELD = re.compile(r"\{[^{}]*\}")
PLACE = "\0"
"""Stands for a value until places are numbered."""


class Source:
    """One file, in which names are followed to the texts that they stand for.

    Attributes:
        values: Words that were met where a sentence has a place for them.
    """

    def __init__(self, path: Path) -> None:
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.path = path
        self.parents: Dict[ast.AST, ast.AST] = {}
        self.functions: List[ast.FunctionDef] = []
        self.tables: List[ast.Dict] = []
        self.others: List[Source] = []
        self.unique: Set[str] = set()
        self.values: Set[str] = set()
        self.fields = {name: [names] for name, names in fields_of(self.tree).items()}
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

    def texts_of(self, node: Optional[ast.AST], at: ast.AST, depth: int = 0) -> List[str]:
        """All texts that an expression may give, with :data:`PLACE` for what is not known."""
        unknown = [PLACE]
        if node is None:
            return []
        if depth > DEEPEST:
            return unknown
        if isinstance(node, ast.Constant):
            return unknown if node.value is None else [str(node.value)]
        if isinstance(node, ast.IfExp):
            return self.texts_of(node.body, at, depth + 1) + self.texts_of(
                node.orelse, at, depth + 1
            )
        if isinstance(node, ast.BoolOp):
            return self._all(node.values, at, depth)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self._joined([node.left, node.right], at, depth)
        if isinstance(node, ast.JoinedStr):
            return self._joined(node.values, at, depth)
        if isinstance(node, ast.FormattedValue):
            if node.format_spec is not None:
                return unknown
            return self.texts_of(node.value, at, depth + 1)
        if isinstance(node, ast.Name):
            return self._of_name(node.id, node, at, depth) or unknown
        ours = "model_backend" in self.path.parts  # elsewhere it is translated where it is said
        if isinstance(node, ast.Call) and called(node) in ("tr", "phrase", "Saying") and ours:
            return [FIELD.sub(PLACE, text) for text in self.texts_of(node.args[0], at, depth + 1)]
        if isinstance(node, ast.Call) and called(node) == "format" and ours:
            return self.texts_of(node.func.value, at, depth + 1)
        if isinstance(node, ast.Call) and called(node) == "strip":
            return [text.strip() for text in self.texts_of(node.func.value, at, depth + 1)]
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            return self._dictionary(node.value.id, at, depth) or unknown
        return unknown

    def _joined(self, parts: List[ast.AST], at: ast.AST, depth: int) -> List[str]:
        variants = []
        for before, part in zip([None, *parts], parts):
            texts = self.texts_of(part, at, depth + 1)
            if isinstance(part, ast.FormattedValue) and not isinstance(part.value, ast.IfExp):
                opening = before.value[-1:] if isinstance(before, ast.Constant) else ""
                if opening == "(":
                    self.values.update(texts)
                texts = [
                    PLACE if opening in ("“", "(") or is_name(text) else text for text in texts
                ]
            variants.append(list(dict.fromkeys(texts)))
        number = 1
        for items in variants:
            number *= len(items)
        if number > MOST_VARIANTS:  # too many sentences: what varies most remains a value
            self.values.update(text for items in variants if len(items) > 1 for text in items)
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
        texts = [text for value in values for text in self.texts_of(value, at, depth + 1)]
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
                texts += module.texts_of(given, call, depth + 1)
            if texts and module is self and function.name.startswith("_"):
                break
        texts += self.texts_of(default_of(function, name), function, depth + 1)
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

    def _origin(self, name: str) -> Optional[Source]:
        """The file of ours that a name is imported from."""
        for statement in self.tree.body:
            if not isinstance(statement, ast.ImportFrom) or not statement.level:
                continue
            if name in [item.name for item in statement.names]:
                folder = self.path.parents[statement.level - 1]
                path = folder.joinpath(*(statement.module or "").split("."))
                for candidate in (path.with_suffix(".py"), path / "__init__.py"):
                    if candidate.exists():
                        return Source(candidate)
        return None

    def _function(self, node: ast.AST) -> Optional[ast.AST]:
        while node is not None and not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node = self.parents.get(node)
        return node


def is_name(text: str) -> bool:
    """Whether a part of a sentence is a number or a name, which no language changes."""
    if text.count(" ") > 1:  # one with a name in it, such as that of an engine
        return False
    return bool(text) and (bool(re.search(r"[A-Z_]{2}", text)) or not re.search(r"[a-z]", text))
