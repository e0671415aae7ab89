"""Run one step of an installation: followed line by line, killed at once when cancelled."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Callable, Dict, List, Optional, Sequence, Tuple

from ..protocol import HighwaterError
from .clean import pip_environment
from .console import no_console

GUARD = Path(__file__).with_name("guard.py")
POLL = 0.1  # seconds between two looks at the cancel flag
TAIL = 200  # last lines that are kept to find out why a command failed


def run_module(
    python: str,
    arguments: Sequence[str],
    on_line: Callable[[str], None],
    is_cancelled: Callable[[], bool],
    temporary: Path,
    on_poll: Callable[[], None] = lambda: None,
) -> Tuple[int, List[str]]:
    """Run ``python -m arguments…`` to its end.

    Args:
        python: The interpreter.
        arguments: Name of the module and its arguments.
        on_line: Called with each line that it prints, to either stream.
        is_cancelled: Asked ten times a second, also while nothing is printed.
        temporary: Existing folder for temporary files: on the disk that the environment is on,
            and gone with it.
        on_poll: Called ten times a second.

    Returns:
        Exit status and the last lines printed.

    Raises:
        HighwaterError: ``job.cancelled``; the process and its children are dead then.
        OSError: The interpreter cannot be started.
    """
    process = _start([python, "-I", str(GUARD), *arguments], pip_environment(temporary))
    lines: queue.Queue[Optional[str]] = queue.Queue()
    reader = threading.Thread(target=_forward, args=(process.stdout, lines), daemon=True)
    reader.start()
    tail: List[str] = []
    try:
        while True:
            if is_cancelled():
                raise HighwaterError("job.cancelled", "The installation was cancelled.")
            try:
                line = lines.get(timeout=POLL)
            except queue.Empty:
                on_poll()
                continue
            if line is None:
                break
            tail = [*tail[-TAIL:], line]
            on_line(line)
        return process.wait(), tail
    finally:
        _kill(process)
        reader.join(1.0)


def _start(command: Sequence[str], environment: Dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        encoding="utf-8",
        errors="replace",
        start_new_session=sys.platform != "win32",  # a group of its own, to be killed as one
        **no_console(),
    )


def _forward(stream: IO[str], lines: queue.Queue[Optional[str]]) -> None:
    for line in stream:
        lines.put(line.rstrip())
    lines.put(None)


def _kill(process: subprocess.Popen[str]) -> None:
    """End the process and its children; does nothing when they have ended by themselves."""
    if process.poll() is None:
        if sys.platform == "win32":
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(process.pid)],
                capture_output=True,
                check=False,
                **no_console(),
            )
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if process.stdin is not None:
        process.stdin.close()
