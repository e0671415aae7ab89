"""What a run over many scenes refuses before it looks at any of them."""

from __future__ import annotations

from pathlib import Path

from ..prediction.engines.head import read_head
from ..prediction.gate import check_threshold
from ..protocol import HighwaterError
from ..protocol.parameters import METHODS, MOSAICS, SCENE_PRODUCTS, PredictScenesParameters
from ..raster.polygons import check_options

MOST_RETRIES = 20


def check(parameters: PredictScenesParameters) -> None:
    """Refuse what would be wrong with every scene.

    Raises:
        HighwaterError: ``parameter.…``, ``model.…``, ``scenes.resume`` or ``output.is_input``.
    """
    settings = parameters.settings
    check_threshold(settings.threshold)
    check_options(settings.polygons)
    for name, value, known in (
        ("method", settings.method, METHODS),
        ("mosaic", parameters.mosaic, MOSAICS),
        *(("products", product, SCENE_PRODUCTS) for product in parameters.products),
    ):
        if value not in known:
            raise HighwaterError(
                f"parameter.{name}",
                f"{name.upper()} is “{value}”, which is unknown.",
                f"Choose among {', '.join(known)}.",
            )
    if not 0 <= parameters.retries <= MOST_RETRIES:
        raise HighwaterError(
            "parameter.retries",
            f"Scenes cannot be tried {parameters.retries} times more.",
            f"Give a number from 0 to {MOST_RETRIES}.",
        )
    for path in filter(None, (settings.model, *settings.models)):
        # One that cannot be read would fail with each of thousands of scenes.
        read_head(Path(path))
    folder = parameters.folder and Path(parameters.folder).resolve()
    if folder and Path(parameters.output).resolve() == folder:
        raise HighwaterError(
            "output.is_input",
            f"The output would lie in the folder of scenes itself, “{parameters.folder}”.",
            "Choose another folder; one inside it will do.",
        )
