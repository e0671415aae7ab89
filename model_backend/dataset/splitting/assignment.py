"""Which group goes to which part, so that sizes and shares of water come out as wished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from .groups import Group

EXHAUSTIVE = 200_000  # divisions that are all tried
SEARCHED = 2000  # groups; with more, dealing them out is as good as searching
SWAPPED = 100  # groups; with more, single moves are enough to come close
WATER_WEIGHT = 0.5  # against sizes: half the water counts like a small part of half the size
EMPTY = 10.0  # cost of a part that gets nothing
AS_GOOD = 0.001  # of cost; the seed chooses among divisions that differ less


class Balance:
    """Judges divisions of groups into parts.

    Args:
        groups: The groups.
        fractions: Wanted size of each part, positive, sum 1.
        stratify: Whether each part's share of water shall be that of the whole.
    """

    def __init__(
        self, groups: Sequence[Group], fractions: Mapping[str, float], stratify: bool
    ) -> None:
        self.parts = list(fractions)
        self.fractions = np.array([fractions[part] for part in self.parts])
        self.sizes = np.array(
            [(len(group.tiles), group.valid, group.water) for group in groups], float
        )
        total = self.sizes.sum(axis=0)
        self.count = total[0]
        self.share = total[2] / total[1] if total[1] else 0.0
        self.stratify = stratify and self.share > 0

    def cost(self, sums: np.ndarray) -> np.ndarray:
        """How far divisions are from what is wished, 0 at best.

        Args:
            sums: float (…, parts, 3): tiles, valid and water of each part.
        """
        tiles, valid, water = np.moveaxis(sums, -1, 0)
        cost = ((tiles / self.count - self.fractions) ** 2 / self.fractions).sum(axis=-1)
        if self.stratify:
            share = water / np.maximum(valid, 1e-9)
            off = np.where(valid > 0, share / self.share - 1, -1.0)
            cost = cost + WATER_WEIGHT * (off**2).mean(axis=-1)
        return cost + EMPTY * (tiles == 0).sum(axis=-1)

    def sums(self, choice: np.ndarray) -> np.ndarray:
        """Tiles, valid and water of each part, (…, parts, 3), for choices (…, groups)."""
        flags = choice[..., np.newaxis] == np.arange(len(self.parts))
        return np.einsum("...gp,gc->...pc", flags, self.sizes)


def assign(
    groups: Sequence[Group], fractions: Mapping[str, float], seed: int, stratify: bool
) -> list[str]:
    """Part of each group.

    Args:
        groups: At least as many as parts.
        fractions: As in :class:`Balance`.
        seed: Chooses among divisions that are about as good.
        stratify: As in :class:`Balance`.
    """
    balance = Balance(groups, fractions, stratify)
    rng = np.random.default_rng(seed)
    number = len(balance.parts)
    if len(groups) * np.log(number) <= np.log(EXHAUSTIVE):
        choice = _best_of_all(balance, len(groups), rng)
    elif len(groups) <= SEARCHED:
        starts = [_deal(balance, rng) for _ in range(max(min(1000 // len(groups), 16), 2))]
        found = [_improve(balance, start) for start in starts]
        costs = np.array([balance.cost(balance.sums(item)) for item in found])
        choice = found[rng.choice(np.flatnonzero(costs <= costs.min() + AS_GOOD))]
    else:
        choice = _deal(balance, rng)
    return [balance.parts[i] for i in choice]


def _best_of_all(balance: Balance, groups: int, rng: np.random.Generator) -> np.ndarray:
    number = len(balance.parts)
    codes = np.arange(number**groups)
    choices = np.stack([codes // number**i % number for i in range(groups)], axis=-1)
    costs = np.concatenate(
        [
            balance.cost(balance.sums(choices[start : start + 10_000]))
            for start in range(0, len(choices), 10_000)
        ]
    )
    return choices[rng.choice(np.flatnonzero(costs <= costs.min() + AS_GOOD))]


def _deal(balance: Balance, rng: np.random.Generator) -> np.ndarray:
    """Deal the groups out, the largest or those alike in water one after the other."""
    tiles, valid, water = balance.sizes.T
    order = rng.permutation(len(tiles))
    if balance.stratify:
        share = water / np.maximum(valid, 1e-9)
        order = order[np.argsort(share[order], kind="stable")]
        # Shuffled among neighbours, or the seed would change nothing.
        width = 4 * len(balance.parts)
        order = np.concatenate(
            [rng.permutation(order[i : i + width]) for i in range(0, len(order), width)]
        )
    if len(tiles) <= SEARCHED:
        # A large group fits only where much is still missing.
        order = order[np.argsort(-tiles[order], kind="stable")]
    given = np.zeros(len(balance.parts))
    choice = np.zeros(len(tiles), int)
    done = 0.0
    for i in order:
        done += tiles[i]
        missing = balance.fractions * done - given
        best = rng.choice(np.flatnonzero(missing >= missing.max() - 1e-9))
        choice[i] = best
        given[best] += tiles[i]
    return choice


def _improve(balance: Balance, choice: np.ndarray) -> np.ndarray:
    """Move single groups, and exchange two, as long as that makes the division better."""
    number, cost = len(balance.parts), np.inf
    while (now := float(balance.cost(balance.sums(choice)))) < cost - 1e-9:
        cost = now
        for i in range(len(choice)):
            _take_best(balance, choice, [[(i, part)] for part in range(number)])
        if len(choice) > SWAPPED:
            continue
        for i in range(len(choice)):
            others = [int(j) for j in np.flatnonzero(choice != choice[i])]
            _take_best(balance, choice, [[(i, choice[j]), (j, choice[i])] for j in others])
    return choice


def _take_best(balance: Balance, choice: np.ndarray, options: list[list[tuple[int, int]]]) -> None:
    """Apply the best of several changes, if it is better than none."""
    if not options:
        return
    sums = balance.sums(choice)
    trials = np.repeat(sums[np.newaxis], len(options), axis=0)
    groups = np.array([[group for group, _ in option] for option in options])
    parts = np.array([[part for _, part in option] for option in options])
    which = np.arange(len(options))
    for column in range(groups.shape[1]):
        sizes = balance.sizes[groups[:, column]]
        np.subtract.at(trials, (which, choice[groups[:, column]]), sizes)
        np.add.at(trials, (which, parts[:, column]), sizes)
    costs = balance.cost(trials)
    best = int(costs.argmin())
    if costs[best] < balance.cost(sums) - 1e-9:
        choice[groups[best]] = parts[best]
