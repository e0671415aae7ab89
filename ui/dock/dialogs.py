"""Forms of Processing, opened with what is known filled in."""

from __future__ import annotations

from typing import Any, Dict

from qgis import processing

from ...processing_provider.translation import tr


def open_form(iface, algorithm: str, values: Dict[str, Any]) -> None:
    """Open the form of an algorithm beside QGIS's window.

    Args:
        iface: Of QGIS's window.
        algorithm: Id within Highwater.
        values: What is known of its parameters; those without a value are left out.
    """
    known = {name: value for name, value in values.items() if value is not None}
    create = getattr(processing, "createAlgorithmDialog", None)
    if create is None:
        iface.messageBar().pushWarning(
            "Highwater", tr("Enable the plugin “Processing” to open this form.")
        )
        return
    dialog = create(f"highwater:{algorithm}", known)
    dialog.setModal(False)
    dialog.show()
    dialog.raise_()
