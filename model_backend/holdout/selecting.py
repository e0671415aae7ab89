"""Which tiles are judged, and everything that is refused before long work."""

from __future__ import annotations

from collections.abc import Sequence

import shapely
from rasterio.warp import transform_bounds
from shapely.affinity import translate

from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..dataset.words import origin, some
from ..language import ENGLISH, enumerated, speaking, tr
from ..prediction.gate import check_threshold
from ..protocol import HighwaterError
from ..protocol.parameters import EVERY_TILE, EvaluateModelParameters
from ..raster.grid import WGS84, Grid
from . import words
from .places import TileLayer
from .predictors import Judged, Predictor
from .shown import shown_names

HAND = "hand"
"""Origin of the labels that a headline is made of."""
NAMED = 5  # tiles that a message lists


def check_parameters(parameters: EvaluateModelParameters) -> None:
    """Refuse numbers and lists that mean nothing.

    Raises:
        HighwaterError: ``evaluate.no_model``, ``evaluate.parameters`` or
            ``parameter.threshold``.
    """
    if not parameters.models:
        raise HighwaterError(
            "evaluate.no_model", "No model is named.", "Name at least one, or “builtin”."
        )
    check_threshold(parameters.threshold)
    if parameters.draws < 1 or parameters.seed < 0:
        raise HighwaterError(
            "evaluate.parameters",
            "The bootstrap needs at least one draw and a seed that is not negative.",
            "Leave both as they are by default.",
        )


def choose_tiles(dataset: Dataset, parameters: EvaluateModelParameters) -> list[TileRecord]:
    """Tiles to judge on.

    Raises:
        HighwaterError: ``dataset.no_region`` or ``dataset.no_tiles``, with what there is, or
            ``evaluate.no_valid_pixel``.
    """
    tiles = dataset.tiles()
    if parameters.regions:
        there = sorted({tile.region for tile in tiles if tile.region})
        unknown = [region for region in parameters.regions if region not in there]
        if unknown:
            raise HighwaterError(
                "dataset.no_region",
                f"The dataset “{dataset.name}” has no region “{unknown[0]}”.",
                f"Its regions are {', '.join(there)}." if there else "None of its tiles has one.",
            )
        chosen = [tile for tile in tiles if tile.region in parameters.regions]
    elif parameters.split == EVERY_TILE:
        chosen = tiles
    else:
        chosen = [tile for tile in tiles if tile.split == parameters.split]
    if not chosen:
        parts = sorted({tile.split for tile in tiles if tile.split})
        raise HighwaterError(
            "dataset.no_tiles",
            f"The dataset “{dataset.name}” has no tiles in the part “{parameters.split}”.",
            f"Its parts are {', '.join(parts)}; choose one of these, regions or all tiles."
            if parts
            else "Choose all tiles or regions, or split it first (“Split a dataset”).",
        )
    return chosen


def part_in_words(parameters: EvaluateModelParameters) -> str:
    """What is judged, as “the part test” or “the regions Assam and Bihar”."""
    if len(parameters.regions) == 1:
        return tr("the region {region}").format(region=parameters.regions[0])
    if parameters.regions:
        return tr("the regions {regions}").format(regions=enumerated(parameters.regions))
    if parameters.split == EVERY_TILE:
        return tr("all tiles")
    return tr("the part {part}").format(part=parameters.split)


def require_valid(
    tiles: Sequence[TileRecord], parameters: EvaluateModelParameters, dataset: str, pixels: int
) -> None:
    """Refuse a part without a pixel to judge on.

    Raises:
        HighwaterError: ``evaluate.no_valid_pixel``.
    """
    if not pixels:
        with speaking(ENGLISH):
            what = part_in_words(parameters)
        raise HighwaterError(
            "evaluate.no_valid_pixel",
            f"No pixel of {what} of the dataset “{dataset}” ({some(len(tiles), 'tile')}) has a"
            " label and all the bands that the models need.",
            "Look at it with “Audit a dataset”; a band may be empty everywhere.",
        )


def require_unseen(
    judged: Sequence[Judged], names: Sequence[str], tiles: Sequence[TileRecord], allow: bool
) -> list[str]:
    """Refuse to judge a model on what it has seen, or say on which of the tiles it was made.

    Returns:
        Stamps, one for each model that has seen some.

    Raises:
        HighwaterError: ``evaluate.seen``.
    """
    stamps = []
    shown = shown_names(names, judged)
    for item, name in zip(judged, names):
        seen = item.seen(tiles)
        if not seen:
            continue
        if not allow:
            what = (
                f"“{name}” was trained on, or tuned on, {some(len(seen), 'tile')} of the"
                f" {len(tiles)} judged here"
            )
            listed = ", ".join(seen[:NAMED])
            raise HighwaterError(
                "evaluate.seen",
                f"{what} ({listed}{' …' if len(seen) > NAMED else ''}): their scores would say"
                " nothing about other places.",
                "Choose a part or regions that it has not seen, or allow training tiles; every"
                " page then says so.",
            )
        text = tr(
            "“{model}” was trained on, or tuned on, {seen} of the {tiles} judged here: its scores"
            " say nothing about places that it has not seen."
        )
        stamps.append(
            text.format(model=shown[name], seen=words.some(len(seen), "tile"), tiles=len(tiles))
        )
    return stamps


def require_withheld(
    bands: Sequence[str], dataset: Dataset, predictors: Sequence[Predictor]
) -> None:
    """Refuse to withhold what is not there, what a model needs, or what none would get.

    Args:
        bands: To be withheld.
        dataset: That is judged on.
        predictors: The models, opened without these bands.

    Raises:
        HighwaterError: ``evaluate.withheld``.
    """
    there = dataset.format.bands
    for band in bands:
        if band not in there:
            raise HighwaterError(
                "evaluate.withheld",
                f"The band “{band}” cannot be withheld: the dataset “{dataset.name}” has none of"
                " this name.",
                f"Its bands are {', '.join(there)}.",
            )
        for predictor in predictors:
            if band in predictor.needed:
                others = [name for name in predictor.bands if name not in predictor.needed]
                raise HighwaterError(
                    "evaluate.withheld",
                    f"The band “{band}” cannot be withheld: the model “{predictor.name}” needs it.",
                    f"It can do without {' and '.join(others)} only."
                    if others
                    else "It needs all of its bands; leave it out, or withhold nothing.",
                )
        if not any(band in predictor.without for predictor in predictors):
            raise HighwaterError(
                "evaluate.withheld",
                f"The band “{band}” cannot be withheld: no model that is judged here takes it.",
                "Leave it out of what is withheld.",
            )


def headline_sources(tiles: Sequence[TileRecord]) -> tuple[tuple[str, ...], list[str]]:
    """Origins of labels that enter the headline, and the stamp where none is hand-drawn."""
    sources = tuple(sorted({tile.label_source for tile in tiles}))
    if HAND in sources:
        return (HAND,), []
    said = [origin(source) or tr("of unknown origin") for source in sources]
    text = tr(
        "No label here was drawn by hand: they are {origins}. The scores say how far a model agrees"
        " with these labels, not how right it is."
    )
    return sources, [text.format(origins=enumerated(said))]


def require_overlap(layer: TileLayer, tiles: Sequence[TileRecord], what: str) -> None:
    """Refuse a layer that lies beside all tiles.

    Args:
        layer: Open.
        tiles: That it is to be read on.
        what: What it holds, for the message.

    Raises:
        HighwaterError: ``evaluate.no_place`` or ``input.no_overlap``.
    """
    name = layer.source.name
    placed = [tile.footprint for tile in tiles if tile.footprint]
    if not placed:
        raise HighwaterError(
            "evaluate.no_place",
            f"The {what} “{name}” cannot be used: no tile has a place on the map.",
            "Leave it out.",
        )
    own = Grid.of(layer.source.dataset, layer.source.crs)
    box = shapely.box(*transform_bounds(own.crs, WGS84, *own.bounds, densify_pts=21))
    outlines = shapely.polygons([list(ring) for ring in placed])
    # Tiles beside the date line may lie beyond 180 degrees.
    if not any(shapely.intersects(outlines, each).any() for each in (box, translate(box, 360))):
        raise HighwaterError(
            "input.no_overlap",
            f"The {what} “{name}” lies beside all {some(len(tiles), 'tile')}.",
            "Choose a layer of the same place, or check its CRS.",
        )
