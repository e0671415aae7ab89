"""From scenes to orders for workers, and from their answers to what came of each scene."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Union

from ..prediction.shared import SettledEngine
from ..protocol import HighwaterError
from ..scenes.engines import MOST, needs_engines
from ..scenes.retrying import may_pass
from ..scenes.scene import Outcome, SceneTask
from .client import Cluster
from .scenes import (
    Answer,
    Order,
    PlanOrder,
    SceneOrder,
    SettleOrder,
    StripOrder,
    at_once,
    follow,
)
from .scheduling import Scheduling
from .strips import Strip, StripPlan, Strips

STRIPS_PER_WORKER = 2
"""That a large scene is cut into, at most: the last ones wait less for each other."""


def settle_on(
    cluster: Cluster, tasks: Sequence[SceneTask], check: Callable[[], None]
) -> tuple[SettledEngine, ...]:
    """Engines for all scenes, chosen by one of the workers.

    Raises:
        HighwaterError: As :meth:`.Scheduling.run`.
    """
    if not tasks or not needs_engines(tasks[0].settings):
        return ()
    order = SettleOrder(tuple(tasks[:MOST]), at_once(cluster))
    for _, found in Scheduling[Order, Answer](cluster, follow, check).run([order]):
        if isinstance(found, tuple):
            return found
    return ()  # whatever it died of, each scene will say for itself


class SceneFlow:
    """Maps scenes on a cluster.

    Args:
        cluster: Where.
        engines: That were settled for all scenes.
        retries: How often a scene is tried again where its failure may pass.
        check: Called several times a second; raises to stop.
        large: Names of the scenes that are shared out among the workers.
        work: Follows an order on a worker.
    """

    def __init__(
        self,
        cluster: Cluster,
        engines: tuple[SettledEngine, ...],
        retries: int,
        check: Callable[[], None],
        large: Collection[str] = (),
        work: Callable[[Order], Answer] = follow,
    ) -> None:
        self._engines, self._retries, self._large = engines, retries, large
        self._at_once = at_once(cluster)
        self._workers = max(sum(cluster.threads().values()), 1)
        self._scheduling: Scheduling[Order, Answer] = Scheduling(cluster, work, check)
        self._plans: dict[str, StripPlan] = {}
        self._strips: dict[str, list[Strip]] = {}
        self._given_up: set[str] = set()

    def run(self, tasks: Sequence[SceneTask]) -> Iterator[tuple[SceneTask, Outcome]]:
        """Map scenes.

        Yields:
            Each task with what came of it, as they come.

        Raises:
            HighwaterError: As :meth:`.Scheduling.run`.
        """
        for order, found in self._scheduling.run(map(self._first_order, tasks)):
            outcome = self._next(order, found)
            if outcome is not None:
                assert not isinstance(order, SettleOrder)
                yield order.task, outcome

    def _first_order(self, task: SceneTask) -> Order:
        kind = PlanOrder if task.scene.name in self._large else SceneOrder
        return kind(task, self._engines, self._at_once)

    def _next(self, order: Order, found: Union[Answer, HighwaterError]) -> Outcome | None:
        """Take an answer; what came of the scene where that is known with it."""
        assert not isinstance(order, SettleOrder)
        name = order.task.scene.name
        if name in self._given_up:
            return None  # another strip of it has failed for good
        if isinstance(found, HighwaterError):
            found = Outcome.failed(order.task, found)
        if isinstance(found, Outcome):
            if may_pass(order.task, found) and order.task.tries < self._retries:
                self._scheduling.add(order.again())
                return None
            self._given_up.add(name)
            return found
        if isinstance(order, PlanOrder):
            self._share_out(order.task, found if isinstance(found, StripPlan) else None)
        elif isinstance(order, StripOrder) and isinstance(found, Strip):
            self._put_together(order, found)
        return None

    def _share_out(self, task: SceneTask, plan: StripPlan | None) -> None:
        if plan is None:  # no network maps it
            self._scheduling.add(SceneOrder(task, self._engines, self._at_once))
            return
        self._plans[task.scene.name] = plan
        for first, last in plan.parts(self._workers * STRIPS_PER_WORKER):
            self._scheduling.add(StripOrder(task, plan, first, last, self._at_once))

    def _put_together(self, order: StripOrder, strip: Strip) -> None:
        found = self._strips.setdefault(order.task.scene.name, [])
        found.append(strip)
        if len(found) < len(order.plan.parts(self._workers * STRIPS_PER_WORKER)):
            return
        strips = Strips(order.plan, tuple(sorted(found, key=lambda item: item.row)))
        self._scheduling.add(SceneOrder(order.task, self._engines, self._at_once, strips))
