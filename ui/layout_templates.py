"""The print layout that comes with the plugin, where the Layout Manager looks for templates."""

from __future__ import annotations

from typing import List

from qgis.core import QgsApplication, QgsSettings

from ..model_backend.styling import STYLES

FOLDER = str(STYLES.parent / "layouts")
_KEYS = ("core/Layout/searchPathsForTemplates", "layout/search-paths-for-templates")
"""Where QGIS keeps the folders: 3.22, and 3.40."""


def offer() -> None:
    """Have QGIS look into the plugin's folder, too."""
    paths = QgsApplication.layoutTemplatePaths()
    if FOLDER not in paths:
        _set([*paths, FOLDER])


def withdraw() -> None:
    """Have QGIS look only where it did before."""
    paths = QgsApplication.layoutTemplatePaths()
    if FOLDER in paths:
        _set([path for path in paths if path != FOLDER])


def _set(paths: List[str]) -> None:
    for key in _KEYS:
        QgsSettings().setValue(key, paths)
        # Newer versions take the older key over when they start, and ask the newer one until then.
        if QgsApplication.layoutTemplatePaths() == paths:
            return
