"""Fields of a form that say how the bands of tiles come from those of an image."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
)

from ..model_backend.protocol.parameters import SPECKLE_FILTERS
from .algorithm import HighwaterAlgorithm
from .layers import rasters_parameter
from .translation import tr

FILTER_TITLES = {
    "none": "None",
    "lee": "Lee",
    "refined_lee": "Refined Lee",
    "gamma_map": "Gamma-MAP",
    "median": "Median",
    "multitemporal": "Multi-temporal (needs further dates)",
}
DERIVED = {
    "RATIO": "RATIO: VV − VH (dB)",
    "NORMALISED_DIFFERENCE": "NORMALISED_DIFFERENCE: (VH − VV) / (VH + VV) of linear power",
    "INTENSITY": "INTENSITY: root mean square of VV and VH in linear power",
    "SLOPE": "SLOPE: slope of the elevation (degrees)",
    "HAND": "HAND: height above nearest drainage (metres)",
    "CHANGE_VV": "CHANGE_VV: VV after − VV before (dB)",
    "CHANGE_VH": "CHANGE_VH: VH after − VH before (dB)",
}


def add_tile_bands(algorithm: HighwaterAlgorithm) -> None:
    """Declare them."""
    algorithm.add_number(
        "PIXEL_SIZE", "Pixel size (metres; empty: the image's own)", None,
        "The image is resampled to this pixel size.",
        advanced=True, optional=True, minValue=0.01, maxValue=10000,
    )  # fmt: skip
    algorithm.add_choice(
        "SPECKLE",
        "Speckle filter",
        [FILTER_TITLES[name] for name in SPECKLE_FILTERS],
        0,
        "Smooths the radar bands before they are cut.",
        advanced=True,
    )
    algorithm.add_number(
        "SPECKLE_SIZE", "Window of the speckle filter (pixels)", 7, "Side; an odd number.",
        advanced=True, whole=True, minValue=3, maxValue=99,
    )  # fmt: skip
    algorithm.add_number(
        "LOOKS", "Looks of the image", 4.4, "Equivalent number of looks, for the filter.",
        advanced=True, minValue=0.5, maxValue=1000,
    )  # fmt: skip
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "DATES",
            tr("Images of other dates"),
            QgsProcessing.SourceType.TypeRaster,
            optional=True,
        ),
        "Images of the same place, for the multi-temporal filter.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "DERIVED",
            tr("Derived bands"),
            [tr(title) for title in DERIVED.values()],
            allowMultiple=True,
            optional=True,
        ),
        "Further bands of the tiles. Slope and height above drainage need elevation.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            "STRETCH",
            tr("Stretch to 8-bit values (for models of such, like “flood”)"),
            False,
            optional=True,  # models of before know nothing of it
        ),
        "Whether the tiles hold what “Map water” gives to models that were trained on stretched"
        " images, such as the one of two dates that comes with the plugin: to evaluate it with"
        " labels of your own, or to train another one. 8-bit pictures are taken then, too.",
        advanced=True,
    )


def read_tile_bands(
    algorithm: HighwaterAlgorithm, parameters: Dict[str, Any], context
) -> Dict[str, Any]:
    """The fields of the job's parameters that these are."""
    # Processing takes nothing for the first choice.
    nothing = parameters.get("DERIVED") in (None, "", [])
    chosen = [] if nothing else algorithm.parameterAsEnums(parameters, "DERIVED", context)
    return {
        "pixel_size": algorithm.optional_number(parameters, "PIXEL_SIZE", context),
        "speckle": SPECKLE_FILTERS[algorithm.parameterAsEnum(parameters, "SPECKLE", context)],
        "speckle_size": algorithm.parameterAsInt(parameters, "SPECKLE_SIZE", context),
        "looks": algorithm.parameterAsDouble(parameters, "LOOKS", context),
        "dates": rasters_parameter(algorithm, parameters, "DATES", context),
        "derived": tuple(list(DERIVED)[number] for number in chosen),
        "stretch": algorithm.parameterAsBoolean(parameters, "STRETCH", context),
    }
