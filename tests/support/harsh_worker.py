"""Orders followed by workers that die of some scenes, by their names, as real ones might."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import numpy as np

from model_backend.cluster.scenes import Answer, Order, SceneOrder, follow
from model_backend.scenes.layout import RESULT, scene_folder

BLOCK = 32 * 2**20  # bytes


def follow_harshly(order: Order) -> Answer:
    """Follow an order, and note who begins and who ends it.

    A scene ``killed…`` takes its worker with it the first time, ``glutton…`` makes it take more
    memory than it may every time.
    """
    if not isinstance(order, SceneOrder):
        return follow(order)
    name, notes = order.task.scene.name, Path(order.task.output)
    first = not _noted(notes, name, "begun")
    _note(notes, name, "begun")
    if name.startswith("killed") and first:
        os.kill(os.getpid(), signal.SIGKILL)
    if name.startswith("glutton"):
        _eat()
    done = (scene_folder(order.task.output, name) / RESULT).exists()
    answer = follow(order)
    if not done:  # by a try whose answer was lost on its way
        _note(notes, name, "ended")
    return answer


def notes_of(output: Path, what: str) -> list[str]:
    """Names of the scenes that were ``begun`` or ``ended``, as often as they were."""
    return [path.name.rpartition("-")[0] for path in output.glob(f"*-{what}.*")]


def _note(folder: Path, name: str, what: str) -> None:
    (folder / f"{name}-{what}.{time.time_ns()}").touch()


def _noted(folder: Path, name: str, what: str) -> bool:
    return any(folder.glob(f"{name}-{what}.*"))


def _eat() -> None:
    """Take memory until somebody ends it."""
    taken = []
    for _ in range(64):
        taken.append(np.ones(BLOCK, np.uint8))
        time.sleep(0.02)
    time.sleep(60)
