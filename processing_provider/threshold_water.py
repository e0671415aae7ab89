"""Algorithm ``highwater:thresholdwater``."""

from __future__ import annotations

from typing import ClassVar, Dict

from ..model_backend.protocol.parameters import ThresholdWaterParameters
from .mapping import MappingAlgorithm


class ThresholdWater(MappingAlgorithm):
    """Water on a radar image by thresholds taken from the image itself."""

    NAME = "thresholdwater"
    TITLE = "Map water by adaptive threshold"
    SUMMARY = "Maps water by thresholds that are found in the image itself; needs no model."
    TAGS = "flood,water,radar,SAR,Sentinel-1,threshold,Otsu,bimodal,histogram,backscatter"
    ICON = "threshold"
    HELP = """
Maps water with thresholds that are found in the image itself. Speckle is smoothed, the image
is cut into tiles, and those tiles that hold both water and land tell where the two part. The
thresholds are kept within what is physically plausible. VV and VH are combined where both are
there.

The thresholds found are results, in decibel, so that other steps of a model can use them.

It needs no model and is what “Map water” does when none is chosen.
"""
    JOB = "thresholdwater"
    NUMBERS: ClassVar[Dict[str, str]] = {
        **MappingAlgorithm.NUMBERS,
        "THRESHOLD_VV": "Threshold of VV (dB)",
        "THRESHOLD_VH": "Threshold of VH (dB)",
    }

    def initAlgorithm(self, configuration=None) -> None:  # noqa: D102
        self.add_scene()
        self.add_knowledge()
        self.add_part()
        self.add_settings("Lower finds more water, higher fewer false alarms. Empty: 0.5.")
        self.add_products()

    def job_parameters(self, parameters, context, feedback):  # noqa: D102
        return ThresholdWaterParameters(**self.map_fields(parameters, context, feedback))
