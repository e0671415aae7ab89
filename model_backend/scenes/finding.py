"""From what the user points at to the list of scenes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import PredictScenesParameters, RasterLayer
from ..raster.source import display_name
from ..report.words import listed
from .naming import names_of
from .scene import Scene
from .searching import paired, rasters_in, without_companions, without_products
from .stac import StacScene, scenes_of
from .tiles import put_together, scenes_in, unit_of


@dataclass(frozen=True)
class _Found:
    """A scene that has no name yet; fields as of :class:`.Scene`."""

    title: str
    layers: tuple[RasterLayer, ...]
    bands: str = ""
    unit: str = ""
    problem: tuple[str, str, str] | None = None

    @property
    def key(self) -> str:
        return self.layers[0].path

    def named(self, name: str) -> Scene:
        first, *others = self.layers
        return Scene(name, self.title, first, tuple(others), self.bands, self.unit, self.problem)


def find_scenes(
    parameters: PredictScenesParameters, known: Mapping[str, str], context: JobContext
) -> list[Scene]:
    """All scenes of a request, each once.

    Args:
        parameters: The request.
        known: Names of an earlier run, by the scene's path.
        context: For the log.

    Raises:
        HighwaterError: ``scenes.none`` where nothing was pointed at; whatever is wrong with what
            was: the folder, the catalogue or the dataset. What is wrong with one scene is its
            :attr:`.Scene.problem`.
    """
    found = [
        *(_Found(Path(display_name(layer)).stem, (layer,)) for layer in parameters.layers),
        *(_in_folder(parameters, context) if parameters.folder else ()),
        *(_of_stac(scene) for path in parameters.stac for scene in scenes_of(Path(path))),
        *(_of_dataset(parameters) if parameters.dataset else ()),
    ]
    if not found:
        raise HighwaterError(
            "scenes.none",
            "No scene was given.",
            "Choose layers, a folder, STAC items or a dataset.",
        )
    once = list({item.key: item for item in reversed(found)}.values())[::-1]
    names = names_of([(item.title, item.key) for item in once], known)
    return [
        Scene(
            name, item.title, item.layers[0], item.layers[1:], item.bands, item.unit, item.problem
        )
        for name, item in zip(names, once)
    ]


def _in_folder(parameters: PredictScenesParameters, context: JobContext) -> list[_Found]:
    paths = rasters_in(parameters.folder, parameters.recursive, parameters.pattern)
    kept, maps = without_products(paths)
    if maps:
        context.log(
            f"{len(maps):,} file{'s are maps' if len(maps) > 1 else ' is a map'} of Highwater, not"
            f" scenes (such as “{maps[0].name}”); left out."
        )
    kept, beside = without_companions(kept)
    if beside:
        context.log(
            f"{len(beside):,} file{'s lie' if len(beside) > 1 else ' lies'} beside the radar bands"
            f" of a product (such as “{beside[0].name}”); left out."
        )
    if not kept:
        raise HighwaterError(
            "scenes.no_raster",
            f"The folder “{parameters.folder}” holds maps of Highwater only, no scenes.",
            "Choose the folder in which the images lie.",
        )
    return [
        _Found(title, tuple(RasterLayer(str(path), path.stem) for path in files))
        for title, files in paired(kept)
    ]


def _of_stac(scene: StacScene) -> _Found:
    if scene.paths:
        names = [scene.title, *(f"{scene.title} ({number})" for number in range(1, 9))]
        layers = tuple(map(RasterLayer, scene.paths, names))
        return _Found(scene.title, layers, scene.bands)
    assets = listed(scene.assets) if scene.assets else "none"
    sentence = f"The STAC item “{scene.title}” has no asset VV or VH (its assets: {assets})."
    remedy = "Use items of a radar collection such as Sentinel-1 RTC."
    layers = (RasterLayer(f"stac:{scene.title}", scene.title),)
    return _Found(scene.title, layers, problem=("stac.no_bands", sentence, remedy))


def _of_dataset(parameters: PredictScenesParameters) -> list[_Found]:
    dataset, scenes = scenes_in(parameters.dataset)
    found = []
    for name, tiles in scenes.items():
        try:
            path, problem = str(put_together(dataset, tiles, Path(parameters.output))), None
        except HighwaterError as error:
            path, problem = f"tiles:{name}", (error.code, error.sentence, error.remedy)
        layers = (RasterLayer(path, name),)
        found.append(_Found(name, layers, unit=unit_of(dataset), problem=problem))
    return found
