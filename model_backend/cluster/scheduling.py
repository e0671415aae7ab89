"""Work shared out among the workers of a cluster, and what is lost on the way done again."""

from __future__ import annotations

import queue
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Union

from ..protocol import HighwaterError
from .client import PATIENCE, Cluster

if TYPE_CHECKING:
    from distributed import Client, Future

Item = TypeVar("Item")
Done = TypeVar("Done")

POLL = 0.2  # seconds between two looks at whether to stop
LOOK = 2.0  # seconds between two looks at who is there
AHEAD = 1  # items that a worker has at hand besides those that it is at work on
AGAIN, DEAD = object(), object()
"""Instead of an answer: there is none, through no fault of the item, or as its worker has died."""


@dataclass(frozen=True)
class _Given(Generic[Item]):
    """An item that a worker is at work on."""

    number: int
    item: Item
    worker: str
    future: Future


class Scheduling(Generic[Item, Done]):
    """Does something with each item on a cluster.

    Each worker is given as many items as it does at once, and the next one when one is done: who
    dies takes nothing with it but what it was working on, and nothing else is blamed for its
    death. Where the scheduler goes, all that was not reported is given out again once it is back;
    whoever does the work has to see whether it was done already.

    Args:
        cluster: Where.
        work: Called with an item on a worker; importable there.
        check: Called several times a second; raises to stop.
        patience: Seconds that scheduler or workers may be away.
    """

    def __init__(
        self,
        cluster: Cluster,
        work: Callable[[Item], Done],
        check: Callable[[], None],
        patience: float = PATIENCE,
    ) -> None:
        self._cluster, self._work = cluster, work
        self._check, self._patience = check, patience
        self._waiting: deque[Item] = deque()
        self._running: dict[str, _Given[Item]] = {}
        self._ended: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()
        self._workers: dict[str, int] = {}
        self._looked = self._seen = 0.0
        self._name, self._given = uuid.uuid4().hex, 0

    def add(self, item: Item) -> None:
        """Give out a further item; those that failed may come again."""
        self._waiting.append(item)

    def run(self, items: Iterable[Item]) -> Iterator[tuple[Item, Union[Done, HighwaterError]]]:
        """Do all items.

        Args:
            items: In the order in which they are given out.

        Yields:
            Each item with what was made of it, or with why nothing was, as they come.

        Raises:
            HighwaterError: ``cluster.unreachable`` or ``cluster.no_workers`` where nobody is left
                for too long; what ``check`` raises.
        """
        self._waiting.extend(items)
        self._seen = time.monotonic()
        while self._waiting or self._running:
            self._check()
            if self._cluster.is_lost:
                self._begin_again()
            try:
                yield from self._look()
                self._give_out()
            except (OSError, TimeoutError, RuntimeError):  # the connection broke just now
                self._begin_again()
                continue
            for key, found in self._ended_now():
                given = self._running.get(key)
                if given is None:
                    continue
                if found is DEAD:
                    yield from self._bury(given.worker)
                    continue
                del self._running[key]
                if found is AGAIN:
                    self._waiting.append(given.item)
                else:
                    yield given.item, found

    def _look(self) -> Iterator[tuple[Item, Union[Done, HighwaterError]]]:
        """See who is there; what those who have gone were working on has failed."""
        now = time.monotonic()
        if now - self._looked < LOOK and self._workers:
            return
        self._workers, self._looked = self._cluster.threads(), now
        if self._workers:
            self._seen = now
        elif now - self._seen > self._patience:
            raise HighwaterError(
                "cluster.no_workers",
                f"The cluster at “{self._cluster.address}” has had no worker for"
                f" {self._patience:.0f} s.",
                "Start workers, then run this again: what is done is not done again.",
            )
        # A scheduler elsewhere may wait for them to come back, which they do by another name.
        for worker in {given.worker for given in self._running.values()} - set(self._workers):
            yield from self._bury(worker)

    def _give_out(self) -> None:
        client = self._cluster.client
        # While there is plenty, each has one more at hand than it does, and need not wait for it.
        more = AHEAD if len(self._waiting) > 2 * sum(self._workers.values()) else 0
        free = {worker: threads + more for worker, threads in self._workers.items()}
        for given in self._running.values():
            if given.worker in free:
                free[given.worker] -= 1
        places = [worker for worker, count in free.items() for _ in range(count)]
        # The least busy first.
        for worker in sorted(places, key=lambda address: -free[address]):
            if not self._waiting:
                break
            self._given += 1
            key = f"highwater-{self._name}-{self._given}"
            item = self._waiting.popleft()
            future = client.submit(
                self._work, item, key=key, pure=False, retries=0, workers=[worker]
            )
            self._running[key] = _Given(self._given, item, worker, future)
            assert client.loop is not None  # it is connected
            client.loop.add_callback(self._follow, client, key, future)

    async def _follow(self, client: Client, key: str, future: Future) -> None:
        """Wait for an answer and fetch it, in the client's thread, beside those of all others."""
        try:
            self._ended.put((key, await client.gather(future, asynchronous=True)))
        except BaseException as error:  # also that it was cancelled; somebody waits for an answer
            self._ended.put((key, self._meaning(error)))

    def _ended_now(self) -> list[tuple[str, Any]]:
        """What has ended within a moment, with what came of it."""
        found = []
        try:
            found.append(self._ended.get(timeout=POLL))
            while True:
                found.append(self._ended.get_nowait())
        except queue.Empty:
            # First what went well: whoever has died since is not to blame for that.
            return sorted(found, key=lambda item: item[1] is DEAD)

    def _meaning(self, error: BaseException) -> Any:
        """What it means that there is no answer."""
        from distributed import KilledWorker

        if isinstance(error, HighwaterError):
            return error
        if isinstance(error, KilledWorker):
            return DEAD
        if self._cluster.is_lost or "Cancelled" in type(error).__name__:
            return AGAIN
        text = str(error).strip().splitlines() or [type(error).__name__]
        return HighwaterError(
            "job.failed", f"A worker failed unexpectedly: {text[0]}", "", repr(error)
        )

    def _bury(self, worker: str) -> Iterator[tuple[Item, HighwaterError]]:
        """Take leave of a worker: what it was at work on failed, the rest is given out again."""
        threads = self._workers.pop(worker, 1)
        self._looked = 0.0  # another may have taken its place
        left = sorted(
            (given.number, key) for key, given in self._running.items() if given.worker == worker
        )
        for _, key in left:
            given = self._running.pop(key)
            was_done = given.future.status == "finished"
            given.future.cancel()
            if was_done or threads <= 0:
                self._waiting.appendleft(given.item)
            else:
                threads -= 1
                yield given.item, _died(worker)

    def _begin_again(self) -> None:
        """Find the scheduler again, and give out once more what it knew of."""
        self._waiting.extendleft(given.item for given in reversed(list(self._running.values())))
        self._running.clear()
        self._workers = {}
        self._cluster.reconnect(self._check, self._patience)
        self._seen = time.monotonic()


def _died(detail: str) -> HighwaterError:
    return HighwaterError(
        "worker.died",
        "The worker died while it was at work on it, perhaps for want of memory.",
        "Give the workers more memory, or share large scenes out among them.",
        detail,
    )
