"""Algorithm ``highwater:samplepoints``."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..model_backend.area.names import STRATA
from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import SamplePointsParameters
from .algorithm import EVALUATION
from .job_algorithm import JobAlgorithm
from .layers import raster_parameter
from .styling import dress
from .translation import tr

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
MOST = 1_000_000  # points


def sizes_of(text: Optional[str]) -> Dict[str, int]:
    """Points by stratum from a text such as ``"water=100;dry=200"``.

    Raises:
        HighwaterError: ``sample.sizes`` or ``sample.unknown_stratum``.
    """
    sizes: Dict[str, int] = {}
    for item in (text or "").replace(",", ";").split(";"):
        if not item.strip():
            continue
        name, _, number = (part.strip() for part in item.partition("="))
        if not number.isdecimal() or not int(number) or name in sizes:
            raise HighwaterError(
                "sample.sizes",
                f"“{item.strip()}” among the numbers of points by stratum cannot be used.",
                "Write each stratum once with its number, such as water=100;dry=200.",
            )
        if name not in STRATA:
            raise HighwaterError(
                "sample.unknown_stratum",
                f"There is no stratum “{name}”.",
                f"Strata are {', '.join(STRATA)}.",
            )
        sizes[name] = int(number)
    return sizes


class SamplePoints(JobAlgorithm):
    """Reference points over a water map, ready to be labelled."""

    NAME = "samplepoints"
    TITLE = "Sample reference points"
    GROUP = EVALUATION
    SUMMARY = "Draws a stratified random sample of points over a water map, ready to be labelled."
    TAGS = "stratified,random,sample,reference,validation,accuracy assessment,area,label,Olofsson"
    ICON = "evaluation"
    HELP = """
Draws random points over a water map, so many in each stratum, for somebody to say what is really
there. “Estimate area of water” then tells how much water there is and how good the map is, with
intervals.

Strata are dry and water, and, where the map has them, permanent (water), excluded and uncertain.
With an edge above 0 metres the ground along the edge of the water, where maps err most, gets
strata of its own: edge_dry and edge_water. Within a stratum every pixel has the same chance.

To label, switch on editing, open the attribute table in form view and go from point to point:
the question “What is here?” is the first field, and D, W or C chooses dry, water or cannot be
said. Judge from a better image than the one that was mapped, and judge the pixel under the point.
Label all points; those that cannot be judged are labelled so, never deleted or moved.

What the map says at a point is hidden in the form and in the table, because who knows it tends to
agree with it. For the same reason hide the map while labelling.

The points are numbered in random order, and the layer carries a hash of the mask: an estimate
with another mask is refused.
"""
    JOB = "samplepoints"
    TEXTS: ClassVar[Dict[str, Callable]] = {"SIZES": sizes_of}
    VECTORS: ClassVar[Dict[str, str]] = {"POINTS": "points"}
    NUMBERS: ClassVar[Dict[str, str]] = {
        "NUMBER_OF_POINTS": "Points that were drawn",
        "NUMBER_OF_STRATA": "Strata that they lie in",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add(
            QgsProcessingParameterRasterLayer("MASK", tr("Water mask")),
            "The map to judge: a mask of Highwater, or any raster of 0 (dry) and 1 (water).",
        )
        self._add_whole(
            "SIZE", "Number of points", 300, 1,
            "In total. Strata share them in proportion to their area.",
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString(
                "SIZES", tr("Number of points by stratum"), "", optional=True
            ),
            "Such as water=100;dry=200. Strata that are not named share what is left of the number"
            " of points.",
            advanced=True,
        )
        self._add_whole(
            "LEAST", "Least number of points of a stratum", 30, 1,
            "So many get those strata, too, whose share would be smaller.", advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterNumber(
                "EDGE", tr("Width of the strata at the edge of water (metres)"), DOUBLE, 0,
                minValue=0, maxValue=1e6,
            ),
            "Ground within this distance of the edge, on both sides, is sampled by itself. 0: no"
            " such strata.",
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterLayer(
                "PROBABILITY", tr("Water probability"), optional=True
            ),
            "Its value at each point is kept in the layer, hidden.",
            advanced=True,
        )
        self._add_whole("SEED", "Seed", 0, 0, "The same seed draws the same points.", advanced=True)
        self.add(
            QgsProcessingParameterVectorDestination(
                "POINTS", tr("Reference points"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            "Points to label, with their style and form. A GeoPackage keeps both inside.",
        )
        self.add_numbers(self.NUMBERS)

    def job_parameters(self, parameters: Dict[str, Any], context, feedback):  # noqa: D102
        mask = raster_parameter(self, parameters, "MASK", context)
        self._scene = mask.name
        return SamplePointsParameters(
            mask=mask,
            size=self.parameterAsInt(parameters, "SIZE", context),
            sizes=sizes_of(self.parameterAsString(parameters, "SIZES", context)),
            least=self.parameterAsInt(parameters, "LEAST", context),
            edge=self.parameterAsDouble(parameters, "EDGE", context),
            probability=raster_parameter(self, parameters, "PROBABILITY", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def finish(self, result, context, feedback) -> Dict[str, Any]:  # noqa: D102
        dress(context, result.outputs, {"points": self._scene})
        return {}

    def _add_whole(
        self, name: str, title: str, default: int, least: int, help_text: str, advanced=False
    ) -> None:
        most = MOST if least else 2147483647
        self.add(
            QgsProcessingParameterNumber(
                name, tr(title), INTEGER, default, minValue=least, maxValue=most
            ),
            help_text,
            advanced=advanced,
        )
