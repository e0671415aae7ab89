"""What is kept of a scene that is done, beside its products."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from ..dataset.layout import write_whole
from .identity import files_of, unchanged
from .layout import RESULT, scene_folder
from .scene import Outcome, SceneTask

KIND = "Highwater scene"


def finished(task: SceneTask) -> Outcome | None:
    """What an earlier try came to with the same scene and settings; None: it has to be mapped.

    Args:
        task: The scene.
    """
    try:
        text = (scene_folder(task.output, task.scene.name) / RESULT).read_text("utf-8")
        said = json.loads(text)
        if said["type"] != KIND or said["mark"] != task.mark:
            return None
        values = said["outcome"]
        ring = values["footprint"]
        values["footprint"] = tuple(map(tuple, ring)) if ring else None
        outcome = Outcome(**{**values, "warnings": tuple(values["warnings"])})
        sizes: dict[str, int] = said["bytes"]
        whole = all((Path(task.output) / path).stat().st_size == n for path, n in sizes.items())
        if not whole or not unchanged(said["inputs"]):
            return None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # not there, or of another release
    return outcome


def keep(task: SceneTask, outcome: Outcome) -> None:
    """Keep what came of a scene, once its products are there.

    Args:
        task: The scene.
        outcome: Of the task.
    """
    output = Path(task.output)
    said = {
        "type": KIND,
        "mark": task.mark,
        "inputs": _inputs(task, output, outcome),
        "bytes": {path: (output / path).stat().st_size for path in outcome.products.values()},
        "outcome": dataclasses.asdict(outcome),
    }
    text = json.dumps(said, indent=1, ensure_ascii=False)
    write_whole(scene_folder(task.output, task.scene.name) / RESULT, text.encode())


def forget(task: SceneTask) -> None:
    """Let a scene count as not done, before its products are touched."""
    (scene_folder(task.output, task.scene.name) / RESULT).unlink(missing_ok=True)


def _inputs(task: SceneTask, output: Path, outcome: Outcome) -> dict[str, Any]:
    """Bytes, time and hash of each input file; hashes are those of the record."""
    known: dict[str, str] = {}
    record = outcome.products.get("provenance")
    if record is not None:
        for entry in json.loads((output / record).read_text("utf-8"))["inputs"]:
            known.update({file["path"]: file["sha256"] for file in entry["files"]})
    files = {}
    for layer in (task.scene.input, *task.scene.auxiliary):
        for path, (size, time) in files_of(layer).items():
            files[path] = [size, time, known.get(path, "")]
    return files
