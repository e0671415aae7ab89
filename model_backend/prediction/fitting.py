"""Job ``fitmodels``: which models could map an image, and why the others could not.

The check is the gate of a prediction itself, so that what it says here is what “Map water” does.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..context import JobContext
from ..models.trust import require_as_on_card
from ..protocol import HighwaterError
from ..protocol.parameters import FitModelsParameters, PredictParameters
from ..report.words import listed
from ..sar.bands import is_before
from ..sar.scene import RadarScene
from .gate import open_suitable_scene
from .pixel_size import limits_around

if TYPE_CHECKING:
    from .engines.head import ModelHead


@dataclasses.dataclass(frozen=True)
class Fitted:
    """An image that passed a model's gate.

    Attributes:
        name: Of the image.
        missing: Optional bands that it lacks.
    """

    name: str
    missing: list[str]


def run(parameters: FitModelsParameters, context: JobContext) -> dict[str, Any]:
    """Hold each model against the image.

    Returns:
        ``FITS``: for each model, in order, ``model`` (its path), ``fits``, ``why`` (a sentence),
        ``remedy`` (what can be done; empty: nothing needs to be) and ``code`` (of the error).
    """
    found = []
    for number, model in enumerate(parameters.models):
        context.progress(number / len(parameters.models), "Looking which models fit")
        request = PredictParameters(parameters.input, before=parameters.before, model=model)
        found.append({"model": model, **_verdict(request, context)})
    return {"FITS": found}


def _verdict(request: PredictParameters, context: JobContext) -> dict[str, Any]:
    # Here, not above: the built-in method must not wait for the runtimes to load.
    from .engines.head import read_head

    try:
        require_as_on_card(Path(request.model))
        (image, *_) = fitted_images(read_head(Path(request.model)), request, context)
    except HighwaterError as error:
        said = {"why": error.sentence, "remedy": error.remedy, "code": error.code}
        return {"fits": False, **said}
    why = f"“{image.name}” has everything that it needs."
    if image.missing:
        why = f"It maps without {listed(image.missing)}, which “{image.name}” lacks."
    return {"fits": True, "why": why, "remedy": "", "code": ""}


def fitted_images(
    head: ModelHead, parameters: PredictParameters, context: JobContext
) -> list[Fitted]:
    """Pass the images of a request through a model's gate.

    Args:
        head: Of the model.
        parameters: The request.
        context: Is told nothing.

    Returns:
        The image, and then the one from before where the model maps it by itself.

    Raises:
        HighwaterError: Why the model cannot map one of them; as :func:`.open_suitable_scene`.
    """
    from .wanted import wanted_input

    wanted = wanted_input(head, parameters)
    # A model of two dates opens the image from before beside the other.
    alone = None if any(map(is_before, wanted[0])) else parameters.before
    requests = [
        dataclasses.replace(
            parameters,
            input=image,
            extent=parameters.extent if image is parameters.input else None,
        )
        for image in filter(None, (parameters.input, alone))
    ]
    return [
        Fitted(scene.name, scene.missing)
        for scene in through_gate(head, wanted, requests, context.silent())
    ]


def through_gate(
    head: ModelHead,
    wanted: tuple[tuple[str, ...], str],
    requests: Iterable[PredictParameters],
    context: JobContext,
) -> Iterator[RadarScene]:
    """Open the image of each request as a model needs it; open until the next one is wanted.

    Args:
        head: Of the model.
        wanted: Bands and unit, of :func:`.wanted_input`.
        requests: Whose input is opened.
        context: For the log.

    Raises:
        HighwaterError: As :func:`.open_suitable_scene`.
    """
    model = head.description
    usual, limits = limits_around(model.pixel_size)
    bands, unit = wanted
    for request in requests:
        with open_suitable_scene(
            request, context, model.name, usual, limits, bands, model.optional, unit
        ) as scene:
            yield scene
