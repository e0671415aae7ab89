"""A further process of a training: ``python -m model_backend.training.rank``.

Its first line of standard input says what to do; the end of standard input, that whoever started
it is gone.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path

from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import from_plain

EXIT_ORPHANED = 75
READY = "ready"
REFUSAL = "highwater error: "
"""Begins the line in which an error that users can understand reaches the first process."""


def main() -> int:
    """Take part in a training until it is over; gives the exit status."""
    order = json.loads(sys.stdin.readline())
    threading.Thread(target=_watch, daemon=True).start()
    from .fitting import Attempt, fit
    from .plan import Plan

    attempt = Attempt(
        parameters=from_plain(TrainModelParameters, order["parameters"], "order"),
        plan=from_plain(Plan, order["plan"], "order"),
        run=Path(order["run"]),
        cache=Path(order["cache"]),
        batch_size=int(order["batch_size"]),
        started=time.monotonic(),
        rank=int(order["rank"]),
        port=int(order["port"]),
    )
    print(READY, flush=True)
    fit(attempt)
    return 0


def _watch() -> None:
    # Nothing is sent after the first line, so any return means end of file.
    with contextlib.suppress(OSError):
        while os.read(0, 4096):
            pass
    os._exit(EXIT_ORPHANED)


if __name__ == "__main__":
    # At once: threads of a broken group of processes would be waited for.
    status = 1
    try:
        status = main()
    except HighwaterError as error:
        said = (error.code, error.sentence, error.remedy, error.detail)
        print(f"\n{REFUSAL}{json.dumps(said)}", file=sys.stderr)
    except BaseException:
        traceback.print_exc()
    sys.stderr.flush()
    os._exit(status)
