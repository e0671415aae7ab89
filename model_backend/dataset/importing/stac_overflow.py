"""STAC Overflow: a file for each polarisation, with elevation and permanent water beside it.

::

    features/<chip>_vv.tif  features/<chip>_vh.tif     dB, nodata 0 (also train_features/)
    labels/<chip>.tif                                   0, 1, 255 (also train_labels/)
    nasadem/<chip>.tif  jrc_extent/<chip>.tif …         or <chip>_nasadem.tif beside the features
    flood-training-metadata.csv                         date and place of each image

A chip's name is the flood's, of three letters, and a number: ``awc00``.
"""

from __future__ import annotations

import csv
import re
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ...context import JobContext
from ...protocol.parameters import ImportDatasetParameters
from ..format import DECIBEL
from ..tile import TileAttributes
from .bands import choose
from .plan import Chip, ImportPlan, LeftOut, OpenChip, find_folders, folder_of, other_layout
from .rasters import BandFile, WaterLabels, open_rasters

TITLE = "STAC Overflow"
RADAR = ("VV", "VH")
LAYERS = {
    "ELEVATION": "nasadem",
    "JRC_CHANGE": "jrc_change",
    "JRC_EXTENT": "jrc_extent",
    "JRC_OCCURRENCE": "jrc_occurrence",
    "JRC_RECURRENCE": "jrc_recurrence",
    "JRC_SEASONALITY": "jrc_seasonality",
    "JRC_TRANSITIONS": "jrc_transitions",
}
"""Further bands and the folders that hold them."""

CLASSES = ("JRC_EXTENT", "JRC_SEASONALITY", "JRC_TRANSITIONS")
FEATURES = ("features", "train_features", "flood-train-images")
LABELS = ("labels", "train_labels", "flood-train-labels")
METADATA = "flood-training-metadata.csv"
LABEL_VALUES = WaterLabels(invalid=(255.0,))

_CHIP = re.compile(r"^([a-z]{3})\d+$", re.I)


@dataclass(frozen=True)
class Said:
    """What the metadata say about a chip."""

    date: str = ""
    location: str = ""


def plan(parameters: ImportDatasetParameters, context: JobContext) -> ImportPlan:
    """Find the chips; see :class:`.ImportPlan`.

    Raises:
        HighwaterError: ``import.other_layout`` or ``import.unknown_band``.
    """
    root = folder_of(parameters.source)
    folders = find_folders(root, [*FEATURES, *LABELS, *LAYERS.values()])
    features = next((folders[name] for name in FEATURES if name in folders), None)
    labels = next((folders[name] for name in LABELS if name in folders), None)
    if features is None or labels is None:
        missing = "features" if features is None else "labels"
        raise other_layout(TITLE, root, f"there is no folder {missing}")
    files = _files(folders, features, labels)
    chips = sorted({chip for paths in files.values() for chip in paths})
    labelled = [chip for chip in chips if chip in files["label"]]
    # Elevation and water are taken where all have them; who names them gets only such chips.
    usual = [
        *RADAR,
        *(name for name in LAYERS if labelled and all(chip in files[name] for chip in labelled)),
    ]
    bands = choose(parameters.bands, [*RADAR, *LAYERS], usual, TITLE)
    found = ImportPlan(TITLE, tuple(bands), DECIBEL)
    metadata = _metadata(root, found.notes)
    for chip in chips:
        own = {what: paths[chip] for what, paths in files.items() if chip in paths}
        radar = [name for name in RADAR if name not in own]
        if "label" not in own:
            found.left_out[chip] = f"has no label: there is no {chip}.tif in {labels.name}"
        elif radar:
            found.left_out[chip] = f"has no image of {' and '.join(radar)}"
        else:
            _add(found, chip, metadata.get(chip, Said()), partial(_open, own, bands))
    return found


def _add(found: ImportPlan, chip: str, said: Said, opening: partial) -> None:
    match = _CHIP.match(chip)
    flood = match[1] if match else chip
    attributes = TileAttributes(
        region=said.location or flood,
        event=flood,
        date=said.date,
        sensor="Sentinel-1",
        mode="IW",
        label_source="hand",
    )
    found.chips.append(Chip(chip, flood, attributes, opening))


def _files(folders: dict[str, Path], features: Path, labels: Path) -> dict[str, dict[str, Path]]:
    """Files of each chip: the label, each polarisation, each further band."""
    files = {
        "label": {path.stem: path for path in sorted(labels.glob("*.tif"))},
        **{name: _ending(features, f"_{name.lower()}") for name in RADAR},
    }
    for name, folder in LAYERS.items():
        beside = folder.replace("jrc_", "jrc-gsw-")
        files[name] = _ending(features, f"_{beside}")
        if folder in folders:
            own = {path.stem: path for path in sorted(folders[folder].glob("*.tif"))}
            files[name] = {**files[name], **own}
    return files


def _ending(folder: Path, suffix: str) -> dict[str, Path]:
    return {
        path.stem[: -len(suffix)]: path
        for path in sorted(folder.glob("*.tif"))
        if path.stem.endswith(suffix)
    }


def _open(files: dict[str, Path], bands: list[str]) -> AbstractContextManager[OpenChip]:
    missing = [name for name in bands if name not in files]
    if missing:
        raise LeftOut(f"has no file for the band {missing[0]}")
    chosen = [
        # Some copies have lost the declaration that 0 is no data.
        BandFile(files[name], nodata=0.0, decibel=True)
        if name in RADAR
        else BandFile(files[name], nearest=name in CLASSES)
        for name in bands
    ]
    return open_rasters(chosen, files["label"], LABEL_VALUES)


def _metadata(root: Path, notes: list[str]) -> dict[str, Said]:
    path = next(iter(sorted(root.rglob(METADATA))), None)
    if path is None:
        notes.append(f"{METADATA} was not found: the tiles have no date, and the flood for region.")
        return {}
    try:
        with open(path, newline="", encoding="utf-8-sig") as stream:
            return {
                row["chip_id"]: Said(row.get("scene_start") or "", row.get("location") or "")
                for row in csv.DictReader(stream)
            }
    except (OSError, ValueError, KeyError, csv.Error) as error:
        notes.append(f"{METADATA} cannot be read ({error}): the tiles have no date.")
        return {}
