"""Draw a radar image, the water mapped on it and, where known, the comparison with the truth.

Run by a Python with PyQGIS; the picture is a layout of QGIS itself.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import List, Optional, Set

from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

STYLES = Path(__file__).resolve().parent.parent / "model_backend" / "styles"
MM = QgsUnitTypes.LayoutMillimeters
PANEL = 92.0  # millimetres: side of a map
GAP = 6.0
MARGIN = 9.0
TOP = 27.0
BELOW = 26.0
DPI = 150
LOOK = 1000  # pixels of a side at which the classes are looked up
INK = QColor("#1f2d3a")
QUIET = QColor("#5b6b78")


def main() -> int:
    """Draw and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scene", required=True)
    parser.add_argument("--mask", required=True)
    parser.add_argument("--comparison")
    parser.add_argument("--title", default="Water mapped by Highwater")
    parser.add_argument("--caption", default="")
    parser.add_argument("--project", help="project of QGIS to write as well")
    parser.add_argument("picture")
    options = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    try:
        draw(options)
    finally:
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


def draw(options: argparse.Namespace) -> None:
    """Compose the page and write it."""
    scene = styled(options.scene, "radar", "Radar image")
    mask = styled(options.mask, "mask", "Water")
    panels = [
        Panel("Radar image", [scene], None),
        Panel("Water mapped", [mask, scene], mask),
    ]
    if options.comparison:
        comparison = styled(options.comparison, "comparison", "Comparison")
        panels.append(Panel("Compared with the truth", [comparison, scene], comparison))
    QgsProject.instance().setCrs(scene.crs())
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    width = 2 * MARGIN + len(panels) * PANEL + (len(panels) - 1) * GAP
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(width, TOP + PANEL + BELOW, MM))
    write(layout, options.title, MARGIN, 6, width - 2 * MARGIN, 10, size=19, bold=True)
    write(layout, options.caption, MARGIN, 6, width - 2 * MARGIN, 10, size=13, right=True)
    for number, panel in enumerate(panels):
        panel.place(layout, MARGIN + number * (PANEL + GAP))
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    if not image.save(options.picture):
        raise SystemExit(f"The picture {options.picture} could not be written.")
    if options.project and not QgsProject.instance().write(options.project):
        raise SystemExit(f"The project {options.project} could not be written.")


def styled(path: str, style: str, title: str) -> QgsRasterLayer:
    """Open a raster with a style of the plugin."""
    layer = QgsRasterLayer(path, title)
    if not layer.isValid():
        raise SystemExit(f"QGIS cannot open {path}.")
    message, done = layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    if not done:
        raise SystemExit(f"The style {style} cannot be used: {message}")
    QgsProject.instance().addMapLayer(layer)
    return layer


class Panel:
    """A map with a title above and a scale bar and legend below.

    Args:
        title: What it shows.
        layers: Topmost first; the last one fills the map.
        explained: Layer whose classes the legend lists; None: no legend.
    """

    def __init__(
        self, title: str, layers: List[QgsMapLayer], explained: Optional[QgsMapLayer]
    ) -> None:
        self._title = title
        self._layers = layers
        self._explained = explained

    def place(self, layout: QgsPrintLayout, left: float) -> None:
        """Add the panel to the page at ``left`` millimetres."""
        write(layout, self._title, left, TOP - 7, PANEL, 6, size=12, bold=True)
        view = QgsLayoutItemMap(layout)
        view.attemptMove(QgsLayoutPoint(left, TOP, MM))
        view.attemptResize(QgsLayoutSize(PANEL, PANEL, MM))
        view.setLayers(self._layers)
        view.setCrs(self._layers[-1].crs())
        view.setExtent(square(self._layers[-1].extent()))
        view.setBackgroundColor(QColor("#eef1f3"))
        view.setFrameEnabled(True)
        view.setFrameStrokeColor(QUIET)
        layout.addLayoutItem(view)
        if self._explained is None:
            self._add_scale_bar(layout, view, left)
        else:
            self._add_legend(layout, view, left)

    def _add_scale_bar(self, layout: QgsPrintLayout, view: QgsLayoutItemMap, left: float) -> None:
        bar = QgsLayoutItemScaleBar(layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(view)
        bar.applyDefaultSize(QgsUnitTypes.DistanceKilometers)
        bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeFitWidth)
        bar.setMinimumBarWidth(40)
        bar.setMaximumBarWidth(65)
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setHeight(2)
        text = QgsTextFormat()
        text.setFont(font(9))
        text.setSize(9)
        text.setColor(INK)
        bar.setTextFormat(text)
        layout.addLayoutItem(bar)
        bar.attemptMove(QgsLayoutPoint(left, TOP + PANEL + 3, MM))
        crs = self._layers[-1].crs()
        name = f"{crs.description()} ({crs.authid()})" if crs.authid() else crs.description()
        write(layout, name, left, TOP + PANEL + 16, PANEL, 6, size=9)

    def _add_legend(self, layout: QgsPrintLayout, view: QgsLayoutItemMap, left: float) -> None:
        legend = QgsLayoutItemLegend(layout)
        legend.setLinkedMap(view)
        legend.setAutoUpdateModel(False)
        root = legend.model().rootGroup()
        root.clear()
        entry = root.addLayer(self._explained)
        entry.setCustomProperty("legend/title-style", "hidden")
        nodes = legend.model().layerLegendNodes(entry)
        shown = labels_seen(self._explained)
        order = [i for i, node in enumerate(nodes) if node.data(Qt.DisplayRole) in shown]
        QgsMapLayerLegendUtils.setLegendNodeOrder(entry, order)
        legend.model().refreshLayerLegend(entry)
        legend.setStyleFont(QgsLegendStyle.SymbolLabel, font(10))
        legend.setColumnCount(len(order))
        legend.setSplitLayer(True)
        legend.setColumnSpace(4)
        legend.setSymbolHeight(4)
        legend.setSymbolWidth(6)
        legend.setBackgroundEnabled(False)
        legend.setFontColor(INK)
        layout.addLayoutItem(legend)
        legend.attemptMove(QgsLayoutPoint(left - 2, TOP + PANEL + 1, MM))
        legend.adjustBoxSize()


def labels_seen(layer: QgsRasterLayer) -> Set[str]:
    """Labels of the classes that are there and not see-through; rare ones can be missed."""
    block = layer.dataProvider().block(1, layer.extent(), LOOK, LOOK)
    values = set(bytes(block.data()))
    return {c.label for c in layer.renderer().classes() if c.value in values and c.color.alpha()}


def square(extent: QgsRectangle) -> QgsRectangle:
    """The square around an extent, with a little space."""
    side = max(extent.width(), extent.height()) * 1.02
    return QgsRectangle.fromCenterAndSize(extent.center(), side, side)


def write(
    layout: QgsPrintLayout,
    text: str,
    left: float,
    top: float,
    width: float,
    height: float,
    size: float,
    bold: bool = False,
    right: bool = False,
) -> None:
    """Add a line of text; places and sizes in millimetres, ``size`` in points."""
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(font(size, bold))
    label.setFontColor(INK)
    if right:
        label.setHAlign(Qt.AlignRight)
    label.setVAlign(Qt.AlignVCenter)
    label.attemptMove(QgsLayoutPoint(left, top, MM))
    label.attemptResize(QgsLayoutSize(width, height, MM))
    layout.addLayoutItem(label)


def font(size: float, bold: bool = False) -> QFont:
    """A font without serifs that every machine has."""
    chosen = QFont("DejaVu Sans")
    chosen.setStyleHint(QFont.SansSerif)
    chosen.setPointSizeF(size)
    chosen.setBold(bold)
    return chosen


if __name__ == "__main__":
    sys.exit(main())
