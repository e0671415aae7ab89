"""What the progress of a prediction depends on."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .. import __version__
from ..protocol.parameters import PredictParameters
from ..provenance import Provenance
from ..sar.scene import RadarScene
from .engines.head import ModelHead
from .journal import Journal
from .opening import Opened


def open_journal(
    parameters: PredictParameters,
    scene: RadarScene,
    heads: Sequence[ModelHead],
    opened: Opened,
    layers: int,
    provenance: Provenance,
) -> Journal | None:
    """The progress that is kept of a request; None where none is wanted.

    The threshold and whatever is made of the probabilities may change between the runs.

    Args:
        parameters: The request.
        scene: Open.
        heads: Of the models.
        opened: Engines and tiles.
        layers: Of the rows that are kept.
        provenance: Of the job; hashes the scene's files anyway.

    Raises:
        HighwaterError: ``resume.changed`` or ``resume.folder``.
    """
    if not parameters.resume:
        return None
    plan = opened.plan
    identity: dict[str, Any] = {
        "the image and its further rasters": [
            hashes or source.layer.path
            for source, hashes in zip(scene.sources, provenance.hashes())
        ],
        "the bands": [dataclasses.asdict(choice) for choice in scene.choices],
        "the unit": scene.unit.code,
        "the part to map or its pixels": [
            scene.grid.crs.to_wkt(),
            list(scene.mapped_grid.transform)[:6],
            [int(scene.inner.height), int(scene.inner.width)],
        ],
        "the models": [head.description.sha256 for head in heads],
        "turns": parameters.turns,
        "the engine": [
            [engine.name, engine.version, engine.precision, engine.device]
            for engine in opened.members.engines
        ],
        "the memory that tiles may take": [
            plan.margin,
            plan.ramp,
            [[span.start, span.side] for span in plan.rows],
            [[span.start, span.side] for span in plan.columns],
        ],
        "the version of Highwater": __version__,
    }
    return Journal(Path(parameters.resume), identity, layers, int(scene.inner.width))
