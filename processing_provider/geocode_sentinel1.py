"""Algorithm ``highwater:geocodesentinel1``."""

from __future__ import annotations

import re
from typing import Any, ClassVar, Dict

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..model_backend.protocol.parameters import QUANTITIES, GeocodeSentinel1Parameters
from .algorithm import MAPPING
from .job_algorithm import JobAlgorithm
from .layers import absolute, extent_parameter, raster_parameter, wkt
from .styling import dress
from .translation import tr

QUANTITY_TITLES = {
    "sigma0": "Sigma nought (as most models learned)",
    "gamma0": "Gamma nought",
}
LEVEL_TITLES = ("Sea level (as nearly all do)", "The ellipsoid")


class GeocodeSentinel1(JobAlgorithm):
    """From a Sentinel-1 product as it is downloaded to an image that can be mapped."""

    NAME = "geocodesentinel1"
    TITLE = "Geocode a Sentinel-1 product"
    GROUP = MAPPING
    SUMMARY = "Makes an image to map of a Sentinel-1 GRD product as it is downloaded (.SAFE, .zip)."
    TAGS = (
        "SAFE,GRD,Sentinel-1,calibration,terrain correction,orthorectification,geocoding,SNAP,"
        "sigma nought,gamma nought,thermal noise,range Doppler,incidence angle,backscatter"
    )
    ICON = "satellite"
    HELP = """
Takes a GRD product of Sentinel-1 as it is downloaded, takes off the thermal noise, calibrates it,
and puts it on a map grid: an image in decibel that “Map water” takes.

With an elevation each pixel is looked for where the radar saw it, hills included (range-Doppler
terrain correction). Without one, the heights of the product's own control points are taken: plains
are in their place, hills are not. Backscatter is that of level ground: slopes stay brighter or
darker (no terrain flattening). “Exclusion mask” marks shadow and layover.

The position is checked against the product's own control points, and the log says how well they
agree. Complex products (SLC) are not taken.
"""
    JOB = "geocodesentinel1"
    RASTERS: ClassVar[Dict[str, str]] = {"IMAGE": "image", "INCIDENCE": "incidence"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "VALID_PERCENT": "Share of the pixels that lie in the swath (%)",
        "COVERED_PERCENT": "Share of these that have an elevation (%)",
        "CONTROL_POINT_ERROR": "How far the orbit alone is from the control points (samples)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterFile(
                "PRODUCT",
                tr("Sentinel-1 GRD product"),
                fileFilter=tr("Sentinel-1 products (S1*.zip manifest.safe);;All files (*)"),
            ),
            "The .zip as it was downloaded, or manifest.safe in its unpacked folder (.SAFE).",
        )
        self.add(
            QgsProcessingParameterRasterLayer("ELEVATION", tr("Elevation (metres)"), optional=True),
            "Height of the terrain, such as the Copernicus DEM, NASADEM or SRTM, in any CRS."
            " Without it hills lie in the wrong place.",
        )
        self.add(
            QgsProcessingParameterExtent(
                "EXTENT", tr("Part to make (empty: the whole product)"), optional=True
            ),
            "Only this rectangle is made, in a fraction of the time; its CRS may differ.",
        )
        self.add_number(
            "PIXEL_SIZE", "Pixel size (metres)", GeocodeSentinel1Parameters.pixel_size,
            "10 is what the product of the usual mode (IW) has, and what the models that come with"
            " the plugin learned. For larger ones, samples are averaged.",
            minValue=1, maxValue=1000,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterCrs(
                "CRS", tr("CRS (empty: UTM zone of its middle)"), optional=True
            ),
            "Empty: the UTM zone in which the middle of the product lies.",
            advanced=True,
        )
        self.add_choice(
            "QUANTITY", "Backscatter", [QUANTITY_TITLES[name] for name in QUANTITIES], 0,
            "Both are of the ellipsoid. Gamma nought varies less across the swath.",
            advanced=True,
        )  # fmt: skip
        self.add_switch(
            "DENOISE", "Take off the thermal noise", True,
            "The noise is about as strong as water in VH, and brighter at the edges of the"
            " sub-swaths.",
            advanced=True,
        )  # fmt: skip
        self.add_choice(
            "HEIGHTS_FROM", "Elevation counts from", list(LEVEL_TITLES), 0,
            "The two lie up to 100 m apart, and each metre moves the image by more than a metre.",
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterDestination("IMAGE", tr("Image (dB)")),
            "A band for each polarisation, in decibel, with date, satellite and orbit.",
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "INCIDENCE",
                tr("Incidence angles (degrees)"),
                optional=True,
                createByDefault=False,
            ),
            "On level ground, as “Exclusion mask” takes them.",
        )
        self.add_numbers(self.NUMBERS)
        self.addOutput(
            QgsProcessingOutputFile("PROVENANCE", tr("Record of how it was made (JSON)"))
        )

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        product = absolute(self.parameterAsString(parameters, "PRODUCT", context))
        self._scene = _title(product)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        return GeocodeSentinel1Parameters(
            product=product,
            elevation=raster_parameter(self, parameters, "ELEVATION", context),
            from_sea_level=self.parameterAsEnum(parameters, "HEIGHTS_FROM", context) == 0,
            extent=extent_parameter(self, parameters, "EXTENT", context),
            crs_wkt=wkt(crs),
            pixel_size=self.parameterAsDouble(parameters, "PIXEL_SIZE", context),
            quantity=QUANTITIES[self.parameterAsEnum(parameters, "QUANTITY", context)],
            denoise=self.parameterAsBoolean(parameters, "DENOISE", context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        dress(context, result.outputs, {"image": self._scene})
        provenance = result.outputs.get("provenance")
        return {"PROVENANCE": provenance} if provenance else {}


def _title(path: str) -> str:
    """Name of a product by the path of its archive, its folder or a file in it."""
    parts = re.split(r"[\\/]", path.rstrip("\\/"))
    named = [part for part in parts if re.match(r"S1[A-D]_", part)]
    return re.sub(r"\.(SAFE|zip)$", "", named[-1] if named else parts[-1])
