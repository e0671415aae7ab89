"""What names of files say: whether they are products as they are downloaded."""

import pytest

from model_backend.sar.names import is_sentinel1_product

NAME = "S1A_IW_GRDH_1SDV_20240919T051104_20240919T051129_055722_06CDE2_ABCD"


@pytest.mark.parametrize(
    "path",
    [
        f"/data/{NAME}.zip",
        f"/data/{NAME}.SAFE",
        f"/data/{NAME}.SAFE/",
        f"/data/{NAME}.SAFE/manifest.safe",
        f"C:\\data\\{NAME}.SAFE\\manifest.safe",
        f"{NAME}_COG.SAFE",
        f"{NAME}.zip".lower(),
    ],
)
def test_a_product(path):
    assert is_sentinel1_product(path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/data/scenes.zip",
        "/data/S2A_MSIL1C_20240919T100031.zip",
        f"/data/{NAME}.tif",
        f"/data/{NAME}.SAFE/measurement/s1a-iw-grd-vv.tiff",
        f"/data/{NAME}/VV.tif",
        "/data/manifest.safe",
    ],
)
def test_no_product(path):
    assert not is_sentinel1_product(path)
