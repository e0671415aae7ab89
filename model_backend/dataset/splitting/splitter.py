"""The ways of splitting, each from groups or decree to the part of every tile."""

from __future__ import annotations

from collections.abc import Sequence

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import SplitDatasetParameters
from ..places import Contact
from ..tile import TileRecord
from . import plan
from .division import Division, divide, settle_links
from .groups import merge
from .separation import across, set_aside
from .table import read_table


class Splitter:
    """One way of splitting, applied to one dataset.

    Args:
        parameters: Of the job.
        context: For the log.
        dataset: Its name, for messages.
        tiles: What is divided.
        contacts: Tiles that touch.
        links: Tiles that belong together.
        nouns: What a tile is, and what several of the same ``scene`` are, for messages.
    """

    def __init__(
        self,
        parameters: SplitDatasetParameters,
        context: JobContext,
        dataset: str,
        tiles: Sequence[TileRecord],
        contacts: Sequence[Contact],
        links: Sequence[tuple[int, int]],
        nouns: tuple[str, str] = ("tile", "scene"),
    ) -> None:
        self._parameters = parameters
        self._context = context
        self._dataset = dataset
        self._nouns = nouns
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
            others = len(self._tiles) - len(used)
            if others:
                self._context.log(
                    f"{others} tiles that test or calibrate stay out of the folds."
                    if self._nouns[0] == "tile"
                    else f"{others} sequences that test or calibrate stay out of the folds."
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
        groups = plan.groups_by(
            field, tiles, self._dataset, self._parameters.block_size, self._nouns[0]
        )
        groups = merge(tiles, groups, links)
        plan.require_enough(groups, len(fractions), field, self._dataset)
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
                f"The dataset “{self._dataset}” cannot be split at random: {len(apart)} pairs"
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
        field, chosen = plan.held_out(self._tiles, wanted, self._dataset, self._nouns[0])
        rest = [i for i in range(len(self._tiles)) if i not in chosen]
        fractions = plan.fractions_of(self._parameters, without="test")
        self.wanted = {*fractions, "test"}
        others = self._by_groups(field, fractions, rest) if fractions else None
        parts = list(others.parts) if others else [""] * len(self._tiles)
        for i in chosen:
            parts[i] = "test"
        return self._decreed(parts, others)

    def _by_table(self) -> Division:
        listed = read_table(self._parameters.table, self._tiles, self._nouns)
        missing = sum(part is None for part in listed.parts)
        if missing:
            self._context.warn(
                f"{missing} of {len(self._tiles)} {self._nouns[0]}s are not in the table; they"
                " stay in the part that they are in."
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
            f"In the dataset “{self._dataset}” {division.contacts} pairs of {self._nouns[0]}s in"
            f" different parts overlap, touch or are too near, such as “{names[first]}” and"
            f" “{names[second]}”.",
            "Let them be moved, or split by region or event.",
        )
