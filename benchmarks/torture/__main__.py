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
    options = parser.parse_args()
    began = time.monotonic()
    shutil.rmtree(BUILD, ignore_errors=True)
    for python in (sys.executable, TRAIN):  # jobs are started thousands of times
        command = [python, "-m", "compileall", "-q", "model_backend", "benchmarks", "tests/support"]
        subprocess.run(command, cwd=ROOT, check=False)
    steps = [
        ("fuzz", "--count", str(options.count), "--seed", str(options.seed)),
        ("kills", "--times", str(options.times)),
    ]
    if os.geteuid() == 0:
        steps.append(("hardships",))
    for module, *arguments in steps:
        command = [sys.executable, "-m", f"benchmarks.torture.{module}", *arguments]
        subprocess.run(command, cwd=ROOT, check=True)
    page.write((time.monotonic() - began) / 60, options.times)


if __name__ == "__main__":
    main()
