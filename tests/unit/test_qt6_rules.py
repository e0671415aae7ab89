"""What runs inside QGIS uses nothing that is gone where QGIS is built with Qt 6 (QGIS 4)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.support.api_names import (
    ROOT,
    defined_names,
    host_files,
    used_names,
    used_of_anything,
)

GONE = ROOT / "tests" / "support" / "gone_in_qt6.txt"
BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
FILES = host_files()
OURS = set().union(*(defined_names(path.read_text("utf-8")) for path in FILES))


def read_gone() -> tuple[set[str], set[str], set[str]]:
    """Classes, names of classes (``QtCore.Qt.MouseButton.MidButton``), and methods of any class."""
    classes, names, methods = set(), set(), set()
    for line in GONE.read_text("utf-8").splitlines():
        key, colon, rest = line.partition(": ")
        if line.startswith("#"):
            continue
        if key == "*":
            methods |= set(rest.split())
        elif colon:
            names |= {f"{key}.{name}" for name in rest.split()}
        else:
            classes.add(key)
    return classes, names, methods


CLASSES, NAMES, METHODS = read_gone()


def complaints(text: str) -> list[str]:
    """What of a file QGIS 4 would refuse, with its line."""
    found = []
    for used in used_names(text):
        if not used.module.startswith("qgis.PyQt"):
            continue
        module = used.module.rpartition(".")[2]
        longest = [f"{module}.{'.'.join(used.parts[:end])}" for end in range(1, 5)]
        if longest[0] in CLASSES or NAMES & set(longest):
            found.append(str(used))
    for line, name in used_of_anything(text):
        if name in METHODS and name not in OURS:
            found.append(f"line {line}: .{name}")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            roots = {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            roots = {node.module.split(".")[0]}
        else:
            continue
        found += [f"line {node.lineno}: import of {root}" for root in sorted(roots & BINDINGS)]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_used_that_qt_6_does_not_have(path: Path):
    assert complaints(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "from PyQt5.QtCore import Qt",
        "import sip",
        "from qgis.PyQt.QtWidgets import QDesktopWidget",
        "from qgis.PyQt.QtCore import QRegExp as Expression",
        "from qgis.PyQt.QtCore import QVariant\nfield = QVariant.Type.Int",
        "from qgis.PyQt.QtCore import Qt\nbutton = Qt.MouseButton.MidButton",
        "from qgis.PyQt.QtWidgets import QDialog\nQDialog().exec_()",
        "def show(dialog):\n    return dialog.exec_()",
    ],
)
def test_what_is_gone_is_found(text: str):
    assert len(complaints(text)) == 1


def test_what_is_there_is_not_complained_of():
    text = (
        "from qgis.PyQt.QtCore import QMetaType, Qt\n"
        "from qgis.PyQt.QtWidgets import QAction, QDialog\n"
        "QDialog().exec(); QAction(); Qt.AlignmentFlag.AlignLeft; QMetaType.Type.Int\n"
    )
    assert complaints(text) == []


def test_the_rule_is_applied_to_something():
    assert len(FILES) > 60
    assert len(CLASSES) > 80 and len(NAMES) > 400 and "exec_" in METHODS
