"""Print layouts load in QGIS, show the map where it lies, and name no machine."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsRasterLayer,
    QgsReadWriteContext,
)
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from model_backend.categories import MASK_CATEGORIES, WATER
from tests.support.profile import REPOSITORY

SHIPPED = REPOSITORY / "model_backend" / "layouts" / "highwater-map.qpt"


@pytest.fixture(scope="module")
def made(profile, tmp_path_factory):
    """A layout as the backend writes it, and what it is to show."""
    folder = tmp_path_factory.mktemp("layout")
    subprocess.run(
        [profile.interpreter, "-m", "tests.support.map_products", str(folder)],
        cwd=REPOSITORY,
        check=True,
    )
    return folder


@pytest.fixture
def project(clean_project, made):
    """The project with mask and radar image, in another CRS than theirs."""
    from highwater.processing_provider.styling import STYLES

    mask = QgsRasterLayer(str(made / "mask.tif"), "Water mask")
    assert mask.loadNamedStyle(str(STYLES / "mask.qml"))[1]
    clean_project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    clean_project.addMapLayer(QgsRasterLayer(str(made / "radar.tif"), "Radar image"))
    clean_project.addMapLayer(mask)
    return clean_project


def load(path: Path, project) -> QgsPrintLayout:
    layout, document = QgsPrintLayout(project), QDomDocument()
    assert document.setContent(path.read_text("utf-8"))[0]
    items, done = layout.loadFromTemplate(document, QgsReadWriteContext())
    assert done and len(items) >= 8
    return layout


def items(layout, kind):
    return [item for item in layout.items() if isinstance(item, kind)]


def export(layout, path: Path) -> QImage:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 60
    layout.refresh()
    assert QgsLayoutExporter(layout).exportToImage(str(path), settings) == QgsLayoutExporter.Success
    return QImage(str(path))


def share_of(image: QImage, colour) -> float:
    """Share of the picture that has about this colour."""
    close = 0
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            found = image.pixelColor(x, y).getRgb()
            close += all(abs(a - b) < 12 for a, b in zip(found[:3], colour[:3]))
    return 4 * close / (image.width() * image.height())


@pytest.mark.parametrize("which", ["made", "shipped"])
def test_a_layout_shows_the_map_with_all_that_belongs_to_it(which, made, project, tmp_path):
    layout = load(made / "map.qpt" if which == "made" else SHIPPED, project)
    (shown,) = items(layout, QgsLayoutItemMap)
    for kind in (QgsLayoutItemLegend, QgsLayoutItemScaleBar):
        (item,) = items(layout, kind)
        assert item.linkedMap() is shown
    (arrow,) = items(layout, QgsLayoutItemPicture)
    assert arrow.linkedMap() is shown and arrow.northMode() == QgsLayoutItemPicture.TrueNorth
    image = export(layout, tmp_path / "page.png")
    assert abs(image.width() - 702) < 2 and abs(image.height() - 496) < 2
    blue = next(item.colour for item in MASK_CATEGORIES if item.value == WATER)
    assert 0.05 < share_of(image, blue) < 0.4


def test_a_maps_own_layout_has_its_texts_extent_and_crs(made, project):
    layout = load(made / "map.qpt", project)
    texts = " ".join(item.currentText() for item in items(layout, QgsLayoutItemLabel))
    for text in (
        "Flood and permanent water – Müllrose – Żywiec",
        "51–75 ha",
        "19 September 2024, 05:01 UTC · Sentinel-1A · descending orbit",
        "Flood <net> (SHA-256 0123456789ab…), Highwater ",
        "EPSG:32633",
        "mask.provenance.json",
    ):
        assert text in texts
    (shown,) = items(layout, QgsLayoutItemMap)
    assert shown.crs().authid() == "EPSG:32633"
    scene = project.mapLayersByName("Water mask")[0].extent()
    assert shown.extent().contains(scene)
    assert shown.extent().width() < 1.5 * scene.width()
    (bar,) = items(layout, QgsLayoutItemScaleBar)
    assert bar.unitLabel() == "m"


def test_the_shipped_layout_finds_the_mask_by_itself(project):
    layout = load(SHIPPED, project)
    (shown,) = items(layout, QgsLayoutItemMap)
    layout.refresh()
    mask = project.mapLayersByName("Water mask")[0]
    there = QgsCoordinateTransform(mask.crs(), project.crs(), project).transform(mask.extent())
    assert shown.extent().intersects(there)
    assert shown.extent().width() < 2 * there.width()


def test_layouts_name_no_path(made):
    for path in (SHIPPED, made / "map.qpt"):
        text = re.sub(r'base64:[^"]+', "", path.read_text("utf-8"))
        assert not re.search(r"[a-z]:\\|file:|/(home|root|tmp|usr|work|Users)/", text)


def test_the_layout_manager_is_offered_the_folder_and_it_is_taken_back():
    from highwater.ui import layout_templates

    before = QgsApplication.layoutTemplatePaths()
    layout_templates.offer()
    layout_templates.offer()
    assert QgsApplication.layoutTemplatePaths().count(layout_templates.FOLDER) == 1
    assert (Path(layout_templates.FOLDER) / SHIPPED.name).exists()
    layout_templates.withdraw()
    assert QgsApplication.layoutTemplatePaths() == before
