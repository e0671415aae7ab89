"""Algorithm ``highwater:preparetiles``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from ..model_backend.protocol.parameters import (
    CALIBRATED_UNITS,
    LABEL_SOURCES,
    SPECKLE_FILTERS,
    PrepareTilesParameters,
)
from .dataset_algorithm import LABEL_SOURCE_TITLES, LICENCE_HELP, DatasetAlgorithm
from .layers import extent_parameter, raster_parameter, rasters_parameter, vector_parameter
from .mapping import UNIT_TITLES
from .texts import check_bands, numbers_of
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
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]


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
        self._add_origin()
        self._add_bands()
        self.add_destination()
        self.add_numbers(self.NUMBERS)

    def _add_rasters(self, name: str, title: str, help_text: str, advanced: bool) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                name, tr(title), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            help_text,
            advanced=advanced,
        )

    def _add_polygons(self, name: str, title: str, help_text: str, advanced=False) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(name, tr(title), POLYGONS, optional=True),
            help_text,
            advanced=advanced,
        )

    def _add_image(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Radar image")),
            "The image to cut, for instance a calibrated Sentinel-1 image with VV and VH.",
        )
        self._add_rasters(
            "AUXILIARY",
            "Further rasters (such as VH or elevation in a file of its own)",
            "Bands in files of their own. They are aligned to the radar image.",
            False,
        )
        self.add_choice(
            "UNIT",
            "Unit of the radar image",
            [UNIT_TITLES[unit] for unit in CALIBRATED_UNITS],
            0,
            "What the pixel values are. The tiles are in decibel.",
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

    def _add_origin(self) -> None:
        self.add_text("REGION", "Region", "Name of the region. A split keeps regions together.")
        self.add_text("EVENT", "Event", "Name of the flood.")
        self.add_text(
            "DATE", "Date of the image", "Such as 2018-05-17; empty: from the file's name."
        )
        self.add_text("SENSOR", "Sensor", "Such as Sentinel-1.", advanced=True)
        self.add_text("MODE", "Acquisition mode", "Such as IW.", advanced=True)
        self.add_text("ORBIT", "Orbit", "Direction or number of the orbit.", advanced=True)
        self.add_text("LICENCE", "Licence", LICENCE_HELP, advanced=True)
        self.add_text(
            "SCENE", "Name of the scene", "Empty: that of the radar image.", advanced=True
        )
        self._add_polygons(
            "REGION_POLYGONS", "Polygons of regions", "They give each tile its region.", True
        )
        self.add(
            QgsProcessingParameterField(
                "REGION_FIELD",
                tr("Field with the region's name"),
                parentLayerParameterName="REGION_POLYGONS",
                optional=True,
            ),
            "Field of the polygons of regions.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "MIXED", tr("Accept another sensor, mode or pixel size than the dataset has"), False
            ),
            "Without this, an image that does not match the dataset is refused.",
            advanced=True,
        )

    def _add_bands(self) -> None:
        self.add_number(
            "PIXEL_SIZE", "Pixel size (metres; empty: the image's own)", None,
            "The image is resampled to this pixel size.",
            advanced=True, optional=True, minValue=0.01, maxValue=10000,
        )  # fmt: skip
        self.add_choice(
            "SPECKLE",
            "Speckle filter",
            [FILTER_TITLES[name] for name in SPECKLE_FILTERS],
            0,
            "Smooths the radar bands before they are cut.",
            advanced=True,
        )
        self.add_number(
            "SPECKLE_SIZE", "Window of the speckle filter (pixels)", 7, "Side; an odd number.",
            advanced=True, whole=True, minValue=3, maxValue=99,
        )  # fmt: skip
        self.add_number(
            "LOOKS", "Looks of the image", 4.4, "Equivalent number of looks, for the filter.",
            advanced=True, minValue=0.5, maxValue=1000,
        )  # fmt: skip
        self._add_rasters(
            "DATES",
            "Images of other dates",
            "Images of the same place, for the multi-temporal filter.",
            True,
        )
        self.add(
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

        # Processing takes nothing for the first choice.
        nothing = parameters.get("DERIVED") in (None, "", [])
        chosen = [] if nothing else self.parameterAsEnums(parameters, "DERIVED", context)
        return PrepareTilesParameters(
            input=raster_parameter(self, parameters, "INPUT", context),
            dataset=self.folder(parameters, context),
            auxiliary=rasters_parameter(self, parameters, "AUXILIARY", context),
            bands=text("BANDS"),
            unit=CALIBRATED_UNITS[self.parameterAsEnum(parameters, "UNIT", context)],
            reference_raster=raster_parameter(self, parameters, "REFERENCE", context),
            reference_polygons=polygons("REFERENCE_POLYGONS"),
            valid_area=polygons("VALID_AREA"),
            invalid=numbers_of(text("INVALID")),
            label_source=LABEL_SOURCES[self.parameterAsEnum(parameters, "LABEL_SOURCE", context)],
            extent=extent_parameter(self, parameters, "EXTENT", context),
            tile_size=self.parameterAsInt(parameters, "TILE_SIZE", context),
            step=self.parameterAsInt(parameters, "STEP", context),
            min_valid=self.parameterAsDouble(parameters, "MIN_VALID", context),
            water_share=self.optional_number(parameters, "WATER_SHARE", context),
            keep_dry=self.optional_number(parameters, "KEEP_DRY", context),
            landcover=raster_parameter(self, parameters, "LANDCOVER", context),
            landcover_band=self.parameterAsBoolean(parameters, "LANDCOVER_BAND", context),
            **{
                name.lower(): text(name)
                for name in (
                    *("SCENE", "REGION", "EVENT", "DATE", "SENSOR", "MODE", "ORBIT", "LICENCE"),
                )
            },
            regions=polygons("REGION_POLYGONS"),
            region_field=text("REGION_FIELD"),
            mixed=self.parameterAsBoolean(parameters, "MIXED", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            pixel_size=self.optional_number(parameters, "PIXEL_SIZE", context),
            speckle=SPECKLE_FILTERS[self.parameterAsEnum(parameters, "SPECKLE", context)],
            speckle_size=self.parameterAsInt(parameters, "SPECKLE_SIZE", context),
            looks=self.parameterAsDouble(parameters, "LOOKS", context),
            dates=rasters_parameter(self, parameters, "DATES", context),
            derived=tuple(list(DERIVED)[number] for number in chosen),
        )
