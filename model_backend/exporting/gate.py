"""What an export checks before it begins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..calibrating.gate import check_beside
from ..calibrating.rewriting import Old
from ..context import JobContext
from ..dataset.store import Dataset
from ..dataset.tile import SPLITS, TileRecord
from ..dataset.words import some
from ..prediction.engines.head import precision_of
from ..prediction.model import MLM_KEY
from ..protocol import HighwaterError
from ..protocol.parameters import BUILT_IN, EXPORT_PRECISIONS, ExportModelParameters


def check_parameters(parameters: ExportModelParameters, context: JobContext) -> None:
    """Refuse parameters that say nothing.

    Raises:
        HighwaterError: ``export.built_in``, ``export.no_output``, ``export.same_part``,
            ``parameter.precision``, ``parameter.part``, ``parameter.max_tiles`` or
            ``parameter.tolerance``.
    """
    if parameters.model == BUILT_IN:
        raise HighwaterError(
            "export.built_in",
            "The built-in method has no model file that could be exported.",
            "Choose an .onnx file.",
        )
    if "model" not in context.outputs:
        raise HighwaterError(
            "export.no_output", "No file for the new model was named.", "Name an .onnx file."
        )
    if parameters.precision not in EXPORT_PRECISIONS:
        raise HighwaterError(
            "parameter.precision",
            f"A model cannot be exported as “{parameters.precision}”.",
            f"Choose {' or '.join(EXPORT_PRECISIONS)}.",
        )
    for part in (parameters.calibration_split, parameters.evaluation_split):
        if part not in filter(None, SPLITS):
            raise HighwaterError(
                "parameter.part",
                f"“{part}” is no part of a dataset.",
                f"Choose one of {', '.join(filter(None, SPLITS))}.",
            )
    same = parameters.calibration_split == parameters.evaluation_split
    if same and parameters.precision == "int8":
        raise HighwaterError(
            "export.same_part",
            f"The part “{parameters.evaluation_split}” cannot give the ranges of values and show"
            " the loss as well.",
            "Choose another part for one of them; the usual ones are train and test.",
        )
    if parameters.max_tiles < 1:
        raise HighwaterError(
            "parameter.max_tiles",
            f"Ranges of values cannot be taken from {parameters.max_tiles} tiles.",
            "Give a number of 1 or more; 100 are plenty.",
        )
    if not 0 <= parameters.tolerance < 1:
        raise HighwaterError(
            "parameter.tolerance",
            f"{parameters.tolerance:g} is no loss of IoU that could be tolerated.",
            "Give a number of 0 or more and less than 1, such as 0.005.",
        )


def check_model(parameters: ExportModelParameters, context: JobContext, old: Old) -> None:
    """Refuse outputs that cannot be written, and a model that cannot be exported.

    Raises:
        HighwaterError: ``model.undescribed``, ``export.already``, ``export.model_name`` or an
            ``output.…`` code.
    """
    context.outputs.check([parameters.model])
    name = old.model.description.name
    if MLM_KEY not in old.model.metadata:
        raise HighwaterError(
            "model.undescribed",
            f"The model “{old.model.name}” does not say which bands it takes, or in which unit.",
            "Export it with a description.",
        )
    there = precision_of(old.proto)
    if there != "float32":
        raise HighwaterError(
            "export.already",
            f"The model “{name}” is stored in {there} already.",
            "Choose the float32 model that it was made of.",
        )
    final: Path = context.outputs.final["model"]
    if final.suffix.lower() != ".onnx":
        raise HighwaterError(
            "export.model_name",
            f"“{final.name}” is no name of a model file.",
            "Let it end in .onnx.",
        )
    check_beside(context, old)


def evaluation_tiles(dataset: Dataset, part: str) -> list[TileRecord]:
    """Tiles that the loss is measured on.

    Raises:
        HighwaterError: ``export.empty_part``.
    """
    return _of_part(dataset, part)


def range_tiles(
    dataset: Dataset,
    parameters: ExportModelParameters,
    judged: Sequence[TileRecord],
    context: JobContext,
) -> list[TileRecord]:
    """Tiles that ranges of values are taken from, by lot; none that the loss is measured on.

    Raises:
        HighwaterError: ``export.empty_part``.
    """
    hashes = {tile.sha256 for tile in judged if tile.sha256}
    every = _of_part(dataset, parameters.calibration_split)
    tiles = [tile for tile in every if tile.sha256 not in hashes]
    if len(tiles) < len(every):
        context.warn(
            f"{some(len(every) - len(tiles), 'tile')} of the part {parameters.calibration_split}"
            f" also belong to the part {parameters.evaluation_split}; they are left out."
        )
    if not tiles:
        raise _empty(dataset, parameters.calibration_split)
    order = np.random.default_rng(parameters.seed).permutation(len(tiles))
    return [tiles[number] for number in sorted(order[: parameters.max_tiles])]


def _of_part(dataset: Dataset, part: str) -> list[TileRecord]:
    found = [tile for tile in dataset.tiles() if tile.split == part and tile.valid_percent > 0]
    if not found:
        raise _empty(dataset, part)
    return found


def _empty(dataset: Dataset, part: str) -> HighwaterError:
    tiles = dataset.tiles()
    counts = {name: sum(tile.split == name for tile in tiles) for name in SPLITS if name}
    there = ", ".join(f"{name} ({count})" for name, count in counts.items() if count)
    return HighwaterError(
        "export.empty_part",
        f"The dataset “{dataset.name}” has no tiles with valid pixels in the part “{part}” that"
        f" could be used; it has {there or 'no parts at all'}.",
        "Choose another part, or make one (“Split a dataset”).",
    )
