"""A lake in hills as a Sentinel-1 product, its elevation, and where the lake truly is.

    python -m tests.support.sentinel1_place FOLDER

writes product and elevation, for tests whose Python has no rasterio.
"""

import sys
from pathlib import Path

import numpy as np
import pyproj
import rasterio
from rasterio import Affine

from model_backend.sentinel1.geoid import undulation
from tests.support.sentinel1_imitation import Imitation
from tests.support.sentinel1_product import pack, write_product

DRY, WATER = 0.1, 0.005  # sigma nought
LAKE = 900.0  # metres, radius
STEP = 0.00027  # degrees, of the elevation


class Place:
    """The ground that the product sees: a lake on a hill, in the middle of the image."""

    def __init__(self, **options) -> None:
        somewhere = Imitation({}, **options)
        middle = [np.array([[size / 2]]) for size in (somewhere.lines, somewhere.samples)]
        longitude, latitude, _, _ = somewhere.ground(*middle)
        self.longitude, self.latitude = longitude.item(), latitude.item()
        fields = {"VV": self.backscatter, "VH": lambda *place: self.backscatter(*place) / 5}
        self.imitation = Imitation(fields, self.height, **options)

    def distance(self, longitude, latitude):
        """Metres from the lake's middle, nearly."""
        east = (longitude - self.longitude) * np.cos(np.radians(latitude))
        return np.hypot(east, latitude - self.latitude) * 111_200

    def backscatter(self, longitude, latitude):
        """Of VV."""
        return np.where(self.distance(longitude, latitude) < LAKE, WATER, DRY)

    def height(self, longitude, latitude):
        """Above the ellipsoid."""
        return 30 + 300 * np.exp(-((self.distance(longitude, latitude) / 1500) ** 2))

    def write_elevation(self, path, above_sea=True, hole=False):
        """An elevation model of it; ``hole``: its western half is missing."""
        x = self.longitude + np.arange(-250, 250) * STEP
        y = self.latitude - np.arange(-250, 250) * STEP
        x, y = np.meshgrid(x, y)
        heights = self.height(x, y) - (undulation(x, y) if above_sea else 0)
        if hole:
            heights[:, :250] = -9999
        transform = Affine(STEP, 0, x[0, 0] - STEP / 2, 0, -STEP, y[0, 0] + STEP / 2)
        with rasterio.open(
            path, "w", driver="GTiff", dtype="float32", count=1, width=500, height=500,
            crs="EPSG:4326", transform=transform, nodata=-9999,
        ) as dataset:  # fmt: skip
            dataset.write(heights.astype("float32"), 1)
        return {"path": str(path)}

    def lake_in(self, path):
        """Of an image: VV, where its pixels are valid, and where the lake truly is."""
        with rasterio.open(path) as dataset:
            values, transform, crs = dataset.read(1), dataset.transform, dataset.crs
        rows, columns = np.indices(values.shape)
        x, y = transform @ (columns + 0.5, rows + 0.5)
        turn = pyproj.Transformer.from_crs(crs.to_wkt(), 4326, always_xy=True)
        return values, np.isfinite(values), self.distance(*turn.transform(x, y)) < LAKE

    def score(self, path):
        """IoU of the lake, and by how many columns and rows its middle is beside the truth."""
        values, valid, lake = self.lake_in(path)
        mapped = values < -15
        where = [np.argwhere(each & valid).mean(axis=0)[::-1] for each in (mapped, lake)]
        iou = (mapped & lake).sum() / (mapped | lake)[valid].sum()
        return iou, where[0] - where[1]


def write_download(folder: Path, **options) -> Path:
    """Write a product, packed and unpacked, and ``dem.tif``; gives the product's folder."""
    folder.mkdir(parents=True, exist_ok=True)
    place = Place(noise=0.002, border=20, **options)
    product = write_product(folder, place.imitation)
    pack(product)
    place.write_elevation(folder / "dem.tif")
    return product


if __name__ == "__main__":
    write_download(Path(sys.argv[1]))
