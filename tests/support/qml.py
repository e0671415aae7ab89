"""Colours and values out of QGIS's style files, read apart from the code that writes SLD."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Set, Tuple
from xml.etree import ElementTree

STYLES = Path(__file__).resolve().parents[2] / "model_backend" / "styles"


class Item(NamedTuple):
    """A value of a style, its colour and label; red, green, blue and opacity are 0 to 255."""

    value: str
    colour: Tuple[int, int, int, int]
    label: str


def raster_items(name: str) -> List[Item]:
    """Entries of a raster's palette or ramp."""
    root = ElementTree.parse(STYLES / f"{name}.qml").getroot()
    found = [*root.iter("paletteEntry"), *root.iter("item")]
    return [
        Item(
            item.get("value"), (*from_hex(item.get("color")), int(item.get("alpha"))),
            item.get("label"),
        )
        for item in found
    ]  # fmt: skip


def vector_items(name: str) -> List[Item]:
    """Categories or ranges of a vector's style, with the fill or else the outline of each.

    A range's value is its lower end. A single symbol has neither value nor label.
    """
    return [Item(value, _strongest(symbol), label) for value, label, symbol in _classes(name)]


def painted(name: str) -> Dict[str, Set[str]]:
    """All colours that the symbol of each class paints, such as ``#2187de``, by its label."""
    return {label: {*_paints(symbol)} for _, label, symbol in _classes(name)}


def from_hex(text: str) -> Tuple[int, int, int]:
    """A colour such as ``#2187de``."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def _classes(name: str) -> Iterator[Tuple[str, str, ElementTree.Element]]:
    renderer = ElementTree.parse(STYLES / f"{name}.qml").find("renderer-v2")
    symbols = {item.get("name"): item for item in renderer.find("symbols")}
    classes = [*renderer.iter("category"), *renderer.iter("range")]
    if not classes:
        yield "", "", symbols["0"]
    for item in classes:
        value = item.get("value", item.get("lower"))
        yield value, item.get("label"), symbols[item.get("symbol")]


def _paints(symbol: ElementTree.Element) -> Iterator[str]:
    for layer in symbol.iter("layer"):
        for colour in _colours(layer):
            yield "#{:02x}{:02x}{:02x}".format(*colour)


def _strongest(symbol: ElementTree.Element) -> Tuple[int, int, int, int]:
    """What the topmost painted layer of a symbol is seen by."""
    painted_layers = [[*_colours(layer)] for layer in symbol.iter("layer")]
    return next(colours[0] for colours in reversed(painted_layers) if colours)


def _colours(layer: ElementTree.Element) -> Iterator[Tuple[int, int, int, int]]:
    """Fill and outline of a layer of a symbol, where they are painted."""
    options = {option.get("name"): option.get("value") for option in layer.findall("Option/Option")}
    for colour, style in (("color", "style"), ("outline_color", "outline_style")):
        parts = tuple(int(part) for part in options.get(colour, "0,0,0,0").split(",")[:4])
        if parts[3] and options.get(style) != "no":
            yield parts
