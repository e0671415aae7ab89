"""The names of QGIS and Qt that Python files use, read without running them."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Used:
    """A name of another library, such as ``Qt.ConnectionType.QueuedConnection``.

    Attributes:
        line: Where it stands.
        module: What its first part was imported from, such as ``qgis.PyQt.QtCore``.
        parts: The name and what follows after dots.
    """

    line: int
    module: str
    parts: Tuple[str, ...]

    def __str__(self) -> str:
        return f"line {self.line}: {'.'.join(self.parts)} of {self.module}"


def host_files() -> List[Path]:
    """Python files of ours that are loaded inside QGIS's own Python and use QGIS."""
    files = [ROOT / "__init__.py", ROOT / "plugin.py"]
    for folder in ("processing_provider", "ui"):
        files += sorted((ROOT / folder).rglob("*.py"))
    return files


def used_names(text: str) -> List[Used]:
    """Names from ``qgis`` in a Python file: those imported, and those with parts after them."""
    tree = ast.parse(text)
    modules = imported_from_qgis(tree)
    found = [
        Used(node.lineno, node.module or "", (alias.name,))
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis"
        for alias in node.names
    ]
    for line, parts in chains(tree):
        if parts[0] in modules:
            module, named = modules[parts[0]]
            found.append(Used(line, module, (*named, *parts[1:])))
    return found


def used_of_anything(text: str) -> List[Tuple[int, str]]:
    """Lines and last parts of names that begin with anything but an import from ``qgis``."""
    tree = ast.parse(text)
    modules = imported_from_qgis(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            parts = parts_of(node)
            if parts is None or parts[0] not in modules:
                found.append((node.lineno, node.attr))
    return found


def defined_names(text: str) -> Set[str]:
    """Functions, classes and fields that a Python file defines."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    tree = ast.parse(text)
    named = {node.name for node in ast.walk(tree) if isinstance(node, kinds)}
    fields = (node.target for node in ast.walk(tree) if isinstance(node, ast.AnnAssign))
    return named | {field.id for field in fields if isinstance(field, ast.Name)}


def imported_from_qgis(tree: ast.Module) -> Dict[str, Tuple[str, Tuple[str, ...]]]:
    """Local name of each import from ``qgis`` to its module and its own name there.

    With what is only called something else: ``kinds`` after ``kinds = QgsVectorFileWriter.Action``.
    """
    found = {
        alias.asname or alias.name: (node.module or "", (alias.name,))
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis"
        for alias in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            parts = parts_of(node.value)
            if parts is not None and parts[0] in found and len(parts) > 1:
                module, named = found[parts[0]]
                found[node.targets[0].id] = (module, (*named, *parts[1:]))
    return found


def chains(tree: ast.Module) -> Iterator[Tuple[int, Tuple[str, ...]]]:
    """Names with parts after dots, each as long as it is, and their lines."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            parts = parts_of(node)
            if parts is not None:
                yield node.lineno, parts


def parts_of(node: ast.expr) -> Optional[Tuple[str, ...]]:
    """``("Qt", "GlobalColor", "red")`` of ``Qt.GlobalColor.red``; None of what begins otherwise."""
    parts: List[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    return (node.id, *reversed(parts))
