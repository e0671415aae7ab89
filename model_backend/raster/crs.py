"""Coordinate reference systems as users and files say them."""

from __future__ import annotations

import pyproj
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..protocol import HighwaterError


def understood(text: str, name: str) -> CRS:
    """The CRS that a text means.

    Args:
        text: WKT, or anything else that PROJ understands.
        name: What the user calls the layer.

    Raises:
        HighwaterError: ``input.bad_crs``.
    """
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise HighwaterError(
            "input.bad_crs",
            f"The coordinate reference system of the layer “{name}” cannot be understood.",
            "Set another CRS in the layer's properties.",
            str(error),
        ) from error


def label_of(crs: CRS) -> str:
    """What a CRS is called: its code, such as ``EPSG:32631``, or else its name."""
    code = crs.to_authority()
    return ":".join(code) if code else pyproj.CRS.from_wkt(crs.to_wkt()).name
