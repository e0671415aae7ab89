"""What holds for every suite. Standard library only: each runs in a Python of its own."""

from __future__ import annotations

import os


def pytest_configure(config):
    """Leave the processes that tests start out of the coverage.

    Starting a measurement in each takes as long as the rest of many a test, and what they run is
    run inside the tests as well. Processes that share the tests of a suite are measured.
    """
    shares = getattr(config.option, "numprocesses", None)
    if not shares:
        os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
