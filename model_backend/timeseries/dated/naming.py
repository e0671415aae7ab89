"""Which layer a text means: by its name, its file, or the end of its path."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from ...layer_names import parts_of
from ...protocol import HighwaterError
from ...protocol.parameters import DatedLayer, RasterLayer
from ...raster.source import display_name


def called(layer: DatedLayer) -> str:
    """What to call a layer in a sentence."""
    return display_name(RasterLayer(layer.path, layer.name))


def layer_called(text: str, layers: Sequence[DatedLayer]) -> DatedLayer | None:
    """The layer that a text names; folders before a file's name and its ending may be left out.

    Args:
        text: Such as ``S1_20190204``, ``S1_20190204.tif`` or ``2019-02-04/VV.tif``.
        layers: To choose from.

    Returns:
        None where there is none.

    Raises:
        HighwaterError: ``sequence.ambiguous`` where several are meant.
    """
    wanted = parts_of(text)
    by_name = [layer for layer in layers if layer.name and parts_of(layer.name) == wanted]
    found = by_name or [layer for layer in layers if parts_of(layer.path)[-len(wanted) :] == wanted]
    if len(found) > 1:
        raise HighwaterError(
            "sequence.ambiguous",
            f"“{text}” may be any of {len(found)} layers, such as “{found[0].path}” and"
            f" “{found[1].path}”.",
            "Name the file with the folder that it lies in, such as 2019-02-04/VV.tif.",
        )
    return found[0] if found else None


def labels_by_path(layers: Sequence[DatedLayer], labels: Mapping[str, int]) -> dict[str, int]:
    """Label of each layer that has one, by its path.

    Raises:
        HighwaterError: ``sequence.unknown_label``, ``sequence.bad_label`` or
            ``sequence.ambiguous``.
    """
    found: dict[str, int] = {}
    for name, label in labels.items():
        if label not in (-1, 0, 1):
            raise HighwaterError(
                "sequence.bad_label",
                f"The label of “{name}” is {label}.",
                "Give 1 for flooded, 0 for dry, or none.",
            )
        layer = layer_called(name, layers)
        if layer is None:
            raise HighwaterError(
                "sequence.unknown_label",
                f"There is a label for “{name}”, but no layer of that name.",
                f"Use names of layers or files, such as “{called(layers[0])}”."
                if layers
                else "Give the layers, too.",
            )
        found[layer.path] = label
    return found


def with_dates(layers: Sequence[DatedLayer], dates: Mapping[str, str]) -> list[DatedLayer]:
    """The layers with dates that were given as a text.

    Args:
        layers: In any order.
        dates: Date by the name of a layer or file.

    Raises:
        HighwaterError: ``sequence.unknown_layer``.
    """
    found = list(layers)
    for text, date in dates.items():
        layer = layer_called(text, found)
        if layer is None:
            raise HighwaterError(
                "sequence.unknown_layer",
                f"There is a date for “{text}”, but no layer of that name.",
                "Use names of layers or files.",
            )
        found[found.index(layer)] = dataclasses.replace(layer, date=date)
    return found
