"""All of it, and the page: ``make torture``; about an hour, as root for the small disks."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time

from . import BUILD, ROOT, page
from .victim import TRAIN

SEED = 2


def main() -> None:
    """Torture the jobs and write ``docs/reliability.md``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300, help="damaged files of each kind")
    parser.add_argument("--times", type=int, default=20, help="kills of each job")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--minutes", type=float, default=0, help="kills of each job; 0: no limit")
    parser.add_argument("--together", type=int, default=os.cpu_count(), help="processes at once")
    options = parser.parse_args()
    began = time.monotonic()
    shutil.rmtree(BUILD, ignore_errors=True)
    for python in (sys.executable, TRAIN):  # jobs are started thousands of times
        command = [python, "-m", "compileall", "-q", "model_backend", "benchmarks", "tests/support"]
        subprocess.run(command, cwd=ROOT, check=False)
    together = ("--together", str(options.together))
    steps = [("fuzz", "--count", str(options.count), "--seed", str(options.seed), *together)]
    if os.geteuid() == 0:
        steps.append(("hardships",))
    limits = ("--times", str(options.times), "--minutes", str(options.minutes))
    steps.append(("kills", *limits, *together))
    for module, *arguments in steps:
        command = [sys.executable, "-m", f"benchmarks.torture.{module}", *arguments]
        subprocess.run(command, cwd=ROOT, check=True)
    page.write((time.monotonic() - began) / 60, options.times, options.minutes)


if __name__ == "__main__":
    main()
