"""Several processes that train together, all of them ours.

Lightning would start further processes by running the program's command line again; the worker's
is not one to run twice. So the first process is the worker itself, and the others are started
here as ``python -m model_backend.training.rank``. They end when their standard input does.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import IO, Any

from ..environment.clean import clean_environment
from ..protocol import HighwaterError
from ._lightning import ClusterEnvironment
from .rank import READY, REFUSAL

PACKAGE_ROOT = Path(__file__).resolve().parent.parent.parent
START_SECONDS = 180.0
WAIT = timedelta(minutes=10)
"""How long one process may wait for another: a validation's drawing, a slow disk."""


class Meeting(ClusterEnvironment):
    """Tells Lightning who is who.

    Args:
        rank: Number of this process, from 0.
        size: Number of processes.
        port: On this machine, where they meet.
    """

    def __init__(self, rank: int, size: int, port: int) -> None:
        super().__init__()
        self._rank = rank
        self._size = size
        self._port = port

    @property
    def creates_processes_externally(self) -> bool:
        """They are there already."""
        return True

    @property
    def main_address(self) -> str:
        """This machine."""
        return "127.0.0.1"

    @property
    def main_port(self) -> int:
        """Where the processes meet."""
        return self._port

    @staticmethod
    def detect() -> bool:
        """Never chosen by itself."""
        return False

    def world_size(self) -> int:
        """Number of processes."""
        return self._size

    def set_world_size(self, size: int) -> None:
        """It is known."""

    def global_rank(self) -> int:
        """Number of this process."""
        return self._rank

    def set_global_rank(self, rank: int) -> None:
        """It is known."""

    def local_rank(self) -> int:
        """All are on this machine."""
        return self._rank

    def node_rank(self) -> int:
        """There is one machine."""
        return 0


def strategy(device: str, unused: bool) -> Any:
    """How gradients are exchanged.

    Args:
        device: ``cpu`` or ``cuda``.
        unused: Whether the network may have weights that no output depends on.
    """
    from lightning.pytorch.strategies import DDPStrategy

    return DDPStrategy(
        process_group_backend="nccl" if device == "cuda" else "gloo",
        timeout=WAIT,
        find_unused_parameters=unused,
        gradient_as_bucket_view=True,
    )


def free_port() -> int:
    """A port of this machine that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Companions:
    """The other processes of a training.

    Args:
        orders: One JSON object for each.
    """

    def __init__(self, orders: Sequence[dict[str, Any]]) -> None:
        self._errors: list[list[str]] = []
        self._processes: list[subprocess.Popen[str]] = []
        self._readers: list[threading.Thread] = []
        try:
            for order in orders:
                self._start(order)
            self._wait_until_ready()
        except BaseException:
            self.end()
            raise

    def _start(self, order: dict[str, Any]) -> None:
        environment = clean_environment()
        options: dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NO_WINDOW
        process = subprocess.Popen(
            [sys.executable, "-m", "model_backend.training.rank"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=PACKAGE_ROOT,
            env=environment,
            encoding="utf-8",
            errors="replace",
            **options,
        )
        errors: list[str] = []
        reader = threading.Thread(target=_collect, args=(process.stderr, errors), daemon=True)
        reader.start()
        self._readers.append(reader)
        self._processes.append(process)
        self._errors.append(errors)
        assert process.stdin is not None
        # One that died at once breaks the pipe; how, is found out when it is waited for.
        with contextlib.suppress(OSError):
            process.stdin.write(json.dumps(order) + "\n")
            process.stdin.flush()

    def _wait_until_ready(self) -> None:
        # A process that cannot even start must not be waited for at the meeting.
        deadline = time.monotonic() + START_SECONDS
        for process in self._processes:
            ready = threading.Event()
            threading.Thread(target=_await, args=(process.stdout, ready), daemon=True).start()
            while not ready.wait(0.1):
                if process.poll() is not None or time.monotonic() > deadline:
                    raise self.failure()

    def said(self) -> str:
        """Last lines that the processes wrote, after they were given time to end."""
        for process, reader in zip(self._processes, self._readers):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(3)
            reader.join(1)
        return "".join(line for errors in self._errors for line in errors[-60:])

    def failure(self) -> HighwaterError:
        """Why one of them has ended before its time."""
        said = self.said()
        for line in said.splitlines():
            if line.startswith(REFUSAL):
                return HighwaterError(*json.loads(line.removeprefix(REFUSAL)))
        return HighwaterError(
            "train.process",
            "Another process of the training ended before it was done.",
            "Train in one process, or see the log for what it said.",
            said,
        )

    def have_broken_off(self) -> bool:
        """Whether one has ended with an error, or does so within seconds."""
        deadline = time.monotonic() + 3
        while time.monotonic() < deadline:
            if any(process.poll() not in (None, 0) for process in self._processes):
                return True
            time.sleep(0.05)
        return False

    def end(self) -> None:
        """End those that still run; returns when none does."""
        for process in self._processes:
            for stream in (process.stdin,):
                if stream is not None:
                    with contextlib.suppress(OSError):
                        stream.close()
        for process in self._processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for reader in self._readers:
            reader.join(1)
        for process in self._processes:
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()


def _collect(stream: IO[str] | None, lines: list[str]) -> None:
    assert stream is not None
    with contextlib.suppress(ValueError, OSError):
        for line in stream:
            lines.append(line)
            del lines[:-400]


def _await(stream: IO[str] | None, ready: threading.Event) -> None:
    assert stream is not None
    with contextlib.suppress(ValueError, OSError):
        for line in stream:
            if line.strip() == READY:
                ready.set()


def leave_group() -> None:
    """Forget the group of processes, so that a new one can meet."""
    import torch.distributed as dist

    if dist.is_available() and dist.is_initialized():
        dist.destroy_process_group()
    for name in ("MASTER_ADDR", "MASTER_PORT", "RANK", "WORLD_SIZE", "LOCAL_RANK", "NODE_RANK"):
        os.environ.pop(name, None)
