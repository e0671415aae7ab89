"""The application: routes, errors, and the gate in front of them."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

from fastapi import Depends, FastAPI

from .. import __version__
from . import openapi, refusals, routes_health, routes_jobs, routes_ogc, routes_segment
from .desk import Desk
from .middleware import Gate
from .settings import Settings

ABOUT = (
    "Maps water and floods in radar images. POST /v1/segment maps one image; the same jobs are"
    " offered as OGC API – Processes."
)


def make_app(settings: Settings) -> FastAPI:
    """An application that runs jobs while it is served.

    Args:
        settings: Checked.

    Raises:
        HighwaterError: As :meth:`.Settings.check`.
    """
    settings.check()

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        try:
            yield
        finally:
            app.state.desk.close()

    app = FastAPI(
        title="Highwater",
        version=__version__,
        description=ABOUT,
        lifespan=lifespan,
        dependencies=[Depends(refusals.known_query)],
        # Their pages load scripts from elsewhere; ours is in page.py.
        docs_url=None,
        redoc_url=None,
    )
    app.state.desk = Desk.open(settings)
    app.openapi = lambda: openapi.describe(app)  # type: ignore[method-assign]
    refusals.install(app)
    for module in (routes_segment, routes_jobs, routes_ogc, routes_health):
        app.include_router(module.router)
    app.add_middleware(Gate, settings=settings, metrics=app.state.desk.metrics)
    return app
