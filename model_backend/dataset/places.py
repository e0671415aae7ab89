"""Where tiles lie to each other: which overlap or touch, and how far parts are apart.

Tiles of different CRSs are compared by their footprints. Neighbours are found among points in
space (no seam at the date line), then measured in a plane laid through the pair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import Geod
from scipy.spatial import cKDTree

from .tile import TileRecord

GEOD = Geod(ellps="WGS84")
NEAR = 100_000.0  # metres; beyond, a plane is no longer exact
CHUNK = 100_000  # pairs measured at once
SLIVER = 1e-3  # of a tile; less is a rounded edge, not an overlap
TOUCH = 0.5  # pixels between tiles that still touch: edges are rounded, grids differ a little


@dataclass(frozen=True)
class Contact:
    """Two tiles that overlap, touch or are nearer than is wished.

    Attributes:
        first: Position of a tile in the sequence.
        second: Position of the other, larger than ``first``.
        metres: Distance; 0: they overlap or touch.
        overlap: Whether they share ground.
    """

    first: int
    second: int
    metres: float
    overlap: bool


class Places:
    """The ground that tiles cover.

    Args:
        tiles: The tiles; those without a place on the map are compared by row and column within
            their scene, where these tell places apart.
        tile_size: Pixels along each side.
    """

    def __init__(self, tiles: Sequence[TileRecord], tile_size: int) -> None:
        self._tiles = tiles
        self._size = tile_size
        self._placed = np.array([i for i, tile in enumerate(tiles) if tile.footprint], int)
        rings = [np.array(tiles[i].footprint, float) for i in self._placed]
        self._rings = rings
        sizes = [tile.pixel_size for tile in tiles if tile.pixel_size]
        self._touch = TOUCH * min(sizes, default=1.0)
        self._middles = np.array([ring[:, 1].mean() for ring in rings])
        corners = [_in_space(ring) for ring in rings]
        self._centres = np.array([points.mean(axis=0) for points in corners]).reshape(-1, 3)
        self._reach = np.array(
            [
                np.sqrt(((points - centre) ** 2).sum(axis=1).max())
                for points, centre in zip(corners, self._centres)
            ]
        )

    @property
    def placed(self) -> int:
        """Number of tiles with a place on the map."""
        return len(self._placed)

    def contacts(self, gap: float = 0.0) -> list[Contact]:
        """All pairs that overlap, touch, or are nearer than ``gap`` metres."""
        found = list(self._contacts_without_place())
        if not len(self._placed):
            return found
        near = max(gap, self._touch)
        # Chords are shorter than the ground between their ends, so that no pair is missed.
        tree = cKDTree(self._centres)
        pairs = tree.query_pairs(2 * self._reach.max() + near, output_type="ndarray")
        between = np.linalg.norm(self._centres[pairs[:, 0]] - self._centres[pairs[:, 1]], axis=1)
        pairs = pairs[between <= self._reach[pairs].sum(axis=1) + near]
        for start in range(0, len(pairs), CHUNK):
            some = pairs[start : start + CHUNK]
            one, other = self._in_planes(some)
            metres = shapely.distance(one, other)
            kept = metres <= near
            shared = shapely.area(shapely.intersection(one[kept], other[kept]))
            smaller = np.minimum(shapely.area(one[kept]), shapely.area(other[kept]))
            for (a, b), distance, overlap in zip(
                self._placed[some[kept]], metres[kept], shared > SLIVER * smaller
            ):
                distance = 0.0 if distance <= self._touch else float(distance)
                found.append(Contact(int(min(a, b)), int(max(a, b)), distance, bool(overlap)))
        return found

    def distance(self, some: Sequence[int], others: Sequence[int]) -> float | None:
        """Smallest distance over ground between two groups of tiles, metres.

        Args:
            some: Positions of the tiles of one group.
            others: Of the other.

        Returns:
            None where a group has no tile with a place on the map.
        """
        mine = np.flatnonzero(np.isin(self._placed, some))
        theirs = np.flatnonzero(np.isin(self._placed, others))
        if not len(mine) or not len(theirs):
            return None
        tree = cKDTree(self._centres[theirs])
        centres, _ = tree.query(self._centres[mine])
        # The pair with the nearest centres bounds the answer; only these can be nearer.
        reach = float(centres.min()) + 2 * float(self._reach.max())
        best = float("inf")
        order = np.argsort(centres)
        for i in order[centres[order] <= reach]:
            if centres[i] - 2 * self._reach.max() > best:
                break
            around = min(reach, best + 2 * float(self._reach.max()))
            close = tree.query_ball_point(self._centres[mine[i]], around)
            pairs = np.column_stack([np.full(len(close), mine[i]), theirs[close]])
            best = min(best, float(self._metres(pairs).min()))
            if best <= self._touch:
                return 0.0
        return best

    def _metres(self, pairs: np.ndarray) -> np.ndarray:
        metres = shapely.distance(*self._in_planes(pairs))
        for i in np.flatnonzero(metres > NEAR):
            one, other = (self._rings[j] for j in pairs[i])
            ends = [np.repeat(one, len(other), axis=0), np.tile(other, (len(one), 1))]
            _, _, between = GEOD.inv(ends[0][:, 0], ends[0][:, 1], ends[1][:, 0], ends[1][:, 1])
            metres[i] = min(between)
        return metres

    def _in_planes(self, pairs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Both polygons of each pair in metres east and north of the pair's middle."""
        first = [self._rings[i] for i in pairs[:, 0]]
        second = [self._rings[i] for i in pairs[:, 1]]
        origins = [ring[0] for ring in first]
        latitudes = self._middles[pairs].mean(axis=1)
        return (
            _polygons(first, origins, latitudes),
            _polygons(second, origins, latitudes),
        )

    def _contacts_without_place(self) -> Iterator[Contact]:
        scenes: dict[str, list[int]] = {}
        for i, tile in enumerate(self._tiles):
            if not tile.footprint:
                scenes.setdefault(tile.scene, []).append(i)
        for members in scenes.values():
            corners = np.array([(self._tiles[i].row, self._tiles[i].col) for i in members])
            if len(members) < 2 or len(np.unique(corners, axis=0)) < len(members):
                continue  # separate pictures, not parts of one
            tree = cKDTree(corners)
            for a, b in tree.query_pairs(self._size, p=np.inf, output_type="ndarray"):
                apart = np.abs(corners[a] - corners[b]).max()
                first, second = sorted((members[a], members[b]))
                yield Contact(first, second, 0.0, bool(apart < self._size))


def _in_space(ring: np.ndarray) -> np.ndarray:
    """Points on a sphere as large as the Earth, metres."""
    longitude, latitude = np.radians(ring).T
    level = np.cos(latitude)
    return GEOD.b * np.column_stack(
        [level * np.cos(longitude), level * np.sin(longitude), np.sin(latitude)]
    )


def _polygons(
    rings: Sequence[np.ndarray], origins: Sequence[np.ndarray], latitudes: np.ndarray
) -> np.ndarray:
    counts = [len(ring) for ring in rings]
    points = np.concatenate(rings)
    places = np.repeat(np.array(origins), counts, axis=0)
    middle = np.radians(np.repeat(latitudes, counts))
    flat = 1 - GEOD.es * np.sin(middle) ** 2
    to_north = GEOD.a * (1 - GEOD.es) / flat**1.5
    to_east = GEOD.a / np.sqrt(flat) * np.cos(middle)
    turn = (points[:, 0] - places[:, 0] + 180) % 360 - 180
    east, north = np.radians(turn) * to_east, np.radians(points[:, 1] - places[:, 1]) * to_north
    which = np.repeat(np.arange(len(rings)), counts)
    return shapely.polygons(shapely.linearrings(np.column_stack([east, north]), indices=which))
