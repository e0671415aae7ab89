"""Which of the possible tiles are kept."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import PrepareTilesParameters
from .candidates import Candidate

RELIEF_PREFERENCE = 3.0  # the hilliest tile is e³ = 20 times as likely as the flattest
LEAST_FOR_COVER = 0.25  # of the tiles are kept when land cover alone decides


def check_shares(parameters: PrepareTilesParameters) -> None:
    """Refuse percentages that are none.

    Raises:
        HighwaterError: ``parameter.percent``.
    """
    for name in ("min_valid", "water_share", "keep_dry"):
        value = getattr(parameters, name)
        if value is not None and not 0 <= value <= 100:
            raise HighwaterError(
                "parameter.percent",
                f"{name.upper()} is {value:g}, but a percentage lies between 0 and 100.",
                "Choose a value between 0 and 100.",
            )


def chooses(parameters: PrepareTilesParameters) -> bool:
    """Whether a choice depends on other tiles, so that all must be known before."""
    wanted = (parameters.water_share, parameters.keep_dry, parameters.landcover)
    return any(value is not None for value in wanted)


def is_whole(candidate: Candidate, parameters: PrepareTilesParameters) -> bool:
    """Whether a tile has enough valid pixels, and any at all."""
    return candidate.valid > 0 and candidate.valid_percent >= parameters.min_valid


def no_tiles(
    candidates: Sequence[Candidate], parameters: PrepareTilesParameters, name: str
) -> HighwaterError:
    """Error for a scene of which no tile has enough valid pixels."""
    best = max((candidate.valid_percent for candidate in candidates), default=0.0)
    return HighwaterError(
        "dataset.no_tiles",
        f"No tile of “{name}” has {parameters.min_valid:g} % valid pixels in bands and label;"
        f" the best has {best:.0f} %.",
        "Lower the least share of valid pixels, or check nodata, invalid values and extent.",
    )


def select(
    candidates: Sequence[Candidate],
    parameters: PrepareTilesParameters,
    name: str,
    context: JobContext,
) -> list[Candidate]:
    """Choose the tiles; the same seed chooses the same ones.

    Args:
        candidates: All possible tiles.
        parameters: Of the job.
        name: Of the scene, for messages.
        context: For the log.

    Returns:
        The kept ones, in the order given.

    Raises:
        HighwaterError: ``dataset.no_tiles``.
    """
    whole = [c for c in candidates if is_whole(c, parameters)]
    if not whole:
        raise no_tiles(candidates, parameters, name)
    context.log(f"{len(whole)} of {len(candidates)} possible tiles have enough valid pixels.")
    rng = np.random.default_rng(parameters.seed)
    chance = dict(zip(whole, rng.random(len(whole)))) if whole else {}
    dry = _ordered([c for c in whole if not c.water], chance)
    wet = [c for c in whole if c.water]
    if parameters.keep_dry is not None:
        dry = dry[: round(parameters.keep_dry / 100 * len(dry) + 1e-9)]
    kept = [*wet, *dry]
    if parameters.water_share is not None:
        droppable = dry if parameters.keep_dry is None else []
        kept = _towards(parameters.water_share / 100, wet, dry, droppable, name, context)
    elif parameters.keep_dry is None and any(c.landcover for c in whole):
        kept = _even(whole, chance, context)
    if not kept:
        raise HighwaterError(
            "dataset.no_tiles",
            f"No tile of “{name}” remains: none has water and no dry one is kept.",
            "Keep a share of the dry tiles.",
        )
    chosen = set(map(id, kept))
    return [candidate for candidate in whole if id(candidate) in chosen]


def _ordered(tiles: list[Candidate], chance: dict[Candidate, float]) -> list[Candidate]:
    """Tiles in the order in which they are wanted: by chance, hills and rare land cover first."""
    if not tiles:
        return []
    # Weighted sampling without replacement (Efraimidis and Spirakis 2006).
    random = np.array([chance[tile] for tile in tiles])
    wanted = np.log(np.maximum(random, 1e-12)) / np.exp(RELIEF_PREFERENCE * _ranks(tiles))
    if not any(tile.landcover for tile in tiles):
        return [tiles[i] for i in np.argsort(-wanted, kind="stable")]
    classes, counts = _histograms(tiles)
    left = np.ones(len(tiles), bool)
    covered = np.zeros(len(classes))
    order = []
    preference = 0.5 + _rank_of(wanted)  # half as much to one and a half times
    for _ in tiles:
        # The tile with most of the class that has been covered least so far.
        available = counts[left].sum(axis=0) > 0
        if available.any():
            rarest = int(np.argmin(np.where(available, covered, np.inf)))
            score = np.where(left, counts[:, rarest] * preference, -1)
        else:
            score = np.where(left, preference, -1)
        best = int(np.argmax(score))
        left[best] = False
        covered += counts[best]
        order.append(tiles[best])
    return order


def _towards(
    target: float,
    wet: list[Candidate],
    dry: list[Candidate],
    droppable: list[Candidate],
    name: str,
    context: JobContext,
) -> list[Candidate]:
    """Leave tiles out until the share of water comes to the target."""
    kept = [*wet, *dry]
    if not wet:
        context.warn(f"No tile of “{name}” has water; the target share cannot be reached.")
        return kept
    water = sum(tile.water for tile in kept)
    valid = sum(tile.valid for tile in kept)
    raising = water / valid < target
    if raising:
        lean = sorted((t for t in wet if t.water < target * t.valid), key=_share)
        queue = [*reversed(droppable), *lean]
    else:
        queue = sorted((t for t in wet if t.water > target * t.valid), key=_share, reverse=True)
    left_out = set()
    for tile in queue:
        before = abs(water / valid - target)
        rest = valid - tile.valid
        if rest <= 0 or abs((water - tile.water) / rest - target) > before:
            break
        water, valid = water - tile.water, rest
        left_out.add(id(tile))
    share = water / valid
    text = f"Water is {share:.1%} of the kept tiles; {target:.1%} was wanted."
    if abs(share - target) > 0.1 * target:
        context.warn(f"{text} No choice of tiles comes nearer.")
    else:
        context.log(text)
    return [tile for tile in kept if id(tile) not in left_out]


def _even(
    tiles: list[Candidate], chance: dict[Candidate, float], context: JobContext
) -> list[Candidate]:
    """The tiles that cover the classes most evenly."""
    order = _ordered(tiles, chance)
    _, counts = _histograms(order)
    shares = np.cumsum(counts, axis=0)
    shares = shares / np.maximum(shares.sum(axis=1, keepdims=True), 1)
    evenness = -(shares * np.log(np.maximum(shares, 1e-12))).sum(axis=1)
    least = max(int(np.ceil(LEAST_FOR_COVER * len(order))), 1)
    # Of equally even choices the largest.
    best = least + int(
        np.flatnonzero(evenness[least - 1 :] >= evenness[least - 1 :].max() - 1e-9)[-1]
    )
    context.log(f"{best} of {len(tiles)} tiles are kept so that land cover is covered evenly.")
    return order[:best]


def _histograms(tiles: list[Candidate]) -> tuple[list[int], np.ndarray]:
    classes = sorted({value for tile in tiles for value in tile.landcover})
    counts = np.array([[tile.landcover.get(c, 0) for c in classes] for tile in tiles], float)
    return classes, counts.reshape(len(tiles), len(classes))


def _ranks(tiles: list[Candidate]) -> np.ndarray:
    """Rank of each tile's relief, 0 to 1; 0 where it is unknown."""
    return _rank_of(np.array([tile.relief or 0.0 for tile in tiles]))


def _rank_of(values: np.ndarray) -> np.ndarray:
    unique, inverse = np.unique(values, return_inverse=True)
    return inverse / max(len(unique) - 1, 1)


def _share(tile: Candidate) -> float:
    return tile.water / tile.valid
