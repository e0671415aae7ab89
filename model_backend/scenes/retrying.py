"""Which failures may pass by themselves."""

from __future__ import annotations

from .scene import FAILED, Outcome, SceneTask

PASSING = ("job.failed", "job.memory", "worker.died", "output.write_failed", "cluster.lost")
"""Codes of failures that another try may not meet: unforeseen ones, and those of a machine."""
PASSING_FAR_AWAY = ("input.missing", "input.not_raster", "input.unreadable")
"""The same for rasters that lie elsewhere: a network fails now and then, a disk does not."""


def may_pass(task: SceneTask, outcome: Outcome) -> bool:
    """Whether a scene that failed is worth another try."""
    if outcome.state != FAILED:
        return False
    layers = (task.scene.input, *task.scene.auxiliary)
    far = any(layer.path.startswith("/vsi") or "://" in layer.path for layer in layers)
    return outcome.code in PASSING or (far and outcome.code in PASSING_FAR_AWAY)
