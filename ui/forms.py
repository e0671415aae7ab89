"""Forms of algorithms, opened filled in."""

from __future__ import annotations

from typing import Any, Dict

from qgis import utils

from ..processing_provider.translation import tr

_open: Dict[int, Any] = {}
"""Qt keeps the window alone; without these, Python would free what answers its buttons."""


def open_form(algorithm: str, parameters: Dict[str, Any]) -> Any:
    """Open the form of an algorithm, filled in; it does not hold up the window.

    Args:
        algorithm: Its id.
        parameters: What is filled in; None: left as it is.

    Returns:
        The form; None where QGIS's plugin Processing is off, which its window then says.
    """
    from qgis import processing  # complete only once the plugin “Processing” is there

    create = getattr(processing, "createAlgorithmDialog", None)
    if create is None:
        utils.iface.messageBar().pushWarning(
            "Highwater", tr("Enable the plugin “Processing” to open this form.")
        )
        return None
    known = {name: value for name, value in parameters.items() if value is not None}
    form = create(algorithm, known)
    key = id(form)
    _open[key] = form
    form.destroyed.connect(lambda *_: _open.pop(key, None))
    form.show()
    form.raise_()
    return form
