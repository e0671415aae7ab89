"""Job ``predict``: water on a radar scene, by a model or by the built-in method."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters
from ..protocol.plain import to_plain
from ..provenance import Provenance
from . import thresholdwater
from .gate import check_request, open_suitable_scene
from .pixel_size import TOLERANCE
from .products.writing import write_products, write_provenance
from .record import scene_facts


def run(parameters: PredictParameters, context: JobContext) -> dict[str, Any]:
    """Map water.

    Returns:
        The numbers of :func:`write_products`; with the built-in method also its thresholds.
    """
    if not parameters.model:
        return thresholdwater.run(parameters, context, job="predict")
    return _run_model(parameters, context)


def _run_model(parameters: PredictParameters, context: JobContext) -> dict[str, Any]:
    # Here, not above: the built-in method must not wait for the runtime to load.
    from .engine import OnnxEngine
    from .network import NetworkMapper

    check_request(parameters, context, parameters.model)
    engine = OnnxEngine(Path(parameters.model))
    model = engine.description
    bands, unit = _wanted_input(engine, parameters)
    context.log(f"Model: {model.name} (SHA-256 {model.sha256[:12]}…), bands {', '.join(bands)}.")
    usual = model.pixel_size or 0.0
    limits = (usual / TOLERANCE, usual * TOLERANCE) if usual else (0.0, float("inf"))
    if not usual:
        context.warn(f"The model “{model.name}” does not say which pixel size it was trained for.")
    with open_suitable_scene(
        parameters, context, model.name, usual, limits, bands, model.optional, unit
    ) as scene:
        threshold = model.threshold if parameters.threshold is None else parameters.threshold
        mapper = NetworkMapper(engine, scene, unit)
        mapper.check()
        with Provenance("predict", parameters, scene.sources) as provenance:
            blocks = mapper.map_water(context)
            numbers: dict[str, Any] = write_products(
                blocks, scene.grid, threshold, context, model.risk
            )
            record = provenance.finish(
                **scene_facts(scene),
                model={
                    "name": model.name,
                    "path": parameters.model,
                    "sha256": model.sha256,
                    "unit": unit,
                    "engine": f"{engine.name} {engine.version}",
                    "tile": [mapper.height, mapper.width],
                    "overlap": model.overlap,
                },
                # What the category “uncertain” means; null: there is none.
                risk=to_plain(model.risk) if model.risk is not None else None,
                numbers=numbers,
            )
    write_provenance(record, context.outputs)
    return numbers


def _wanted_input(engine, parameters: PredictParameters) -> tuple[tuple[str, ...], str]:
    """Bands and unit that the network wants, from its description or else from the user.

    Raises:
        HighwaterError: ``model.undescribed`` or ``model.contradicts_itself``.
    """
    model, channels = engine.description, engine.shape.channels
    if model.bands:
        engine.require_consistent()
        return model.bands, model.unit or _said_unit(parameters, model.name)
    said = tuple(
        part.split("=")[0].strip().upper()
        for part in parameters.bands.replace(",", ";").split(";")
        if part.strip()
    )
    if not said or (channels is not None and len(said) != channels):
        count = f"{channels} bands" if channels is not None else "some bands"
        raise HighwaterError(
            "model.undescribed",
            f"The model “{model.name}” takes {count} but does not say which.",
            "List them in the model's order under “Bands”, for example VV=1;VH=2, and choose the"
            " unit.",
        )
    return said, _said_unit(parameters, model.name)


def _said_unit(parameters: PredictParameters, name: str) -> str:
    if parameters.unit == "auto":
        raise HighwaterError(
            "model.undescribed",
            f"The model “{name}” does not say which unit it wants its radar bands in.",
            "Choose the unit; the values are then passed as they are.",
        )
    return parameters.unit
