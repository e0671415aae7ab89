"""Which bands the tiles get, and the scene that they are read from."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import PrepareTilesParameters, RasterLayer
from ..raster.source import RasterSource, open_raster
from ..sar.bands import POLARISATIONS, BandChoice, is_radar, parse_bands, recognise_bands
from ..sar.scene import RadarScene, open_scene

KNOWN = (
    ("ELEVATION", r"elevation|height|dem|dtm|dsm|srtm|nasadem|copdem|glo.?30"),
    ("SLOPE", r"slope"),
    ("HAND", r"hand"),
    ("LANDCOVER", r"land.?cover|worldcover|lulc"),
)
"""Names that auxiliary bands go by, and words that give them away."""


def open_input(parameters: PrepareTilesParameters, context: JobContext) -> RadarScene:
    """Open the scene with every band that the tiles are to have.

    Raises:
        HighwaterError: As :func:`.open_scene`.
    """
    layers = (parameters.input, *parameters.auxiliary)
    with opened(layers) as sources:
        choices = choose_bands(parameters.bands, sources, context)
    return open_scene(
        layers,
        context,
        choices,
        parameters.unit,
        parameters.extent,
        [choice.name for choice in choices],
        parameters.pixel_size,
        calibrated=not parameters.stretch,
        stretch=parameters.stretch,
    )


def open_date(
    date: RasterLayer, scene: RadarScene, parameters: PrepareTilesParameters, context: JobContext
) -> RadarScene:
    """Open another date of a scene on the scene's grid, with the same polarisations.

    Raises:
        HighwaterError: ``dates.other_bands``, or as :func:`.open_scene`.
    """
    names = [name for name in scene.names if name in POLARISATIONS]
    with opened([date]) as (source,):
        found = {choice.name: choice for choice in recognise_bands([source])}
        missing = [name for name in names if name not in found]
        if missing:
            raise HighwaterError(
                "dates.other_bands",
                f"The further date “{source.name}” has no band {missing[0]}.",
                "Choose images with the same polarisations as the scene.",
            )
    choices = [BandChoice(name, 1, found[name].number, found[name].how) for name in names]
    return open_scene(
        (parameters.input, date),
        context,
        choices,
        parameters.unit,
        parameters.extent,
        names,
        parameters.pixel_size,
    )


def choose_bands(text: str, sources: list[RasterSource], context: JobContext) -> list[BandChoice]:
    """Bands of the tiles: those that the user says, or the polarisations and all auxiliary bands.

    Raises:
        HighwaterError: ``bands.unknown`` and the like.
    """
    said = parse_bands(text, sources)
    if not said:
        choices = recognise_bands(sources)
        radar = {(choice.layer, choice.number) for choice in choices}
        for index, source in enumerate(sources[1:], start=1):
            for number in range(1, source.dataset.count + 1):
                if (index, number) not in radar:
                    choices.append(_auxiliary(index, number, source, choices))
        return choices
    if not any(is_radar(choice.name) for choice in said):
        raise HighwaterError(
            "bands.unknown",
            f"None of the bands given for “{sources[0].name}” is a radar polarisation.",
            "Name one of VV, VH, HH or HV, for example VV=1.",
        )
    unused = set(range(1, len(sources))) - {choice.layer for choice in said}
    for index in sorted(unused):
        context.warn(f"No band of “{sources[index].name}” is named, so the layer is not used.")
    return said


@contextlib.contextmanager
def opened(layers: tuple[RasterLayer, ...] | list[RasterLayer]) -> Iterator[list[RasterSource]]:
    """The layers, open while the block runs."""
    with contextlib.ExitStack() as stack:
        sources = []
        for layer in layers:
            sources.append(open_raster(layer))
            stack.callback(sources[-1].close)
        yield sources


def _auxiliary(
    index: int, number: int, source: RasterSource, choices: list[BandChoice]
) -> BandChoice:
    """Name of a band that is no polarisation: what it seems to be, or its own name."""
    description = source.dataset.descriptions[number - 1] or ""
    texts = [description] if source.dataset.count > 1 else [description, source.name]
    texts.append(Path(source.layer.path.split("|")[0]).stem)
    name = how = ""
    for text in filter(None, texts):
        for known, words in KNOWN:
            if re.search(rf"(?<![a-z])({words})(?![a-z])", text.replace("_", " "), re.IGNORECASE):
                name, how = known, f"from “{text}”"
                break
        if name:
            break
    if not name:
        text = next(filter(None, texts))
        name = re.sub(r"\W+", "_", text).strip("_").upper() or "BAND"
        name = name if name[0].isalpha() else f"BAND_{name}"
        how = f"named after “{text}”"
    taken = {choice.name for choice in choices}
    base, count = name, 1
    while name in taken:
        count += 1
        name = f"{base}_{count}"
    return BandChoice(name, index, number, how)
