"""Folders of trainings as they look at some moment, without training anything."""

from __future__ import annotations

import json
import math
import struct
import time
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

TILES = (
    *("epoch", "train_loss", "validation_loss", "validation_iou", "validation_f1", "threshold"),
    *("validation_iou_half", "learning_rate", "batch_size", "seconds"),
)
SEQUENCES = (
    *("epoch", "train_loss", "validation_loss", "validation_f1", "validation_balanced_accuracy"),
    *("threshold", "learning_rate", "seconds"),
)


def row(epoch: int, offset: float = 0.0) -> Dict[str, float]:
    """What an epoch of a training gave that gets better and better."""
    done = 1 - math.exp(-epoch / 4)
    return {
        "epoch": epoch,
        "train_loss": 0.9 - 0.6 * done + offset,
        "validation_loss": 0.95 - 0.55 * done + 0.02 * math.sin(2 * epoch) + offset,
        "validation_iou": 0.8 * done - offset,
        "validation_f1": 0.88 * done - offset,
        "validation_balanced_accuracy": 0.5 + 0.4 * done,
        "threshold": 0.45,
        "validation_iou_half": 0.78 * done,
        "learning_rate": 0.003 * math.sin(math.pi * min(epoch / 20, 0.98)),
        "batch_size": 8,
        "seconds": 2.5,
    }


def write_record(folder: Path, state: str, sequences: bool = False, **changes: Any) -> None:
    """The record of a run; ``dataset`` and ``seed`` may be changed."""
    folder.mkdir(parents=True, exist_ok=True)
    parameters = {
        "dataset": "/data/floods",
        "seed": changes.get("seed", 0),
        "optimisation": {"loss": "weighted_bce"},
    }
    if not sequences:
        parameters["loss"] = {"loss": "bce_dice"}
    said = {
        "type": "Highwater training run" + (" of sequences" if sequences else ""),
        "version": 1,
        "state": state,
        "parameters": parameters,
        "plan": {
            "spec": {"architecture": "convlstm" if sequences else "small_unet", "encoder": ""},
            "dataset": changes.get("dataset", "0123456789abcdef"),
            "validation": ["a", "b"],
            "test": [],
        },
    }
    (folder / "run.json").write_text(json.dumps(said), encoding="utf-8")


def write_curves(
    folder: Path, epochs: int, offset: float = 0.0, names: Tuple[str, ...] = TILES
) -> None:
    """The table of so many epochs."""
    lines = [",".join(names)]
    for epoch in range(1, epochs + 1):
        values = row(epoch, offset)
        lines.append(",".join(f"{values[name]:.6g}" for name in names))
    (folder / "curves.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_best(folder: Path, epoch: int, offset: float = 0.0) -> None:
    """A checkpoint without weights that says which epoch it is of."""
    facts = json.dumps({"epoch": epoch, "validation": row(epoch, offset)})
    header = json.dumps({"__metadata__": {"spec": "{}", "facts": facts}}).encode()
    (folder / "best.safetensors").write_bytes(struct.pack("<Q", len(header)) + header)


def write_live(folder: Path, phase: str = "training", beat: int = 1, **said: Any) -> None:
    """What a training says of itself now."""
    text = {"version": 1, "phase": phase, "beat": beat, "time": time.time(), **said}
    (folder / "live.json").write_text(json.dumps(text), encoding="utf-8")


def write_run(
    folder: Path,
    epochs: int,
    state: str = "finished",
    offset: float = 0.0,
    scores: Optional[Dict[str, Any]] = None,
    sequences: bool = False,
    **changes: Any,
) -> Path:
    """A whole folder; the last epoch is the best one."""
    write_record(folder, state, sequences, **changes)
    write_curves(folder, epochs, offset, SEQUENCES if sequences else TILES)
    write_best(folder, epochs, offset)
    if scores is not None:
        said = {"version": 1, "model": str(folder.parent / "model.onnx"), "scores": scores}
        (folder / "outcome.json").write_text(json.dumps(said), encoding="utf-8")
    return folder
