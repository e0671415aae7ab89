"""The connection to a Dask scheduler, or to processes of our own on this computer."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..context import JobContext
from ..protocol import HighwaterError
from .versions import require_same_versions

if TYPE_CHECKING:
    from distributed import Client

CONNECTING = 5.0  # seconds that a scheduler has to answer
PATIENCE = 60.0  # seconds that a scheduler, or its workers, may be away while there is work
LOCAL = re.compile(r"local(?::(\d+))?", re.IGNORECASE)
LOST = ("closed", "closing", "connecting", "newly-created")
"""States of a client that has no scheduler."""

SETTINGS = {
    # Whoever is killed is tried again by us, who know what a scene is and count its tries.
    "distributed.scheduler.allowed-failures": 0,
    # A network holds its processor for longer than a scheduler is used to.
    "distributed.admin.tick.limit": "60s",
    # What scenes come to is small; their pixels are no results of Dask's that it could write out.
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
}
"""Of clusters of our own; a scheduler elsewhere keeps those that it was started with."""


class Cluster:
    """A scheduler that work is sent to; connected again where it comes back.

    Args:
        connect: Makes a client; raises OSError where nobody answers.
        address: For messages.
    """

    def __init__(self, connect: Callable[[], Client], address: str) -> None:
        self._connect = connect
        self._client: Client | None = None
        self.address = address

    @property
    def client(self) -> Client:
        """The client, connected at the first use.

        Raises:
            HighwaterError: ``cluster.unreachable`` or ``cluster.version``.
        """
        if self._client is None:
            try:
                self._client = self._connect()
            except (OSError, ValueError) as error:
                raise HighwaterError(
                    "cluster.unreachable",
                    f"No Dask scheduler answers at “{self.address}”.",
                    "Check the address (such as tcp://host:8786) and whether the scheduler runs;"
                    " local:4 starts four processes on this computer instead.",
                    str(error),
                ) from error
            require_same_versions(self._client)
        return self._client

    @property
    def is_lost(self) -> bool:
        """Whether there is no connection any more."""
        return self._client is None or self._client.status in LOST

    def threads(self) -> dict[str, int]:
        """How many tasks each worker does at once, by its address."""
        return dict(self.client.nthreads())

    def reconnect(self, check: Callable[[], None], patience: float = PATIENCE) -> None:
        """Wait for a scheduler that has gone.

        Args:
            check: Called again and again; may raise to give up.
            patience: Seconds to wait.

        Raises:
            HighwaterError: ``cluster.unreachable`` where it does not come back.
        """
        deadline = time.monotonic() + patience
        while True:
            self.close()
            check()
            try:
                self.client.nthreads()
                return
            except HighwaterError as error:
                if error.code != "cluster.unreachable" or time.monotonic() > deadline:
                    raise
            except Exception:  # the connection may break at any place, with the error of that place
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.2)

    def close(self) -> None:
        """Close the connection; a cluster elsewhere goes on without us."""
        client, self._client = self._client, None
        if client is not None:
            with contextlib.suppress(Exception):  # it may be broken already
                client.close(timeout=2)


@contextlib.contextmanager
def cluster_at(address: str, context: JobContext) -> Iterator[Cluster]:
    """The cluster at an address.

    Args:
        address: Of a scheduler; ``local:4``: four processes of our own, which end with the block.
        context: For the log.

    Raises:
        HighwaterError: ``cluster.not_installed``, ``cluster.unreachable``, ``cluster.version`` or
            ``parameter.scheduler``.
    """
    try:
        import dask
        import distributed
    except ImportError as error:
        raise HighwaterError(
            "cluster.not_installed",
            f"The backend environment lacks the package “{error.name}”, which a cluster needs.",
            "Run “Install backend” again, or leave the scheduler empty.",
        ) from error
    local = LOCAL.fullmatch(address.strip())
    with contextlib.ExitStack() as stack:
        stack.enter_context(dask.config.set(SETTINGS if local else {}))
        if local:
            own = stack.enter_context(_own_cluster(local.group(1)))
            cluster = Cluster(lambda: distributed.Client(own, timeout=CONNECTING), address)
        else:
            cluster = Cluster(
                lambda: distributed.Client(address.strip(), timeout=CONNECTING), address
            )
        stack.callback(cluster.close)
        workers = cluster.threads()
        context.log(f"Cluster at {address}: {_words(workers)}.")
        yield cluster


@contextlib.contextmanager
def _own_cluster(number: str | None) -> Iterator[Any]:
    from distributed import LocalCluster

    processes = int(number) if number else os.cpu_count() or 1
    if processes < 1:
        raise HighwaterError(
            "parameter.scheduler",
            "A cluster on this computer needs at least one process.",
            "Say for instance local:4, or leave the scheduler empty.",
        )
    cluster = LocalCluster(
        n_workers=processes,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        silence_logs="CRITICAL",
    )
    try:
        yield cluster
    finally:
        cluster.close(timeout=10)


def _words(workers: dict[str, int]) -> str:
    if not workers:
        return "no worker yet"
    count, threads = len(workers), sum(workers.values())
    return f"{count:,} worker{'s' if count > 1 else ''}, {threads:,} at a time"
