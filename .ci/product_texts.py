"""Texts of what the backend sends out, read from its source: what ``tr`` and ``phrase`` are given.

Standard library only, Python 3.9.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Dict, List, Set

from interface_texts import assembled, calls

from model_backend import categories
from model_backend.categories import Category


def product_texts(folder: Path) -> Set[str]:
    """All texts of the files in a folder that products say, and the names of categories."""
    found = {item.name for table in vars(categories).values() for item in _categories(table)}
    for path in folder.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in calls(tree, "tr", "phrase"):
            found.update(
                text.value
                for text in call.args[:1]
                if isinstance(text, ast.Constant) and isinstance(text.value, str)
            )
    return found


def put_together(folder: Path) -> Dict[str, List[int]]:
    """Lines of each file in which ``tr`` is given a text put together from pieces."""
    return {path.name: lines for path in folder.rglob("*.py") if (lines := assembled(path))}


def _categories(table: object) -> List[Category]:
    rows = table if isinstance(table, tuple) else (table,)
    return [item for item in rows if isinstance(item, Category)]
