"""The jobs that are offered, with the files that come out of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..jobs import JOBS
from .formats import MODEL
from .refusals import Refusal

TIFF = "image/tiff; application=geotiff; profile=cloud-optimized"
HTML, PNG, JSON, QPT, CSV = (
    "text/html",
    "image/png",
    "application/json",
    "application/xml",
    "text/csv",
)
GPKG, GEOJSON, FGB = (
    "application/geopackage+sqlite3",
    "application/geo+json",
    "application/flatgeobuf",
)
VECTORS = {GEOJSON: ".geojson", GPKG: ".gpkg", FGB: ".fgb"}
"""Formats of vector outputs; the first one is taken where none is asked for."""
MEDIA_TYPES = {
    ".tif": TIFF,
    ".geojson": GEOJSON,
    ".gpkg": GPKG,
    ".fgb": FGB,
    ".html": HTML,
    ".png": PNG,
    ".json": JSON,
    ".qpt": QPT,
    ".csv": CSV,
    ".xml": "application/xml",
    ".qml": "application/xml",
}
"""By the ending of a result's name."""
_ENDINGS = {TIFF: ".tif", HTML: ".html", PNG: ".png", JSON: ".json", QPT: ".qpt", CSV: ".csv"}

FILES = {"model": MODEL, "models": MODEL, "default_model": MODEL}
"""Texts among the parameters that name files, and their kind."""
TEXTS = frozenset(
    {"bands", "unit", "method", "engine", "precision", "device", "layer", "name", "day", "dates",
     "flood_date", "orbit"}
)  # fmt: skip
"""Texts that are just that. One in neither list, such as a folder of the machine, is refused."""


@dataclass(frozen=True)
class Offer:
    """A job that is offered.

    Attributes:
        job: Its name.
        title: In a few words.
        about: In a sentence.
        outputs: Media type of each output by its name.
        usual: Outputs that are made where none is asked for.
    """

    job: str
    title: str
    about: str
    outputs: dict[str, str]
    usual: tuple[str, ...] = field(default=())

    @property
    def parameters(self) -> type:
        """Class of the job's parameters."""
        return JOBS[self.job].parameters

    def wanted(self, asked: dict[str, str]) -> dict[str, str]:
        """Media type of each output to make.

        Args:
            asked: Media type by name; empty: the usual one. Nothing: the usual outputs.

        Raises:
            Refusal: ``request.output``.
        """
        wanted = {}
        for name, media_type in (asked or dict.fromkeys(self.usual, "")).items():
            usual = self.outputs.get(name)
            vector = usual in VECTORS
            if usual is None or (media_type and media_type != usual and
                                 not (vector and media_type in VECTORS)):  # fmt: skip
                raise Refusal(
                    "request.output",
                    f"“{self.job}” makes no output “{name}”"
                    + (f" as {media_type}." if usual else "."),
                    f"Its outputs are {', '.join(self.outputs)}.",
                    f"outputs.{name}",
                )
            wanted[name] = media_type or usual
        return wanted

    def file_of(self, name: str, media_type: str) -> str:
        """Name of an output's file."""
        return name + (VECTORS.get(media_type) or _ENDINGS[media_type])


_MAP = {
    "mask": TIFF,
    "probability": TIFF,
    "polygons": GEOJSON,
    "overlay": PNG,
    "summary": HTML,
    "layout": QPT,
}
_USUAL = ("mask", "probability", "polygons")

OFFERS = {
    offer.job: offer
    for offer in (
        Offer(
            "predict",
            "Map water",
            "Water on a radar image, by a model or by thresholds found in the image.",
            {**_MAP, "uncertainty": TIFF, "review": GEOJSON},
            _USUAL,
        ),
        Offer(
            "thresholdwater",
            "Map water by thresholds",
            "Water on a radar image, by thresholds found in the image itself.",
            _MAP,
            _USUAL,
        ),
        Offer(
            "changedetection",
            "Detect a flood by change",
            "Water by how far an image departs from the earlier ones of its orbit.",
            {**_MAP, "zscore": TIFF, "statistics": TIFF},
            _USUAL,
        ),
        Offer(
            "temporalstatistics",
            "Statistics of earlier images",
            "Median and deviation of the earlier images of an orbit.",
            {"statistics": TIFF},
            ("statistics",),
        ),
        Offer(
            "floodchange",
            "Compare two dates",
            "Water of two dates: new, receded, and there all along.",
            {"change": TIFF, "polygons": GEOJSON},
            ("change", "polygons"),
        ),
        Offer(
            "exclusionmask",
            "Mark where a radar cannot judge",
            "Radar shadow, layover, steep and high ground, land cover.",
            {"mask": TIFF},
            ("mask",),
        ),
        Offer(
            "explain",
            "Explain a map",
            "What a model looks at in an image.",
            {"evidence": TIFF, "withheld": TIFF},
            ("withheld",),
        ),
        Offer(
            "evaluatemap",
            "Judge a map",
            "A water map against a reference.",
            {"comparison": TIFF, "report": JSON, "page": HTML},
            ("report", "page"),
        ),
    )
}
"""By name, which is also the id of the process."""


def offer_of(name: str) -> Offer:
    """An offer by its name.

    Raises:
        Refusal: ``service.no_process``.
    """
    if name not in OFFERS:
        raise Refusal("service.no_process", f"There is no process “{name}”.")
    return OFFERS[name]


def media_type_of(path: Path) -> str:
    """Media type of a result by its name."""
    return MEDIA_TYPES.get(path.suffix.lower(), "application/octet-stream")
