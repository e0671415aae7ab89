"""What the algorithms that map water in a radar scene have in common."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..model_backend.protocol.parameters import CALIBRATED_UNITS
from .algorithm import MAPPING
from .job_algorithm import JobAlgorithm
from .layers import extent_parameter, raster_parameter, rasters_parameter
from .mapping_layers import BEFORE_HELP, add_layers, read_layers
from .mapping_products import (
    PAGES,
    add_maps,
    add_pages,
    add_polygon_settings,
    read_polygon_settings,
)
from .styling import dress
from .texts import check_bands
from .translation import tr

UNIT_TITLES = {
    "auto": "Recognise automatically",
    "db": "Decibel (dB)",
    "power": "Linear power (sigma0, gamma0)",
    "amplitude": "Amplitude",
    "db100": "Integers: decibel × 100",
    "stretched": "8-bit values stretched to each image's range",
}


class MappingAlgorithm(JobAlgorithm):
    """Base: the scene, its bands and unit, the part to map, and the maps that come out."""

    GROUP = MAPPING
    TEXTS: ClassVar[Dict[str, Callable]] = {"BANDS": check_bands}
    RASTERS: ClassVar[Dict[str, str]] = {"PROBABILITY": "probability", "MASK": "mask"}
    VECTORS: ClassVar[Dict[str, str]] = {"POLYGONS": "polygons"}
    FILES: ClassVar[Dict[str, str]] = PAGES
    NUMBERS: ClassVar[Dict[str, str]] = {
        "WATER_AREA": "Area of water; of flood, where permanent water is told apart (hectares)",
        "WATER_AREA_LOW": "Lower end of its model-based 95 % interval (hectares)",
        "WATER_AREA_HIGH": "Upper end of its model-based 95 % interval (hectares)",
        "PERMANENT_AREA": "Area of permanent water (hectares)",
        "EXCLUDED_AREA": "Area where the radar cannot judge (hectares)",
        "UNCERTAIN_AREA": "Area that is uncertain, neither dry nor water (hectares)",
        "VALID_PERCENT": "Share of the mapped part that has data (%)",
        "THRESHOLD": "Probability from which a pixel was water (0–1)",
    }
    UNITS: ClassVar[Tuple[str, ...]] = CALIBRATED_UNITS
    BEFORE_HELP: ClassVar[str] = BEFORE_HELP
    """What the image from before the flood is for."""

    def add_scene(self) -> None:
        """Declare what is read."""
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Radar image")),
            "The scene to map, for instance a calibrated Sentinel-1 image with the bands VV and VH."
            " Any raster file that QGIS opens will do.",
        )
        self.add_reading()

    def add_reading(self) -> None:
        """Declare how what is read is to be understood."""
        self.add(
            QgsProcessingParameterMultipleLayers(
                "AUXILIARY",
                tr("Further rasters (such as VH in a file of its own)"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            "Bands that come in files of their own, such as VH beside VV. Their CRS and pixels may"
            " differ: they are aligned to the radar image.",
        )
        self.add(
            QgsProcessingParameterEnum(
                "UNIT",
                tr("Unit of the radar image"),
                [tr(UNIT_TITLES[unit]) for unit in self.UNITS],
                defaultValue=0,
            ),
            "What the pixel values are. When it is recognised, the log says how; when the values"
            " contradict it, the algorithm stops and says so.",
        )

    def add_knowledge(self) -> None:
        """Declare layers that tell what the radar alone cannot."""
        add_layers(self, self.BEFORE_HELP)

    def add_part(self) -> None:
        """Declare what part is mapped."""
        self.add(
            QgsProcessingParameterExtent(
                "EXTENT", tr("Part to map (empty: the whole image)"), optional=True
            ),
            "Only this rectangle is mapped; its CRS may differ. Empty: the whole image.",
        )

    def add_settings(self, threshold_help: str) -> None:
        """Declare what seldom needs a change.

        Args:
            threshold_help: What the threshold is by default.
        """
        self.add(
            QgsProcessingParameterString(
                "BANDS", tr("Which band is what (such as VV=1;VH=2)"), optional=True
            ),
            "Empty: recognised from the names of bands, layers and files; the log says how."
            " VV=1;VH=2 are two bands of the radar image; VH=1:1 is band 1 of the first further"
            " raster, VH=2:1 of the second.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "THRESHOLD",
                tr("Probability from which a pixel is water (0–1)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
                maxValue=1,
            ),
            threshold_help,
            advanced=True,
        )

        self.add(
            QgsProcessingParameterBoolean(
                "RESAMPLE", tr("Resample an image of unsuitable pixel size"), False
            ),
            "An image with pixels much larger or smaller than the method is made for is refused."
            " With this, it is resampled first, and the maps have that pixel size.",
            advanced=True,
        )

    def add_products(self) -> None:
        """Declare what comes out."""
        add_polygon_settings(self)
        add_maps(self)
        self.add_further_maps()
        add_pages(self)
        self.add_numbers(self.NUMBERS)

    def add_further_maps(self) -> None:
        """Declare maps that only some methods make; none by default."""

    def map_fields(self, parameters: Dict[str, Any], context, feedback) -> Dict[str, Any]:
        """The fields that the parameter classes of all jobs that map water share."""
        return {
            **self.scene(parameters, context),
            "polygons": read_polygon_settings(self, parameters, context),
            **read_layers(self, parameters, context, feedback),
        }

    def scene(self, parameters: Dict[str, Any], context) -> Dict[str, Any]:
        """The fields that say what is read, and how."""
        layer = raster_parameter(self, parameters, "INPUT", context)
        self._scene = layer.name
        return {"input": layer, **self.reading(parameters, context)}

    def reading(self, parameters: Dict[str, Any], context) -> Dict[str, Any]:
        """The fields that say how it is read."""
        return {
            "auxiliary": rasters_parameter(self, parameters, "AUXILIARY", context),
            "bands": self.parameterAsString(parameters, "BANDS", context),
            "unit": self.UNITS[self.parameterAsEnum(parameters, "UNIT", context)],
            "extent": extent_parameter(self, parameters, "EXTENT", context),
            "threshold": self._threshold(parameters, context),
            "resample": self.parameterAsBoolean(parameters, "RESAMPLE", context),
        }

    def _threshold(self, parameters: Dict[str, Any], context):
        if parameters.get("THRESHOLD") in (None, ""):
            return None
        return self.parameterAsDouble(parameters, "THRESHOLD", context)

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        dress(context, result.outputs, dict.fromkeys(result.outputs, self._scene))
        found = {"CAPTION": result.numbers.get("CAPTION", "")}
        provenance = result.outputs.get("provenance")
        if not provenance:
            return found
        feedback.pushInfo(tr("How the map was made is recorded in {}").format(provenance))
        return {**found, "PROVENANCE": provenance}
