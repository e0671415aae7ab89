"""Jobs killed at random points and run again.

    .venv/backend/bin/python -m benchmarks.torture.kills --times 20 --jobs predict trainmodel

Half of the points lie anywhere between the start of a run and its end, half in the time in which
its outputs are written and get their names. A run that was over before its kill is no kill; another
point is drawn then.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from model_backend.client import run_job
from model_backend.protocol import HighwaterError, Request

from . import BUILD
from .contents import Whole, contents, is_broken
from .inputs import all_inputs
from .victim import Victim
from .victims import VICTIMS
from .watch import Watch

LONG = 600.0  # seconds after which a run counts as one that does not end
DRAWS = 3  # for each kill at most
IN_USE = "output.folder_in_use"  # what a job that wants a new folder says of its whole result
THREADS = {"OMP_NUM_THREADS": "1"}  # of each worker, because several run at once


def run(victim: Victim, request: Request) -> str:
    """Run a job through the client; ``result``, or code and sentence of the error."""
    ends = time.monotonic() + LONG
    python = victim.python or sys.executable
    try:
        run_job(
            python, request, lambda event: None, lambda: time.monotonic() > ends, variables=THREADS
        )
    except HighwaterError as error:
        return f"{error.code}: {error.sentence}"
    return "result"


class Torture:
    """One job, killed again and again.

    Args:
        name: Of the job.
        seed: Same seed, same points.
        given: Folder of the inputs.
        scratch: Folder for outputs.
    """

    def __init__(self, name: str, seed: int, given: Path, scratch: Path) -> None:
        self._victim, self._random = VICTIMS[name], random.Random(f"{name} {seed}")
        self._given, self._out = given, scratch / name
        self.counts: dict[str, Any] = {
            "job": name, "repeat": self._victim.repeat, "runs": 0, "killed": 0, "writing": 0,
            "partial": 0, "left": 0, "left_after": 0, "refused": 0, "unequal": 0, "notes": [],
        }  # fmt: skip
        self._measure()

    def _fresh(self) -> Request:
        # The same path each time: some outputs name their files.
        shutil.rmtree(self._out, ignore_errors=True)
        self._out.mkdir()
        self._victim.prepare(self._given, self._out)
        return self._victim.request(self._given, self._out)

    def _contents(self) -> dict[str, Any]:
        return contents(self._out, self._victim.aside)

    def _measure(self) -> None:
        """What two undisturbed runs leave, and how long the second one takes."""
        found = []
        for _ in range(2):
            request = self._fresh()
            self._untouched = self._contents()
            watch = Watch(self._out, self._victim.aside, None, False)
            began = time.monotonic()
            end = run(self._victim, request)
            self._seconds = time.monotonic() - began
            watch.end()
            if end != "result" or watch.first is None:
                raise SystemExit(f"The undisturbed job {request.job} ends in {end}")
            self._writing = watch.writing
            found.append(self._contents())
        self._whole = Whole(*found)
        self.counts["seconds"] = round(self._seconds, 2)
        self.counts["seconds_writing"] = round(self._writing, 3)

    def kill(self) -> bool:
        """Kill a run at a random point and run it again; False: it was over before."""
        number = self.counts["runs"] = self.counts["runs"] + 1
        writing = bool(number % 2)
        after = self._random.uniform(0, self._writing if writing else self._seconds)
        request = self._fresh()
        watch = Watch(self._out, self._victim.aside, after, writing)
        end = run(self._victim, request)
        watch.end()
        if end == "result":
            return False
        if not end.startswith("worker.died"):
            self._note(number, "refused", [f"the killed run: {end}"])
            return False
        self.counts["killed"] += 1
        self.counts["writing"] += watch.first is not None
        self._note(number, "partial", self._partial())
        self._note(number, "left", leftovers(self._out))
        there = not self._unequal()  # killed when all was done
        end = run(self._victim, self._victim.again(request, self._out))
        if end != "result":
            self._note(number, "refused", [] if there and end.startswith(IN_USE) else [end])
            return True
        self._note(number, "left_after", leftovers(self._out))
        self._note(number, "unequal", self._unequal())
        return True

    def _unequal(self) -> list[str]:
        """What is not as after an undisturbed run."""
        found = self._contents()
        other = [
            self._whole.difference(name, said) for name, said in found.items()
            if not self._whole.holds(name, said)
        ]  # fmt: skip
        return other + [f"{name} is missing" for name in self._whole if name not in found]

    def _note(self, number: int, kind: str, what: list[str]) -> None:
        self.counts[kind] += bool(what)
        self.counts["notes"] += [f"{number} {kind} {item}" for item in what[:5]]

    def _partial(self) -> list[str]:
        """Outputs that are there and not those of a whole run."""
        return [
            self._whole.difference(name, said) for name, said in self._contents().items()
            if not self._whole.holds(name, said) and said != self._untouched.get(name)
            and not self._is_growing(name, said)
        ]  # fmt: skip

    def _is_growing(self, name: str, said: Any) -> bool:
        grows = Path(name).parts[0] in self._victim.grows
        return grows and not name.endswith(".tif") and not is_broken(said)


def leftovers(out: Path) -> list[str]:
    """Unfinished files."""
    return sorted(str(path.relative_to(out)) for path in out.rglob(".part-*"))


def torture(
    name: str, times: int, seed: int, given: Path, scratch: Path, minutes: float = 0
) -> dict[str, Any]:
    """Kill a job so many times, and run it again each time.

    Args:
        name: Of the job.
        times: Kills.
        seed: Same seed, same points.
        given: Folder of the inputs.
        scratch: Folder for outputs.
        minutes: After which no further kill is begun; 0: no limit.

    Returns:
        Counts: ``runs``, ``killed`` (the others were over before), ``writing`` (of them, killed
        when something of the outputs was there), ``partial`` (an output that was there after the
        kill and differs from that of a whole run), ``left`` (unfinished files after the kill),
        ``left_after`` (after the second run), ``refused`` (the second run failed), ``unequal``
        (its result is another than that of an undisturbed one); ``notes`` on each, and
        ``seconds`` of an undisturbed run.
    """
    began = time.monotonic()
    tortured = Torture(name, seed, given, scratch)
    while tortured.counts["killed"] < times and tortured.counts["runs"] < DRAWS * times:
        tortured.kill()
        if minutes and time.monotonic() - began > 60 * minutes:
            break
    return tortured.counts


def main() -> None:
    """Torture, and write what came of it to ``build/torture/kills-JOB.json``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", nargs="+", choices=VICTIMS, default=list(VICTIMS))
    parser.add_argument("--together", type=int, default=os.cpu_count(), help="jobs at once")
    parser.add_argument("--minutes", type=float, default=0, help="for each job; 0: no limit")
    options = parser.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        given = scratch / "given"
        given.mkdir()
        all_inputs(given)
        spawn = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(options.together, mp_context=spawn) as pool:
            # Those that load torch take longest: they go first.
            names = sorted(options.jobs, key=lambda name: not VICTIMS[name].python)
            begun = [
                pool.submit(
                    torture, name, options.times, options.seed, given, scratch, options.minutes
                )
                for name in names
            ]
            for name, future in zip(names, begun):
                counts = future.result()
                (BUILD / f"kills-{name}.json").write_text(json.dumps(counts, indent=1), "utf-8")
                print(counts, flush=True)


if __name__ == "__main__":
    main()
