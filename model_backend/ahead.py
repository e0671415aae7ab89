"""Work done ahead of whoever needs it, in order and in bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")


def made_ahead(
    make: Callable[[Item], Made], items: Iterable[Item], name: str, threads: int, ahead: int
) -> Generator[Made, None, None]:
    """Make something of each item in threads, while the caller works on what came before.

    Args:
        make: Called in a thread; what it raises is raised where its result would come.
        items: In order.
        name: Of the threads.
        threads: How many.
        ahead: Results that may wait in memory.

    Yields:
        What was made, in the order of the items.
    """
    pool = ThreadPoolExecutor(threads, name)
    waiting: deque[Future[Made]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(make, item))
            if len(waiting) > ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
