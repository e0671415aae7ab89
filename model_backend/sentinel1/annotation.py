"""What a product says of how its image was taken: times, orbit, ranges and control points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from xml.etree import ElementTree

import numpy as np

from ..protocol.parameters import ORBITS
from .product import Member, damaged, read_xml


@dataclass(frozen=True)
class ControlPoints:
    """Places whose line and sample the producer computed; each (lines, samples).

    The producer takes heights above sea level for such above the ellipsoid: a point is the place
    that would be seen in its line and sample if the ground lay that high above the ellipsoid.

    Attributes:
        lines: Of the image, (lines,); 0 is the middle of the first.
        samples: (samples,); 0 is the middle of the first.
        longitude: Degrees.
        latitude: Degrees.
        height: Metres.
        incidence: Angle to the ellipsoid's normal, degrees.
    """

    lines: np.ndarray
    samples: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    height: np.ndarray
    incidence: np.ndarray


@dataclass(frozen=True)
class Ranges:
    """From slant range to ground range, at some times; metres.

    Attributes:
        seconds: (times,), since the first line, rising.
        origin: Slant range that each polynomial is centred on, (times,).
        coefficients: Of ground range, from the constant upwards, (times, terms).
    """

    seconds: np.ndarray
    origin: np.ndarray
    coefficients: np.ndarray


@dataclass(frozen=True)
class Annotation:
    """How an image was taken.

    Attributes:
        satellite: Such as ``Sentinel-1A``.
        mode: Such as ``IW``.
        begun: When the first line was taken (UTC).
        direction: Of the orbit, ``ascending`` or ``descending``.
        lines: Of the image.
        samples: Of each line.
        line_seconds: From one line to the next.
        sample_metres: From one sample to the next, on the ground.
        state_seconds: Times of the orbit's state vectors since the first line, (vectors,).
        positions: Earth-fixed, metres, (vectors, 3).
        velocities: Earth-fixed, metres per second, (vectors, 3).
        ranges: From slant to ground range.
        points: Control points.
    """

    satellite: str
    mode: str
    begun: datetime
    direction: str
    lines: int
    samples: int
    line_seconds: float
    sample_metres: float
    state_seconds: np.ndarray
    positions: np.ndarray
    velocities: np.ndarray
    ranges: Ranges
    points: ControlPoints


def read_annotation(member: Member, product: str) -> Annotation:
    """Read an annotation file of a GRD product.

    The names of the elements are those of ESA's product specification (S1-RS-MDA-52-7441).

    Args:
        member: The file.
        product: Name of the product, for errors.

    Raises:
        HighwaterError: ``sentinel1.damaged``.
    """
    root = read_xml(member, product)
    try:
        return _annotation(root)
    except (AttributeError, TypeError, ValueError, IndexError) as error:
        raise damaged(product, member.name, str(error)) from error


def numbers(element: ElementTree.Element, path: str) -> np.ndarray:
    """Numbers of an element that lists them, float64 (numbers,)."""
    return np.array(text(element, path).split(), float)


def text(element: ElementTree.Element, path: str) -> str:
    """Text of an element below another.

    Raises:
        ValueError: Where there is none.
    """
    found = element.findtext(path)
    if found is None or not found.strip():
        raise ValueError(f"<{path}> is missing")
    return found.strip()


def every(root: ElementTree.Element, path: str) -> list[ElementTree.Element]:
    """Elements of a list.

    Raises:
        ValueError: Where there are none.
    """
    found = root.findall(path)
    if not found:
        raise ValueError(f"<{path}> is missing")
    return found


def _annotation(root: ElementTree.Element) -> Annotation:
    image = "imageAnnotation/imageInformation/"
    begun = datetime.fromisoformat(text(root, image + "productFirstLineUtcTime"))

    def seconds(element: ElementTree.Element, name: str) -> float:
        return (datetime.fromisoformat(text(element, name)) - begun).total_seconds()

    states = every(root, "generalAnnotation/orbitList/orbit")
    direction = text(root, "generalAnnotation/productInformation/pass").lower()
    if direction not in ORBITS:
        raise ValueError(f"the orbit is {direction}")
    return Annotation(
        satellite=f"Sentinel-{text(root, 'adsHeader/missionId').removeprefix('S')}",
        mode=text(root, "adsHeader/mode"),
        begun=begun,
        direction=direction,
        lines=int(text(root, image + "numberOfLines")),
        samples=int(text(root, image + "numberOfSamples")),
        line_seconds=_positive(root, image + "azimuthTimeInterval"),
        sample_metres=_positive(root, image + "rangePixelSpacing"),
        state_seconds=_rising([seconds(state, "time") for state in states]),
        positions=_vectors(states, "position"),
        velocities=_vectors(states, "velocity"),
        ranges=_ranges(root, seconds),
        points=_control_points(root),
    )


def _positive(root: ElementTree.Element, path: str) -> float:
    value = float(text(root, path))
    if not 0 < value < np.inf:
        raise ValueError(f"<{path}> is {value}")
    return value


def _rising(values: Sequence[float]) -> np.ndarray:
    found = np.array(values, float)
    if len(found) < 2 or not (np.diff(found) > 0).all():
        raise ValueError("times or places do not rise")
    return found


def _vectors(states: Sequence[ElementTree.Element], name: str) -> np.ndarray:
    found = np.array([[float(text(each, f"{name}/{axis}")) for axis in "xyz"] for each in states])
    if not np.isfinite(found).all():
        raise ValueError(f"a {name} of the orbit is no number")
    return found


def _ranges(root: ElementTree.Element, seconds) -> Ranges:
    listed = every(root, "coordinateConversion/coordinateConversionList/coordinateConversion")
    listed.sort(key=lambda each: seconds(each, "azimuthTime"))
    return Ranges(
        np.array([seconds(each, "azimuthTime") for each in listed]),
        np.array([float(text(each, "sr0")) for each in listed]),
        np.array([numbers(each, "srgrCoefficients") for each in listed]),
    )


def _control_points(root: ElementTree.Element) -> ControlPoints:
    listed = every(root, "geolocationGrid/geolocationGridPointList/geolocationGridPoint")
    names = ("line", "pixel", "longitude", "latitude", "height", "incidenceAngle")
    table = np.array([[float(text(each, name)) for name in names] for each in listed])
    table = table[np.lexsort((table[:, 1], table[:, 0]))]
    lines, samples = (_rising(np.unique(table[:, axis]).tolist()) for axis in (0, 1))
    planes = table.T.reshape(len(names), len(lines), len(samples))  # fails where some are missing
    if not (planes[0] == lines[:, None]).all() or not (planes[1] == samples).all():
        raise ValueError("the control points are no grid")
    return ControlPoints(lines, samples, *planes[2:])
