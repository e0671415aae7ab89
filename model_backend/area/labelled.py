"""Labelled reference points: read, and held against the mask that they were drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from pyproj import Transformer
from rasterio.crs import CRS

from ..protocol import HighwaterError
from ..protocol.parameters import VectorLayer
from ..raster.grid import Grid
from ..raster.vector import read_vector
from .points import DRY_LABEL, UNKNOWN_LABEL, WATER_LABEL

NEEDED = ("id", "stratum", "str_points", "edge_m", "mask_hash")
LISTED = 10  # points that a message names
OFF_CENTRE = 0.1  # pixels that a point may lie off its pixel's centre: it may come in another CRS


@dataclass(frozen=True)
class LabelledPoints:
    """Points as their file holds them, on the grid of a mask.

    Attributes:
        name: What the user calls the layer.
        ids: int64 (n,).
        labels: int8 (n,); dry, water or cannot be said.
        strata: Name of each point's stratum, (n,).
        columns: Pixel of each, (n,).
        rows: Pixel of each, (n,).
        at_centre: Whether it lies in the middle of its pixel, where it was drawn, bool (n,).
        drawn: Points that were drawn in each point's stratum, (n,).
        edge: Width of the strata at the edge of water, metres.
        mask_hash: Of the mask.
    """

    name: str
    ids: np.ndarray
    labels: np.ndarray
    strata: np.ndarray
    columns: np.ndarray
    rows: np.ndarray
    at_centre: np.ndarray
    drawn: np.ndarray
    edge: float
    mask_hash: str


def read_points(layer: VectorLayer, field: str, grid: Grid) -> LabelledPoints:
    """Read labelled points and refuse what is wrong with them alone.

    Args:
        layer: The points.
        field: Column of the labels.
        grid: Grid of the mask.

    Raises:
        HighwaterError: Names the points that cannot be used.
    """
    source = read_vector(layer, "points")
    name, table = source.name, source.columns
    _check_columns(table, field, name)
    if not len(source.geometries):
        raise HighwaterError(
            "input.empty", f"The layer “{name}” has no points.", "Draw reference points first."
        )
    points = source.geometries
    ids = _whole(table["id"])
    missing = np.isnan(ids) | _empty(table["stratum"]) | _empty(table["mask_hash"])
    missing |= shapely.is_missing(points) | (shapely.get_type_id(points) != 0)
    if missing.any():
        raise _changed(name, "were added", _named(ids, missing))
    _, first, count = np.unique(ids, return_index=True, return_counts=True)
    if (count > 1).any():
        again = np.isin(ids, ids[first[count > 1]])
        raise _changed(name, "exist several times", _named(ids, again))
    column, row = _pixels(points, source.crs, grid)
    middle = np.hypot(column % 1 - 0.5, row % 1 - 0.5)
    return LabelledPoints(
        name=name,
        ids=ids.astype(np.int64),
        labels=_labels(table[field], ids, field, name),
        strata=table["stratum"].astype(str),
        columns=np.floor(column).astype(np.int64),
        rows=np.floor(row).astype(np.int64),
        at_centre=middle < OFF_CENTRE,
        drawn=_whole(table["str_points"]),
        edge=float(_only(table["edge_m"], name)),
        mask_hash=str(_only(table["mask_hash"], name)),
    )


def check_against_mask(points: LabelledPoints, mask: str, sha256: str, strata: np.ndarray) -> None:
    """Refuse points that were not drawn from this mask, or that were moved or removed since.

    Args:
        points: The points.
        mask: What the user calls the mask.
        sha256: Of the mask.
        strata: Name of the mask's stratum at each point, (n,); empty where it has none.

    Raises:
        HighwaterError: ``points.other_mask`` or ``points.changed``.
    """
    if points.mask_hash != sha256:
        raise HighwaterError(
            "points.other_mask",
            f"The points of “{points.name}” were drawn from another mask than “{mask}”, or the"
            " mask was changed since.",
            "Choose the mask that they were drawn from, or draw new points.",
            f"points {points.mask_hash}, mask {sha256}",
        )
    moved = ~points.at_centre | (strata != points.strata)
    if moved.any():
        raise _changed(points.name, "were moved", _named(points.ids, moved))
    for stratum in np.unique(points.strata):
        here = points.strata == stratum
        drawn = int(points.drawn[here].max())
        if here.sum() != drawn:
            raise HighwaterError(
                "points.changed",
                f"“{points.name}” holds {here.sum()} of the {drawn} points that were drawn in the"
                f" stratum “{stratum}”.",
                "Use all of them: leaving some out biases the estimate. Label those that cannot be"
                " judged as “cannot be said”.",
            )


def _check_columns(table: dict[str, np.ndarray], field: str, name: str) -> None:
    lacking = [column for column in NEEDED if column not in table]
    if lacking:
        raise HighwaterError(
            "points.not_ours",
            f"The layer “{name}” lacks the column “{lacking[0]}”, without which nobody knows how"
            " its points were drawn.",
            "Draw them with “Sample reference points”.",
        )
    if field not in table:
        raise HighwaterError(
            "points.no_field",
            f"The layer “{name}” has no column “{field}”.",
            f"It has {', '.join(table)}; the labels are usually in “label”.",
        )


def _labels(values: np.ndarray, ids: np.ndarray, field: str, name: str) -> np.ndarray:
    labels = _whole(values)
    empty = _empty(values)
    if empty.any():
        raise HighwaterError(
            "points.not_labelled",
            f"{empty.sum()} of the {len(ids)} points of “{name}” are not labelled:"
            f" {_named(ids, empty)}.",
            "Label them; where it cannot be told, say so with “cannot be said” (-1).",
        )
    wrong = ~np.isin(labels, (DRY_LABEL, WATER_LABEL, UNKNOWN_LABEL))
    if wrong.any():
        raise HighwaterError(
            "points.unknown_label",
            f"“{values[wrong][0]}” in the column “{field}” of “{name}” is no label: point"
            f" {_named(ids, wrong)}.",
            "Labels are 0 dry, 1 water and -1 cannot be said.",
        )
    return labels.astype(np.int8)


def _pixels(points: np.ndarray, crs: CRS, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    x, y = shapely.get_x(points), shapely.get_y(points)
    if crs != grid.crs:
        transformer = Transformer.from_crs(crs.to_wkt(), grid.crs.to_wkt(), always_xy=True)
        x, y = transformer.transform(x, y)
    to_pixel = ~grid.transform
    column = to_pixel.a * x + to_pixel.b * y + to_pixel.c
    row = to_pixel.d * x + to_pixel.e * y + to_pixel.f
    outside = ~(np.isfinite(column) & np.isfinite(row))
    return np.where(outside, -1.0, column), np.where(outside, -1.0, row)


def _whole(values: np.ndarray) -> np.ndarray:
    """Values as float64, NaN where they are no numbers: a column of texts may hold some."""
    if values.dtype != object:
        return values.astype(np.float64)
    numbers = np.full(len(values), np.nan)
    for place, value in enumerate(values):
        try:
            numbers[place] = float(value)
        except (TypeError, ValueError):
            continue  # stays no number
    return numbers


def _empty(values: np.ndarray) -> np.ndarray:
    if values.dtype == object:
        return np.array([value is None or not str(value).strip() for value in values], bool)
    return np.isnan(values.astype(np.float64))


def _only(values: np.ndarray, name: str) -> Any:
    found = set(values.tolist())
    if len(found) != 1:
        raise HighwaterError(
            "points.mixed",
            f"The layer “{name}” mixes points of several samples.",
            "Estimate from the points of one run of “Sample reference points”.",
        )
    return found.pop()


def _named(ids: np.ndarray, chosen: np.ndarray) -> str:
    found = [f"{number:g}" if np.isfinite(number) else "without id" for number in ids[chosen]]
    more = f" and {len(found) - LISTED} more" if len(found) > LISTED else ""
    return ", ".join(found[:LISTED]) + more


def _changed(name: str, what: str, points: str) -> HighwaterError:
    return HighwaterError(
        "points.changed",
        f"Points of “{name}” {what} since they were drawn: {points}.",
        "An estimate holds for the points that chance has drawn: put them back, or draw new ones.",
    )
