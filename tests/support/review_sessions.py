"""Reviews begun without their dock, for the tests in QGIS's Python."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from tests.support.gdal_scenes import ORIGIN, PIXEL
from tests.support.review_layers import write_disagreement

BOXES = (
    ((10, 10, 40, 40), 1),  # 9 ha, the map says water
    ((60, 10, 120, 70), 2),  # 36 ha, dry
    ((140, 10, 160, 30), 1),  # 4 ha
    ((60, 100, 110, 150), 1),  # 25 ha
    ((180, 100, 220, 140), 2),  # 16 ha
)
"""First column and row, and those after the last, of a scene of 256 × 192 pixels."""


def box(left, top, right, bottom) -> QgsGeometry:
    x, y = ORIGIN
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    text = ", ".join(f"{x + PIXEL * column} {y - PIXEL * row}" for column, row in corners)
    return QgsGeometry.fromWkt(f"Polygon (({text}))")


@pytest.fixture
def analysed(tmp_path, clean_project) -> QgsVectorLayer:
    path = write_disagreement(tmp_path / "places to review.gpkg", BOXES)
    layer = QgsVectorLayer(path, "Places to review", "ogr")
    clean_project.addMapLayer(layer)
    return layer


@pytest.fixture
def open_review(tmp_path):
    """Begin a review, or go on with one, as the dock does."""
    from highwater.ui.review.items import read_items, source_of
    from highwater.ui.review.layer import Copying
    from highwater.ui.review.session import Session

    def run(layer=None, says="", name="kept.gpkg", **options):
        path = tmp_path / name
        if layer is not None:
            Copying(layer, says).write(path, lambda: False)
        items, _, kind = read_items(path)
        return Session(QgsVectorLayer(source_of(path), "review", "ogr"), items, kind, **options)

    return run


@pytest.fixture
def session(analysed, open_review):
    return open_review(analysed)
