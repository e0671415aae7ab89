"""Texts that reach a sentence as a value, by way of functions, fields, tables and lists.

``f"Unit: {unit.name} ({unit.how})."`` holds words that are written elsewhere: in a table of units,
and where a ``Unit`` is made. Where such words come from is listed here. Standard library only,
Python 3.9.
"""

from __future__ import annotations

import ast
from typing import Dict, Iterator, List, Tuple

from syntax import argument, called

FUNCTIONS = {
    *(
        "adjoining.whole_places",
        "against_thresholds._data_in_words",
        "against_thresholds._template",
    ),
    *("against_thresholds.interval", "choosing._changes", "choosing._not_better"),
    *("choosing._obstacle", "client._words", "conducting.epoch_of", "evidence._finding"),
    *("job._beginning", "job._gaps", "job._sentence", "labels.warnings", "landcover.warnings"),
    "looking._bands_from_values",
    *("meaning.recognise", "ombria.parts_of", "polygons.warnings", "reference.warnings"),
    *("ombria_sequences._validate", "review.sentence"),
    *("settling.lines", "settling_tiles._margin", "shares.shares", "stretch.words"),
    *("uncertain.sentence", "unlike.sentence", "view.in_words", "weights.load_file_into"),
    "words.listed",
}
"""Functions and properties, after the name of their file: what they give."""
JOINED = {
    *("against_thresholds.sentence", "candidates.words", "layer.words", "described.__str__"),
    "status.as_text",
}
"""The same, put together from pieces: those as well."""
FIELDS = {
    *("BandChoice.how", "Unit.how", "replace.how", "View.established", "Meaning.words"),
    *("candidates.Candidate.why", "choosing.Choice.why", "FoldTask.label", "PartContext.label"),
    *("SettledTiles.found", "progress.unit"),
}
"""Fields of dataclasses and arguments of functions: what they are given; after the name of a file
where a class of the same name is something else."""
TABLES = {
    *("units.NAMES", "shares.IN_A_SENTENCE", "locate.SOURCES", "conductor.UNIT"),
    *("candidates._ORBITS", "spec.ORBITS", "spec.SENSORS", "build.note", "job.AGAIN"),
    *("confusion.UNDEFINED", "finding.remedy", "finding.sentence", "mapping.outside"),
    *("ombria.NOTES", "ombria_sequences.NOTES", "ombria_sequences.ALWAYS", "sen12flood.NOTES"),
    *("notes", "warnings"),
}
"""Tables, after the name of their file, and lists that are added to."""
OF_FUNCTIONS = {"PartContext": {"label": 1}, "progress": {"unit": 3}, "replace": {"how": -1}}
"""Places of the arguments of what is no dataclass; −1: only given by its name."""


def spoken(
    tree: ast.Module, stem: str, fields: Dict[str, List[List[str]]]
) -> Iterator[Tuple[ast.AST, ast.AST]]:
    """Expressions of a file that give such words, and where they stand.

    Args:
        tree: The file.
        stem: Its name without ending.
        fields: Of the classes of each name, in order; see :func:`fields_of`.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            values = _given_by(node, f"{stem}.{node.name}")
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            values = _held_by(node, stem)
        elif isinstance(node, ast.Call):
            values = _given_to(node, stem, fields)
        else:
            continue
        for value in values:
            for leaf in _leaves(value):
                yield leaf, node


def fields_of(tree: ast.Module) -> Dict[str, List[str]]:
    """Names of the fields that each class of a file declares, in order."""
    return {
        node.name: [
            item.target.id
            for item in node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        ]
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }


def _given_by(function: ast.FunctionDef, name: str) -> Iterator[ast.AST]:
    for node in ast.walk(function) if name in FUNCTIONS | JOINED else ():
        if isinstance(node, (ast.Return, ast.Yield)) and node.value is not None:
            yield node.value
        elif name in JOINED:
            yield from _pieces(node)


def _pieces(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, (ast.Assign, ast.AugAssign)):
        yield node.value
    elif isinstance(node, ast.Call) and called(node) in ("append", "filter"):
        yield node.args[-1]


def _held_by(node: ast.AST, stem: str) -> Iterator[ast.AST]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    if node.value is not None and any(_name(target, stem) for target in targets):
        yield node.value


def _given_to(call: ast.Call, stem: str, fields: Dict[str, List[List[str]]]) -> Iterator[ast.AST]:
    name = called(call)
    if name == "append" and _name(call.func.value, stem):
        yield call.args[0]
    known = [{field: place for place, field in enumerate(names)} for names in fields.get(name, ())]
    for field, place in OF_FUNCTIONS.get(name, {}).items() or [
        item for places in known for item in places.items()
    ]:
        if {f"{name}.{field}", f"{stem}.{name}.{field}"} & FIELDS:
            value = argument(call, place, field)
            if value is not None:
                yield value


def _name(node: ast.AST, stem: str) -> str:
    """Name of a variable, an attribute or of what an item is of; empty: it holds no words."""
    if isinstance(node, ast.Subscript):
        node = node.value
    name = getattr(node, "id", getattr(node, "attr", ""))
    return name if name in TABLES or f"{stem}.{name}" in TABLES else ""


def _leaves(value: ast.AST) -> Iterator[ast.AST]:
    """The texts of a table or list, or the one text."""
    if isinstance(value, (ast.Tuple, ast.List)):
        for item in value.elts:
            yield from _leaves(item)
    elif isinstance(value, ast.Dict):
        for item in value.values:
            yield from _leaves(item)
    elif isinstance(value, ast.IfExp):
        yield from _leaves(value.body)
        yield from _leaves(value.orelse)
    elif isinstance(value, (ast.ListComp, ast.GeneratorExp)):
        yield from _leaves(value.elt)
    else:
        yield value
