"""Algorithm ``highwater:predictscenes``."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict, List, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import (
    MOSAICS,
    SCENE_PRODUCTS,
    PredictParameters,
    PredictScenesParameters,
    RasterLayer,
)
from ..model_backend.scenes.layout import TABLE, TABLE_LAYER
from .group_layers import rasters_of_group
from .layers import absolute, rasters_parameter
from .mapping_layers import read_layers
from .mapping_products import add_polygon_settings, read_polygon_settings
from .predict import THRESHOLD_HELP, Predict
from .scene_layers import load_results
from .translation import tr

PRODUCT_TITLES = {
    "probability": "Water probability",
    "polygons": "Water polygons",
    "uncertainty": "Spread of models and turns",
    "review": "Places to review",
    "summary": "Summary to send (HTML)",
    "overlay": "Map picture (PNG)",
    "layout": "Print layout template (QPT)",
}
MOSAIC_TITLES = {
    "none": "None",
    "vrt": "Virtual raster (VRT)",
    "cog": "Virtual raster and cloud-optimised GeoTIFF (COG)",
}
SOURCES = ("LAYERS", "FOLDER", "GROUP", "STAC", "DATASET")


class PredictScenes(Predict):
    """Water on many radar images: a season, a country."""

    NAME = "predictscenes"
    TITLE = "Map water in many scenes"
    SUMMARY = "Maps water and floods in all images of a folder, a catalogue or a dataset."
    TAGS = "flood,water,batch,many,folder,STAC,catalogue,mosaic,cluster,Dask,distributed,series"
    HELP = """
Maps water in many radar images, each as “Map water” does. Choose a folder, layers, a group of
layers, STAC items or a prepared dataset, and a folder for what comes out.

Every scene gets a folder with its mask, the products that you choose, and the record of how they
were made. All masks are seen as one raster, and all polygons lie in one layer that names the scene.
The table of scenes opens as a layer of footprints: which are done, which have failed and why.

A scene that cannot be mapped does not stop the others. Run again with the same folder, after a
stop, with further images or when a mistake has been mended, what is done is not done again: images
are known by their content, and settings and models must be the same.

With a scheduler the scenes are shared out among the processes or machines of a Dask cluster, and
large ones are cut into strips for several of them; the maps are the same.
"""
    JOB = "predictscenes"
    RASTERS: ClassVar[Dict[str, str]] = {}
    VECTORS: ClassVar[Dict[str, str]] = {}
    FILES: ClassVar[Dict[str, str]] = {}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "SCENES": "Scenes",
        "DONE": "Scenes that were mapped",
        "SKIPPED": "Scenes that there was nothing to do for",
        "FAILED": "Scenes that could not be mapped",
        "WATER_AREA": "Area of water or flood of all scenes, overlaps counted twice (hectares)",
        "SECONDS": "Time that mapping took, summed over the scenes (seconds)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self._add_sources()
        self.add_reading()
        self.add_method()
        self.add_knowledge()
        self.add_part()
        self.add_models()
        self.add_engine()
        self.add_settings(THRESHOLD_HELP)
        add_polygon_settings(self)
        self._add_results()
        self._add_running()
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the results")),
            "A new or empty folder, or that of an earlier run to go on with. It may lie inside the"
            " folder of scenes: what is in it is not taken as a scene.",
        )
        for name, title, kind in (
            ("TABLE", "Table of scenes (footprints)", QgsProcessingOutputVectorLayer),
            ("MOSAIC_MASK", "Masks of all scenes", QgsProcessingOutputRasterLayer),
            ("MOSAIC_PROBABILITY", "Probabilities of all scenes", QgsProcessingOutputRasterLayer),
            ("POLYGONS", "Polygons of all scenes", QgsProcessingOutputVectorLayer),
            ("SENTENCE", "How it went, in a sentence", QgsProcessingOutputString),
        ):
            self.addOutput(kind(name, tr(title)))
        for name, title in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def _add_sources(self) -> None:
        self._add_folder("FOLDER", "Folder of radar images", "Every raster in it is a scene.")
        self.add_switch(
            "RECURSIVE", "Also in the folders inside it", False,
            "Whether the folders inside the folder are searched, too.", optional=True,
        )  # fmt: skip
        self.add_text(
            "PATTERN",
            "Names of the images (such as S1*.tif)",
            "Several are separated by semicolons. Empty: *.tif, *.tiff, *.vrt, *.img and *.jp2. Of"
            " files that differ in the polarisation only, such as a_VV.tif and a_VH.tif, both"
            " belong to one scene.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "LAYERS", tr("Radar images"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            "Layers or files, each a scene, beside those of the folder.",
        )
        self.add_text(
            "GROUP",
            "Group of layers of the project",
            "Every raster layer of the group with this name is a scene.",
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "STAC", tr("STAC items (JSON)"), QgsProcessing.SourceType.TypeFile, optional=True
            ),
            "Files with items, item collections (the answer of a STAC search), collections or"
            " catalogues. The assets VV and VH are mapped; they may lie on the network.",
        )
        self._add_folder(
            "DATASET",
            "Prepared dataset",
            "The tiles of each of its scenes are put together and mapped as one image.",
        )

    def _add_folder(self, name: str, title: str, help_text: str) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile(name, tr(title), folder, optional=True), help_text)

    def _add_results(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "PRODUCTS",
                tr("Products of each scene besides the mask"),
                [tr(PRODUCT_TITLES[name]) for name in SCENE_PRODUCTS],
                allowMultiple=True,
                defaultValue=[0, 1],
                optional=True,
            ),
            "The spread needs further models, or flips and turns; places to review need the"
            " comparison with the built-in method.",
        )
        self.add_choice(
            "MOSAIC",
            "All scenes as one raster",
            [MOSAIC_TITLES[name] for name in MOSAICS],
            1,
            "In the CRS and with the pixels of most scenes; where scenes overlap, the latest is"
            " seen. A virtual raster refers to the scenes’ own files and takes no space.",
        )

    def _add_running(self) -> None:
        self.add_text(
            "SCHEDULER",
            "Dask scheduler (empty: this computer, one scene after the other)",
            "Such as tcp://host:8786, whose workers must reach the images and the folder of the"
            " results by the same paths; or local:4 for four processes on this computer.",
            advanced=True,
        )
        self.add_number(
            "SPLIT", "Share out scenes larger than (megapixels; 0: none)", 200.0,
            "On a cluster, a scene of more megapixels is cut into strips for several workers. For"
            " networks only; the built-in method maps each scene as a whole.",
            advanced=True, optional=True, minValue=0,
        )  # fmt: skip
        self.add_number(
            "RETRIES", "Further tries of a scene", 2,
            "Where the failure may pass: a worker that died, a network drive that did not answer.",
            advanced=True, whole=True, optional=True, minValue=0, maxValue=20,
        )  # fmt: skip

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        if not any(parameters.get(name) for name in SOURCES):
            raise HighwaterError(
                "scenes.none",
                tr("No scene was given."),
                tr("Choose a folder, layers, a group, STAC items or a dataset."),
            )

    def job_parameters(self, parameters, context, feedback):  # noqa: D102
        self._output = os.path.abspath(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        settings = PredictParameters(
            input=RasterLayer(""),
            polygons=read_polygon_settings(self, parameters, context),
            **self.reading(parameters, context),
            **self.network_fields(parameters, context),
            **read_layers(self, parameters, context, feedback),
        )
        nothing = parameters.get("PRODUCTS", [0, 1]) in (None, "", [])
        chosen = [] if nothing else self.parameterAsEnums(parameters, "PRODUCTS", context)
        stac = self.parameterAsFileList(parameters, "STAC", context)
        return PredictScenesParameters(
            settings=settings,
            output=self._output,
            layers=self._layers(parameters, context),
            folder=absolute(self.parameterAsFile(parameters, "FOLDER", context)),
            recursive=self.parameterAsBoolean(parameters, "RECURSIVE", context),
            pattern=self.parameterAsString(parameters, "PATTERN", context),
            stac=tuple(absolute(path) for path in stac if path),
            dataset=absolute(self.parameterAsFile(parameters, "DATASET", context)),
            products=tuple(SCENE_PRODUCTS[number] for number in chosen),
            mosaic=MOSAICS[self.parameterAsEnum(parameters, "MOSAIC", context)],
            retries=self.parameterAsInt(parameters, "RETRIES", context),
            scheduler=self.parameterAsString(parameters, "SCHEDULER", context).strip(),
            split=self.parameterAsDouble(parameters, "SPLIT", context),
        )

    def _layers(self, parameters: Dict[str, Any], context) -> Tuple[RasterLayer, ...]:
        group = self.parameterAsString(parameters, "GROUP", context).strip()
        of_group: List[RasterLayer] = rasters_of_group(context.project(), group) if group else []
        return (*rasters_parameter(self, parameters, "LAYERS", context), *of_group)

    def explain_failure(self, error, feedback) -> None:  # noqa: D102
        if os.path.exists(os.path.join(self._output, TABLE)):
            feedback.pushInfo(
                tr(
                    "Scenes that are done are kept. To go on, run this again with the same settings"
                    " and this folder of the results (OUTPUT): {}"
                ).format(self._output)
            )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        names = ("TABLE", "MOSAIC_MASK", "MOSAIC_PROBABILITY", "POLYGONS")
        found = {name: result.numbers[name] for name in names if name in result.numbers}
        found["TABLE"] = f"{found['TABLE']}|layername={TABLE_LAYER}"
        load_results(context, self._output, found)
        return {"OUTPUT": self._output, "SENTENCE": result.numbers["SENTENCE"], **found}
