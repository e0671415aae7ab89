"""Command line of the backend: ``python -m model_backend run request.json``."""

from __future__ import annotations

import argparse
import atexit
import os
import sys
from typing import NoReturn

from . import __version__


def main(arguments: list[str] | None = None) -> int:
    """Parse the command line, run it and return the exit status."""
    parser = argparse.ArgumentParser(prog="model_backend", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="run one job and print its events as JSON lines")
    run.add_argument(
        "request",
        help="file with the request, or - for the first line of standard input"
        " (the job then ends when standard input does)",
    )
    options = parser.parse_args(arguments)

    from .worker import Worker

    return Worker().run(options.request)


def leave(status: int) -> NoReturn:
    """End the process without taking Python and its libraries apart first.

    Which takes a tenth of a second, far longer with large libraries loaded, and is where native
    ones like to crash, after the work is done. What asked to be done at the end is done.
    """
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    leave(main())
