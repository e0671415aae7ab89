"""The values of a dated layer: unit, share of valid pixels, means; from a thinned reading."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from rasterio.errors import RasterioError

from ...dataset.sequences import DECIBEL, OPTICAL, POWER, RADAR, STRETCHED, UNITS
from ...protocol import HighwaterError
from ...raster.scaling import Scaling
from ...raster.source import RasterSource
from ...raster.values import read_values
from ...sar.bands import is_radar
from ...sar.choosing_bands import check_polarisations
from ...sar.choosing_unit import BandSample, are_bytes, establish_unit
from ...sar.units import to_db
from .facts import LayerFacts
from .optical import optical_unit

MOST = 1024  # pixels along each side that are looked at; smaller images are read whole
RADAR_UNITS = {"power": POWER, "db": DECIBEL, "stretched": STRETCHED}
STEEPEST, FLATTEST = 10.0, 70.0  # degrees; what is beyond is no angle of incidence of a satellite


@dataclass(frozen=True)
class Look:
    """What the values of a layer show.

    Attributes:
        sensor: As the index has it.
        bands: Number of each band by name.
        unit: As the index has it.
        valid: bool (rows, columns) of the thinned reading: pixels with data in every band.
        means: Mean of each polarisation, dB; empty for values that are no backscatter.
        incidence: Mean of the band of angles, degrees; None: there is none.
        digest: Of the values, so that copies of an image are known.
        how: What was recognised from values alone, for the log; empty: nothing.
    """

    sensor: str
    bands: Mapping[str, int]
    unit: str
    valid: np.ndarray
    means: Mapping[str, float]
    incidence: float | None
    digest: str
    how: str


def look_at(facts: LayerFacts, source: RasterSource) -> Look | None:
    """Look at the values of a layer.

    Returns:
        None where no pixel holds data.

    Raises:
        HighwaterError: ``input.unreadable``, ``unit.…``, ``bands.swapped``,
            ``sequence.unknown_bands``.
    """
    dataset = source.dataset
    numbers = list(facts.bands.values()) or list(range(1, dataset.count + 1))
    planes = {number: read_thinned(source, number) for number in numbers}
    values = {number: plane[np.isfinite(plane)] for number, plane in planes.items()}
    if not all(some.size and some.any() for some in values.values()):
        return None
    bands, sensor, how = facts.bands, facts.sensor, ""
    if not bands:
        bands, how = _bands_from_values(facts, values)
        sensor = RADAR
    scaling = {number: Scaling.of(dataset, number) for number in numbers}
    integer = np.dtype(dataset.dtypes[numbers[0] - 1]).kind in "iu" and not any(scaling.values())
    texts = tuple(filter(None, (*dataset.descriptions, *dataset.units, source.name)))
    means: dict[str, float] = {}
    if sensor == RADAR:
        unit = _radar_unit(facts, bands, values, integer, texts)
        for name, number in bands.items():
            if unit != STRETCHED:
                planes[number] = to_db(planes[number], "db" if unit == DECIBEL else "power")
                means[name] = _mean(planes[number])
        check_polarisations(means, facts.name)
    else:
        # What is stored as 0 is how optical images say that there is no data.
        fills = {number: scaling[number].values(0) for number in bands.values()}
        some = np.concatenate([values[number][values[number] != fills[number]] for number in fills])
        unit = optical_unit(some, integer, facts.layer.unit, facts.name)
        if unit != STRETCHED:
            for number, fill in fills.items():
                planes[number][planes[number] == fill] = np.nan
    valid = np.all([np.isfinite(planes[number]) for number in bands.values()], axis=0)
    if not valid.any():
        return None
    digest = hashlib.sha256(b"".join(planes[number].tobytes() for number in bands.values()))
    angle = _angle(facts, source)
    return Look(sensor, bands, unit, valid, means, angle, digest.hexdigest(), how)


def read_thinned(source: RasterSource, number: int) -> np.ndarray:
    """A band, float32 with NaN where there is no data, thinned to :data:`MOST` pixels a side.

    Raises:
        HighwaterError: ``input.unreadable``.
    """
    dataset = source.dataset
    shape = min(dataset.height, MOST), min(dataset.width, MOST)
    try:
        plane = read_values(dataset, number, out_shape=shape)
    except RasterioError as error:
        raise HighwaterError(
            "input.unreadable",
            f"Band {number} of the layer “{source.name}” cannot be read; the file is damaged or"
            " incomplete.",
            "Copy or download it again.",
            str(error),
        ) from error
    plane[np.isinf(plane)] = np.nan
    return plane


def _bands_from_values(
    facts: LayerFacts, values: Mapping[int, np.ndarray]
) -> tuple[dict[str, int], str]:
    """Polarisations of a radar image whose bands have no names, or a refusal."""
    negative = [float(np.median(some[some != 0])) < 0 for some in values.values()]
    if facts.sensor != OPTICAL and len(values) <= 2 and (all(negative) or facts.sensor == RADAR):
        order = sorted(values, key=lambda number: -float(np.median(values[number])))
        bands = dict(zip(("VV", "VH"), order))
        said = " and ".join(f"band {number} as {name}" for name, number in bands.items())
        return bands, f"The bands of “{facts.name}” have no names; it is read as radar, {said}."
    raise HighwaterError(
        "sequence.unknown_bands",
        f"It cannot be recognised which bands the layer “{facts.name}” has: neither descriptions"
        " nor names say VV, VH or B02, B03 and so on.",
        "Name its bands, such as VV;VH or B02;B03;B04;B08.",
    )


def _radar_unit(
    facts: LayerFacts,
    bands: Mapping[str, int],
    values: Mapping[int, np.ndarray],
    integer: bool,
    texts: tuple[str, ...],
) -> str:
    strangers = [name for name in bands if not is_radar(name)]
    if strangers:
        raise HighwaterError(
            "sequence.unknown_bands",
            f"The band {strangers[0]} of “{facts.name}” is none of a radar image.",
            "Give bands of radar and optical images in layers of their own.",
        )
    samples = [BandSample(name, values[number], integer, texts) for name, number in bands.items()]
    declared = facts.layer.unit or facts.layer.radar_unit or "auto"
    if declared not in ("auto", *RADAR_UNITS):
        raise HighwaterError(
            "unit.contradicted",
            f"The layer “{facts.name}” is a radar image and cannot be in {declared}.",
            "Choose decibel or linear power, or “automatic”.",
        )
    if declared == "auto" and all(are_bytes(sample.values) for sample in samples):
        return STRETCHED
    unit = establish_unit(samples, declared, facts.name)
    if unit.code not in RADAR_UNITS:
        raise HighwaterError(
            "unit.unknown",
            f"The layer “{facts.name}” is in {unit.name} ({unit.how}); a sequence takes"
            f" {', '.join(UNITS[:2])}.",
            "Convert it to dB or linear power first.",
        )
    return RADAR_UNITS[unit.code]


def _angle(facts: LayerFacts, source: RasterSource) -> float | None:
    if facts.angle_band is None:
        return None
    mean = _mean(read_thinned(source, facts.angle_band))
    return mean if STEEPEST < mean < FLATTEST else None


def _mean(values: np.ndarray) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if finite.size else math.nan
