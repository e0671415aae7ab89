"""The SLD beside each style says what the style says."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from tests.support.qml import STYLES, painted, raster_items, vector_items

TEMPLATES = {"timeline"}  # its colours depend on the dates of a job
NAMES = sorted({path.stem for path in STYLES.glob("*.qml")} - TEMPLATES)
RASTERS = [name for name in NAMES if "<rasterrenderer" in (STYLES / f"{name}.qml").read_text()]
GREY = ("radar", "statistics")
NS = {
    "sld": "http://www.opengis.net/sld",
    "se": "http://www.opengis.net/se",
    "ogc": "http://www.opengis.net/ogc",
}


def root_of(name):
    return ElementTree.parse(STYLES / f"{name}.sld").getroot()


def test_each_style_has_one():
    assert {path.stem for path in STYLES.glob("*.sld")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_a_named_layer_with_a_style(name):
    root = root_of(name)
    assert root.tag == "{http://www.opengis.net/sld}StyledLayerDescriptor"
    assert root.get("version") == ("1.0.0" if name in RASTERS else "1.1.0")
    names = root.findall("sld:NamedLayer/sld:Name", NS) + root.findall("sld:NamedLayer/se:Name", NS)
    assert [item.text for item in names] == [name]
    assert len(root.findall("sld:NamedLayer/sld:UserStyle", NS)) == 1
    assert "Placeholder" not in (STYLES / f"{name}.sld").read_text("utf-8")


@pytest.mark.parametrize("name", [name for name in RASTERS if name not in GREY])
def test_a_raster_has_the_values_colours_and_labels_of_its_style(name):
    (listed,) = root_of(name).iter(f"{{{NS['sld']}}}ColorMap")
    kind = "values" if "paletted" in (STYLES / f"{name}.qml").read_text() else "ramp"
    assert listed.get("type") == kind
    entries = [
        (e.get("quantity"), e.get("color"), round(float(e.get("opacity")) * 255), e.get("label"))
        for e in listed
    ]
    assert entries == [
        (item.value, "#{:02x}{:02x}{:02x}".format(*item.colour[:3]), item.colour[3], item.label)
        for item in raster_items(name)
    ]


@pytest.mark.parametrize("name", GREY)
def test_grey_runs_from_the_least_to_the_largest_decibel(name):
    (listed,) = root_of(name).iter(f"{{{NS['sld']}}}ColorMap")
    found = [(entry.get("quantity"), entry.get("color"), entry.get("label")) for entry in listed]
    assert found == [("-25", "#000000", "−25 dB"), ("0", "#ffffff", "0 dB")]


@pytest.mark.parametrize("name", [name for name in NAMES if name not in RASTERS])
def test_a_vector_has_the_classes_and_colours_of_its_style(name):
    rules = list(root_of(name).iter(f"{{{NS['se']}}}Rule"))
    labels = [rule.findtext("se:Description/se:Title", "", NS) for rule in rules]
    assert labels == [item.label for item in vector_items(name)]
    for rule, label in zip(rules, labels):
        colours = {
            item.text
            for item in rule.iter(f"{{{NS['se']}}}SvgParameter")
            if item.get("name") in ("fill", "stroke")
        }
        assert painted(name)[label] <= colours


@pytest.mark.parametrize("name", [name for name in NAMES if name not in RASTERS])
def test_a_filter_asks_columns_and_nothing_else(name):
    """A server knows none of QGIS's functions."""
    for column in root_of(name).iter(f"{{{NS['ogc']}}}PropertyName"):
        assert column.text.isidentifier(), column.text


def test_tiles_without_a_score_have_their_own_rule():
    last = list(root_of("tile_scores").iter(f"{{{NS['se']}}}Rule"))[-1]
    assert last.findtext("ogc:Filter/ogc:PropertyIsNull/ogc:PropertyName", "", NS) == "iou"
