"""A scene of many, the task to map it, and what came of it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any

from ..language import ENGLISH
from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters, RasterLayer

WAITING, DONE, FAILED, SKIPPED = "waiting", "done", "failed", "skipped"
"""States of a scene. Skipped are scenes that there was nothing to do for in this run."""

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Scene:
    """A scene that was found.

    Attributes:
        name: Its own among all scenes, fit for files.
        title: What the user calls it.
        input: The raster.
        auxiliary: Further rasters of it alone.
        bands: Which band is what, where whoever found it knows; empty: as the settings say.
        unit: Its unit, where whoever found it knows; empty: as the settings say.
        problem: Why it cannot be mapped, known before it is tried: code, sentence, remedy.
    """

    name: str
    title: str
    input: RasterLayer
    auxiliary: tuple[RasterLayer, ...] = ()
    bands: str = ""
    unit: str = ""
    problem: tuple[str, str, str] | None = None


@dataclass(frozen=True)
class SceneTask:
    """All that whoever maps a scene needs to know; it is sent to other machines as it is.

    Attributes:
        scene: The scene.
        settings: How it is mapped, with the scene as input.
        output: Folder of the run.
        products: That are wanted of it, the mask included.
        mark: Changes with whatever the products depend on, but for the scene's own files.
        version: Of Highwater.
        tries: How often it was tried before.
        language: Of captions, pages and pictures. It is no part of the mark: a scene that is done
            is not mapped again for other words.
    """

    scene: Scene
    settings: PredictParameters
    output: str
    products: tuple[str, ...]
    mark: str
    version: str
    tries: int = 0
    language: str = ENGLISH

    def again(self) -> SceneTask:
        """The task for the next try."""
        return dataclasses.replace(self, tries=self.tries + 1)


@dataclass(frozen=True)
class Outcome:
    """What came of a scene.

    Attributes:
        name: Of the scene.
        state: One of the states.
        seconds: That mapping it took.
        numbers: Of job ``predict``.
        products: Path below the run's folder of each product.
        code: Of the error; empty: there was none.
        sentence: Of the error, or why there was nothing to do.
        remedy: What may help.
        detail: For the log.
        warnings: What whoever reads the map must know.
        footprint: Longitude and latitude of the scene's corners; None: unknown.
        date: Of the image, as far as it is known.
        tries: How often it was tried.
        worker: That mapped it; empty: this process.
    """

    name: str
    state: str
    seconds: float = 0.0
    numbers: dict[str, Any] = field(default_factory=dict)
    products: dict[str, str] = field(default_factory=dict)
    code: str = ""
    sentence: str = ""
    remedy: str = ""
    detail: str = ""
    warnings: tuple[str, ...] = ()
    footprint: Ring | None = None
    date: str = ""
    tries: int = 1
    worker: str = ""

    @classmethod
    def failed(cls, task: SceneTask, error: HighwaterError, seconds: float = 0.0) -> Outcome:
        """Of a task that came to nothing."""
        return cls(
            task.scene.name,
            FAILED,
            seconds,
            code=error.code,
            sentence=error.sentence,
            remedy=error.remedy,
            detail=error.detail,
            tries=task.tries + 1,
        )
