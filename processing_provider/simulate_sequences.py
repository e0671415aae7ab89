"""Algorithm ``highwater:simulatesequences``."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict, Tuple

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRange,
)

from ..model_backend.protocol.parameters import SimulateSequencesParameters
from ..model_backend.simulation.sequences.checks import (
    MOST_PLACES,
    PIXEL_SIZES,
    SIDES,
    check_parameters,
)
from .algorithm import SIMULATION
from .job_algorithm import JobAlgorithm
from .translation import tr

DEFAULTS = SimulateSequencesParameters()


class SimulateSequences(JobAlgorithm):
    """Radar and optical images of places through time, with the truth about their floods."""

    NAME = "simulatesequences"
    TITLE = "Simulate sequences of images"
    GROUP = SIMULATION
    SUMMARY = "Makes radar and optical images of places through time, some of them flooded."
    TAGS = (
        "time series,Sentinel-1,Sentinel-2,SEN12-FLOOD,synthetic,example,test data,training,clouds"
    )
    ICON = "simulation"
    HELP = """
Makes sequences of radar and optical images of places, in the layout of the public set
SEN12-FLOOD, to try or train what classifies each image as flooded or dry. “Import a dataset”
takes the folder as it is.

Every place has its own terrain, land cover, lakes and rivers, climate and weather. Plants grow,
soil gets wet and dries, fields lie dark, snow falls, lakes rise and shrink, wind roughens the
water, clouds hide the ground: much looks like a flood and is none. Floods differ in beginning,
length and size, and recede.

An image is labelled as flooded where at least 1 % of the place is under flood water on that day,
also where clouds hide it. The table truth.csv says how much it is.

The same seed and number give the same place, however many are made.
"""
    JOB = "simulatesequences"
    FILES: ClassVar[Dict[str, str]] = {"FOLDER": "folder"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "FLOODED_PLACES": "Places with an image that shows a flood",
        "RADAR_IMAGES": "Number of radar images",
        "OPTICAL_IMAGES": "Number of optical images",
        "FLOODED_IMAGES": "Images that show a flood",
        "CLOUD_SHARE": "Mean share of clouds in the optical images (0–1)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_number(
            "PLACES", "Number of places", DEFAULTS.places,
            "Each has a folder of its own. A place of the usual size and number of images takes"
            " about two seconds.",
            whole=True, minValue=1, maxValue=MOST_PLACES,
        )  # fmt: skip
        self._add_dates()
        self.add_number(
            "WIDTH", "Width (pixels)", DEFAULTS.width, "Number of columns of every image.",
            whole=True, minValue=SIDES[0], maxValue=SIDES[1],
        )  # fmt: skip
        self.add_number(
            "HEIGHT", "Height (pixels)", DEFAULTS.height, "Number of rows of every image.",
            whole=True, minValue=SIDES[0], maxValue=SIDES[1],
        )  # fmt: skip
        self.add_number(
            "PIXEL_SIZE", "Pixel size (metres)", DEFAULTS.pixel_size,
            "Side of a pixel on the ground. SEN12-FLOOD has 10 m; with larger ones a small image"
            " shows as much land and has less speckle.",
            minValue=PIXEL_SIZES[0], maxValue=PIXEL_SIZES[1],
        )  # fmt: skip
        self._add_nature()
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the sequences")),
            "A new or empty folder for S1list.json, S2list.json, truth.csv and the places.",
        )
        self.addOutput(QgsProcessingOutputFile("TRUTH", tr("Table of what is true of each image")))
        self.add_numbers(self.NUMBERS)

    def _add_dates(self) -> None:
        self._add_bounds("RADAR", tr("Radar images of a place (least and largest number)"))
        self._add_bounds("OPTICAL", tr("Optical images of a place (least and largest number)"))

    def _add_bounds(self, sensor: str, title: str) -> None:
        least, most = _usual(sensor)
        self.add(
            QgsProcessingParameterRange(
                f"{sensor}_DATES",
                title,
                QgsProcessingParameterNumber.Type.Integer,
                f"{least},{most}",
                # A range without a value is refused, whatever its default.
                optional=True,
            ),
            "Each place has a number of images between these two, which may be the same."
            " SEN12-FLOOD has 5 to 58 radar and 4 to 20 optical images of a place.",
        )

    def _add_nature(self) -> None:
        self.add_number(
            "FLOODED", "Share of places that are flooded (0–1)", DEFAULTS.flooded,
            "Places that are flooded once. A short or small flood may lie between the dates of all"
            " images.",
            minValue=0, maxValue=1,
        )  # fmt: skip
        self.add_number(
            "CLOUDS", "Mean share of clouds (0–1)", DEFAULTS.clouds,
            "Of the optical images. Most days are nearly clear or nearly overcast.",
            minValue=0, maxValue=1,
        )  # fmt: skip
        self.add_number(
            "SEED", "Seed", DEFAULTS.seed,
            "Any number. The same seed gives the same places, another one different ones.",
            whole=True, minValue=0, maxValue=2147483647,
        )  # fmt: skip
        self.add_text(
            "START", "First day",
            "Year, month and day on which the sequences begin; they last three to six months.",
            default=DEFAULTS.start, advanced=True,
        )  # fmt: skip
        self.add_number(
            "FIRST_PLACE", "Number of the first place", DEFAULTS.first_place,
            "To make more places of a seed in another folder, or to make a large set in parts.",
            advanced=True, whole=True, minValue=1, maxValue=MOST_PLACES,
        )  # fmt: skip

    def check_form(self, parameters: Dict[str, Any], context) -> None:  # noqa: D102
        super().check_form(parameters, context)
        check_parameters(self.job_parameters(parameters, context, None))

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        radar, optical = (
            self._bounds(parameters, sensor, context) for sensor in ("RADAR", "OPTICAL")
        )
        return SimulateSequencesParameters(
            places=self.parameterAsInt(parameters, "PLACES", context),
            first_place=self.parameterAsInt(parameters, "FIRST_PLACE", context),
            radar_least=radar[0],
            radar_most=radar[1],
            optical_least=optical[0],
            optical_most=optical[1],
            width=self.parameterAsInt(parameters, "WIDTH", context),
            height=self.parameterAsInt(parameters, "HEIGHT", context),
            pixel_size=self.parameterAsDouble(parameters, "PIXEL_SIZE", context),
            flooded=self.parameterAsDouble(parameters, "FLOODED", context),
            clouds=self.parameterAsDouble(parameters, "CLOUDS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            start=self.parameterAsString(parameters, "START", context).strip(),
        )

    def _bounds(self, parameters: Dict[str, Any], sensor: str, context) -> Tuple[int, int]:
        """Least and largest number of images of a sensor."""
        name = f"{sensor}_DATES"
        if parameters.get(name) in (None, "", []):
            return _usual(sensor)
        least, most = self.parameterAsRange(parameters, name, context)
        return int(least), int(most)

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        return {"TRUTH": os.path.join(result.outputs["folder"], "truth.csv")}


def _usual(sensor: str) -> Tuple[int, int]:
    """Least and largest number of images of a sensor where nobody says them."""
    least, most = (getattr(DEFAULTS, f"{sensor.lower()}_{end}") for end in ("least", "most"))
    return least, most
