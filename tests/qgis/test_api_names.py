"""Names of QGIS and Qt that our files use: there in this QGIS, and enumerations by their own name.

``Qt.AlignLeft`` works with Qt 5 alone, ``Qt.AlignmentFlag.AlignLeft`` with both.
"""

from __future__ import annotations

import enum
import importlib
from typing import Any, List

import pytest

from tests.support.api_names import ROOT, Used, host_files, used_names, used_of_anything

LIBRARIES = ("qgis.core", "qgis.gui", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui", "qgis.PyQt.QtWidgets")


def is_enumeration(value: Any) -> bool:
    return isinstance(value, type) and (
        issubclass(value, enum.Enum) or type(value).__name__ == "enumtype"
    )


def complaint(used: Used) -> str:
    """What is wrong with a name; empty where nothing is."""
    value = importlib.import_module(used.module)
    for part in used.parts:
        if not hasattr(value, part):
            return f"{used}: there is no {part}"
        owner, value = value, getattr(value, part)
        if is_enumeration(type(value)) and isinstance(owner, type) and not is_enumeration(owner):
            return f"{used}: {part} belongs to {type(value).__name__}"
        if not isinstance(value, type):
            break
    return ""


def complaints(text: str) -> List[str]:
    return [found for used in used_names(text) if (found := complaint(used))]


@pytest.fixture(scope="module")
def members():
    """Names of all members of enumerations that classes of QGIS and Qt show as their own."""
    found = set()
    for library in LIBRARIES:
        for owner in vars(importlib.import_module(library)).values():
            if isinstance(owner, type) and not is_enumeration(owner):
                found |= {
                    name
                    for name in dir(owner)
                    if name[:1].isupper() and is_enumeration(type(getattr(owner, name, None)))
                }
    return found


@pytest.mark.parametrize("path", host_files(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_name_is_there_and_enumerations_are_named(path):
    assert complaints(path.read_text("utf-8")) == []


def test_no_member_of_an_enumeration_is_taken_from_an_object(members):
    assert {"AlignLeft", "FlagAdvanced"} <= members
    found = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in host_files()
        for line, name in used_of_anything(path.read_text("utf-8"))
        if name in members
    ]
    assert found == []


def test_what_is_wrong_is_found():
    qt = "from qgis.PyQt.QtCore import Qt\n"
    core = "from qgis.core import QgsProcessing, QgsWkbTypes\n"
    for text, words in (
        (qt + "Qt.AlignLeft", "AlignLeft belongs to AlignmentFlag"),
        (core + "QgsProcessing.TypeRaster", "TypeRaster belongs to"),
        (core + "QgsWkbTypes.Polygon", "Polygon belongs to"),
        (qt + "Qt.AlignmentFlag.AlignMiddle", "there is no AlignMiddle"),
        (qt + "sides = Qt.AlignmentFlag\nsides.AlignMiddle", "there is no AlignMiddle"),
        ("from qgis.core import QgsNothing", "there is no QgsNothing"),
    ):
        (found,) = complaints(text)
        assert words in found
    assert complaints(qt + core + "Qt.AlignmentFlag.AlignLeft; QgsProcessing.SourceType") == []
