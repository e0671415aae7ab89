"""A product that is open: its images, its geometry and its tables."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import open_raster
from .annotation import Annotation, read_annotation
from .geometry import Geometry
from .product import Product, damaged, measurement_on_disk
from .radiometry import Radiometry

FAR = 20.0
"""Lines or samples between control points and the orbit; by more than that one of both is wrong."""


@dataclass(frozen=True)
class Image:
    """One polarisation.

    Attributes:
        polarisation: Such as ``VV``.
        band: The digital numbers.
        radiometry: Its tables.
    """

    polarisation: str
    band: AlignedBand
    radiometry: Radiometry

    def read(self, window: Window) -> np.ndarray:
        """Linear power of a window, float32 (lines, samples); NaN outside the swath.

        Raises:
            HighwaterError: ``input.unreadable``.
        """
        numbers = self.band.read(window)
        return self.radiometry.backscatter(numbers, int(window.row_off), int(window.col_off))


class Scene:
    """A product, open.

    Args:
        product: Its files.
        quantity: One of :data:`.QUANTITIES`.
        denoise: Whether thermal noise is taken off.
        context: The job.
        stack: Closes the images.

    Attributes:
        annotation: Of the first polarisation; the others are the same but for the radiometry.
        geometry: Where places are in it.
        images: The polarisations.
        error: How far at most the orbit alone puts control points from where the producer does, in
            lines or samples.

    Raises:
        HighwaterError: ``sentinel1.damaged``, ``sentinel1.geometry``, ``output.disk_full``, or as
            :func:`.open_raster`.
    """

    def __init__(
        self,
        product: Product,
        quantity: str,
        denoise: bool,
        context: JobContext,
        stack: ExitStack,
    ) -> None:
        self.name = product.name
        self.track = product.track
        annotations = [read_annotation(each.annotation, product.name) for each in product.channels]
        self.annotation: Annotation = annotations[0]
        self.geometry = Geometry(self.annotation)
        self.error = float(np.abs(self.geometry.residuals).max())
        if not self.error <= FAR:
            raise HighwaterError(
                "sentinel1.geometry",
                f"The orbit in the product “{product.name}” puts control points"
                f" {self.error:,.0f} samples from where they are said to be.",
                "Download the product again; if it is the same then, geocode it in SNAP.",
            )
        self.images: list[Image] = []
        for channel, annotation in zip(product.channels, annotations):
            context.progress(0.01, "Opening")
            path = measurement_on_disk(channel, product, context)
            name = f"{product.name}, {channel.polarisation}"
            source = open_raster(RasterLayer(str(path), name))
            stack.callback(source.close)
            size = source.dataset.height, source.dataset.width
            # Before anything is made of that size.
            if {size} != {(each.lines, each.samples) for each in (annotation, self.annotation)}:
                raise damaged(product.name, path.name, f"{size} lines and samples")
            if source.dataset.dtypes[0] != "uint16":
                raise damaged(product.name, path.name, f"values of {source.dataset.dtypes[0]}")
            radiometry = Radiometry.read(channel, quantity, denoise, size, product.name)
            if product.archive is not None:  # what it was made from, not the copy that goes again
                layer = replace(source.layer, path=str(product.archive))
                source = replace(source, layer=layer, files=[str(product.archive)])
            band = AlignedBand(source, 1, Grid.of(source.dataset, source.crs))
            self.images.append(Image(channel.polarisation, band, radiometry))

    def tags(self) -> dict[str, str]:
        """What the result says of how the image was taken."""
        points = self.annotation.points
        tags = {
            "ACQUISITION_START_TIME": f"{self.annotation.begun:%Y-%m-%dT%H:%M:%SZ}",
            "SATELLITE_IDENTIFIER": self.annotation.satellite,
            "ACQUISITION_MODE": self.annotation.mode,
            "ORBIT_DIRECTION": self.annotation.direction,
            "INCIDENCE_ANGLE": f"{float(points.incidence.mean()):.2f}",
            "PRODUCT": self.name,
        }
        return tags | ({"RELATIVE_ORBIT": str(self.track)} if self.track else {})
