"""A print layout of a map for QGIS: the shipped template with this map's texts and extent.

QGIS opens it under Project ▸ Layout Manager ▸ New from Template ▸ Specific. Its map shows the
layers that are visible in the project, its legend the same.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from ...language import tr
from ...raster.whole import write_failure
from .facts import MapFacts
from .findings import Findings
from .map_drawing import cell_of
from .naming import SOFTWARE, sentence
from .overlay import crs_name
from .picture import ReducedMap
from .wording import MODEL_BASED, date_text, image_text, method_text, title_of

TEMPLATE = Path(__file__).resolve().parents[2] / "layouts" / "highwater-map.qpt"
"""A4 landscape; its items are found by their ids."""
PAGE_SHAPE = 207 / 146
"""Width of the map on the page by its height."""
_MARGIN = 1.04
_SHORT = 4_000.0  # metres of the page's width; below, the scale bar counts in metres


def write_layout(
    path: Path, facts: MapFacts, findings: Findings, picture: ReducedMap, record: str = ""
) -> None:
    """Write the template.

    Args:
        path: File to write.
        facts: How the map was made.
        findings: What was found.
        picture: The map; only its grid counts.
        record: File name of the provenance record; empty: there is none.

    Raises:
        HighwaterError: ``output.disk_full`` or ``output.write_failed``.
    """
    root = ET.parse(TEMPLATE).getroot()
    root.set("name", title_of(facts))
    items = {item.get("id"): item for item in root.iter("LayoutItem")}
    known = [image_text(facts)] if date_text(facts) else [tr("Date not known"), image_text(facts)]
    made = sentence(record) or tr("Made by {software}").format(software=SOFTWARE)
    texts = {
        "highwater-title": title_of(facts),
        "highwater-caption": findings.caption,
        "highwater-facts": " · ".join(
            filter(None, (*known, method_text(facts), crs_name(picture)))
        ),
        "highwater-credit": f"{tr(MODEL_BASED)} {made}",
    }
    for name, text in texts.items():
        items[name].set("labelText", _literal(text))
    width = _place(items["highwater-map"], picture)
    metres = width * _metres_per_unit(picture)
    unit, label = ("meters", "m") if metres < _SHORT else ("km", "km")
    items["highwater-scalebar"].set("unitType", unit)
    items["highwater-scalebar"].set("unitLabel", label)
    try:
        ET.ElementTree(root).write(path, encoding="utf-8")
    except OSError as error:
        raise write_failure(path, error) from error


def _place(item: ET.Element, picture: ReducedMap) -> float:
    """Show the scene, in its own CRS; returns the width of the page's map in units of that."""
    xmin, ymin, xmax, ymax = picture.grid.bounds
    width = _MARGIN * max(xmax - xmin, (ymax - ymin) * PAGE_SHAPE)
    height = width / PAGE_SHAPE
    x, y = (xmin + xmax) / 2, (ymin + ymax) / 2
    ends = {
        "xmin": x - width / 2,
        "ymin": y - height / 2,
        "xmax": x + width / 2,
        "ymax": y + height / 2,
    }
    for found in item.findall("LayoutObject"):
        item.remove(found)  # it follows whatever layer is called a water mask
    extent = item.find("Extent")
    assert extent is not None
    for name, value in ends.items():
        extent.set(name, repr(float(value)))
    system = ET.SubElement(ET.SubElement(item, "crs"), "spatialrefsys")
    ET.SubElement(system, "wkt").text = picture.grid.crs.to_wkt()
    if code := picture.grid.crs.to_authority():
        ET.SubElement(system, "authid").text = ":".join(code)
    return width


def _metres_per_unit(picture: ReducedMap) -> float:
    xmin, _, xmax, _ = picture.grid.bounds
    return picture.grid.width * cell_of(picture)[0] / (xmax - xmin)


def _literal(text: str) -> str:
    """A text in which QGIS finds no expression to evaluate."""
    return text.replace("[%", "[ %").replace("%]", "% ]")
