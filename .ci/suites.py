"""Run every suite of tests, each where it belongs, and join their coverage and their counts.

    python .ci/suites.py                 everything
    python .ci/suites.py unit cli        some of them; coverage is then not judged

The suites differ in the Python that they need: ``unit`` and ``real`` run in the backend's with the
predict tier alone, ``train`` in the backend's with both tiers, the others in the one of QGIS.
Standard library only, Python 3.9.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
BACKEND = ROOT / ".venv" / "backend" / "bin" / "python"
TRAIN = ROOT / ".venv" / "train" / "bin" / "python"
QGIS = ROOT / ".venv" / "qgis" / "bin" / "python"
FAIL_UNDER = 85  # per cent of branches and lines
HUNG = 1  # exit status with which pytest ends where a test takes longer than it may
JUDGED = ("model_backend", "processing_provider")
TOGETHER = (os.cpu_count() or 1) + 1
"""What runs at once. Tests wait for processes, windows and clocks of their own for about a quarter
of their time, so one more than there are cores keeps all of them busy."""
SIDE_BY_SIDE = ("-n", str(TOGETHER), "--dist", "loadfile")
"""For tests that share nothing but files of their own."""
SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")


@dataclass(frozen=True)
class Suite:
    """A folder under ``tests/`` and how it is run.

    Attributes:
        python: Interpreter.
        before: Command in front of the interpreter.
        options: Further options of pytest.
        variables: Environment variables.
        backend: Interpreter of the backend that QGIS and the command line start.
    """

    python: Path
    before: Tuple[str, ...] = ()
    options: Tuple[str, ...] = ()
    variables: Dict[str, str] = field(default_factory=dict)
    backend: Path = BACKEND


ONE_THREAD = {"OMP_NUM_THREADS": "1"}
"""For suites that train while another one runs: two threads of torch for one free core spin while
they wait for each other, and take twice the processor time of one."""

SUITES = {
    "unit": Suite(BACKEND, options=SIDE_BY_SIDE),
    "cli": Suite(QGIS, options=("-p", "no:pytest_qgis"), variables=ONE_THREAD, backend=TRAIN),
    "train": Suite(TRAIN, variables=ONE_THREAD),
    "gui": Suite(
        QGIS, before=SCREEN, options=("-p", "no:pytest_qgis"), variables=ONE_THREAD, backend=TRAIN
    ),
    "qgis": Suite(
        QGIS,
        options=("--qgis_disable_gui",),
        variables={"QT_QPA_PLATFORM": "offscreen", **ONE_THREAD},
    ),
    "real": Suite(BACKEND),
}
"""In the order in which they begin: the longest first."""


def main() -> int:
    """Run the suites and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("suites", nargs="*", metavar="SUITE", help=", ".join(SUITES))
    names = parser.parse_args().suites or list(SUITES)
    if set(names) - set(SUITES):
        parser.error(f"the suites are {', '.join(SUITES)}")
    started = time.monotonic()
    for old in ROOT.glob(".coverage*"):
        old.unlink()
    (BUILD / "junit").mkdir(parents=True, exist_ok=True)
    compile_code()
    alone = [name for name in names if SUITES[name].options[:1] == SIDE_BY_SIDE[:1]]
    counts = {name: run_whole(name, SUITES[name]) for name in alone}
    others = [name for name in names if name not in alone]
    with ThreadPoolExecutor(TOGETHER) as pool:
        counts.update(zip(others, pool.map(lambda name: run_whole(name, SUITES[name]), others)))
    counts = {name: counts[name] for name in names}
    whole = len(names) == len(SUITES)
    covered = report_coverage(judge=whole)
    return conclude(counts, covered, time.monotonic() - started)


def compile_code() -> None:
    """Compile our code once for each Python: tests start it often, and write nothing down."""
    for python in {suite.python for suite in SUITES.values()}:
        folders = ("model_backend", "processing_provider", "ui", "tests")
        command = [str(python), "-m", "compileall", "-q", *folders]
        if python.exists():
            subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.DEVNULL)


def run_whole(name: str, suite: Suite) -> Dict[str, int]:
    """Run one suite, a second time where a test hung, and count its tests.

    A test inside QGIS hung once in many runs and could not be made to again. pytest now shows where
    every thread stands and exits (``faulthandler_timeout``), without the tests after that one.
    """
    status, counts = run(name, suite)
    if status == HUNG and not any(counts.values()):
        print(f"A test of the suite {name} hung, see above; the suite runs again.", flush=True)
        status, counts = run(name, suite)
    if status != 0 and not counts["failed"] and not counts["errors"]:
        # Nothing collected, or pytest itself came to grief: that is no success either.
        print(f"The suite {name} ended with status {status}.", file=sys.stderr)
        counts["errors"] += 1
    return counts


def run(name: str, suite: Suite) -> Tuple[int, Dict[str, int]]:
    """Run one suite once.

    Returns:
        Exit status, and how many tests passed, failed, erred and were skipped.
    """
    report = BUILD / "junit" / f"{name}.xml"
    report.unlink(missing_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix="highwater-test-"))
    command = [
        *suite.before,
        str(suite.python),
        *("-m", "coverage", "run", "-m", "pytest"),
        *(f"tests/{name}", f"--junitxml={report}", *suite.options),
    ]
    begun = time.monotonic()
    try:
        # In one piece, so that what suites say that run at the same time does not mix.
        with open(scratch / "said.txt", "w+", encoding="utf-8", errors="replace") as said:
            status = subprocess.run(
                command, cwd=ROOT, env=environment(suite, scratch), check=False,
                stdout=said, stderr=subprocess.STDOUT,
            ).returncode  # fmt: skip
            said.seek(0)
            took = time.monotonic() - begun
            print(f"\n===== {name} ({took:.0f} s) =====\n{said.read()}", flush=True)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return status, read_counts(report)


def environment(suite: Suite, scratch: Path) -> Dict[str, str]:
    """Environment in which the tests see neither the user's QGIS nor the user's backend."""
    return {
        **os.environ,
        "HIGHWATER_PYTHON": str(suite.backend),
        "HIGHWATER_HOME": str(scratch / "home"),
        "QGIS_CUSTOM_CONFIG_PATH": str(scratch / "qgis"),
        "PYTHONDONTWRITEBYTECODE": "1",
        **suite.variables,
    }


def read_counts(report: Path) -> Dict[str, int]:
    """Counts of a report; all are zero where there is none."""
    counts = dict.fromkeys(("passed", "failed", "errors", "skipped"), 0)
    if report.exists():
        for suite in ElementTree.parse(report).iter("testsuite"):
            counts["failed"] += int(suite.get("failures", 0))
            counts["errors"] += int(suite.get("errors", 0))
            counts["skipped"] += int(suite.get("skipped", 0))
            counts["passed"] += int(suite.get("tests", 0))
        counts["passed"] -= counts["failed"] + counts["errors"] + counts["skipped"]
    return counts


def report_coverage(judge: bool) -> bool:
    """Join what all processes have measured; returns whether it is enough."""
    coverage = [str(BACKEND), "-m", "coverage"]
    print("\n===== coverage =====", flush=True)
    for path in ROOT.glob(".coverage.*"):
        if not is_whole(path):
            path.unlink()
    subprocess.run([*coverage, "combine", "--quiet"], cwd=ROOT, check=False)
    subprocess.run([*coverage, "xml", "--quiet", "-o", "build/coverage.xml"], cwd=ROOT, check=False)
    enough = True
    for package in JUDGED if judge else ():
        done = subprocess.run(
            [*coverage, "report", f"--include={package}/*", f"--fail-under={FAIL_UNDER}"],
            cwd=ROOT,
            check=False,
        )
        if done.returncode != 0:
            print(f"Coverage of {package} is below {FAIL_UNDER} %.", file=sys.stderr, flush=True)
            enough = False
    return enough


def is_whole(path: Path) -> bool:
    """Whether a file of measurements can be read; tests kill processes, also while they write."""
    try:
        with contextlib.closing(sqlite3.connect(path)) as database:
            return bool(database.execute("SELECT version FROM coverage_schema").fetchall())
    except sqlite3.DatabaseError:
        return False


def conclude(counts: Dict[str, Dict[str, int]], covered: bool, seconds: float) -> int:
    """Print a line for each suite and one for all; returns the exit status."""
    print("\n===== summary =====")
    total = dict.fromkeys(("failed", "errors", "passed", "skipped"), 0)
    for name, found in counts.items():
        print(f"{name:6} {in_words(found)}")
        for key in total:
            total[key] += found[key]
    print(f"{in_words(total)} in {seconds:.1f}s", flush=True)
    empty = [name for name, found in counts.items() if not any(found.values())]
    for name in empty:
        print(f"The suite {name} collected nothing.", file=sys.stderr)
    return int(bool(total["failed"] or total["errors"] or empty or not covered))


def in_words(counts: Dict[str, int]) -> str:
    """Counts as pytest writes them, without those that are zero."""
    words: List[str] = []
    for key in ("failed", "passed", "skipped", "errors"):
        if counts[key]:
            words.append(f"{counts[key]} {key}")
    return ", ".join(words) or "no tests ran"


if __name__ == "__main__":
    sys.exit(main())
