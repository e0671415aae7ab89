"""The files of an evaluation."""

from __future__ import annotations

from collections.abc import Sequence

from ..context import JobContext
from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..outputs import OutputFiles
from ..protocol.parameters import EvaluateModelParameters
from ..protocol.parameters.holdout import BUILT_IN
from ..raster.features import driver_of
from ..sar.units import NAMES
from ..styling import add_style
from .dataset_units import unit_of
from .metrics_file import write_metrics
from .predictors import Predictor
from .results import Evaluation, TilePicture
from .table import write_table
from .tiles_layer import write_tiles

CONFUSION = "confusion"


def check_outputs(parameters: EvaluateModelParameters, outputs: OutputFiles) -> None:
    """Refuse outputs that cannot be written.

    Raises:
        HighwaterError: ``output.…``.
    """
    layers = (parameters.landcover, parameters.elevation, parameters.permanent_water)
    inputs = [layer.path for layer in layers if layer is not None]
    models = [text for text in parameters.models if text != BUILT_IN]
    outputs.check([*inputs, *models], folders=(CONFUSION,))
    if "tiles" in outputs:
        driver_of(outputs.final["tiles"])


def write_outputs(
    evaluation: Evaluation,
    dataset: Dataset,
    predictor: Predictor,
    samples: TileSamples,
    context: JobContext,
) -> None:
    """Write what is wanted.

    Args:
        evaluation: What was found.
        dataset: The dataset.
        predictor: The first model, for the pictures.
        samples: The tiles.
        context: The job.
    """
    outputs = context.outputs
    if "metrics" in outputs:
        write_metrics(outputs.part("metrics"), evaluation)
    if "table" in outputs:
        write_table(outputs.part("table"), evaluation.judgements)
    if "tiles" in outputs:
        images = {tile.tile: dataset.folder.resolve() / tile.image for tile in samples.tiles}
        write_tiles(outputs, "tiles", evaluation.judgements, images)
        add_style(outputs, "tiles", "tile_scores")
    if "report" in outputs:
        from .page import write_page

        context.progress(0.95, "Writing the report")
        pictures = _pictures(evaluation, dataset, predictor, samples, context)
        write_page(outputs.part("report"), evaluation, pictures)


def _pictures(
    evaluation: Evaluation,
    dataset: Dataset,
    predictor: Predictor,
    samples: TileSamples,
    context: JobContext,
) -> Sequence[TilePicture]:
    """Pictures of the worst and best tiles of the first model, read and run once more."""
    from .pictures import choose, draw

    first = evaluation.judgements[0]
    judged = [
        tile
        for tile in first.tiles
        if tile.pixels and tile.label_source in evaluation.headline_sources
    ]
    places = {tile.tile: index for index, tile in enumerate(samples.tiles)}
    pictures = []
    for name, reason in choose(judged):
        context.check_cancelled()
        sample = samples[places[name]]
        (probability,) = predictor.probability([sample])
        pictures.append(
            draw(
                name,
                reason,
                sample,
                dataset.format.bands,
                NAMES[unit_of(dataset)],
                probability,
                first.threshold,
            )
        )
    return pictures
