"""Job ``splitdataset``: which tiles train, validate, test and calibrate a model."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import SplitDatasetParameters
from ..describe import refresh
from ..places import Contact, Places
from ..store import Dataset
from ..tile import TileRecord
from ..words import length, some
from . import plan
from .division import Division, divide, settle_links
from .groups import identical, merge
from .outcome import distances, numbers_of
from .separation import across, set_aside
from .table import read_table

LOST = 0.25  # share of tiles set aside that is worth a warning


def run(parameters: SplitDatasetParameters, context: JobContext) -> dict[str, Any]:
    """Divide a dataset and write the column ``split`` (or ``fold``) of its index.

    Args:
        parameters: Of the job.
        context: The job; output ``report`` (JSON), optional.

    Returns:
        ``TILES``, ``TRAIN``, ``VALIDATION``, ``TEST``, ``CALIBRATION`` (tiles), the same with
        ``_WATER_PERCENT`` and ``WATER_PERCENT`` of all, ``MINIMUM_DISTANCE`` between parts (or
        folds) in metres, None where no two have places, ``SET_ASIDE`` tiles, ``CHANGED`` tiles,
        ``FOLDS``.

    Raises:
        HighwaterError: ``split.…`` and ``dataset.…``; the index is then as it was.
    """
    plan.check_parameters(parameters)
    context.outputs.check([parameters.table])
    dataset = Dataset.open(parameters.dataset)
    tiles = dataset.tiles()
    if not tiles:
        raise HighwaterError(
            "dataset.empty",
            f"The dataset “{dataset.name}” has no tiles.",
            "Prepare or import some first.",
        )
    context.progress(0.05, "Looking for tiles in contact")
    places = Places(tiles, dataset.format.tile_size)
    contacts = places.contacts(parameters.gap)
    links = identical(tiles) + plan.linked_by_field(dataset, tiles, parameters.group_field)
    if places.placed < len(tiles):
        context.log(
            f"{some(len(tiles) - places.placed, 'tile')} without a place on the map: only by row"
            " and column within a scene is it known whether they touch."
        )
    context.progress(0.4, "Dividing the tiles")
    splitter = _Splitter(parameters, context, dataset, tiles, contacts, links)
    division = splitter.divide()
    column = "fold" if parameters.method == "kfold" else "split"
    values: list[Any] = list(division.parts)
    if column == "fold":
        values = [int(part) if part else None for part in division.parts]
    elif parameters.conflicts == "refuse" or division.aside:
        _require_parts(division.parts, splitter.wanted, dataset.name)
    context.progress(0.7, "Measuring distances")
    between = distances(places, values)
    changes = {
        tile.tile: {column: value}
        for tile, value in zip(tiles, values)
        if getattr(tile, column) != value
    }
    context.check_cancelled()
    dataset.index.update(changes)
    parts = values if column == "split" else [tile.split for tile in tiles]
    numbers = numbers_of(tiles, parts, between)
    numbers["SET_ASIDE"] = division.aside
    numbers["CHANGED"] = len(changes)
    numbers["FOLDS"] = (
        len({value for value in values if value is not None}) if column == "fold" else 0
    )
    _say(context, numbers, division, column, tiles, values)
    record = {
        "method": parameters.method,
        "parameters": {
            name: value for name, value in vars(parameters).items() if name != "dataset"
        },
        "column": column,
        "tiles": dict(Counter(str(value) for value in values if value not in ("", None))),
        "set_aside": division.aside,
        "kept_together": list(division.joined),
        "distances": {f"{a} – {b}": round(metres, 1) for (a, b), metres in between.items()},
        "numbers": numbers,
    }
    context.progress(0.85, "Describing the dataset")
    refresh(dataset, split=record)
    if "report" in context.outputs:
        text = json.dumps({"dataset": dataset.name, **record}, indent=2, ensure_ascii=False)
        context.outputs.part("report").write_text(text + "\n", "utf-8")
    return numbers


class _Splitter:
    """One way of splitting, applied to one dataset."""

    def __init__(
        self,
        parameters: SplitDatasetParameters,
        context: JobContext,
        dataset: Dataset,
        tiles: Sequence[TileRecord],
        contacts: Sequence[Contact],
        links: Sequence[tuple[int, int]],
    ) -> None:
        self._parameters = parameters
        self._context = context
        self._dataset = dataset
        self._tiles = tiles
        self._contacts = contacts
        self._pairs = [(contact.first, contact.second) for contact in contacts]
        self._links = links
        self.wanted = set(plan.fractions_of(parameters))

    def divide(self) -> Division:
        """Part of each tile by the way that the user has chosen."""
        method = self._parameters.method
        if method == "csv":
            return self._by_table()
        if method == "holdout":
            return self._hold_out()
        if method == "random":
            return self._at_random()
        if method == "kfold":
            folds = {str(i): 1 / self._parameters.folds for i in range(self._parameters.folds)}
            used = [
                i for i, tile in enumerate(self._tiles) if tile.split not in ("test", "calibration")
            ]
            if len(used) < len(self._tiles):
                self._context.log(
                    f"{len(self._tiles) - len(used)} tiles that test or calibrate stay out of the"
                    " folds."
                )
            return self._by_groups(self._parameters.fold_by, folds, used)
        fractions = plan.fractions_of(self._parameters)
        return self._by_groups(method, fractions, range(len(self._tiles)))

    def _by_groups(self, field: str, fractions: dict[str, float], used: Sequence[int]) -> Division:
        tiles = [self._tiles[i] for i in used]
        position = {i: number for number, i in enumerate(used)}
        pairs, links = (
            [(position[a], position[b]) for a, b in some if a in position and b in position]
            for some in (self._pairs, self._links)
        )
        groups = plan.groups_by(field, tiles, self._dataset, self._parameters.block_size)
        groups = merge(tiles, groups, links)
        plan.require_enough(groups, len(fractions), field, self._dataset.name)
        division = divide(
            tiles,
            groups,
            fractions,
            pairs,
            self._parameters.seed,
            self._parameters.stratify,
            self._parameters.conflicts == "move",
            join=field not in ("block", "tile"),
        )
        self._refuse_contacts(division, [tile.tile for tile in tiles], pairs)
        parts = [""] * len(self._tiles)
        for i, part in zip(used, division.parts):
            parts[i] = part
        return Division(parts, division.joined, division.aside)

    def _at_random(self) -> Division:
        singles = plan.groups_by("tile", self._tiles, self._dataset, 0)
        groups = merge(self._tiles, singles, self._links)
        of_tile = {tile: i for i, group in enumerate(groups) for tile in group.tiles}
        apart = [item for item in self._contacts if of_tile[item.first] != of_tile[item.second]]
        if apart:
            one, other = self._tiles[apart[0].first].tile, self._tiles[apart[0].second].tile
            overlaps = sum(item.overlap for item in apart)
            raise HighwaterError(
                "split.random_contact",
                f"The dataset “{self._dataset.name}” cannot be split at random: {len(apart)} pairs"
                f" of tiles touch or overlap ({overlaps} overlap), such as “{one}” and “{other}”."
                " The same ground would train and test the model, and its scores would be too"
                " good.",
                "Split by region, event or block.",
            )
        self._context.warn(
            "A random split puts tiles of the same scenes and floods into every part: scores will"
            " tell how the model does there, not elsewhere. Split by region or event to know that."
        )
        return self._by_groups("tile", plan.fractions_of(self._parameters), range(len(self._tiles)))

    def _hold_out(self) -> Division:
        wanted = self._parameters.holdout
        field, chosen = plan.held_out(self._tiles, wanted, self._dataset.name)
        rest = [i for i in range(len(self._tiles)) if i not in chosen]
        fractions = plan.fractions_of(self._parameters, without="test")
        self.wanted = {*fractions, "test"}
        others = self._by_groups(field, fractions, rest) if fractions else None
        parts = list(others.parts) if others else [""] * len(self._tiles)
        for i in chosen:
            parts[i] = "test"
        return self._decreed(parts, others)

    def _by_table(self) -> Division:
        listed = read_table(self._parameters.table, self._tiles)
        missing = sum(part is None for part in listed.parts)
        if missing:
            self._context.warn(
                f"{missing} of {len(self._tiles)} tiles are not in the table; they stay in the"
                " part that they are in."
            )
        if listed.unmatched:
            self._context.warn(
                f"{len(listed.unmatched)} names in the table are not in the dataset, such as"
                f" “{listed.unmatched[0]}”."
            )
        parts = [
            tile.split if part is None else part for tile, part in zip(self._tiles, listed.parts)
        ]
        self.wanted = set(parts) - {""}
        return self._decreed(parts, None)

    def _decreed(self, parts: list[str], before: Division | None) -> Division:
        """Parts that somebody has named: tiles in contact across them are set aside."""
        names = [tile.tile for tile in self._tiles]
        pairs = [*self._pairs, *self._links]
        contacts = len(across(parts, pairs))
        joined = before.joined if before else ()
        aside = before.aside if before else 0
        if self._parameters.conflicts == "refuse":
            self._refuse_contacts(Division(parts, (), 0, contacts), names, pairs)
            return Division(parts, joined, aside)
        kept = set_aside(settle_links(self._tiles, parts, self._links), pairs)
        aside += sum(1 for a, b in zip(parts, kept) if a != b)
        return Division(kept, joined, aside)

    def _refuse_contacts(
        self, division: Division, names: Sequence[str], pairs: Sequence[tuple[int, int]]
    ) -> None:
        if not division.contacts:
            return
        first, second = across(division.parts, pairs)[0]
        raise HighwaterError(
            "split.contact",
            f"In the dataset “{self._dataset.name}” {division.contacts} pairs of tiles in different"
            f" parts overlap, touch or are too near, such as “{names[first]}” and"
            f" “{names[second]}”.",
            "Let them be moved, or split by region or event.",
        )


def _require_parts(parts: Sequence[str], wanted: set[str], dataset: str) -> None:
    lacking = sorted(wanted - set(parts))
    if lacking:
        raise HighwaterError(
            "split.nothing_left",
            f"In the dataset “{dataset}” no tile is left for {' and '.join(lacking)}: all of them"
            " touch tiles of another part.",
            "Use larger blocks or a smaller gap, or split by region or event.",
        )


def _say(
    context: JobContext,
    numbers: dict[str, Any],
    division: Division,
    column: str,
    tiles: Sequence[TileRecord],
    values: Sequence[Any],
) -> None:
    """Tell the user what has become of the dataset."""
    for name in division.joined:
        context.log(f"Kept together, since their tiles touch: {name}.")
    if division.aside:
        say = context.warn if division.aside > LOST * len(tiles) else context.log
        say(
            f"{division.aside} of {len(tiles)} tiles touch tiles of another part and were set"
            f" aside (their {column} is empty)."
        )
    for value in sorted({str(value) for value in values if value not in ("", None)}):
        members = [tile for tile, own in zip(tiles, values) if str(own) == value]
        share = numbers_of(members, [], {})["WATER_PERCENT"]
        water = "no valid pixel" if share is None else f"{share:.1f} % water"
        name = value if column == "split" else f"Fold {value}"
        context.log(f"{name}: {some(len(members), 'tile')}, {water}.")
    unfit = Counter(
        tile.label_source
        for tile, value in zip(tiles, values)
        if column == "split" and value not in ("", "train") and tile.label_source != "hand"
    )
    for source, count in unfit.items():
        context.warn(
            f"{count} tiles outside of train have {source} labels, which count in no score unless"
            " asked for."
        )
    nearest = numbers["MINIMUM_DISTANCE"]
    context.log(
        "No two parts have places on the map, so that their distance is unknown."
        if nearest is None
        else f"The smallest distance between two parts is {length(nearest)}."
    )
