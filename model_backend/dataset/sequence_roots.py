"""The folder that the files of a sequence lie below."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from .sequences import BandFile, ImageRow, band_files, files_text


def under_common_root(images: Sequence[ImageRow], root: str = "") -> tuple[list[ImageRow], str]:
    """Name the files of images from the innermost folder that holds them all.

    Args:
        images: Of a sequence.
        root: That their files are named from now; empty: they are full paths.

    Returns:
        The same images with their files below the root, and the root; empty where they have none
        in common, or lie in archives or elsewhere than in files.
    """
    files = [band_files(root, image) for image in images]
    paths = [file.path for found in files for file in found.values()]
    common = ""
    if all(os.path.isabs(path) and os.path.isfile(path) for path in paths):
        try:
            common = os.path.commonpath([os.path.dirname(path) for path in paths])
        except ValueError:  # on several drives
            common = ""
    named = []
    for image, found in zip(images, files):
        own = {
            band: BandFile(_below(file.path, common), file.number) for band, file in found.items()
        }
        named.append(dataclasses.replace(image, files=files_text(own)))
    return named, Path(common).as_posix() if common else ""


def with_full_paths(images: Iterable[ImageRow], root: str) -> list[ImageRow]:
    """Name the files of images by their full paths; ``root`` as of :func:`under_common_root`."""
    return [
        dataclasses.replace(image, files=files_text(band_files(root, image))) for image in images
    ]


def _below(path: str, root: str) -> str:
    return Path(os.path.relpath(path, root)).as_posix() if root else path
