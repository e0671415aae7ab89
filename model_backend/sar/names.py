"""What names of files say of an image. Standard library only: QGIS's side asks, too."""

from __future__ import annotations

import os
import re
from typing import Optional, Tuple

# What a product has altogether, in names that say behind it which of them this is: the Copernicus
# Browser's “Sentinel-1_IW_VV+VH_VV_(Raw)”, older ones' “AWS-IW-VVVH_VV”.
ALTOGETHER = re.compile(
    r"(?:VV|VH|HH|HV)\+(?:VV|VH|HH|HV)|(?<=[IES][WM]-)(?:VVVH|HHHV)", re.IGNORECASE
)
_ALONE = re.compile(r"(?<![A-Za-z0-9])(?:VV|VH|HH|HV)(?![A-Za-z0-9])", re.IGNORECASE)
_PRODUCT = re.compile(
    r"(?:^|[\\/])S1[A-D]_\w+\.(?:zip|SAFE(?:[\\/](?:manifest\.safe)?)?)$", re.IGNORECASE
)
_OTHER = {"VV": "VH", "VH": "VV", "HH": "HV", "HV": "HH"}


def without_polarisation(text: str) -> Tuple[str, str]:
    """The polarisation that a name says as a word, and the name without it.

    Returns:
        Upper case, and the rest; empty, and the whole text, where it says none.
    """
    found = _word(text)
    if found is None:
        return "", text
    return found.group().upper(), text[: found.start()] + text[found.end() :]


def is_sentinel1_product(path: str) -> bool:
    """Whether a path is that of a Sentinel-1 product as it is downloaded.

    Args:
        path: Of its archive, of its folder, or of the manifest in that.
    """
    return _PRODUCT.search(path) is not None


def file_of_other(path: str) -> Tuple[str, str]:
    """The file that has the other polarisation of an image, beside a file that has one.

    Args:
        path: Of the file.

    Returns:
        The other polarisation and the path of its file; both empty where there is none.
    """
    folder, name = os.path.split(path)
    found = _word(os.path.splitext(name)[0])
    if found is None:
        return "", ""
    other = _OTHER[found.group().upper()]
    written = other.lower() if found.group().islower() else other
    beside = os.path.join(folder, name[: found.start()] + written + name[found.end() :])
    return (other, beside) if os.path.isfile(beside) else ("", "")


def _word(text: str) -> Optional[re.Match]:
    altogether = [match.span() for match in ALTOGETHER.finditer(text)]
    for match in _ALONE.finditer(text):
        if not any(first <= match.start() < last for first, last in altogether):
            return match
    return None
