"""What a machine that other work shares does to times that are measured on it."""

from __future__ import annotations

from pathlib import Path


def queued(process: int) -> float:
    """Seconds for which a process has been ready to compute and no processor was free.

    Args:
        process: Its id; what counts is its main thread, as other threads may wait at the same time.
    """
    statistics = Path(f"/proc/{process}/schedstat").read_text("ascii")
    return int(statistics.split()[1]) / 1e9
