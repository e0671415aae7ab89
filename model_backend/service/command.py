"""Command line: ``python -m model_backend serve``."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path

from ..protocol import HighwaterError
from .settings import Settings, changed, read_settings
from .token import take_token

STOPPING = 15  # seconds that open answers have when the service is stopped
CONNECTIONS = 200


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of the command; they go before those of the file."""
    parser.add_argument("--config", type=Path, help="JSON file with the settings")
    parser.add_argument("--host", help="address to listen at (default: this machine only)")
    parser.add_argument("--port", type=int, help="port to listen at (default: 8350)")
    parser.add_argument(
        "--root", action="append", help="folder that images may lie in; may be repeated"
    )
    parser.add_argument("--allow-host", action="append", help="host to fetch images from")
    parser.add_argument("--token-file", help="file with the token (or variable HIGHWATER_TOKEN)")
    parser.add_argument("--data", help="folder for uploads and results")
    parser.add_argument("--interpreter", help="Python of the workers (default: this one)")
    parser.add_argument("--workers", type=int, help="jobs that run at once")


def settings_of(options: argparse.Namespace) -> Settings:
    """Settings from file, options and the token's place.

    Raises:
        HighwaterError: What is wrong with them.
    """
    settings = read_settings(options.config) if options.config else Settings()
    settings = changed(
        settings,
        host=options.host,
        port=options.port,
        roots=tuple(options.root) if options.root else None,
        hosts=tuple(options.allow_host) if options.allow_host else None,
        token_file=options.token_file,
        data=options.data,
        interpreter=options.interpreter,
        workers=options.workers,
    )
    settings = changed(settings, token=take_token(settings.token_file))
    settings.check()
    return settings


def serve(options: argparse.Namespace) -> int:
    """Serve until the process is told to stop; returns its exit status."""
    try:
        import uvicorn

        from .app import make_app
    except ImportError as error:
        print(
            f"The service needs the package “{error.name}”: install"
            " model_backend/environment/requirements/serve.txt.",
            file=sys.stderr,
        )
        return 1
    try:
        app = make_app(settings := settings_of(options))
    except HighwaterError as error:
        print(f"{error.sentence} {error.remedy}".strip(), file=sys.stderr)
        return 1
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    print(json.dumps({"serving": f"http://{settings.host}:{settings.port}/"}), flush=True)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            host=settings.host,
            port=settings.port,
            access_log=False,  # ours does not write what may be secret
            server_header=False,
            limit_concurrency=CONNECTIONS,
            timeout_graceful_shutdown=STOPPING,
            log_level="info",
        )
    )
    try:
        server.run()
    finally:
        app.state.desk.close()  # also where the port was somebody else's
    return 0 if server.started else 1
