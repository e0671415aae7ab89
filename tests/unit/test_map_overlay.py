"""The overlay says what it must, in letters that can be read, and north and scale are right."""

import numpy as np
import pytest
from PIL import Image, ImageFont
from pyproj import Geod
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.warp import transform

from model_backend.categories import DRY, MASK_CATEGORIES, NO_DATA, WATER
from model_backend.prediction.products import map_drawing, naming
from model_backend.prediction.products.map_drawing import COLOURS, draw_map, map_panel
from model_backend.prediction.products.overlay import draw_sheet, present, swatch, write_overlay
from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from model_backend.report.lettering import font, legible, wrap
from tests.support.map_products import (
    CAPTION,
    UTM33,
    facts_of,
    findings_of,
    map_of,
    picture_of,
)

GRIDS = {
    "utm": UTM33,
    "geographic": Grid(CRS.from_epsg(4326), Affine(1e-4, 0, 14.4, 0, -1e-4, 60.2), 240, 160),
    "mercator": Grid(CRS.from_epsg(3857), Affine(20, 0, 1.6e6, 0, -20, 8.4e6), 240, 160),
    "turned": Grid(
        UTM33.crs,
        Affine.translation(5e5, 5.8e6) @ Affine.rotation(30) @ Affine.scale(10, -10),
        240,
        160,
    ),
}


def sheet_of(grid, **facts):
    image, mask = map_of(grid)
    picture = picture_of(grid, image, mask)
    return draw_sheet(
        picture, facts_of(grid, **facts), findings_of(grid, mask), "m.provenance.json"
    )


@pytest.fixture
def written(monkeypatch):
    """Every text that is drawn."""
    texts = []
    original = map_drawing.ImageDraw.ImageDraw.text

    def text(self, place, words, *args, **kwargs):
        texts.append(words)
        return original(self, place, words, *args, **kwargs)

    monkeypatch.setattr(map_drawing.ImageDraw.ImageDraw, "text", text)
    return texts


@pytest.mark.parametrize("name", GRIDS)
def test_everything_stands_on_it(name, written):
    sheet = sheet_of(GRIDS[name])
    assert sheet.width == 2000 and 1000 < sheet.height < 3000
    said = " ".join(written)
    for text in (
        "Flood and permanent water – Müllrose – Żywiec",
        CAPTION,
        "19 September 2024, 05:01 UTC",
        "Sentinel-1A, descending",
        "(SHA-256 0123456789ab…), Highwater",
        "model-based 95 % interval 51.0 – 75.2 ha",
        "Areas are model-based",
        "m.provenance.json",
        "polygons “Gewässer”",
        "Steep land",
    ):
        assert text in said, text
    assert "N" in written
    assert {item.name for item in MASK_CATEGORIES} - {"Dry"} <= set(written)
    assert "Dry (radar image)" in written
    assert any(text.endswith("° E") for text in written)
    assert any(text.endswith((" m", " km")) for text in written)


def test_only_what_occurs_is_in_the_legend():
    image, mask = map_of(UTM33)
    mask[mask != NO_DATA] = DRY
    picture = picture_of(UTM33, image, mask)
    assert present(picture, findings_of(UTM33, mask)) == [DRY, NO_DATA]
    image, mask = map_of(UTM33)
    assert present(picture_of(UTM33, image, mask), findings_of(UTM33, mask))[0] == WATER


@pytest.mark.parametrize("name", GRIDS)
def test_the_scale_bar_is_as_long_as_it_says(name, monkeypatch):
    """Its pixels, carried over to the map, are that many metres on the ellipsoid."""
    grid = GRIDS[name]
    image, mask = map_of(grid)
    picture = picture_of(grid, image, mask)
    seen = {}

    def bar(draw, place, metres, width, across, letters):
        seen.update(metres=metres, across=across)

    monkeypatch.setattr(map_drawing, "_scale_bar", bar)
    map_panel(picture, 1400, 1500)
    cells = 100 * grid.width / seen["across"]  # in a hundred pixels of the picture
    ends = [
        grid.transform @ (grid.width / 2 + side * cells / 2, grid.height / 2) for side in (-1, 1)
    ]
    xs, ys = zip(*ends)
    lons, lats = transform(grid.crs, "EPSG:4326", xs, ys)
    _, _, distance = Geod(ellps="WGS84").inv(lons[0], lats[0], lons[1], lats[1])
    assert 100 * seen["metres"] == pytest.approx(distance, rel=2e-3)


def test_degrees_are_drawn_in_their_true_shape():
    grid = GRIDS["geographic"]
    image, mask = map_of(grid)
    drawn = draw_map(picture_of(grid, image, mask), (1000, 1000))
    along_row, along_column = grid.pixel_size()
    assert drawn.width / drawn.height == pytest.approx(
        240 * along_row / (160 * along_column), rel=0.01
    )


def test_water_has_the_colour_of_the_legend_and_nothing_else_has():
    image, mask = map_of(UTM33)
    pixels = np.asarray(draw_map(picture_of(UTM33, image, mask), (240, 160))).astype(int)
    near = np.abs(pixels - COLOURS[WATER]).max(axis=2) < 15
    assert (near == (mask == WATER)).mean() > 0.99
    sample = np.asarray(swatch(WATER))[10, 10]
    assert sample.tolist() == list(COLOURS[WATER])


def test_one_line_of_pixels_and_a_single_one_are_drawn():
    for width, height in ((1, 300), (300, 1), (1, 1)):
        grid = Grid(UTM33.crs, UTM33.transform, width, height)
        mask = np.ones((height, width), np.uint8)
        picture = picture_of(grid, np.zeros((height, width), np.float32), mask)
        assert draw_sheet(picture, facts_of(grid), findings_of(grid, mask)).width == 2000


def test_a_map_without_data_and_facts_is_drawn(written):
    grid = UTM33
    mask = np.full((160, 240), NO_DATA, np.uint8)
    picture = picture_of(grid, np.full((160, 240), np.nan, np.float32), mask)
    facts = facts_of(grid, date="", sensor="", orbit="", hashes={}, permanent="", exclusion="")
    draw_sheet(picture, facts, findings_of(grid, mask, low=None, high=None))
    assert written.count("not known") == 2
    assert "Permanent water from" not in written and "Flood or water" not in written


def test_letters_that_a_font_lacks_lose_their_accents_rather_than_show_boxes():
    plain = ImageFont.load_default(30)  # knows plain letters alone
    assert legible("Müllrose – Żywiec, 95 %", plain) == "Mullrose - Zywiec, 95 %"
    assert legible("日本", plain) == "??"
    text = legible("Müllrose – Żywiec", font(30))
    assert text in ("Müllrose – Żywiec", "Mullrose - Zywiec")


def test_lines_are_no_wider_than_asked():
    style = font(20)
    lines = wrap("Overlong" * 20 + " and words that fit", style, 200)
    assert all(style.getlength(line) <= 200 for line in lines)
    assert "".join(lines).replace(" ", "") == "Overlong" * 20 + "andwordsthatfit"


def test_the_file_names_its_record(tmp_path):
    image, mask = map_of(UTM33)
    path = tmp_path / "overlay.png"
    arguments = picture_of(UTM33, image, mask), facts_of(UTM33), findings_of(UTM33, mask)
    write_overlay(path, *arguments, "mask.provenance.json")
    with Image.open(path) as written:
        assert written.text["Provenance"] == "mask.provenance.json"
        assert written.text["Title"] == "Flood and permanent water – Müllrose – Żywiec"
        assert written.text["Description"] == CAPTION
        assert written.text["Software"] == naming.SOFTWARE
    with pytest.raises(HighwaterError):
        write_overlay(tmp_path / "missing" / "overlay.png", *arguments)
