"""The day that a layer shows, as far as its names and tags tell."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # QGIS imports this file, too, to read dates in its forms
    from ..raster.source import RasterSource

DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")
TAGS = ("ACQUISITIONDATETIME", "ACQUISITION_DATE", "DATE_ACQUIRED", "SENSING_TIME", "DATETIME")
"""Tags with the time of the image. TIFFTAG_DATETIME is not among them: it is that of the file."""


def day_in(text: str) -> date | None:
    """The day that a text names, such as ``S1A_IW_GRDH_1SDV_20210105T053020_…``.

    Returns:
        None where there is none, or where there are several more than a day apart.
    """
    found = []
    for year, _, month, day in DAY.findall(text):
        try:
            found.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    if not found or max(found) - min(found) > timedelta(days=1):
        return None
    return min(found)


def day_of(source: RasterSource) -> date | None:
    """The day of a raster: from its tags, its name, its file, or the record beside it."""
    dataset = source.dataset
    tags = {**dataset.tags(ns="IMAGERY"), **dataset.tags()}
    upper = {key.upper(): value for key, value in tags.items()}
    path = Path(source.layer.path)
    texts = [*(upper.get(key, "") for key in TAGS), source.name, path.stem, *_recorded(path)]
    for text in texts:
        found = day_in(text)
        if found is not None:
            return found
    return None


def _recorded(path: Path) -> list[str]:
    """Names of the scenes that a map of Highwater was made from."""
    record = path.with_name(f"{path.stem}.provenance.json")
    try:
        plain: Any = json.loads(record.read_text("utf-8"))
        inputs = plain["inputs"]
        return [str(item[key]) for item in inputs[:1] for key in ("name", "path")]
    except (OSError, ValueError, KeyError, TypeError):
        return []  # there is no record, or one of something else
