"""What is found out about the bands of a scene before they are read: unit, nodata, plausibility."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.enums import Resampling

from ..layer_names import file_name
from ..protocol import HighwaterError
from ..protocol.described import NAN, DescribedNodata
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource
from .bands import OPTICAL, BandChoice, is_before, is_categorical, is_radar, origin_of
from .choosing_bands import check_polarisations
from .choosing_unit import BandSample, establish_unit
from .sampling import BandLook, sample_band
from .units import STRETCHED, Unit, to_db


@dataclass(frozen=True)
class Settled:
    """Bands that can be relied on.

    Attributes:
        unit: Of the radar image; of two dates, of the later one.
        units: Of each radar band.
        bands: The bands, on the grid of the scene.
        nodata: What counts as no data in each.
        to_stretch: Names of bands that are to be stretched; those with common limits together.
    """

    unit: Unit
    units: dict[str, Unit]
    bands: list[AlignedBand]
    nodata: list[DescribedNodata]
    to_stretch: list[list[str]]

    def lines(self, name: str) -> Iterator[str]:
        """What there is to say, for the log.

        Args:
            name: Of the image that the others are aligned to.
        """
        for aligned in self.bands:
            if aligned.warped:
                how = aligned.resampling.name
                yield f"“{aligned.source.name}” is aligned to the grid of “{name}” ({how})."
            if scaling := aligned.scaling:
                yield (
                    f"Band {aligned.number} of “{aligned.source.name}”: what is stored is"
                    f" multiplied by {scaling.scale:g} and {scaling.offset:g} is added, as the file"
                    " declares."
                )
        yield f"Unit: {self.unit.name} ({self.unit.how})."
        for band, unit in self.units.items():
            if unit.code != self.unit.code:
                yield f"Unit of {band}: {unit.name} ({unit.how})."
        for found in self.nodata:
            yield f"No data in {found}."


def settle(
    choices: Sequence[BandChoice],
    sources: Sequence[RasterSource],
    grid: Grid,
    looked_at: Grid,
    declared: str,
    stretch: bool = False,
    each_date: bool = False,
) -> Settled:
    """Sample each band, establish unit and nodata, and check them against physics.

    Args:
        choices: The bands.
        sources: Their layers; the image first.
        grid: Of the scene.
        looked_at: Where the bands are sampled.
        declared: ``auto`` or the unit that the user says.
        stretch: Whether values stretched to 8 bit are wanted.
        each_date: Whether the images of two dates may differ in their unit.

    Raises:
        HighwaterError: ``input.…``, ``unit.…`` or ``bands.swapped``.
    """

    def look(choice: BandChoice, fills: bool) -> BandLook:
        source = sources[choice.layer]
        own = Grid.of(source.dataset, source.crs)
        return sample_band(source, choice.number, own, looked_at, fills)

    # 0 is a fill of backscatter only; stretched, it is what was darkest.
    looks = {
        choice.name: look(choice, is_radar(choice.name) and declared != STRETCHED)
        for choice in choices
    }
    unit, units = _units(choices, sources, looks, declared, stretch, each_date)
    bands = []
    for choice in choices:
        name = choice.name
        if is_radar(name) and units[name].code == STRETCHED and declared != STRETCHED:
            looks[name] = look(choice, False)
        resampling = Resampling.nearest if is_categorical(name) else Resampling.bilinear
        fill = looks[name].undeclared
        bands.append(AlignedBand(sources[choice.layer], choice.number, grid, resampling, fill=fill))
    medians = {
        name: float(np.nanmedian(to_db(looks[name].values, found.code)))
        for name, found in units.items()
        if found.code != STRETCHED
    }
    check_polarisations(medians, sources[0].name)
    nodata = [
        DescribedNodata(
            choice.name,
            _value(looks[choice.name].declared),
            _value(looks[choice.name].undeclared),
            tuple(f"{value:g}" for value in sources[choice.layer].layer.nodata),
        )
        for choice in choices
    ]
    groups = _to_stretch(looks) if stretch else []
    return Settled(unit, units, bands, nodata, groups)


def _value(value: float | None) -> str:
    if value is None:
        return ""
    return NAN if math.isnan(value) else f"{value:g}"


def _units(
    choices: Sequence[BandChoice],
    sources: Sequence[RasterSource],
    looks: dict[str, BandLook],
    declared: str,
    stretch: bool,
    each_date: bool,
) -> tuple[Unit, dict[str, Unit]]:
    """The unit of the (later) image, and that of each radar band."""
    radar = [choice for choice in choices if is_radar(choice.name)]

    def establish(some: Sequence[BandChoice], layer: str) -> Unit:
        samples = []
        for choice in some:
            source, look = sources[choice.layer], looks[choice.name]
            texts = (source.name, file_name(source.layer.path), *look.texts)
            samples.append(BandSample(choice.name, look.values, look.integer, texts))
        return establish_unit(samples, declared, layer, stretch)

    try:
        unit = establish(radar, sources[0].name)
    except HighwaterError as error:
        # Together the images say more about their unit than each by itself.
        if not each_date or error.code not in ("unit.mixed", "unit.contradicted"):
            raise
    else:
        return unit, {choice.name: unit for choice in radar}
    units: dict[str, Unit] = {}
    for before in (True, False):
        image = [choice for choice in radar if is_before(choice.name) == before]
        if image:
            unit = establish(image, sources[image[0].layer].name)
            units.update((choice.name, unit) for choice in image)
    return unit, {choice.name: units[choice.name] for choice in radar}


def _to_stretch(names: Iterable[str]) -> list[list[str]]:
    """Bands to stretch: each of the radar by itself, those of an optical image together."""
    groups: dict[object, list[str]] = {}
    for name in names:
        origin = origin_of(name)
        if is_radar(name) or origin.sensor in OPTICAL:
            groups.setdefault(name if is_radar(name) else origin, []).append(name)
    return list(groups.values())
