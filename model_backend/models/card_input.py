"""The part of a model's card that says what the model takes."""

from __future__ import annotations

from ..prediction.model import ModelDescription
from ..sar.bands import is_radar
from ..sar.features import FEATURES
from ..sar.stretch import ENDS, PERCENTILES
from ..sar.units import NAMES, STRETCHED
from .blocks import NOT_SAID, Block, Table, Text
from .described import ModelFile
from .metadata import OTHER_UNITS

SHORT_UNITS = {
    "db": "dB",
    "power": "power",
    "amplitude": "amplitude",
    "db100": "dB × 100",
    "stretched": "stretched",
}


def unit_of(description: ModelDescription) -> str:
    """Unit of the radar bands in words."""
    return NAMES.get(description.unit, NOT_SAID)


def input_blocks(model: ModelFile) -> list[Block]:
    """Bands, limits, sizes."""
    description, spec = model.description, model.spec
    if not description.bands:
        return [
            Text(
                f"The graph takes {'; '.join(model.inputs) or 'no input'}. Which bands these are,"
                " in which unit and pixel size, the file does not say; “Map water” asks you."
            )
        ]
    rows = tuple(_band_row(band, description) for band in description.bands)
    blocks: list[Block] = [Table(("Band", "Unit", "May be missing"), rows)]
    if description.unit == STRETCHED:
        low, high = PERCENTILES
        dark, bright = ENDS
        blocks.append(
            Text(
                f"Every image must be stretched so that percentile {low:g} of its values becomes"
                f" {dark:g} and percentile {high:g} becomes {bright:g}, clipped to 0–255; the bands"
                " of an optical image together. “Map water” does that by itself, with backscatter"
                " and with 8-bit pictures alike. Elsewhere, do it before."
            )
        )
    if spec is not None:
        raw = "Scale them no further" if description.unit == STRETCHED else "Give the values raw"
        scaled = "mean 0 and deviation 1" if spec.normalisation == "zscore" else "−1 to 1"
        blocks.append(
            Text(
                "Inside the graph, values are clipped to these limits and scaled to"
                f" {scaled}; what is missing becomes the mean. {raw}."
            )
        )
        channels = tuple(
            (
                channel.name,
                "" if channel.name in spec.bands else _definition(channel.name),
                *(
                    f"{number:.4g}"
                    for number in (channel.low, channel.high, channel.mean, channel.std)
                ),
            )
            for channel in spec.channels
        )
        head = ("What enters the network", "Made of", "from", "to", "mean", "deviation")
        blocks.append(Table(head, channels))
    halo = model.facts.halo if model.facts is not None else None
    looks = f" It looks about {halo} pixels around each." if halo else ""
    blocks.append(
        Text(
            f"Images of any size; large ones in tiles of {description.tile} pixels that share"
            f" {description.overlap}.{looks}"
        )
    )
    return blocks


def _band_row(band: str, description: ModelDescription) -> tuple[str, str, str]:
    unit = unit_of(description) if is_radar(band) else OTHER_UNITS.get(band, NOT_SAID)
    return band, unit, "yes" if band in description.optional else "no"


def _definition(name: str) -> str:
    return FEATURES[name].definition if name in FEATURES else NOT_SAID
