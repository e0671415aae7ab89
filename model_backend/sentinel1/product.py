"""The files of a Sentinel-1 product, in its folder (``.SAFE``) or still in its ``.zip``."""

from __future__ import annotations

import os
import re
import shutil
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Union
from xml.etree import ElementTree

from ..context import JobContext
from ..protocol import HighwaterError
from ..sar.bands import POLARISATIONS

Member = Union[Path, zipfile.Path]

MANIFEST = "manifest.safe"
UNREADABLE = (
    OSError, EOFError, KeyError, UnicodeError, zipfile.BadZipFile, zlib.error,
    RuntimeError,  # locked by a password, or packed in a way that Python does not know
)  # fmt: skip
"""What comes of reading a damaged archive."""
_CHANNEL = re.compile(r"-(vv|vh|hh|hv)-", re.IGNORECASE)
_KINDS = ("annotation/calibration/calibration-…", "annotation/calibration/noise-…", "measurement/…")
_CHOOSE = "Choose the .zip as it was downloaded, or manifest.safe in its unpacked folder (.SAFE)."


@dataclass(frozen=True)
class Channel:
    """The files of one polarisation.

    Attributes:
        polarisation: Such as ``VV``.
        annotation: Orbit, times and control points (XML).
        calibration: Table from digital numbers to backscatter (XML).
        noise: Table of the thermal noise (XML).
        measurement: Digital numbers (TIFF).
    """

    polarisation: str
    annotation: Member
    calibration: Member
    noise: Member
    measurement: Member


@dataclass(frozen=True)
class Product:
    """A product.

    Attributes:
        name: Of its folder, without ``.SAFE``.
        channels: Its polarisations, in the order of :data:`.POLARISATIONS`.
        archive: The ``.zip`` that it lies in; None: a folder.
        track: Relative orbit; None: the manifest does not say.
    """

    name: str
    channels: tuple[Channel, ...]
    archive: Path | None
    track: int | None


def find_product(path: str) -> Product:
    """Find the files of a product; none of the large ones is read.

    Args:
        path: Of its ``.zip``, its folder, ``manifest.safe`` or any file inside the folder.

    Raises:
        HighwaterError: ``input.missing``, ``sentinel1.not_product``, ``sentinel1.not_grd``,
            ``sentinel1.incomplete`` or ``sentinel1.damaged``.
    """
    given = Path(path)
    if not path or not given.exists():
        raise HighwaterError(
            "input.missing", f"The product “{path}” does not exist.", "Check the path."
        )
    root, archive = _root(given)
    if root is None:
        raise HighwaterError(
            "sentinel1.not_product",
            f"“{given.name}” is no Sentinel-1 product: there is no {MANIFEST} in it.",
            _CHOOSE,
        )
    name = re.sub(r"\.(SAFE|zip)$", "", root.name)
    channels = _channels(root, name)
    return Product(name, channels, archive, _track(root / MANIFEST, name))


def read_xml(member: Member, product: str) -> ElementTree.Element:
    """Parse one of a product's XML files.

    Args:
        member: The file.
        product: Name of the product, for the error.

    Raises:
        HighwaterError: ``sentinel1.damaged``.
    """
    try:
        return ElementTree.fromstring(member.read_bytes())
    except (ElementTree.ParseError, *UNREADABLE) as error:
        raise damaged(product, member.name, str(error)) from error


def damaged(product: str, file: str, detail: str) -> HighwaterError:
    """The user's error for a file of a product that does not say what it should.

    Args:
        product: Name of the product.
        file: Name of the file.
        detail: What is wrong with it, for developers.
    """
    return HighwaterError(
        "sentinel1.damaged",
        f"The file “{file}” of the product “{product}” is damaged or incomplete.",
        "Download the product again.",
        detail,
    )


def measurement_on_disk(channel: Channel, product: Product, context: JobContext) -> Path:
    """The digital numbers as a file that can be read anywhere in it.

    Inside an archive they are compressed as one stream; they are unpacked to the job's scratch
    folder.

    Raises:
        HighwaterError: ``output.disk_full`` or ``sentinel1.damaged``.
    """
    member = channel.measurement
    if isinstance(member, Path):
        return member
    assert product.archive is not None
    target = context.scratch / member.name
    with zipfile.ZipFile(product.archive) as archive:
        info = archive.getinfo(member.at)
        free = shutil.disk_usage(context.scratch).free
        if info.file_size > free:
            raise HighwaterError(
                "output.disk_full",
                f"To read “{product.archive.name}”, {info.file_size / 1e9:.1f} GB have to be"
                f" unpacked for a while, and “{context.scratch.parent}” has {free / 1e9:.1f} GB"
                " left.",
                f"Free some space there, or unpack the product yourself and choose its {MANIFEST}.",
            )
        try:
            with archive.open(info) as packed, open(target, "wb") as unpacked:
                while chunk := packed.read(1 << 22):
                    unpacked.write(chunk)
                    context.check_cancelled()
        except UNREADABLE as error:
            raise damaged(product.name, member.name, str(error)) from error
    return target


def _root(given: Path) -> tuple[Member | None, Path | None]:
    """The folder that holds the manifest, and the archive that it is in."""
    if given.is_file() and zipfile.is_zipfile(given):
        try:
            top = zipfile.Path(given)
            for folder in (top, *(each for each in top.iterdir() if each.is_dir())):
                if (folder / MANIFEST).exists():
                    return folder, given
        except UNREADABLE as error:
            raise damaged(given.stem, given.name, str(error)) from error
        return None, given
    folders = [given, *given.parents[:3]]
    if given.is_dir():  # of one product, into which it was unpacked
        inside = sorted(each for each in given.iterdir() if each.suffix == ".SAFE")
        folders[1:1] = inside if len(inside) == 1 else []
    return next((each for each in folders if (each / MANIFEST).is_file()), None), None


def _channels(root: Member, name: str) -> tuple[Channel, ...]:
    if re.search(r"(^|_)SLC_", name) or "slc" in _stems(root / "annotation"):
        raise HighwaterError(
            "sentinel1.not_grd",
            f"“{name}” is a complex product (SLC), with phase and in separate bursts.",
            "Take the ground range product (GRD) of the same pass.",
        )
    if re.search(r"(^|_)(RAW|OCN)_", name):
        raise HighwaterError(
            "sentinel1.not_grd",
            f"“{name}” is no image of backscatter, but a raw or an ocean product.",
            "Take the ground range product (GRD) of the same pass.",
        )
    annotations = _by_polarisation(root / "annotation", ".xml")
    tables = root / "annotation" / "calibration"
    calibrations = _by_polarisation(tables, ".xml", "calibration-")
    noises = _by_polarisation(tables, ".xml", "noise-")
    measurements = _by_polarisation(root / "measurement", ".tif")
    channels = []
    for polarisation, annotation in annotations.items():
        files = [found.get(polarisation) for found in (calibrations, noises, measurements)]
        for file, kind in zip(files, _KINDS):
            if file is None:
                raise HighwaterError(
                    "sentinel1.incomplete",
                    f"The product “{name}” lacks the file “{kind}” of {polarisation}.",
                    "Download it again, and unpack all of it.",
                )
        channels.append(Channel(polarisation, annotation, *files))  # type: ignore[arg-type]
    if not channels:
        raise HighwaterError(
            "sentinel1.incomplete",
            f"The product “{name}” has no annotation of any polarisation.",
            "Download it again, and unpack all of it.",
        )
    return tuple(sorted(channels, key=lambda each: POLARISATIONS.index(each.polarisation)))


def _stems(folder: Member) -> set[str]:
    """Parts of the names of a folder's files, such as ``grd`` and ``vv``."""
    if not folder.is_dir():
        return set()
    return {part for each in folder.iterdir() for part in each.name.lower().split("-")}


def _by_polarisation(folder: Member, ending: str, beginning: str = "") -> dict[str, Member]:
    """Files of a folder by the polarisation that their names say."""
    found: dict[str, Member] = {}
    if not folder.is_dir():
        return found
    members: list[Member] = [*folder.iterdir()]
    for each in sorted(members, key=lambda item: item.name):
        name = each.name.lower()
        match = _CHANNEL.search(name)
        if match and name.startswith(beginning) and ending in os.path.splitext(name)[1]:
            found.setdefault(match[1].upper(), each)
    return found


def _track(manifest: Member, name: str) -> int | None:
    for element in read_xml(manifest, name).iter():
        if element.tag.rpartition("}")[2] == "relativeOrbitNumber" and element.text:
            return int(element.text)
    return None
