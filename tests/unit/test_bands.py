"""Bands are recognised from names, or taken from the user's words."""

from pathlib import Path

import numpy as np
import pytest

from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import RasterLayer
from model_backend.raster.source import open_raster
from model_backend.sar.bands import parse_bands, recognise_bands
from tests.support.scenes import radar_scene

SCENE = radar_scene(16, 16)[0]


@pytest.fixture
def opened(write_raster):
    def open_with(bands, name="scene.tif", descriptions=(), layer=""):
        return open_raster(RasterLayer(write_raster(bands, name, descriptions), layer))

    return open_with


def names_of(choices):
    return [(choice.name, choice.layer, choice.number) for choice in choices]


@pytest.mark.parametrize(
    "descriptions", [("VV", "VH"), ("Sigma0_VV_db", "Sigma0_VH_db"), ("Gamma0 vv", "gamma0_vh")]
)
def test_descriptions(opened, descriptions):
    source = opened(SCENE, descriptions=descriptions)
    assert names_of(recognise_bands([source])) == [("VV", 0, 1), ("VH", 0, 2)]


def test_order_is_the_files(opened):
    source = opened(SCENE[::-1], descriptions=("VH", "VV"))
    assert names_of(recognise_bands([source])) == [("VH", 0, 1), ("VV", 0, 2)]


def test_files_of_one_band(opened):
    vv = opened(SCENE[0], "awc00_vv.tif")
    vh = opened(SCENE[1], "b.tif", layer="Orbit 22 VH")
    assert names_of(recognise_bands([vv, vh])) == [("VV", 0, 1), ("VH", 1, 1)]


def test_words_that_only_contain_a_polarisation_do_not_count(opened):
    with pytest.raises(HighwaterError) as caught:
        recognise_bands([opened(SCENE[0], "savvy.tif")])
    assert caught.value.code == "bands.unknown"


def test_one_polarisation_in_a_name_says_nothing_about_two_bands(opened):
    with pytest.raises(HighwaterError, match="VV=1;VH=2"):
        recognise_bands([opened(SCENE, "scene_VV.tif")])


@pytest.mark.parametrize("name", ["S1A_VV_VH_20240919.tif", "vv-vh.tif", "S1_VVVH_2024.tif"])
def test_two_polarisations_in_a_name_are_two_bands_in_this_order(name, opened):
    assert names_of(recognise_bands([opened(SCENE, name)])) == [("VV", 0, 1), ("VH", 0, 2)]
    named = opened(SCENE, "b.tif", layer="RCM HH HV")
    assert names_of(recognise_bands([named])) == [("HH", 0, 1), ("HV", 0, 2)]
    for bands in (SCENE[:1], SCENE[[0, 1, 1]]):
        with pytest.raises(HighwaterError):
            recognise_bands([opened(bands, name)])


BROWSER = "2024-09-19-00_00_2024-09-19-23_59_Sentinel-1_IW_VV+VH_{}_(Raw).tiff"


def test_the_polarisations_of_a_whole_product_are_not_those_of_its_band(opened):
    vv, vh = (
        opened(SCENE[n], BROWSER.format(name), layer=f"Kerala_{BROWSER.format(name)[:-5]}")
        for n, name in enumerate(("VV", "VH"))
    )
    assert names_of(recognise_bands([vh, vv])) == [("VH", 0, 1), ("VV", 1, 1)]
    older = opened(SCENE[0], "2021-07-16_Sentinel-1_AWS-IW-VVVH_VV_-_decibel_gamma0.tif")
    assert names_of(recognise_bands([older])) == [("VV", 0, 1)]
    both = opened(SCENE, "Sentinel-1_IW_VV+VH.tif")
    assert names_of(recognise_bands([both])) == [("VV", 0, 1), ("VH", 0, 2)]


@pytest.mark.parametrize("everywhere", [False, True])
def test_a_band_that_says_where_there_are_data_is_none_of_the_radar(everywhere, opened):
    mask = np.ones_like(SCENE[:1])
    mask[:, :4] = everywhere
    source = opened(np.concatenate([SCENE[:1], mask]), BROWSER.format("VV"))
    (choice,) = recognise_bands([source])
    assert (choice.name, choice.number) == ("VV", 1) and "where there are data" in choice.how


SNAP = "S1A_IW_GRDH_1SDV_20240919T053012_20240919T053037_055720_06CE0B_7A3C_Cal_TC.tif"


@pytest.mark.parametrize("unit", ["db", "power"])
@pytest.mark.parametrize("swapped", [False, True])
def test_a_product_of_two_polarisations_is_told_by_its_brightness(unit, swapped, opened):
    """SNAP writes no band names, and VH comes first."""
    bands = SCENE if unit == "db" else 10 ** (SCENE / 10)
    choices = recognise_bands([opened(bands[::-1] if swapped else bands, SNAP)])
    expected = [("VH", 0, 1), ("VV", 0, 2)] if swapped else [("VV", 0, 1), ("VH", 0, 2)]
    assert names_of(choices) == expected
    assert choices[0].how == f"file name “{SNAP[:-4]}”; VV is the brighter band"
    sent_flat = recognise_bands([opened(bands, "subset_of_" + SNAP.replace("1SDV", "1SDH"))])
    assert names_of(sent_flat) == [("HH", 0, 1), ("HV", 0, 2)]


def test_one_band_of_a_product_of_two_stays_unknown(opened):
    with pytest.raises(HighwaterError):
        recognise_bands([opened(SCENE[:1], SNAP)])


def test_files_that_a_vrt_joins(write_raster, tmp_path):
    """``gdalbuildvrt -separate`` loses descriptions but keeps the files' names."""
    bands = "".join(
        f'<VRTRasterBand dataType="Float32" band="{number}"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{Path(write_raster(plane, name)).name}'
        f"</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        for number, (plane, name) in enumerate(zip(SCENE, ("q_vv.tif", "q_vh.tif")), start=1)
    )
    joined = tmp_path / "joined.vrt"
    joined.write_text(
        f'<VRTDataset rasterXSize="16" rasterYSize="16"><SRS>EPSG:32646</SRS>'
        f"<GeoTransform>500000, 10, 0, 2960000, 0, -10</GeoTransform>{bands}</VRTDataset>"
    )
    source = open_raster(RasterLayer(str(joined)))
    assert names_of(recognise_bands([source])) == [("VV", 0, 1), ("VH", 0, 2)]


def test_users_words(opened):
    sources = [opened(SCENE), opened(SCENE[0], "dem.tif")]
    choices = parse_bands(" vv=2 ; VH=1, DEM=1:1", sources)
    assert names_of(choices) == [("VV", 0, 2), ("VH", 0, 1), ("DEM", 1, 1)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("VV", "bands.malformed"),
        ("VV=", "bands.malformed"),
        ("1=VV", "bands.malformed"),
        ("VV=1;VV=2", "bands.twice"),
        ("VV=3", "bands.no_such_band"),
        ("VV=0", "bands.no_such_band"),
        ("VV=2:1", "bands.no_such_band"),
    ],
)
def test_users_mistakes(opened, text, code):
    with pytest.raises(HighwaterError) as caught:
        parse_bands(text, [opened(SCENE)])
    assert caught.value.code == code
