"""Job ``describescene``: what an image is, and which methods take it, before anything is mapped."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.described import (
    DescribedBand,
    DescribedMethod,
    DescribedScene,
    Refusal,
    SceneReport,
)
from ..protocol.parameters import METHODS, DescribeSceneParameters, PredictParameters, RasterLayer
from ..protocol.plain import to_plain
from ..raster.crs import label_of
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from ..sar.bands import is_before
from ..sar.scene import RadarScene, open_scene
from . import physics
from .by_day import told_apart
from .choosing import AUTO, MODEL, choose
from .fitting import through_gate
from .gate import open_suitable_scene
from .record import image_facts


def run(parameters: DescribeSceneParameters, context: JobContext) -> dict[str, Any]:
    """Describe an image.

    Returns:
        A :class:`SceneReport` as JSON values. An image that is refused is no error of this job.
    """
    return to_plain(describe_scene(parameters, context))


def describe_scene(parameters: DescribeSceneParameters, context: JobContext) -> SceneReport:
    """What is known of an image, and whether the methods that are asked for take it."""
    quiet = context.silent()
    try:
        scene = _file(parameters.input)
    except HighwaterError as error:
        return SceneReport(None, _refusal(error))
    refusal = None
    request = PredictParameters(
        parameters.input,
        parameters.auxiliary,
        parameters.bands,
        parameters.unit,
        before=parameters.before,
        before_auxiliary=parameters.before_auxiliary,
    )
    try:
        layers = (parameters.input, *parameters.auxiliary)
        with open_scene(layers, quiet, parameters.bands, parameters.unit) as opened:
            scene = _recognised(scene, opened)
    except HighwaterError as error:
        refusal = _refusal(error)
    methods = []
    for number, asked in enumerate(parameters.methods):
        context.progress(number / len(parameters.methods), "Looking at the methods")
        method, found = _look_at(asked, request, scene, quiet)
        methods.append(method)
        if method.refusal is None and not scene.bands:
            # Such as a stretched picture, which only some models take.
            scene, refusal = found, None
    return SceneReport(scene, refusal, tuple(methods))


def _file(layer: RasterLayer) -> DescribedScene:
    """What the file says without its values being looked at."""
    source = open_raster(layer)
    try:
        dataset = source.dataset
        facts = DescribedScene(
            dataset.width, dataset.height, **dataclasses.asdict(image_facts(source))
        )
        try:
            source.require_georeference()
        except HighwaterError:
            return facts
        size = Grid.of(dataset, source.crs).pixel_size()
        return dataclasses.replace(facts, crs=_crs(source), pixel_size=size)
    finally:
        source.close()


def _crs(source: RasterSource) -> str:
    return label_of(source.crs) if source.crs is not None else ""


def _recognised(scene: DescribedScene, opened: RadarScene) -> DescribedScene:
    bands = tuple(
        DescribedBand(
            choice.name, opened.sources[choice.layer].name, choice.number, str(choice.how)
        )
        for choice in opened.choices
    )
    unit = opened.unit
    return dataclasses.replace(
        scene, bands=bands, unit=unit.code, unit_how=unit.how, nodata=tuple(opened.nodata)
    )


def _look_at(
    asked: str, request: PredictParameters, scene: DescribedScene, context: JobContext
) -> tuple[DescribedMethod, DescribedScene]:
    """A method, and the image as it is given to it where it takes it."""
    method = DescribedMethod(asked, asked)
    try:
        chosen = (
            dataclasses.replace(request, method=asked)
            if asked in METHODS
            else dataclasses.replace(request, model=asked)
        )
        choice = choose(chosen, context)
        method = dataclasses.replace(method, taken=asked if choice.taken == MODEL else choice.taken)
        if asked == AUTO:
            method = dataclasses.replace(method, why=choice.why)
        if not choice.model:
            with _opened_for_thresholds(request, context) as opened:
                return method, _recognised(scene, opened)
        return _look_at_model(method, Path(choice.model), request, scene, context)
    except HighwaterError as error:
        return dataclasses.replace(method, refusal=_refusal(error)), scene


def _look_at_model(
    method: DescribedMethod,
    path: Path,
    request: PredictParameters,
    scene: DescribedScene,
    context: JobContext,
) -> tuple[DescribedMethod, DescribedScene]:
    # Here, not above: whoever asks for the thresholds alone must not wait for it to load.
    from .engines.head import read_head
    from .wanted import wanted_input

    head = read_head(path)
    model = head.description
    method = dataclasses.replace(
        method,
        name=model.name,
        bands=model.bands,
        optional=model.optional,
        unit=model.unit,
        pixel_size=model.pixel_size,
    )
    try:
        wanted = wanted_input(head, request)
        images = _images(request, any(map(is_before, wanted[0])), context)
        for opened in through_gate(head, wanted, images, context):
            scene = _recognised(scene, opened)
    except HighwaterError as error:
        return dataclasses.replace(method, refusal=_refusal(error)), scene
    return method, scene


@contextmanager
def _opened_for_thresholds(request: PredictParameters, context: JobContext) -> Iterator[RadarScene]:
    *others, image = _images(request, False, context)
    options = (physics.NAME, physics.USUAL_PIXEL_SIZE, physics.PIXEL_SIZES)
    for other in others:
        open_suitable_scene(other, context, *options).close()
    with open_suitable_scene(image, context, *options) as opened:
        yield opened


def _images(
    request: PredictParameters, together: bool, context: JobContext
) -> list[PredictParameters]:
    """Requests of the images that are mapped: each date by itself, unless they go together."""
    if request.before is None or together:
        return [request]
    apart = told_apart(request, context.silent())
    earlier = dataclasses.replace(apart, input=request.before, auxiliary=apart.before_auxiliary)
    return [dataclasses.replace(earlier, before_auxiliary=()), apart]


def _refusal(error: HighwaterError) -> Refusal:
    return Refusal(error.code, error.sentence, error.remedy)
