"""Algorithm ``highwater:preparetiles``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from ..model_backend.protocol.parameters import (
    LABEL_SOURCES,
    UNITS,
    PrepareTilesParameters,
)
from .dataset_algorithm import LABEL_SOURCE_TITLES, DatasetAlgorithm
from .layers import extent_parameter, raster_parameter, rasters_parameter, vector_parameter
from .mapping import UNIT_TITLES
from .texts import check_bands, numbers_of
from .tile_bands import add_tile_bands, read_tile_bands
from .tile_origin import add_origin, read_origin
from .translation import tr


class PrepareTiles(DatasetAlgorithm):
    """A scene and its reference, cut into the labelled tiles of a dataset."""

    NAME = "preparetiles"
    TITLE = "Prepare training tiles"
    SUMMARY = "Cuts a radar image and its reference into labelled tiles, to train a model on."
    TAGS = "training,dataset,chips,patches,labels,tiling,machine learning,deep learning"
    HELP = """
Cuts a radar image and a reference (a mask or polygons of water) into tiles that a model can be
trained on. Tiles keep physical values, CRS and place; the reference may have another CRS or pixel
size and is aligned to the image.

The index of the dataset opens as a layer of footprints. Its column “split” says which tiles
train, validate and test; edit it there, or use “Split a dataset”.

Run again after an interruption, it adds what is missing. With another image and the same folder,
the image is added to the dataset.
"""
    JOB = "preparetiles"
    TEXTS: ClassVar[Dict[str, Callable]] = {"BANDS": check_bands, "INVALID": numbers_of}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "TILES": "Tiles in the dataset",
        "ADDED": "Tiles added",
        "SKIPPED": "Tiles of this image that were there already",
        "CANDIDATES": "Tiles that could be chosen from",
        "WATER_PERCENT": "Share of water in this image's tiles (%)",
        "VALID_PERCENT": "Share of this image's tiles that is valid (%)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self._add_image()
        self._add_reference()
        self._add_tiles()
        add_origin(self)
        add_tile_bands(self)
        self.add_destination()
        self.add_numbers(self.NUMBERS)

    def _add_polygons(self, name: str, title: str, help_text: str) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(name, tr(title), polygons, optional=True),
            help_text,
        )

    def _add_image(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Radar image")),
            "The image to cut, for instance a calibrated Sentinel-1 image with VV and VH.",
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "AUXILIARY",
                tr("Further rasters (such as VH or elevation in a file of its own)"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            "Bands in files of their own. They are aligned to the radar image.",
        )
        self.add_choice(
            "UNIT",
            "Unit of the radar image",
            [UNIT_TITLES[unit] for unit in UNITS],
            0,
            "What the pixel values are. The tiles are in decibel, unless they are stretched to"
            " 8-bit values.",
        )
        self.add_text(
            "BANDS",
            "Which band is what (such as VV=1;VH=2)",
            "Empty: recognised from names; the log says how. ELEVATION=1:1 is band 1 of the first"
            " further raster.",
            advanced=True,
        )

    def _add_reference(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(
                "REFERENCE", tr("Reference raster (0 dry, 1 water)"), optional=True
            ),
            "What is held to be true. Give this or reference polygons.",
        )
        self._add_polygons(
            "REFERENCE_POLYGONS",
            "Reference polygons (water)",
            "Polygons of water; outside them it is dry. Give this or a reference raster.",
        )
        self._add_polygons(
            "VALID_AREA",
            "Area in which the reference holds",
            "Polygons; outside them nothing is known and no pixel is labelled.",
        )
        self.add_text(
            "INVALID",
            "Reference values that do not count (separated by semicolons)",
            "Pixels of the reference raster with one of these values are invalid, besides its own"
            " no data.",
            default="-1;255",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "FLOOD_ONLY",
                tr("Only flood counts: permanent water (2) is dry"),
                False,
                optional=True,  # models of before know nothing of it
            ),
            "Whether permanent water in the reference raster is labelled dry, as a model that maps"
            " the flood from two dates needs it.",
            advanced=True,
        )
        self.add_choice(
            "LABEL_SOURCE",
            "Where the reference comes from",
            [LABEL_SOURCE_TITLES[name] for name in LABEL_SOURCES],
            0,
            "Weak and simulated labels may train, but do not count in scores unless asked for.",
        )

    def _add_tiles(self) -> None:
        self.add(
            QgsProcessingParameterExtent(
                "EXTENT", tr("Part to cut (empty: the whole image)"), optional=True
            ),
            "Only this rectangle is cut into tiles; its CRS may differ.",
        )
        self.add_number(
            "TILE_SIZE", "Tile size (pixels)", 256, "Side of a tile.",
            whole=True, minValue=16, maxValue=8192,
        )  # fmt: skip
        self.add_number(
            "STEP", "Step between tiles (pixels; 0: the tile size)", 0,
            "Less than the tile size makes tiles overlap.",
            advanced=True, whole=True, minValue=0, maxValue=8192,
        )  # fmt: skip
        self.add_number(
            "MIN_VALID", "Least share of valid pixels (%)", 50.0,
            "Tiles with fewer valid pixels are left out.", advanced=True, minValue=0, maxValue=100,
        )  # fmt: skip
        self.add_number(
            "WATER_SHARE", "Share of water to aim at (%; empty: as it is)", None,
            "Dry tiles are left out until water has this share of the valid pixels.",
            advanced=True, optional=True, minValue=0, maxValue=100,
        )  # fmt: skip
        self.add_number(
            "KEEP_DRY", "Share of tiles without water to keep (%; empty: by the share of water)",
            None, "Those of most relief are preferred: their shadow looks like water.",
            advanced=True, optional=True, minValue=0, maxValue=100,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterLayer("LANDCOVER", tr("Land cover"), optional=True),
            "Raster of classes. Tiles are chosen so that its classes are covered evenly.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "LANDCOVER_BAND", tr("Land cover also becomes a band of the tiles"), False
            ),
            "Whether the tiles get a band LANDCOVER.",
            advanced=True,
        )
        self.add_number(
            "SEED", "Seed", 0, "The same seed gives the same choice of tiles.",
            advanced=True, whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip

    def checkParameterValues(self, parameters: Dict[str, Any], context) -> Tuple[bool, str]:  # noqa: D102
        fine, message = super().checkParameterValues(parameters, context)
        if bool(parameters.get("REFERENCE")) == bool(parameters.get("REFERENCE_POLYGONS")):
            return False, tr("Give either a reference raster or reference polygons.")
        if parameters.get("REGION_POLYGONS") and not parameters.get("REGION_FIELD"):
            return False, tr("Say which field of the polygons holds the region's name.")
        return fine, message

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context)

        def polygons(name: str):
            return vector_parameter(self, parameters, name, context, feedback)

        return PrepareTilesParameters(
            input=raster_parameter(self, parameters, "INPUT", context),
            dataset=self.folder(parameters, context),
            auxiliary=rasters_parameter(self, parameters, "AUXILIARY", context),
            bands=text("BANDS"),
            unit=UNITS[self.parameterAsEnum(parameters, "UNIT", context)],
            reference_raster=raster_parameter(self, parameters, "REFERENCE", context),
            reference_polygons=polygons("REFERENCE_POLYGONS"),
            valid_area=polygons("VALID_AREA"),
            invalid=numbers_of(text("INVALID")),
            flood_only=self.parameterAsBoolean(parameters, "FLOOD_ONLY", context),
            label_source=LABEL_SOURCES[self.parameterAsEnum(parameters, "LABEL_SOURCE", context)],
            extent=extent_parameter(self, parameters, "EXTENT", context),
            tile_size=self.parameterAsInt(parameters, "TILE_SIZE", context),
            step=self.parameterAsInt(parameters, "STEP", context),
            min_valid=self.parameterAsDouble(parameters, "MIN_VALID", context),
            water_share=self.optional_number(parameters, "WATER_SHARE", context),
            keep_dry=self.optional_number(parameters, "KEEP_DRY", context),
            landcover=raster_parameter(self, parameters, "LANDCOVER", context),
            landcover_band=self.parameterAsBoolean(parameters, "LANDCOVER_BAND", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            **read_origin(self, parameters, context, feedback),
            **read_tile_bands(self, parameters, context),
        )
