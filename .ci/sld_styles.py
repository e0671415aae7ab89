"""Write an SLD beside each QGIS style of the plugin (``make styles``).

The ``.qml`` are the source; the SLD are for servers such as GeoServer, which cannot read them. Run
by a Python with PyQGIS: it writes the symbols of vector layers. What it cannot put into SLD is
taken out, or put right: labels that are computed, and filters on expressions.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from xml.etree import ElementTree

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsVectorLayer
from raster_sld import is_raster, raster_sld

STYLES = Path(__file__).resolve().parent.parent / "model_backend" / "styles"
SE = "{http://www.opengis.net/se}"
OGC = "{http://www.opengis.net/ogc}"
PREFIXES = {
    "": "http://www.opengis.net/sld",
    "se": SE[1:-1],
    "ogc": OGC[1:-1],
    "xlink": "http://www.w3.org/1999/xlink",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
TEMPLATES = ("timeline",)
"""Styles that a job fills in: their colours depend on its dates."""
GEOMETRIES = {"0": "Point", "1": "LineString", "2": "Polygon"}
_COLUMN = re.compile(r'coalesce\((?:trim\(lower\()?"(\w+)"\)*, .*\)')


def main() -> None:
    """Write all of them."""
    application = QgsApplication([], False)
    application.initQgis()
    for style in sorted(STYLES.glob("*.qml")):
        if style.stem in TEMPLATES:
            continue
        root = raster_sld(style) if is_raster(style) else vector_sld(style)
        ElementTree.indent(root)
        path = style.with_suffix(".sld")
        path.write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            + ElementTree.tostring(root, encoding="unicode")
            + "\n",
            encoding="utf-8",
        )
        print(path.relative_to(STYLES.parent.parent))
    application.exitQgis()


def vector_sld(style: Path) -> ElementTree.Element:
    """What QGIS exports of a vector style, mended."""
    geometry = GEOMETRIES[ElementTree.parse(style).findtext("layerGeometryType")]
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326", style.stem, "memory")
    message, done = layer.loadNamedStyle(str(style))
    if not done:
        raise SystemExit(f"The style {style.name} cannot be read: {message}")
    layer.setLabelsEnabled(False)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "style.sld"
        message, done = layer.saveSldStyle(str(path))
        if not done:
            raise SystemExit(f"{style.name} cannot be written as SLD: {message}")
        text = path.read_text("utf-8")
    for prefix, address in PREFIXES.items():
        ElementTree.register_namespace(prefix, address)
    root = ElementTree.fromstring(text)
    for holder in root.iter(f"{SE}FeatureTypeStyle"):
        for rule in holder.findall(f"{SE}Rule"):
            if rule.find(f"{SE}TextSymbolizer") is not None:
                holder.remove(rule)
            else:
                mend_filter(rule)
    return root


def mend_filter(rule: ElementTree.Element) -> None:
    """Have a filter ask a column, where QGIS has put its expression in the place of one.

    The expressions of our styles are of one kind: a column, and a value in its place where it is
    empty. What that value stands for is the rule of empty columns.
    """
    holder = rule.find(f"{OGC}Filter")
    if holder is None:
        return
    columns = set()
    for name in holder.iter(f"{OGC}PropertyName"):
        match = _COLUMN.fullmatch(name.text or "")
        if match:
            name.text = match[1]
            columns.add(match[1])
    literals = [float(item.text) for item in holder.iter(f"{OGC}Literal") if is_number(item.text)]
    if columns and literals and min(literals) < 0:
        for condition in list(holder):
            holder.remove(condition)
        empty = ElementTree.SubElement(holder, f"{OGC}PropertyIsNull")
        ElementTree.SubElement(empty, f"{OGC}PropertyName").text = columns.pop()


def is_number(text: str) -> bool:
    """Whether a literal is a number."""
    return bool(re.fullmatch(r"-?\d+(\.\d+)?", text or ""))


if __name__ == "__main__":
    main()
