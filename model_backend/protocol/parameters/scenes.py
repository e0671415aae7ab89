"""Parameters of the job that maps many scenes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .layers import RasterLayer
from .mapping import PredictParameters

SCENE_PRODUCTS = (
    *("probability", "polygons", "uncertainty", "review"),
    *("summary", "overlay", "layout"),
)
"""Values of ``products``: outputs of job ``predict``, besides the mask that each scene gets."""

MOSAICS = ("none", "vrt", "cog")
"""Values of ``mosaic``: nothing, a virtual raster of the scenes' maps, or a file of its own too."""


@dataclass(frozen=True)
class PredictScenesParameters:
    """Job ``predictscenes``: as job ``predict``, for many scenes.

    At least one of ``layers``, ``folder``, ``stac`` and ``dataset`` is given; all may be. There
    are no declared outputs: everything lies in ``output``, as :mod:`model_backend.scenes.layout`
    says.

    Attributes:
        settings: How each scene is mapped. Its ``input`` and ``resume`` have no effect; its
            ``auxiliary`` rasters are given to every scene, after those of its own.
        output: Folder of everything that comes out. One that an earlier run has made is gone on
            with: what is done there is not done again.
        layers: Rasters, each a scene.
        folder: Whose rasters are scenes; those that differ in the name of the polarisation only,
            such as ``a_VV.tif`` and ``a_VH.tif`` or HH and HV, are one.
        recursive: Whether the folders inside it are searched, too.
        pattern: What the names of the rasters look like, such as ``S1*.tif``; several are
            separated by semicolons. Empty: the usual endings of rasters.
        stac: JSON files: STAC items, item collections, collections or catalogues.
        dataset: Folder of a prepared dataset, whose tiles are put together to their scenes again.
        products: Of :data:`SCENE_PRODUCTS`, for each scene.
        mosaic: One of :data:`MOSAICS`.
        retries: How often a scene is tried again where the failure may pass.
        scheduler: Address of a Dask scheduler such as ``tcp://host:8786``; ``local:4``: four
            processes on this computer; empty: this process alone.
        split: On a cluster, scenes of more megapixels than this are shared out among the workers;
            0: none is.
    """

    settings: PredictParameters
    output: str
    layers: Tuple[RasterLayer, ...] = ()
    folder: str = ""
    recursive: bool = False
    pattern: str = ""
    stac: Tuple[str, ...] = ()
    dataset: str = ""
    products: Tuple[str, ...] = ("probability", "polygons")
    mosaic: str = "vrt"
    retries: int = 2
    scheduler: str = ""
    split: float = 200.0
