"""SLD of a raster's QGIS style, for servers such as GeoServer; needs nothing but Python.

QGIS writes rasters as a ``UserLayer``, which servers do not take as a style, and a grey stretch by
options that only it knows. Both are said here in plain SLD 1.0: one ``ColorMap``, whose type is
``values`` for categories and ``ramp`` for what is interpolated.
"""

from __future__ import annotations

from pathlib import Path
from typing import List, NamedTuple, Tuple
from xml.etree import ElementTree

SLD = "http://www.opengis.net/sld"


class Entry(NamedTuple):
    """A line of a colour map; opacity from 0 to 1."""

    value: str
    colour: str
    opacity: float
    label: str


def is_raster(style: Path) -> bool:
    """Whether a ``.qml`` is that of a raster."""
    return ElementTree.parse(style).find("pipe/rasterrenderer") is not None


def raster_sld(style: Path) -> ElementTree.Element:
    """The SLD that draws what a raster's ``.qml`` draws."""
    renderer = ElementTree.parse(style).find("pipe/rasterrenderer")
    kind, entries = colour_map(renderer)
    ElementTree.register_namespace("", SLD)
    root = ElementTree.Element(f"{{{SLD}}}StyledLayerDescriptor", {"version": "1.0.0"})
    layer = child(root, "NamedLayer")
    child(layer, "Name", style.stem)
    user = child(layer, "UserStyle")
    child(user, "Name", style.stem)
    rule = child(child(user, "FeatureTypeStyle"), "Rule")
    symbolizer = child(rule, "RasterSymbolizer")
    child(symbolizer, "Opacity", renderer.get("opacity", "1"))
    band = renderer.get("band") or renderer.get("grayBand")
    child(child(child(symbolizer, "ChannelSelection"), "GrayChannel"), "SourceChannelName", band)
    listed = child(symbolizer, "ColorMap", type=kind)
    for entry in entries:
        child(
            listed, "ColorMapEntry", color=entry.colour, quantity=entry.value,
            opacity=f"{entry.opacity:.4g}", label=entry.label,
        )  # fmt: skip
    return root


def colour_map(renderer: ElementTree.Element) -> Tuple[str, List[Entry]]:
    """Type and lines of the colour map that a renderer amounts to.

    Raises:
        ValueError: for a renderer that no style of ours has.
    """
    kind = renderer.get("type")
    if kind == "paletted":
        return "values", [read(item) for item in renderer.iter("paletteEntry")]
    if kind == "singlebandpseudocolor":
        return "ramp", [read(item) for item in renderer.iter("item")]
    if kind == "singlebandgray":
        limits = [renderer.findtext(f"contrastEnhancement/{end}Value") for end in ("min", "max")]
        legend = renderer.find("rampLegendSettings")
        unit = "" if legend is None else legend.get("suffix", "")
        labels = [limit.replace("-", "\N{MINUS SIGN}") + unit for limit in limits]
        ends = zip(limits, ("#000000", "#ffffff"), labels)
        return "ramp", [Entry(value, colour, 1.0, label) for value, colour, label in ends]
    raise ValueError(f"An SLD cannot be written for a renderer {kind}.")


def read(item: ElementTree.Element) -> Entry:
    """A line of a palette or of a ramp."""
    opacity = int(item.get("alpha")) / 255
    return Entry(item.get("value"), item.get("color"), opacity, item.get("label"))


def child(
    parent: ElementTree.Element, name: str, text: str = "", **attributes: str
) -> ElementTree.Element:
    """Add an element of SLD."""
    element = ElementTree.SubElement(parent, f"{{{SLD}}}{name}", attributes)
    element.text = text or None
    return element
