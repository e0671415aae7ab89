"""Scenes mapped by the workers of a cluster."""

from __future__ import annotations

import dataclasses
import functools
from dataclasses import dataclass
from typing import Union

from ..prediction.engines.engine import available_threads
from ..prediction.shared import EngineShelf, SettledEngine, Shared
from ..scenes.engines import settle_engines
from ..scenes.mapping import map_scene
from ..scenes.scene import Outcome, SceneTask
from .client import Cluster
from .scratch import scratch_context
from .strips import Strip, StripPlan, Strips, map_strip, plan_strips


@dataclass(frozen=True)
class SceneOrder:
    """What a worker is sent.

    Attributes:
        task: The scene.
        engines: That were settled for all scenes.
        at_once: Tasks that a computer does at the same time, among which it shares its processors.
        strips: Rows that other workers have made of it already; None: none.
    """

    task: SceneTask
    engines: tuple[SettledEngine, ...]
    at_once: int
    strips: Strips | None = None

    def again(self) -> SceneOrder:
        """The order for the next try."""
        return dataclasses.replace(self, task=self.task.again())


@dataclass(frozen=True)
class SettleOrder:
    """To choose the engines for all scenes; fields as of :class:`SceneOrder`."""

    tasks: tuple[SceneTask, ...]
    at_once: int


@dataclass(frozen=True)
class PlanOrder:
    """To decide how a large scene is shared out; fields as of :class:`SceneOrder`."""

    task: SceneTask
    engines: tuple[SettledEngine, ...]
    at_once: int

    def again(self) -> PlanOrder:
        """The order for the next try."""
        return dataclasses.replace(self, task=self.task.again())


@dataclass(frozen=True)
class StripOrder:
    """To map a part of a large scene.

    Attributes:
        task: The scene.
        plan: How it is shared out.
        first: Row of tiles.
        last: One past the last.
        at_once: As of :class:`SceneOrder`.
    """

    task: SceneTask
    plan: StripPlan
    first: int
    last: int
    at_once: int

    def again(self) -> StripOrder:
        """The order for the next try."""
        return dataclasses.replace(self, task=self.task.again())


Order = Union[SceneOrder, SettleOrder, PlanOrder, StripOrder]
Answer = Union[Outcome, "tuple[SettledEngine, ...]", StripPlan, Strip, None]


def follow(order: Order) -> Answer:
    """Do what a worker was sent."""
    if isinstance(order, SceneOrder):
        return map_on_worker(order)
    shelf = shelf_of(order.at_once)
    if isinstance(order, SettleOrder):
        with scratch_context() as context:
            return settle_engines(order.tasks, Shared(shelf), context)
    if isinstance(order, PlanOrder):
        return plan_strips(order.task, order.engines, shelf)
    return map_strip(order.task, order.plan, order.first, order.last, shelf)


@functools.lru_cache(maxsize=1)
def shelf_of(at_once: int) -> EngineShelf:
    """The engines of this process, which stay open from scene to scene."""
    return EngineShelf(max(available_threads() // at_once, 1))


def map_on_worker(order: SceneOrder) -> Outcome:
    """Map a scene in this process."""
    shared = Shared(shelf_of(order.at_once), order.engines)
    if order.strips is not None:
        shared = order.strips.shared(shared)
    with scratch_context() as context:
        outcome = map_scene(order.task, shared, context)
    return dataclasses.replace(outcome, worker=worker_name())


def worker_name() -> str:
    """Address of the worker that this is; empty outside of one."""
    from distributed import get_worker

    try:
        return str(get_worker().address)
    except ValueError:
        return ""


def at_once(cluster: Cluster) -> int:
    """Tasks that a computer of a cluster does at the same time; of several, the most."""
    hosts: dict[str, int] = {}
    for address, threads in cluster.threads().items():
        host = address.rpartition(":")[0]
        hosts[host] = hosts.get(host, 0) + threads
    return max(hosts.values(), default=1)
