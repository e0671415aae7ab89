"""Which tiles are left out together, and which of the others train and validate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..context import JobContext
from ..dataset.places import Places
from ..dataset.splitting import plan
from ..dataset.splitting.division import divide
from ..dataset.splitting.groups import Group, identical, make_groups, merge
from ..dataset.splitting.separation import set_aside
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..dataset.words import some
from ..protocol import HighwaterError
from ..protocol.parameters import CrossValidateParameters
from .validation import choose_validation

KEPT_FOR_LATER = ("test", "calibration")
"""Parts that a choice of recipe must not see."""


@dataclass(frozen=True)
class Fold:
    """One training: what it leaves out, learns and stops by.

    Attributes:
        name: Of the region, event or fold that is left out.
        left_out: Tiles that it is judged on.
        training: Tiles that it learns.
        validation: Tiles by which it stops, and fits threshold and temperature; none of them
            touches one that is left out.
        validated_by: What the validation tiles are, such as ``region`` or ``scene``.
        set_aside: Number of tiles that take no part, since they touch tiles of another part.
    """

    name: str
    left_out: tuple[TileRecord, ...]
    training: tuple[TileRecord, ...]
    validation: tuple[TileRecord, ...]
    validated_by: str
    set_aside: int


def make_folds(
    parameters: CrossValidateParameters, dataset: Dataset, context: JobContext
) -> list[Fold]:
    """All folds, in the order of their names.

    Args:
        parameters: Of the job.
        dataset: The dataset.
        context: Is told what takes no part, and why.

    Raises:
        HighwaterError: ``crossvalidation.…`` where the dataset cannot be divided so.
    """
    tiles = _usable(dataset, context)
    contacts = Places(tiles, dataset.format.tile_size).contacts()
    pairs = [(contact.first, contact.second) for contact in contacts]
    links = identical(tiles) + plan.linked_by_field(dataset, tiles, "")
    groups = _groups(parameters, dataset, tiles, pairs, links, context)
    folds = []
    for group in groups:
        parts = ["train"] * len(tiles)
        for i in group.tiles:
            parts[i] = "test"
        if parameters.by == "folds":  # what is in no fold takes part in none
            inside = {i for other in groups for i in other.tiles}
            parts = [part if i in inside else "" for i, part in enumerate(parts)]
        before = sum(part == "train" for part in parts)
        parts = set_aside(parts, [*pairs, *links])
        rest = [i for i, part in enumerate(parts) if part == "train"]
        if not sum(_water(tiles[i]) for i in rest):
            raise HighwaterError(
                "crossvalidation.nothing_to_train",
                f"Without {group.name}, the dataset “{dataset.name}” has no tile with water that"
                " could train a model: all others are dry or touch tiles that are left out.",
                "Add data from elsewhere, or leave out less at a time.",
            )
        chosen = choose_validation(tiles, rest, pairs, links, parameters, dataset, group.name)
        folds.append(
            Fold(
                group.name,
                tuple(tiles[i] for i in group.tiles),
                tuple(tiles[i] for i in chosen.training),
                tuple(tiles[i] for i in chosen.validation),
                chosen.by,
                before - len(chosen.training) - len(chosen.validation),
            )
        )
    return folds


def _usable(dataset: Dataset, context: JobContext) -> list[TileRecord]:
    everything = dataset.tiles()
    tiles = [tile for tile in everything if tile.split not in KEPT_FOR_LATER]
    later = len(everything) - len(tiles)
    if later:
        context.log(
            f"{some(later, 'tile')} of the parts test and calibration take no part: what chooses a"
            " recipe must not see them."
        )
    tiles = [tile for tile in tiles if tile.valid_percent > 0]
    if not tiles:
        raise HighwaterError(
            "crossvalidation.no_tiles",
            f"The dataset “{dataset.name}” has no tiles with valid pixels outside of its parts"
            " test and calibration.",
            "Prepare or import some, or empty the column “split” of its index.",
        )
    return tiles


def _groups(
    parameters: CrossValidateParameters,
    dataset: Dataset,
    tiles: Sequence[TileRecord],
    pairs: Sequence[tuple[int, int]],
    links: Sequence[tuple[int, int]],
    context: JobContext,
) -> list[Group]:
    if parameters.by != "folds":
        groups = _by_field(parameters.by, dataset, tiles, context)
    elif any(tile.fold is not None for tile in tiles):
        groups = _by_column(tiles, context)
    else:
        groups = _whole_regions(parameters, dataset, tiles, pairs, links)
    if len(groups) < 2:
        what = "fold" if parameters.by == "folds" else parameters.by
        raise HighwaterError(
            "crossvalidation.one_only",
            f"The dataset “{dataset.name}” has only one {what} with water outside of its parts"
            f" test and calibration ({groups[0].name if groups else 'none'}), so that none can be"
            " left out.",
            "Add data from elsewhere, or fill in the columns region, event or fold of its index.",
        )
    return groups


def _by_field(
    field: str, dataset: Dataset, tiles: Sequence[TileRecord], context: JobContext
) -> list[Group]:
    names = [str(getattr(tile, field)).strip() for tile in tiles]
    nameless = [tile.tile for tile, name in zip(tiles, names) if not name]
    if nameless:
        raise HighwaterError(
            f"crossvalidation.no_{field}",
            f"{len(nameless)} of {len(tiles)} tiles of the dataset “{dataset.name}” have no"
            f" {field} (such as “{nameless[0]}”), so that it is not known what to leave out.",
            f"Fill in the column “{field}” of its index in QGIS.",
        )
    groups = make_groups(tiles, names)
    dry = [group.name for group in groups if not group.water]
    if dry:
        context.warn(
            f"{', '.join(f'“{name}”' for name in dry)}: no water there, so that IoU says nothing."
            " These tiles train in every fold and are not left out."
        )
    return [group for group in groups if group.water]


def _by_column(tiles: Sequence[TileRecord], context: JobContext) -> list[Group]:
    inside = [i for i, tile in enumerate(tiles) if tile.fold is not None]
    outside = len(tiles) - len(inside)
    if outside:
        context.log(f"{some(outside, 'tile')} in no fold of the index take no part.")
    members: dict[int, list[int]] = {}
    for i in inside:
        members.setdefault(int(tiles[i].fold or 0), []).append(i)
    groups = [_group(tiles, f"fold {fold}", members[fold]) for fold in sorted(members)]
    return _require_water(groups, "Put tiles with water into each fold, or split by k folds again.")


def _whole_regions(
    parameters: CrossValidateParameters,
    dataset: Dataset,
    tiles: Sequence[TileRecord],
    pairs: Sequence[tuple[int, int]],
    links: Sequence[tuple[int, int]],
) -> list[Group]:
    names = [tile.region.strip() for tile in tiles]
    nameless = [tile.tile for tile, name in zip(tiles, names) if not name]
    if nameless:
        raise HighwaterError(
            "crossvalidation.no_region",
            f"{len(nameless)} of {len(tiles)} tiles of the dataset “{dataset.name}” have no region"
            f" (such as “{nameless[0]}”), so that no folds of whole regions can be made.",
            "Fill in the column “region” of its index in QGIS, or its column “fold”, such as with"
            " “Split a dataset”.",
        )
    regions = merge(tiles, make_groups(tiles, names), links)
    if len(regions) < parameters.folds:
        raise HighwaterError(
            "crossvalidation.too_few_regions",
            f"The dataset “{dataset.name}” has {some(len(regions), 'region')} that can be kept"
            f" apart, too few for {parameters.folds} folds.",
            "Ask for fewer folds, or add data from elsewhere.",
        )
    shares = {str(i): 1 / parameters.folds for i in range(parameters.folds)}
    division = divide(tiles, regions, shares, pairs, parameters.recipe.seed, True, True, True)
    members: dict[str, list[int]] = {}
    for i, part in enumerate(division.parts):
        if part:
            members.setdefault(part, []).append(i)
    groups = [_group(tiles, f"fold {part}", members[part]) for part in sorted(members, key=int)]
    return _require_water(groups, "Ask for fewer folds, or leave out one region at a time.")


def _require_water(groups: list[Group], remedy: str) -> list[Group]:
    dry = [group.name for group in groups if not group.water]
    if dry:
        raise HighwaterError(
            "crossvalidation.fold_without_water",
            f"There is no water in {dry[0]}, so that IoU would say nothing there.",
            remedy,
        )
    return groups


def _group(tiles: Sequence[TileRecord], name: str, members: Sequence[int]) -> Group:
    (made,) = make_groups([tiles[i] for i in members], [name] * len(members))
    return Group(name, tuple(members), made.valid, made.water)


def _water(tile: TileRecord) -> float:
    return tile.valid_percent * (tile.water_percent or 0)
