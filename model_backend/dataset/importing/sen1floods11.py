"""Sen1Floods11: chips by folder of what they hold, labelled by hand or by a method.

::

    [v1.1/data/flood_events/HandLabeled/]  S1Hand/<Event>_<id>_S1Hand.tif    VV, VH in dB
                                           S2Hand/<Event>_<id>_S2Hand.tif    13 bands
                                           LabelHand/<Event>_<id>_LabelHand.tif
                                           S1OtsuLabelHand/  JRCWaterHand/  likewise
    [v1.1/data/flood_events/WeaklyLabeled/]  S1Weak/  S2Weak/  S1OtsuLabelWeak/
                                             S2IndexLabelWeak/
    [v1.1/splits/…/]  flood_train_data.csv and so on; see :mod:`.official_splits`
    Sen1Floods11_Metadata.geojson  dates and orbits of the events
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import ImportDatasetParameters
from ..format import DECIBEL
from ..tile import TileAttributes
from .bands import choose, names_in
from .events import Event, event_of, read_events
from .official_splits import read_splits
from .plan import Chip, ImportPlan, LeftOut, OpenChip, find_folders, folder_of, other_layout
from .rasters import BandFile, WaterLabels, open_rasters

TITLE = "Sen1Floods11"
LABELS = {
    "LabelHand": "hand",
    "S1OtsuLabelHand": "weak",
    "JRCWaterHand": "weak",
    "S1OtsuLabelWeak": "weak",
    "S2IndexLabelWeak": "weak",
}
"""Label folders and where their labels come from."""

OPTICAL = tuple(f"S2_B{name}" for name in (*range(1, 9), "8A", *range(9, 13)))
WATER = "JRC_WATER"
AVAILABLE = ("VV", "VH", *OPTICAL, WATER)
LABEL_VALUES = WaterLabels(invalid=(-1.0, 255.0))


def plan(parameters: ImportDatasetParameters, context: JobContext) -> ImportPlan:
    """Find the chips; see :class:`.ImportPlan`.

    Raises:
        HighwaterError: ``import.other_layout``, ``import.unknown_labels``,
            ``import.unknown_band`` or what is wrong with the lists of the parts.
    """
    root = folder_of(parameters.source)
    bands = choose(parameters.bands, AVAILABLE, ("VV", "VH"), TITLE)
    found = ImportPlan(TITLE, tuple(bands), DECIBEL)
    splits = read_splits(root, found.notes) if parameters.split != "none" else {}
    events = read_events(root, found.notes)
    for labels in _label_folders(root, parameters.labels):
        _add(found, root, labels, bands, splits, events)
    return found


def _label_folders(root: Path, text: str) -> list[str]:
    wanted = names_in(text)
    for name in wanted:
        if name not in LABELS:
            raise HighwaterError(
                "import.unknown_labels",
                f"{TITLE} has no labels “{name}”.",
                f"Choose among {', '.join(LABELS)}.",
            )
    there = find_folders(root, list(LABELS))
    missing = [name for name in wanted or ["LabelHand"] if name not in there]
    if missing:
        others = f"; it has {', '.join(there)}" if there else ""
        raise other_layout(TITLE, root, f"there is no folder {missing[0]}{others}")
    return list(dict.fromkeys(wanted)) or ["LabelHand"]


def _add(
    found: ImportPlan,
    root: Path,
    labels: str,
    bands: list[str],
    splits: dict[str, str],
    events: list[Event],
) -> None:
    part = "Weak" if labels.endswith("Weak") else "Hand"
    names = {"S1": f"S1{part}", "S2": f"S2{part}", WATER: f"JRCWater{part}", "label": labels}
    folders = find_folders(root, list(names.values()))
    if names["S1"] not in folders:
        raise other_layout(TITLE, root, f"there is no folder {names['S1']}")
    files = {
        what: _chips_in(folders[name], name) if name in folders else {}
        for what, name in names.items()
    }
    for chip in sorted(set(files["S1"]) | set(files["label"])):
        event = chip.rsplit("_", 1)[0]
        scene = event if labels == "LabelHand" else f"{event}_{labels}"
        name = chip if labels == "LabelHand" else f"{chip}_{labels}"
        if chip not in files["label"]:
            found.left_out[name] = f"has no label: there is no {chip}_{labels}.tif"
            continue
        if chip not in files["S1"]:
            found.left_out[name] = f"has a label but no radar image {chip}_{names['S1']}.tif"
            continue
        attributes = TileAttributes(
            region=event,
            event=event,
            sensor="Sentinel-1",
            mode="IW",
            label_source=LABELS[labels],
            split=splits.get(chip, ""),
        )
        own = {what: paths[chip] for what, paths in files.items() if chip in paths}
        opening = partial(_open, own, bands)
        said = event_of(event, own["S1"], events)
        dated = attributes if said is None else said.applied(attributes)
        found.chips.append(Chip(name, scene, dated, opening))


def _chips_in(folder: Path, kind: str) -> dict[str, Path]:
    """Files of a folder by chip: ``Ghana_83483_S1Hand.tif`` is of ``Ghana_83483``."""
    return {
        path.stem.removesuffix(f"_{kind}"): path
        for path in folder.glob("*.tif")
        if path.stem.endswith(f"_{kind}")
    }


def _open(files: dict[str, Path], bands: list[str]) -> AbstractContextManager[OpenChip]:
    chosen = []
    for band in bands:
        if band in ("VV", "VH"):
            chosen.append(BandFile(files["S1"], 1 + (band == "VH"), decibel=True))
        elif band in OPTICAL:
            chosen.append(_of(files, "S2", band, 1 + OPTICAL.index(band)))
        else:
            chosen.append(_of(files, WATER, band, 1, nearest=True))
    return open_rasters(chosen, files["label"], LABEL_VALUES)


def _of(
    files: dict[str, Path], what: str, band: str, number: int, nearest: bool = False
) -> BandFile:
    if what not in files:
        raise LeftOut(f"has no file for the band {band}")
    return BandFile(files[what], number, nearest)
