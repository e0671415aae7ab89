"""Command line: ``python -m model_backend.environment install|check|remove|path``."""

from __future__ import annotations

import argparse
import sys
from typing import List, Optional

from ..protocol import HighwaterError
from .install import install, managed_interpreter, remove
from .locate import locate
from .requirements import TIERS
from .status import host_status


def main(arguments: Optional[List[str]] = None) -> int:
    """Parse the command line, run it and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m model_backend.environment",
        description="The backend's own Python environment.",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("install", help="create or extend the managed environment")
    make.add_argument("--tier", choices=TIERS, default="predict")
    make.add_argument("--python", default="", help="Python to create it from (default: search)")
    make.add_argument("--wheels", default="", help="folder of wheels to install from, offline")
    make.add_argument("--repair", action="store_true", help="check and replace damaged packages")
    make.add_argument("--quiet", action="store_true", help="print the result only")
    commands.add_parser("check", help="say what there is and what is wrong with it")
    commands.add_parser("remove", help="remove the managed environment")
    commands.add_parser("path", help="print the interpreter that runs the backend")
    options = parser.parse_args(arguments)
    try:
        return _run(options)
    except HighwaterError as error:
        print(f"{error.sentence} {error.remedy}".strip(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("The installation was cancelled.", file=sys.stderr)
        return 130


def _run(options: argparse.Namespace) -> int:
    if options.command == "install":
        progress = _silent if options.quiet else _print_progress
        install(options.tier, options.python, options.wheels, options.repair, progress)
        print(managed_interpreter())
        return 0
    if options.command == "path":
        print(locate().interpreter)
        return 0
    if options.command == "remove":
        print("Removed." if remove() else "There was nothing to remove.")
        return 0
    status = host_status()
    print(status.as_text())
    return 0 if status.interpreter else 1


def _print_progress(fraction: float, step: str) -> None:
    print(f"{100 * fraction:3.0f} %  {step}", flush=True)


def _silent(fraction: float, step: str) -> None:
    """Say nothing."""


if __name__ == "__main__":
    sys.exit(main())
