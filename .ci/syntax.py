"""Small questions to Python's syntax trees. Standard library only, Python 3.9."""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional


def called(call: ast.Call) -> str:
    """Name of what is called."""
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def argument(call: ast.Call, position: int, keyword: str) -> Optional[ast.AST]:
    """An argument of a call; None where it is not given."""
    for item in call.keywords:
        if item.arg == keyword:
            return item.value
    plain = call.args
    if any(isinstance(item, ast.Starred) for item in plain[: position + 1]):
        return None
    return plain[position] if 0 <= position < len(plain) else None


def parameters_of(function: ast.AST) -> List[str]:
    """Names of the parameters of a function, in order."""
    given = function.args
    return [item.arg for item in (*given.posonlyargs, *given.args, *given.kwonlyargs)]


def default_of(function: ast.AST, name: str) -> Optional[ast.AST]:
    """Default of a parameter."""
    given = function.args
    plain = [item.arg for item in (*given.posonlyargs, *given.args)]
    if name in plain:
        place = plain.index(name) - (len(plain) - len(given.defaults))
        return given.defaults[place] if place >= 0 else None
    return given.kw_defaults[[item.arg for item in given.kwonlyargs].index(name)]


def assigned(function: ast.AST, name: str) -> Iterator[ast.AST]:
    """Everything that a function assigns to a name."""
    for statement in ast.walk(function):
        yield from assigned_by(statement, name)
        if isinstance(statement, ast.For):
            for value in rows_of(statement.iter, function):
                yield from bound(statement.target, value, name)


def assigned_by(statement: ast.AST, name: str) -> Iterator[ast.AST]:
    """What one statement assigns to a name."""
    if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.NamedExpr)):
        targets = getattr(statement, "targets", None) or [statement.target]
        for target in targets if statement.value is not None else ():
            yield from bound(target, statement.value, name)


def bound(target: ast.AST, value: ast.AST, name: str) -> Iterator[ast.AST]:
    """What a name is bound to where a target takes a value; nothing known for a part of one."""
    if isinstance(target, ast.Name) and target.id == name:
        yield value
    elif isinstance(target, ast.Tuple):
        whole = isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts)
        for place, item in enumerate(target.elts):
            yield from bound(item, value.elts[place] if whole else ast.Slice(), name)


def rows_of(table: ast.AST, function: ast.AST) -> List[ast.AST]:
    """What a loop goes through, where it is written out: in the loop, or just before."""
    if isinstance(table, (ast.Tuple, ast.List)):
        return table.elts
    if isinstance(table, ast.Call) and called(table) == "items":
        table = table.func.value
    if isinstance(table, ast.Dict):
        return [ast.Tuple([key, value]) for key, value in zip(table.keys, table.values)]
    if isinstance(table, ast.Name):
        for statement in ast.walk(function):
            for value in assigned_by(statement, table.id):
                return [] if isinstance(value, ast.Name) else rows_of(value, function)
    return [ast.Slice()]
