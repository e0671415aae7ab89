"""The day that a layer shows, as far as its names and tags tell."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from ..raster.source import RasterSource
from .days import day_in

TAGS = ("ACQUISITIONDATETIME", "ACQUISITION_DATE", "DATE_ACQUIRED", "SENSING_TIME", "DATETIME")
"""Tags with the time of the image. TIFFTAG_DATETIME is not among them: it is that of the file."""


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
