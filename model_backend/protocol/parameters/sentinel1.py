"""Parameters of the job that makes an image of a Sentinel-1 product."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .layers import Extent, RasterLayer

QUANTITIES = ("sigma0", "gamma0")
"""Values of ``quantity``."""


@dataclass(frozen=True)
class GeocodeSentinel1Parameters:
    """Job ``geocodesentinel1``; outputs ``image`` (raster) and ``incidence`` (raster).

    Attributes:
        product: Path of a GRD product: its ``.zip``, its folder or ``manifest.safe`` in it.
        elevation: Metres; None: the heights of the product's own control points.
        from_sea_level: Whether the elevation counts from sea level, as most do; else from the
            ellipsoid.
        extent: Part to make; None: the whole product.
        crs_wkt: CRS of the result; empty: the UTM zone of its middle.
        pixel_size: Of the result, metres.
        quantity: One of :data:`QUANTITIES`.
        denoise: Whether thermal noise is taken off.
    """

    product: str
    elevation: Optional[RasterLayer] = None
    from_sea_level: bool = True
    extent: Optional[Extent] = None
    crs_wkt: str = ""
    pixel_size: float = 10.0
    quantity: str = "sigma0"
    denoise: bool = True
