"""Scenes mapped one after the other in this process."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import psutil

from ..context import JobContext
from ..part_context import PartContext
from ..prediction.shared import Shared
from ..protocol import HighwaterError
from .identity import files_of
from .mapping import map_scene
from .retrying import may_pass
from .scene import Outcome, SceneTask

CHUNK = 2**23  # bytes
SHARE = 0.25
"""Of the free memory, that the next scene's files may take in the system's cache."""


def map_scenes(
    tasks: Sequence[SceneTask],
    shared: Shared,
    retries: int,
    context: JobContext,
    start: float,
    end: float,
) -> Iterator[tuple[SceneTask, Outcome]]:
    """Map scenes; while one is mapped, the files of the next are read.

    Args:
        tasks: The scenes.
        shared: Among them: the networks are loaded once.
        retries: How often a scene is tried again, after all others, where its failure may pass.
        context: The job.
        start: Its progress when the first one begins.
        end: When the last one has ended.

    Yields:
        Each task with what came of it.

    Raises:
        HighwaterError: ``job.cancelled``.
    """
    waiting = deque(tasks)
    done, total = 0, len(tasks)
    with ReadingAhead() as ahead:
        while waiting:
            task = waiting.popleft()
            if waiting:
                ahead.read(waiting[0])
            share = (end - start) / max(total, 1)
            part = PartContext(context, "", start + done * share, start + (done + 1) * share)
            outcome = map_scene(task, shared, part, task.scene.title)
            if may_pass(task, outcome) and task.tries < retries:
                waiting.append(task.again())
                continue
            done += 1
            yield task, outcome


class ReadingAhead:
    """Reads files, so that the system has them at hand; a context manager.

    Network drives and slow disks are read while the processor has other work.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "scene-reader")
        self._stop = Event()

    def __enter__(self) -> ReadingAhead:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._pool.shutdown(cancel_futures=True)

    def read(self, task: SceneTask) -> None:
        """Begin to read the files of a scene."""
        self._pool.submit(self._read, task)

    def _read(self, task: SceneTask) -> None:
        left = int(psutil.virtual_memory().available * SHARE)
        for layer in (task.scene.input, *task.scene.auxiliary):
            try:
                paths = list(files_of(layer))
            except HighwaterError:
                return  # its own turn will say what is wrong with it
            for path in paths:
                left -= self._read_file(Path(path), left)

    def _read_file(self, path: Path, most: int) -> int:
        read = 0
        try:
            with path.open("rb", buffering=0) as file:
                while read < most and not self._stop.is_set():
                    count = len(file.read(CHUNK))
                    if not count:
                        break
                    read += count
        except OSError:
            return read  # as above
        return read
