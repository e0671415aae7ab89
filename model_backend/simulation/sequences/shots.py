"""The images of a place, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import numpy as np

from ..swath import SwathEdge
from .backscatter import POLARISATIONS, Track
from .clouds import draw_clouds
from .optical import Camera
from .place import Place
from .schedule import Pass
from .spectra import BANDS
from .sun import sun_at

PARTIAL = 0.05  # of the images end within the place
SCENE = timedelta(seconds=25)  # that the radar takes for a scene


@dataclass(frozen=True)
class Shot:
    """An image of a place.

    Attributes:
        name: Start of its files' names.
        date: When it was taken.
        orbit: ``ASCENDING`` or ``DESCENDING``; empty for optical images.
        bands: Arrays (rows, columns) by the end of their files' names: float32 of linear power, or
            uint16 of reflectance × 10000; 0 where there is no data.
        full: Whether the image covers the whole place.
        flood_share: Of the place, under water that usually is not there.
        cloud_share: Of the place; None for radar.
        incidence: At the middle of the place, degrees; None for optical images.
    """

    name: str
    date: date
    orbit: str
    bands: dict[str, np.ndarray]
    full: bool
    flood_share: float
    cloud_share: float | None = None
    incidence: float | None = None


def shots(place: Place, cloudiness: float) -> Iterator[Shot]:
    """Take the images of a place, by date.

    Args:
        place: The place.
        cloudiness: Mean share of clouds, 0 to 1.
    """
    tracks: dict[str, Track] = {}
    camera = None
    for item in place.schedule.passes:
        taken = place.schedule.date_of(item.day)
        moment = place.moment(item.day)
        rng = np.random.default_rng((place.nature.seed, 9, item.index))
        edge = _edge(place, rng)
        if item.orbit:
            if item.orbit not in tracks:
                tracks[item.orbit] = Track(place, item.orbit == "DESCENDING")
            track = tracks[item.orbit]
            image = track.image(moment, item.index)
            bands = {f"corrected_{name.upper()}": band for name, band in zip(POLARISATIONS, image)}
            shot = Shot(
                _radar_name(place, item, taken),
                taken,
                item.orbit,
                bands,
                edge is None,
                moment.flood_share,
                incidence=track.incidence,
            )
        else:
            camera = camera or Camera(place)
            sun = sun_at(place.nature.scene.center_lat, taken.timetuple().tm_yday)
            size = place.nature.scene.pixel_size
            clouds = draw_clouds(place.land.cover.shape, size, cloudiness, sun, rng)
            image = camera.image(moment, clouds, sun, item.index)
            shot = Shot(
                f"S2_{taken.isoformat()}",
                taken,
                "",
                dict(zip(BANDS, image)),
                edge is None,
                moment.flood_share,
                cloud_share=clouds.share,
            )
        if edge is not None:
            for band in shot.bands.values():
                band[~edge] = 0
        yield shot


def _edge(place: Place, rng: np.random.Generator) -> np.ndarray | None:
    """Pixels of an image that ends within the place; None: it does not."""
    if rng.random() >= PARTIAL:
        return None
    rows, columns = place.land.cover.shape
    return SwathEdge(columns, rows, bool(rng.integers(2)), True).rows(0, rows)


def _radar_name(place: Place, item: Pass, taken: date) -> str:
    """A name as the radar's products have it: times, and numbers of orbit, take and product."""
    begin = datetime.combine(taken, time()) + timedelta(seconds=item.second)
    orbit = 13000 + 15 * item.day + (item.orbit == "DESCENDING")
    take = f"{(place.nature.seed + item.index) % 2**24:06X}"
    product = f"{(place.nature.seed // 2**24 + item.index) % 2**16:04X}"
    times = "_".join(f"{moment:%Y%m%dT%H%M%S}" for moment in (begin, begin + SCENE))
    return f"S1{'AB'[item.index % 2]}_IW_GRDH_1SDV_{times}_{orbit:06d}_{take}_{product}"
