"""Command line of the backend: ``python -m model_backend run request.json``."""

from __future__ import annotations

import argparse
import sys

from . import __version__
from .service import command as service_command


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
    serve = commands.add_parser("serve", help="offer the jobs over HTTP")
    service_command.add_options(serve)
    options = parser.parse_args(arguments)
    if options.command == "serve":
        return service_command.serve(options)

    from .worker import Worker

    return Worker().run(options.request)


if __name__ == "__main__":
    sys.exit(main())
