"""Jobs run in a worker of their own and measured, and the scenes that they are measured on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.protocol import Request  # noqa: E402

FOLDER = ROOT / "build" / "bench"


@dataclass(frozen=True)
class Run:
    """A job or another program that ran in a process of its own.

    Attributes:
        seconds: From the start of the process to its end.
        peak: Most memory that it held, in MiB.
        numbers: The job's figures.
        processors: Seconds that processors worked for it.
    """

    seconds: float
    peak: float
    numbers: dict[str, Any]
    processors: float


def run_job(job: str, parameters: dict[str, Any], outputs: dict[str, str]) -> Run:
    """Run a job in a worker and measure it."""
    with tempfile.TemporaryDirectory() as folder:  # several benchmarks may run at once
        request = Path(folder) / "request.json"
        request.write_text(Request(job, parameters, outputs).to_json(), encoding="utf-8")
        command = [sys.executable, "-m", "model_backend", "run", str(request)]
        with open(Path(folder) / "events.jsonl", "wb") as events:
            run = run_measured(command, events, check=False)  # the last event says more
        last = json.loads((Path(folder) / "events.jsonl").read_text("utf-8").splitlines()[-1])
    if last["event"] != "result":
        raise SystemExit(f"{job} failed: {last}")
    return replace(run, numbers=last["numbers"])


def run_measured(command: list[str], output: Any, check: bool = True) -> Run:
    """Run a program and measure it; what it prints goes to ``output``."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=output)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    if check and status:
        raise SystemExit(f"{' '.join(command)} failed with status {status}.")
    unit = 1024**2 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_maxrss / unit, {}, usage.ru_utime + usage.ru_stime)


def simulated(side: int) -> Path:
    """A square simulated scene, kept from one run to the next; its truth lies beside it."""
    path = FOLDER / f"scene_{side}.tif"
    if not path.exists() or not truth_of(path).exists():
        print(f"Simulating {side} × {side} pixels …", flush=True)
        outputs = {"after": str(path), "flood": str(truth_of(path))}
        run = run_job("simulatescene", {"width": side, "height": side}, outputs)
        print(f"  {run.seconds:.0f} s, {run.peak:.0f} MiB", flush=True)
    return path


def truth_of(scene: Path) -> Path:
    """The truth of a simulated scene."""
    return scene.with_name(f"truth_{scene.name}")
