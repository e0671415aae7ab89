"""Qt's files of translations (``.ts``), written so that they change only where their texts do.

Standard library only, Python 3.9.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Dict, Iterable, List
from xml.sax.saxutils import escape

Translations = Dict[str, Dict[str, str]]
"""Context to source to translation, which is empty while there is none."""


def read(path: Path) -> Translations:
    """Read a file; nothing where there is none."""
    if not path.exists():
        return {}
    return {
        context.findtext("name", ""): {
            message.findtext("source", ""): message.findtext("translation") or ""
            for message in context.iter("message")
        }
        for context in ElementTree.parse(path).iter("context")
    }


def write(path: Path, language: str, translations: Translations) -> None:
    """Write a file as Qt Linguist does, without places in the source: they move all the time."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted(translations):
        lines += ["<context>", f"    <name>{context}</name>"]
        for source in sorted(translations[context]):
            lines += message(source, translations[context][source])
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def message(source: str, translation: str) -> List[str]:
    """Lines of one text."""
    mark = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(source)}</source>",
        f"        <translation{mark}>{escape(translation)}</translation>",
        "    </message>",
    ]


def updated(old: Translations, sources: Dict[str, Iterable[str]]) -> Translations:
    """The translations of those sources that there are now; empty for new ones."""
    return {
        context: {source: old.get(context, {}).get(source, "") for source in texts}
        for context, texts in sources.items()
    }
