"""Which engines map all scenes of a run, so that it does not matter who maps which."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from ..context import JobContext
from ..prediction.choosing import THRESHOLDS, choose
from ..prediction.opening import network_on_scene
from ..prediction.shared import SettledEngine, Shared
from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters
from .scene import SceneTask

MOST = 5
"""Scenes that are tried; whatever is wrong with all of them, each will say for itself."""


def needs_engines(settings: PredictParameters) -> bool:
    """Whether a network may map, by what is asked for."""
    return bool(settings.model) or settings.method != THRESHOLDS


def settle_engines(
    tasks: Sequence[SceneTask], shared: Shared, context: JobContext
) -> tuple[SettledEngine, ...]:
    """Choose the engines on the first scene that they can be tried on.

    Args:
        tasks: Scenes, in their order.
        shared: Where the engines stay.
        context: For the log.

    Returns:
        One for each model; none where no network maps, or none can be tried.
    """
    for task in [task for task in tasks if task.scene.problem is None][:MOST]:
        try:
            choice = choose(task.settings, context.silent())
            if not choice.model:
                return ()
            settings = dataclasses.replace(task.settings, model=choice.model)
            with network_on_scene(settings, context.silent(), shared) as network:
                context.log(f"{network.opened.words}: settled on “{task.scene.title}”.")
                return network.opened.settled()
        except HighwaterError as error:
            context.log(f"“{task.scene.title}”: {error.sentence}", "debug")
    return ()
