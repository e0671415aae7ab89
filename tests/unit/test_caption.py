"""Every sentence that a caption can be made of."""

import numpy as np
import pytest
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.prediction.products import quantities
from model_backend.prediction.products.caption import caption
from model_backend.prediction.products.facts import MapFacts
from model_backend.prediction.products.findings import Findings, Place
from model_backend.prediction.products.tally import Tally
from model_backend.prediction.strip import Strip
from model_backend.protocol.parameters.mapping import PolygonParameters
from model_backend.raster.areas import PixelAreas
from model_backend.raster.grid import Grid
from model_backend.raster.polygons import Polygonizer

GRID = Grid(CRS.from_epsg(32646), Affine(10, 0, 500000, 0, -10, 3000000), 1000, 1000)
FLOOD = MapFacts("Scene", GRID, "method", 0.5, permanent="the layer “rivers”")
WATER = MapFacts("Scene", GRID, "method", 0.5)


def findings(dry=5000.0, water=0.0, permanent=0.0, excluded=0.0, uncertain=0.0, **more):
    hectares = {0: dry, 1: water, 2: permanent, 3: excluded, 4: uncertain, 255: 0.0}
    return Findings(hectares, **{"pixels": 1000, "valid_pixels": 1000, **more})


def place(area, direction="north-east"):
    return Place(area, 93.0, 26.0, direction, 4.2)


def test_everything_at_once():
    found = findings(
        dry=8989,
        water=411.6,
        excluded=600,
        low=370.8,
        high=455.2,
        largest=place(210.3),
        patches=12,
        reach=1.84,
        along_permanent=True,
    )
    assert caption(found, FLOOD) == (
        "Flooding along permanent water over 1.8 km; 412 ha (model-based 95 % interval"
        " 371–455 ha), the largest connected area 210 ha north-east of the centre; 6 % of the"
        " scene cannot be judged."
    )


def test_water_is_no_flood_without_permanent_water():
    found = findings(
        water=16311.6, largest=place(4595.6, ""), patches=3, reach=19.35, along_permanent=True
    )
    assert caption(found, WATER) == (
        "Water over 19 km; 16,300 ha, the largest connected area 4,600 ha about the centre."
    )
    assert caption(findings(water=57.4, reach=0.644), WATER) == "Water over 640 m; 57 ha."


def test_flood_away_from_permanent_water():
    found = findings(water=57.4, largest=place(57.4, "south"), patches=1, reach=1.0)
    assert caption(found, FLOOD) == (
        "Flooding over 1.0 km; 57 ha, one connected area south of the centre."
    )


def test_too_little_for_a_length_and_for_hectares():
    found = findings(water=0.3412, largest=place(0.2012, "west"), patches=4, low=0.12, high=0.519)
    assert caption(found, FLOOD) == (
        "Flooding: 3,400 m² (model-based 95 % interval 1,200–5,200 m²), the largest connected area"
        " 2,000 m² west of the centre."
    )
    found = findings(water=0.3412, largest=place(0.3412, ""), patches=1, low=0.0, high=12.2)
    assert caption(found, WATER) == (
        "Water: 3,400 m² (model-based 95 % interval 0–12 ha), one connected area about the centre."
    )


def test_an_interval_beside_the_mapped_area():
    found = findings(water=100.0, low=212.0, high=349.6)
    assert caption(found, FLOOD) == (
        "Flooding: 100 ha mapped, although the probabilities suggest 212–350 ha (model-based 95 %"
        " interval)."
    )


@pytest.mark.parametrize(
    ("found", "facts", "sentence"),
    [
        (
            findings(dry=93, excluded=7),
            FLOOD,
            "No flood water was found; 93 % of the scene could be judged.",
        ),
        (findings(), FLOOD, "No flood water was found; all of the scene could be judged."),
        (findings(), WATER, "No water was found; all of the scene could be judged."),
        (
            findings(permanent=231.4),
            FLOOD,
            "No flood water was found, only permanent water (231 ha); all of the scene could be"
            " judged.",
        ),
        (
            findings(low=0.0, high=12.3),
            FLOOD,
            "No flood water was found (model-based 95 % interval: up to 12 ha); all of the scene"
            " could be judged.",
        ),
        (
            findings(dry=99.9, excluded=0.1),
            WATER,
            "No water was found; more than 99 % of the scene could be judged.",
        ),
        (
            findings(dry=80, uncertain=20),
            FLOOD,
            "No flood water was found; it is uncertain whether 20 ha are flooded; 80 % of the"
            " scene could be judged.",
        ),
        (findings(dry=0, excluded=100), FLOOD, "None of the scene could be judged."),
        (
            findings(dry=0, excluded=90, uncertain=10),
            WATER,
            "None of the scene could be judged; it is uncertain whether 10 ha are water.",
        ),
        (
            findings(dry=0, valid_pixels=0),
            FLOOD,
            "The image has no data here, so nothing can be said about water.",
        ),
        (
            findings(valid_pixels=667),
            WATER,
            "No water was found; all of the scene could be judged; 33 % of the map has no data.",
        ),
    ],
)
def test_nothing_found(found, facts, sentence):
    assert caption(found, facts) == sentence


def test_uncertain_and_missing_parts_of_a_flood():
    found = findings(dry=880, water=100, uncertain=14.2, excluded=5.8, valid_pixels=940)
    assert caption(found, FLOOD) == (
        "Flooding: 100 ha; it is uncertain whether another 14 ha are flooded; 2 % of the scene"
        " cannot be judged; 6 % of the map has no data."
    )
    found = findings(dry=99000, water=100, excluded=1)
    assert caption(found, WATER) == ("Water: 100 ha; less than 1 % of the scene cannot be judged.")


@pytest.mark.parametrize(
    ("hectares", "text"),
    [
        (123456.0, "123,000 ha"),
        (999.6, "1,000 ha"),
        (99.6, "100 ha"),
        (9.96, "10 ha"),
        (9.94, "9.9 ha"),
        (1.04, "1.0 ha"),
        (0.9999, "1.0 ha"),
        (0.994, "9,900 m²"),
        (0.0123, "120 m²"),
        (0.0007, "7 m²"),
    ],
)
def test_areas_pretend_no_precision(hectares, text):
    assert quantities.area(hectares) == text


@pytest.mark.parametrize(
    ("kilometres", "text"),
    [(0.1, "100 m"), (0.996, "1.0 km"), (9.96, "10 km"), (45.4, "45 km"), (123.4, "123 km")],
)
def test_lengths_pretend_no_precision(kilometres, text):
    assert quantities.length(kilometres) == text


def test_a_map_is_measured_outlined_and_described(tmp_path):
    mask = np.zeros((300, 400), "u1")
    mask[40:60, 250:390] = 1
    mask[60:64, 240:400] = 2
    mask[200:202, 20:23] = 1
    mask[:, :8] = 3
    probability = np.where(mask == 1, 0.9, 0.002).astype("f4")
    grid = Grid(GRID.crs, GRID.transform, 400, 300)
    areas, tally = PixelAreas(grid), Tally(grid)
    options = PolygonParameters(minimum_area=1000.0, simplify=1.0)
    with Polygonizer(tmp_path / "w.gpkg", grid, options=options) as polygonizer:
        for row in range(0, 300, 100):
            rows = slice(row, row + 100)
            image = np.zeros((100, 400), "f4")
            strip = Strip(row, probability[rows], image, mask[rows], areas.rows(row, 100))
            polygonizer.add(strip.row, strip.mask, strip.probability, strip.areas)
            tally.add(strip)
    assert polygonizer.count == 2
    found = tally.finish()
    assert (found.patches, found.along_permanent) == (2, True)
    sentence = caption(found, FLOOD)
    assert sentence == (
        "Flooding along permanent water over 1.4 km; 28 ha (model-based 95 % interval 1.3–28 ha),"
        " the largest connected area 28 ha north-east of the centre; 2 % of the scene cannot be"
        " judged."
    )
