"""Work shared out among the workers of a cluster, and what is lost on the way done again."""

from __future__ import annotations

import queue
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar, Union

from ..protocol import HighwaterError
from .client import PATIENCE, Cluster

if TYPE_CHECKING:
    from distributed import Future

Item = TypeVar("Item")
Done = TypeVar("Done")

POLL = 0.2  # seconds between two looks at whether to stop
LOOK = 2.0  # seconds between two looks at who is there
FETCHING = 10.0  # seconds that an answer may take on its way


@dataclass(frozen=True)
class _Given(Generic[Item]):
    """An item that a worker is at work on."""

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
        self._ended: queue.SimpleQueue[Future] = queue.SimpleQueue()
        self._workers: dict[str, int] = {}
        self._looked = self._seen = 0.0

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
            for future in self._wait():
                given = self._running.pop(future.key, None)
                if given is None:
                    continue
                result = self._result(future)
                future.release()
                if result is None:
                    self._waiting.append(given.item)
                else:
                    yield given.item, result

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
        for key, given in list(self._running.items()):
            # A scheduler elsewhere may wait for it to come back, which it does by another name.
            if given.worker not in self._workers and given.future.status == "pending":
                del self._running[key]
                given.future.cancel()
                yield given.item, _died(given.worker)

    def _give_out(self) -> None:
        free = dict(self._workers)
        for given in self._running.values():
            if given.worker in free:
                free[given.worker] -= 1
        while self._waiting and free and max(free.values()) > 0:
            worker = max(free, key=lambda address: free[address])
            free[worker] -= 1
            item = self._waiting.popleft()
            key = f"highwater-{uuid.uuid4().hex}"
            future = self._cluster.client.submit(
                self._work, item, key=key, pure=False, retries=0, workers=[worker]
            )
            self._running[key] = _Given(item, worker, future)
            future.add_done_callback(self._ended.put)

    def _wait(self) -> Iterator[Future]:
        """What has ended, within a moment."""
        timeout = POLL
        while True:
            try:
                yield self._ended.get(timeout=timeout)
            except queue.Empty:
                return
            timeout = 0.0

    def _result(self, future: Future) -> Done | HighwaterError | None:
        """What came of an item; None: nothing, through no fault of its own."""
        from distributed import KilledWorker

        try:
            if future.status == "cancelled":
                return None
            found: Done = future.result(timeout=FETCHING)
            return found
        except HighwaterError as error:
            return error
        except KilledWorker as error:
            self._workers = {}  # before anything is given to one that is gone
            return _died(str(error))
        except (OSError, TimeoutError):  # done, but who has done it is gone
            return None
        except Exception as error:  # whatever the work, or sending it there and back, has raised
            if self._cluster.is_lost or type(error).__name__ == "FutureCancelledError":
                return None
            text = str(error).strip().splitlines() or [type(error).__name__]
            return HighwaterError(
                "job.failed", f"A worker failed unexpectedly: {text[0]}", "", repr(error)
            )

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
