"""A footprint for each image, with the time during which it is the newest of its place."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

import numpy as np

from ...language import phrase, tr
from ...outputs import OutputFiles
from ...raster.features import FeatureWriter
from ...raster.grid import WGS84
from ...styling import embed_style
from ..places import UNKNOWN, SequenceImage
from .results import PlaceResult

OUTPUT = "footprints"
STYLE = "sequence_footprints"
TITLE = phrase("Flood, image by image")
ALONE = timedelta(days=12)
"""How long the last image of a place is shown, where nothing says when the next one comes."""


def write_footprints(outputs: OutputFiles, results: Sequence[PlaceResult]) -> None:
    """Write the layer, in longitude and latitude; places without a known one are in its table.

    Raises:
        HighwaterError: ``output.unknown_format``, ``output.disk_full`` or
            ``output.write_failed``.
    """
    final, part = outputs.final[OUTPUT], outputs.part(OUTPUT)
    # A shapefile has dates, but no times: it would make texts of them, which do not play.
    unit = "D" if final.suffix.lower() == ".shp" else "s"
    columns: dict[str, Any] = {
        "place": object,
        "image": object,
        "sensor": object,
        "date": object,
        "probability": np.float64,
        "flooded": np.int32,
        "decision": object,
        "label": object,
        "begin": f"datetime64[{unit}]",
        "end": f"datetime64[{unit}]",
    }
    writer = FeatureWriter(
        part,
        final.stem,
        WGS84,
        columns,
        geometry_type="Unknown",
        geojson_standard=True,
        ordered=True,
        description=tr("Whether each image shows a flood; begin and end are when it is shown."),
    )
    writer.register(outputs, final)
    try:
        for result in results:
            rows = list(_rows(result))
            shapes = np.full(len(rows), None, object)
            shapes[:] = [result.place.geometry] * len(rows)
            writer.add(
                shapes,
                [np.array([row[name] for row in rows], kind) for name, kind in columns.items()],
            )
        writer.close()
        if final.suffix.lower() == ".gpkg" and any(r.place.geometry is not None for r in results):
            with contextlib.closing(sqlite3.connect(part)) as connection, connection:
                embed_style(connection, final.stem, "geom", STYLE, tr(TITLE))
    except BaseException:
        writer.remove()
        raise


def _rows(result: PlaceResult) -> Iterator[dict[str, Any]]:
    begins = [_instant(image) for image in result.images]
    for number, image in enumerate(result.images):
        later = [begin for begin in begins[number + 1 :] if begin > begins[number]]
        flooded = bool(result.flooded[number])
        yield {
            "place": result.place.name,
            "image": image.name,
            "sensor": image.sensor,
            "date": image.date,
            "probability": float(result.probabilities[number]),
            "flooded": int(flooded),
            "decision": "flood" if flooded else "dry",
            "label": {UNKNOWN: "", 0: "dry", 1: "flood"}[image.flooding],
            "begin": begins[number],
            "end": later[0] if later else begins[number] + ALONE,
        }


def _instant(image: SequenceImage) -> datetime:
    return datetime.fromisoformat(image.date.replace("Z", "+00:00")).replace(tzinfo=None)
