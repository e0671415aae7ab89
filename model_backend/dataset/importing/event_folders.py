"""Event folders: a folder for each flood with images, masks and perhaps terrain.

::

    <event>/[<name>_]image.tif       polarisations in any unit
            [<name>_]mask.tif        0 dry, 1 water
            [<name>_]elevation.tif   optional; also …dem.tif
            [<name>_]slope.tif       optional

An image's mask is the one of the same name, or the only one in the folder.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import LABEL_SOURCES, ImportDatasetParameters, RasterLayer
from ...raster.source import RasterSource, open_raster
from ...sar.bands import POLARISATIONS, parse_bands, recognise_bands
from ..format import DECIBEL
from ..tile import TileAttributes
from .bands import names_in
from .event_chip import Remarks, open_event
from .plan import Chip, ImportPlan, folder_of, other_layout

TITLE = "Event folders"
TERRAIN = ("ELEVATION", "SLOPE")

_ROLE = re.compile(r"^(.*?)[ _.-]?(image|mask|elevation|dem|slope)\.tiff?$", re.I)
_ROLES = {"image": "image", "mask": "mask", "elevation": "ELEVATION", "dem": "ELEVATION"}


@dataclass
class Image:
    """An image and what lies beside it.

    Attributes:
        event: Name of its folder.
        name: Unique within the data set.
        files: By role: ``image``, ``mask``, ``ELEVATION``, ``SLOPE``.
    """

    event: str
    name: str
    files: dict[str, Path] = field(default_factory=dict)


def plan(parameters: ImportDatasetParameters, context: JobContext) -> ImportPlan:
    """Find the images; see :class:`.ImportPlan`.

    Raises:
        HighwaterError: ``import.other_layout``, ``import.unknown_band``, ``import.label_source``,
            or ``bands.…`` where no polarisation can be recognised.
    """
    root = folder_of(parameters.source)
    if parameters.label_source not in LABEL_SOURCES:
        raise HighwaterError(
            "import.label_source",
            f"“{parameters.label_source}” is no origin of labels.",
            f"Choose one of {', '.join(LABEL_SOURCES)}.",
        )
    images = _find(root)
    if not images:
        raise other_layout(TITLE.lower(), root, "no folder in it has a file …image.tif")
    labelled = [image for image in images if "mask" in image.files]
    assigned = _assigned(parameters.bands, images)
    bands = _bands(parameters.bands, assigned, labelled or images)
    found = ImportPlan(TITLE, tuple(bands), DECIBEL)
    remarks = Remarks(context)
    for image in images:
        if "mask" not in image.files:
            found.left_out[image.name] = "has no mask: there is no …mask.tif of its name"
            continue
        # Every folder may hold an image.tif; sizes tell the images of two data sets apart.
        found.fingerprint[image.name] = sorted(
            (path.name, path.stat().st_size) for path in image.files.values()
        )
        attributes = TileAttributes(
            region=image.event, event=image.event, label_source=parameters.label_source
        )
        opening = partial(open_event, image.name, image.files, bands, assigned, parameters, remarks)
        found.chips.append(Chip(image.name, image.name, attributes, opening))
    return found


def _assigned(text: str, images: list[Image]) -> dict[str, int]:
    """Numbers of the bands in the images, where the user says them: ``VV=1;VH=2``."""
    said = ";".join(part for part in names_in(text) if "=" in part)
    if not said:
        return {}
    with contextlib.closing(_first(images)) as source:
        return {choice.name: choice.number for choice in parse_bands(said, [source])}


def _bands(text: str, assigned: dict[str, int], images: list[Image]) -> list[str]:
    """Names of the bands to take; the first image that can be opened shows what there is."""
    there = assigned
    if not there:
        with contextlib.closing(_first(images)) as source:
            there = {choice.name: choice.number for choice in recognise_bands([source])}
    wanted = [part.split("=")[0].strip().upper() for part in names_in(text)]
    if not wanted:
        everywhere = [name for name in TERRAIN if all(name in image.files for image in images)]
        wanted = [*(name for name in POLARISATIONS if name in there), *everywhere]
    for name in wanted:
        if name not in there and name not in TERRAIN:
            raise HighwaterError(
                "import.unknown_band",
                f"No band “{name}” can be recognised in “{images[0].files['image'].name}”.",
                f"Choose among {', '.join((*there, *TERRAIN))}, or say which band it is, for"
                f" example {name}=1.",
            )
    return list(dict.fromkeys(wanted))


def _first(images: list[Image]) -> RasterSource:
    """The first image that can be opened; the others are taken to have the same bands."""
    for image in images[:-1]:
        # What cannot be opened is left out with the reason when its turn comes.
        with contextlib.suppress(HighwaterError):
            return open_raster(RasterLayer(str(image.files["image"])))
    return open_raster(RasterLayer(str(images[-1].files["image"])))


def _find(root: Path) -> list[Image]:
    folders: dict[Path, dict[str, dict[str, Path]]] = {}
    for path in sorted(root.resolve().rglob("*")):
        match = _ROLE.match(path.name)
        if match:
            role = _ROLES.get(match[2].lower(), "SLOPE")
            folders.setdefault(path.parent, {}).setdefault(role, {})[match[1]] = path
    images = []
    for folder, roles in folders.items():
        several = len(roles.get("image", {})) > 1
        for prefix, path in roles.get("image", {}).items():
            name = f"{folder.name}_{prefix}" if several and prefix else folder.name
            image = Image(folder.name, name, {"image": path})
            for role, paths in roles.items():
                own = paths.get(prefix)
                if own is None and len(paths) == 1 and not several:
                    own = next(iter(paths.values()))
                if own is not None:
                    image.files[role] = own
            images.append(image)
    return _unique(images)


def _unique(images: list[Image]) -> list[Image]:
    """Folders of one name in several places get the name of the folder above, too."""
    names = [image.name for image in images]
    for image in images:
        if names.count(image.name) > 1:
            image.name = f"{image.files['image'].parent.parent.name}_{image.name}"
    return images
