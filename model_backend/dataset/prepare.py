"""Job ``preparetiles``: from a scene and its reference to labelled tiles."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio
from rasterio.windows import Window

from ..context import JobContext
from ..prediction.record import scene_facts
from ..protocol import HighwaterError
from ..protocol.parameters import LABEL_SOURCES, SPECKLE_FILTERS, PrepareTilesParameters
from ..provenance import Provenance
from ..raster.cache import keeping
from ..raster.source import display_name
from ..sar.acquisition import date_in
from ..sar.scene import RadarScene
from ..sar.terrain_bands import from_elevation
from ..sar.units import require_backscatter
from .adding import SceneTiles
from .candidates import Candidate, check_lattice
from .cutting import Cutting
from .describe import is_described, refresh
from .format import DECIBEL, STRETCHED, DatasetFormat
from .identity import fingerprint, scene_name
from .inputs import open_input, opened
from .labels import Labels
from .layout import INDEX, safe_name
from .mixing import require_same_kind
from .planes import Planes
from .selection import check_shares, no_tiles
from .store import Dataset, check_folder, is_dataset
from .tile import TileAttributes

if TYPE_CHECKING:
    from .regions import RegionLayer

GDAL_CACHE = 64 * 2**20  # bytes; GDAL's own default is a twentieth of the machine's memory
GDAL_THREADS = min(max((os.cpu_count() or 1) // 2, 1), 4)
"""That decompress; the other processors write what was decompressed."""


def run(parameters: PrepareTilesParameters, context: JobContext) -> dict[str, Any]:
    """Cut a scene into tiles and add them to a dataset.

    Returns:
        ``TILES`` in the dataset, ``ADDED``, ``SKIPPED`` (there already), ``CANDIDATES``,
        ``WATER_PERCENT`` and ``VALID_PERCENT`` of the scene's kept tiles, ``SCENE`` and ``INDEX``
        (path).

    Raises:
        HighwaterError: For anything about input, reference, parameters or the dataset that
            forbids it; before anything is written.
    """
    _check(parameters)
    folder = Path(parameters.dataset)
    check_folder(folder)
    step = parameters.step or parameters.tile_size
    with contextlib.ExitStack() as stack:
        stack.enter_context(keeping(GDAL_CACHE))
        stack.enter_context(rasterio.Env(GDAL_NUM_THREADS=GDAL_THREADS))
        provenance = stack.enter_context(Provenance("preparetiles", parameters))
        with opened((parameters.input, *parameters.auxiliary)) as sources:
            provenance.add(sources)  # hashed while everything else is looked at
        scene = stack.enter_context(open_input(parameters, context))
        check_lattice(scene.grid, parameters.tile_size, step, scene.name, context)
        planes = stack.enter_context(Planes(parameters, scene, context))
        labels = stack.enter_context(Labels(parameters, scene, context))
        provenance.add([*planes.sources, *labels.sources])
        regions = None
        if parameters.regions is not None:
            from .regions import RegionLayer  # takes a while to load

            regions = RegionLayer(parameters.regions, parameters.region_field)
        format = _format(parameters, scene, planes, step)
        attributes = _attributes(parameters, scene)
        mark = fingerprint(parameters, scene.sources[0])
        if is_dataset(folder):
            dataset = Dataset.open(folder)
            dataset.format.require_joinable(format, dataset.name, parameters.mixed)
            require_same_kind(dataset, attributes, parameters.mixed)
            name, complete = scene_name(dataset, parameters, _wanted(parameters, scene), mark)
            if complete:
                context.log(f"“{scene.name}” is in the dataset already, as {name}; nothing to add.")
                if not is_described(dataset):  # killed between its last tile and the end
                    refresh(dataset)
                return _numbers(dataset, name, 0, 0)
        job = Cutting(parameters, scene, planes, labels, step, context)
        # Closed before the scene is: it reads ahead in a thread of its own.
        stream = stack.enter_context(contextlib.closing(job.tiles()))
        first = next(stream, None)
        if first is None:
            raise no_tiles(job.candidates, parameters, scene.name)
        dataset = Dataset.open_or_create(folder, format, parameters.mixed)
        name, _ = scene_name(dataset, parameters, _wanted(parameters, scene), mark)

        def record() -> dict[str, Any]:
            context.progress(0.95, "Hashing the inputs")
            return provenance.finish(
                **scene_facts(scene),
                **labels.record(),
                candidates=len(job.candidates),
                licence=parameters.licence,
            )

        tags = {"DATE": attributes.date, "SENSOR": attributes.sensor}
        tags = {key: value for key, value in tags.items() if value}
        with dataset.add(name, mark, attributes, record, tags) as tiles:
            for candidate, image, label in itertools.chain([first], stream):
                _add(tiles, candidate, image, label, scene, regions, attributes)
        context.progress(0.97, "Describing the dataset")
        refresh(dataset)
        context.progress(1.0, "Describing the dataset")
        context.log(f"{tiles.added} tiles were added, {tiles.skipped} were there already.")
        numbers = _numbers(dataset, name, tiles.added, tiles.skipped)
        return {**numbers, "CANDIDATES": len(job.candidates)}


def _add(
    tiles: SceneTiles,
    candidate: Candidate,
    image: np.ndarray,
    label: np.ndarray,
    scene: RadarScene,
    regions: RegionLayer | None,
    attributes: TileAttributes,
) -> None:
    size = label.shape[0]
    own = scene.grid.crop(Window(candidate.col, candidate.row, size, size))
    if regions is not None:
        region = regions.of(own) or attributes.region
        attributes = dataclasses.replace(attributes, region=region)
    tiles.add(
        candidate.row,
        candidate.col,
        image,
        label,
        own,
        attributes=attributes,
        relief=candidate.relief,
        landcover=candidate.commonest,
    )


def _check(parameters: PrepareTilesParameters) -> None:
    if not parameters.dataset:
        raise HighwaterError(
            "parameter.dataset", "No folder for the dataset was given.", "Choose one."
        )
    for name, known in (("label_source", LABEL_SOURCES), ("speckle", SPECKLE_FILTERS)):
        value = getattr(parameters, name)
        if value not in known:
            raise HighwaterError(
                f"parameter.{name}",
                f"{name.upper()} is “{value}”, which is unknown.",
                f"Choose one of {', '.join(known)}.",
            )
    if parameters.pixel_size is not None and not parameters.pixel_size > 0:
        raise HighwaterError(
            "parameter.pixel_size",
            f"Pixels cannot have a size of {parameters.pixel_size:g} m.",
            "Give a size above 0, or none.",
        )
    _check_stretch(parameters)
    check_shares(parameters)


def _check_stretch(parameters: PrepareTilesParameters) -> None:
    """Refuse what is made of backscatter where tiles hold none, and tiles of what is gone."""
    if not parameters.stretch:
        require_backscatter(
            parameters.unit,
            display_name(parameters.input),
            "Use the calibrated image, or have the tiles stretched to 8-bit values, too.",
        )
        return
    remedy = "Leave it out, or have the tiles in decibel."
    if parameters.speckle != "none":
        raise HighwaterError(
            "filter.stretched",
            "A speckle filter works on backscatter, and the tiles are to be stretched to 8-bit"
            " values.",
            remedy,
        )
    derived = [name.upper() for name in parameters.derived]
    others = [name for name in derived if name not in from_elevation(derived)]
    if others:
        raise HighwaterError(
            "feature.stretched",
            f"The derived band {others[0]} is made of backscatter, and the tiles are to be"
            " stretched to 8-bit values.",
            remedy,
        )


def _format(
    parameters: PrepareTilesParameters, scene: RadarScene, planes: Planes, step: int
) -> DatasetFormat:
    along_row, along_column = scene.grid.pixel_size()
    pixel = parameters.pixel_size or round((along_row * along_column) ** 0.5, 3)
    unit = STRETCHED if parameters.stretch else DECIBEL
    return DatasetFormat(tuple(planes.names), unit, parameters.tile_size, step, pixel)


def _attributes(parameters: PrepareTilesParameters, scene: RadarScene) -> TileAttributes:
    names = ("region", "event", "date", "sensor", "mode", "orbit", "label_source")
    said = {name: getattr(parameters, name).strip() for name in names}
    if not said["date"]:
        path = Path(scene.sources[0].layer.path)
        said["date"] = date_in(path.name) or date_in(Path(scene.name).name)
    return TileAttributes(**said)


def _wanted(parameters: PrepareTilesParameters, scene: RadarScene) -> str:
    return safe_name(parameters.scene or Path(scene.name).stem)


def _numbers(dataset: Dataset, scene: str, added: int, skipped: int) -> dict[str, Any]:
    tiles = dataset.tiles()
    own = [tile for tile in tiles if tile.scene == scene]
    valid = sum(tile.valid_percent for tile in own)
    water = sum(tile.valid_percent * (tile.water_percent or 0) for tile in own)
    return {
        "TILES": len(tiles),
        "ADDED": added,
        "SKIPPED": skipped or len(own) - added,
        "WATER_PERCENT": water / valid if valid else None,
        "VALID_PERCENT": valid / len(own) if own else None,
        "SCENE": scene,
        "INDEX": str(dataset.folder / INDEX),
    }
