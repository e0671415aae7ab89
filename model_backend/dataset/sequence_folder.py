"""The folder of an index of sequences: what is written besides the index itself."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from .. import __version__
from ..outputs import cannot_write_to
from ..protocol import HighwaterError
from .layout import PART, write_whole
from .sequences import DESCRIPTION, INDEX, ImageRow, SequenceRow, write_index
from .store import is_dataset

SPLIT = "split"
"""Key of how the sequences were last divided."""


def write_folder(
    folder: Path,
    places: Collection[SequenceRow],
    images: Collection[ImageRow],
    title: str,
    parameters: Mapping[str, Any],
    left_out: Mapping[str, str],
    notes: Collection[str],
) -> None:
    """Write the index and its description; what earlier runs said is kept.

    Args:
        folder: Is made if need be.
        places: All sequences.
        images: All images.
        title: Of what was added.
        parameters: Of the job, as plain values; a run with the same ones gives way.
        left_out: Reason by image.
        notes: What users of the data should know.

    Raises:
        HighwaterError: ``output.read_only``.
    """
    run = {
        "title": title,
        "when": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "parameters": json.loads(json.dumps(parameters)),
        "left_out": [{"image": name, "reason": reason} for name, reason in left_out.items()],
        "notes": list(notes),
    }
    before = description_of(folder)
    earlier = [item for item in before.get("runs", []) if item["parameters"] != run["parameters"]]
    runs = [*earlier, run]
    said = {
        "type": "Highwater sequences",
        "version": 1,
        "title": title,
        "software": f"Highwater {__version__}",
        "written": run["when"],
        "sequences": len(places),
        "images": len(images),
        "flooded": sum(row.flooding == 1 for row in images),
        "left_out": [item for past in runs for item in past["left_out"]],
        "notes": list(dict.fromkeys(note for past in runs for note in past["notes"])),
        "runs": runs,
        **{key: before[key] for key in (SPLIT,) if key in before},
    }
    _write(folder, places, images, said)


def write_split(
    folder: Path,
    places: Collection[SequenceRow],
    images: Collection[ImageRow],
    record: Mapping[str, Any],
) -> None:
    """Write an index whose parts or folds have changed, and how that was done.

    Args:
        folder: Of the index.
        places: All sequences.
        images: All images.
        record: JSON values.

    Raises:
        HighwaterError: ``output.read_only``.
    """
    _write(folder, places, images, {**description_of(folder), SPLIT: dict(record)})


def _write(
    folder: Path,
    places: Collection[SequenceRow],
    images: Collection[ImageRow],
    said: Mapping[str, Any],
) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_index(
            folder,
            sorted(places, key=lambda row: row.sequence),
            sorted(images, key=lambda row: (row.sequence, row.date, row.image)),
        )
        text = json.dumps(said, indent=1, ensure_ascii=False)
        write_whole(folder / DESCRIPTION, text.encode())
    except OSError as error:
        raise cannot_write_to(folder, error) from error


def description_of(folder: Path) -> dict[str, Any]:
    """What a folder's description says; nothing where there is none that can be read."""
    try:
        said = json.loads((folder / DESCRIPTION).read_text("utf-8"))
    except (OSError, ValueError):
        return {}  # a new folder; the index alone counts
    return said if isinstance(said, dict) else {}


def is_sequences(folder: Path) -> bool:
    """Whether a folder holds an index of sequences."""
    return (folder / DESCRIPTION).is_file() or (folder / INDEX).is_file()


def check_folder(folder: Path) -> None:
    """Refuse a folder that holds something else than an index of sequences.

    Raises:
        HighwaterError: ``dataset.folder_in_use`` or ``output.is_file``.
    """
    if folder.exists() and not folder.is_dir():
        raise HighwaterError(
            "output.is_file", f"The dataset “{folder}” is a file.", "Choose a folder."
        )
    if not folder.is_dir() or (folder / DESCRIPTION).is_file():
        return
    left = [item.name for item in folder.iterdir() if not item.name.startswith((PART, INDEX))]
    if left:
        what = "a dataset of tiles" if is_dataset(folder) else f"other files (such as “{left[0]}”)"
        raise HighwaterError(
            "dataset.folder_in_use",
            f"The folder “{folder}” holds {what}; sequences need a folder of their own.",
            "Choose a new or empty folder.",
        )
