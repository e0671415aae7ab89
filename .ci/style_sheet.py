"""Draw the legends of the styles as a print layout shows them: ``.ci/style_sheet.py PICTURE``.

Run by a Python with PyQGIS.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont

STYLES = Path(__file__).resolve().parent.parent / "model_backend" / "styles"
MM = QgsUnitTypes.LayoutMillimeters
COLUMNS = (
    ("mask", "probability", "uncertainty"),
    ("comparison", "exclusion", "change"),
    ("zscore", "frequency", "tiles"),
)
TITLES = {
    "mask": "Water mask", "probability": "Water probability", "uncertainty": "Spread of models",
    "comparison": "Hits, misses and false alarms", "exclusion": "Exclusion mask",
    "change": "Change of water", "zscore": "Departure (z-score)",
    "frequency": "How often flooded", "tiles": "Tiles of a dataset",
}  # fmt: skip
WIDTH, HEIGHT, DPI = 240, 152, 110  # millimetres, and dots an inch


def main() -> None:
    """Draw and write the picture."""
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        done = draw(Path(folder)).save(sys.argv[1])
    QgsProject.instance().clear()
    application.exitQgis()
    if not done:
        raise SystemExit(f"The picture {sys.argv[1]} could not be written.")


def draw(folder: Path):
    """The page with all legends."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(WIDTH, HEIGHT, MM))
    for number, names in enumerate(COLUMNS):
        legend = QgsLayoutItemLegend(layout)
        legend.setAutoUpdateModel(False)
        root: QgsLayerTree = legend.model().rootGroup()
        root.clear()
        for name in names:
            layer = styled(folder, name)
            QgsProject.instance().addMapLayer(layer, False)
            hide_name_of_band(legend, root.addLayer(layer))
        for part, size, bold in (
            (QgsLegendStyle.Subgroup, 11, True),
            (QgsLegendStyle.SymbolLabel, 9, False),
        ):
            font = QFont("DejaVu Sans")
            font.setPointSizeF(size)
            font.setBold(bold)
            legend.setStyleFont(part, font)
        layout.addLayoutItem(legend)
        legend.attemptMove(QgsLayoutPoint(4 + number * WIDTH / len(COLUMNS), 2, MM))
        legend.adjustBoxSize()
    return QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)


def hide_name_of_band(legend: QgsLayoutItemLegend, entry: QgsLayerTreeLayer) -> None:
    """Leave the first line of a raster's legend away: these rasters have no band of a name."""
    if isinstance(entry.layer(), QgsRasterLayer):
        count = len(legend.model().layerLegendNodes(entry))
        QgsMapLayerLegendUtils.setLegendNodeOrder(entry, list(range(1, count)))
        legend.model().refreshLayerLegend(entry)


def styled(folder: Path, name: str):
    """A layer that has the style."""
    style = STYLES / f"{name}.qml"
    if "<rasterrenderer" in style.read_text("utf-8"):
        path = str(folder / f"{name}.tif")
        raster = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_Float32)
        raster.SetGeoTransform((0, 1, 0, 0, 0, -1))
        raster.FlushCache()
        layer = QgsRasterLayer(path, TITLES[name])
    else:
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326", TITLES[name], "memory")
    message, done = layer.loadNamedStyle(str(style))
    if not done:
        raise SystemExit(f"The style {style.name} cannot be read: {message}")
    return layer


if __name__ == "__main__":
    main()
