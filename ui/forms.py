"""Forms of algorithms, opened filled in."""

from __future__ import annotations

from typing import Any, Dict

_open: Dict[int, Any] = {}
"""Qt keeps the window alone; without these, Python would free what answers its buttons."""


def open_form(algorithm: str, parameters: Dict[str, Any]) -> Any:
    """Open the form of an algorithm, filled in; it does not hold up the window.

    Args:
        algorithm: Its id.
        parameters: What is filled in.
    """
    from qgis import processing  # complete only once the plugin “Processing” is there

    form = processing.createAlgorithmDialog(algorithm, parameters)
    key = id(form)
    _open[key] = form
    form.destroyed.connect(lambda *_: _open.pop(key, None))
    form.show()
    return form
