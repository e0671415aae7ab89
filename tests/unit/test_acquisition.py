"""Date, sensor and orbit are read from what an image says, and never from when it was written."""

import numpy as np
import pytest
import rasterio

from model_backend.prediction.record import image_facts
from model_backend.protocol.parameters import RasterLayer
from model_backend.raster.source import open_raster
from model_backend.sar.acquisition import (
    Acquisition,
    date_in,
    orbit_by_hour,
    orbit_in,
    recognise,
    sensor_in,
)

PRODUCT = "S1A_IW_GRDH_1SDV_20240919T050102_20240919T050127_055724_06CF1A_9D2F"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (PRODUCT, "2024-09-19T05:01:02Z"),
        ("flood_2024-09-19.tif", "2024-09-19"),
        ("flood_20240919_vv.tif", "2024-09-19"),
        ("2015/03/09", "2015-03-09"),
        ("2024-09-19T05:01:02.123456Z", "2024-09-19T05:01:02Z"),
        ("2024-09-19 05:01:02", "2024-09-19T05:01:02Z"),
        ("19-SEP-2024 05:01:02.987654", "2024-09-19T05:01:02Z"),
        ("tile_20249919.tif", ""),
        ("20240230", ""),
        ("120240919", ""),
        ("orbit_055724_06CF1A", ""),
        ("2024-09", ""),
        ("20249901_20240919", "2024-09-19"),
        ("lake.tif", ""),
    ],
)
def test_a_date_is_found_where_there_is_one(text, date):
    assert date_in(text) == date


@pytest.mark.parametrize(
    ("text", "sensor"),
    [
        (PRODUCT, "Sentinel-1A"),
        ("s1b-iw-grd-vv", "Sentinel-1B"),
        ("SENTINEL-1C", "Sentinel-1C"),
        ("Spain_7370579_S1Hand.tif", ""),
        ("S1_20240919.tif", "Sentinel-1"),
        ("Sentinel-1", "Sentinel-1"),
        ("Sentinel-2A", ""),
        ("RS2_OK1234_PK5678", "RADARSAT-2"),
        ("RCM1_OK12", "RADARSAT Constellation 1"),
        ("TSX1_SAR__MGD", "TerraSAR-X"),
        ("CSKS4_DGM_B", "COSMO-SkyMed 4"),
        ("ALOS2_20240919", "ALOS-2"),
        ("ICEYE_X7_GRD", "ICEYE"),
        ("glass1a_map", ""),
        ("river.tif", ""),
    ],
)
def test_a_sensor_is_found_where_there_is_one(text, sensor):
    assert sensor_in(text) == sensor


def test_directions_of_the_orbit():
    assert orbit_in("DESCENDING") == orbit_in("d") == "descending"
    for name, letters in (("descending", ("DESC", "des", "Descend")), ("ascending", ("ASC",))):
        for text in letters:
            assert orbit_in(f"S1_20240919_{text}", whole=False) == name
    assert orbit_in("S1_DESCRIPTION", whole=False) == ""
    assert orbit_in("S1_ASC_2024", whole=False) == "ascending"
    assert orbit_in("ascii_d", whole=False) == orbit_in("cascade") == ""


def test_metadata_go_before_names_and_names_fill_the_gaps():
    tags = {
        "FIRST_LINE_TIME": "18-SEP-2024 23:59:59.5",
        "PASS": "Ascending",
        "MISSION": "SENTINEL-1B",
    }
    assert recognise(tags, f"/data/{PRODUCT}.tif") == Acquisition(
        "2024-09-18T23:59:59Z", "Sentinel-1B", "ascending"
    )
    assert recognise({"MISSION": "x"}, f"/data/{PRODUCT}.SAFE/vv.tif") == Acquisition(
        "2024-09-19T05:01:02Z", "Sentinel-1A", ""
    )
    assert recognise({}) == Acquisition()


def test_when_a_file_was_written_is_not_when_the_image_was_taken(write_raster):
    path = write_raster(np.zeros((2, 4, 4), np.float32), "lake.tif", ("VV", "VH"))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(TIFFTAG_DATETIME="2026:01:02 03:04:05")
    source = open_raster(RasterLayer(path))
    assert image_facts(source).date == ""
    source.close()
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(
            ACQUISITION_START_TIME="2024-09-19T05:01:02", ORBIT_DIRECTION="DESCENDING"
        )
    source = open_raster(RasterLayer(path, name="S1A flood"))
    assert image_facts(source) == Acquisition("2024-09-19T05:01:02Z", "Sentinel-1A", "descending")
    source.close()


def test_a_period_is_the_date_of_an_image_where_it_is_one_day():
    name = "Malbork_2024-09-19-00_00_{}-23_59_Sentinel-1_IW_VV+VH_VV_(Raw).tiff"
    assert date_in(name.format("2024-09-19")) == "2024-09-19"
    assert date_in(name.format("2024-09-24")) == ""


@pytest.mark.parametrize(
    ("moment", "longitude", "latitude", "orbit"),
    [
        ("2024-09-15T16:51:08Z", 14.4, 50.1, "ascending"),  # Prague, in the evening
        ("2024-09-15T05:10:22Z", 14.4, 50.1, "descending"),
        ("2022-08-30T01:26:05Z", 68.2, 26.8, "descending"),  # Sindh
        ("2022-08-30T13:25:10Z", 68.2, 26.8, "ascending"),
        ("2022-03-01T08:22:40Z", 152.9, -27.5, "ascending"),  # Brisbane
        ("2022-02-28T19:15:00Z", 152.9, -27.5, "descending"),
        ("2024-09-15T23:59:00Z", 93.8, 26.8, "descending"),
        ("2024-09-15T12:00:00Z", 10.0, 0.0, ""),
        ("2024-09-15T05:10:22Z", 14.4, 78.0, ""),
        ("2024-09-15", 14.4, 50.1, ""),
    ],
)
def test_the_hour_tells_the_direction_of_the_orbit(moment, longitude, latitude, orbit):
    assert orbit_by_hour(moment, longitude, latitude) == orbit


def test_the_hour_counts_where_nothing_else_says_the_orbit_of_sentinel_1(write_raster):
    # At 91.9° east: 5 h 0 min UTC is 11 h there, 0 h 20 min is 6.5 h.
    values = np.ones((8, 8), np.float32)
    names = {
        "S1A_IW_20240919T002012_VV.tif": "descending",
        "S1A_IW_20240919T002012_ASC_VV.tif": "ascending",
        "S1A_IW_20240919T050012_VV.tif": "",
        "RS2_20240919T002012_HH.tif": "",
        "S1A_IW_20240919_VV.tif": "",
    }
    for name, orbit in names.items():
        source = open_raster(RasterLayer(write_raster(values, name)))
        assert image_facts(source).orbit == orbit, name
        source.close()
