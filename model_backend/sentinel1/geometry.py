"""Where in the image a place on the ground is: the range-Doppler equations.

A place is imaged when the satellite is nearest to it (zero Doppler); its slant range then gives its
sample. The producer's control points were computed in the same way, with all that it knew: what
the equations give beside them is the remaining error of orbit, clock and formulas, and is taken
off (Small and Schubert 2008, *Guide to ASAR geocoding*, for the equations).
"""

from __future__ import annotations

import numpy as np
from pyproj import Transformer
from scipy.interpolate import CubicHermiteSpline, RegularGridInterpolator

from .annotation import Annotation, Ranges

STEPS = 8
"""Of Newton's method; from the middle of the image three are enough for a hundredth of a
millimetre."""


class Geometry:
    """Lines and samples of places on the ground.

    Args:
        annotation: Of the image.

    Attributes:
        residuals: How far the equations alone put the control points from where the producer does,
            in lines and samples, (2, lines, samples).
    """

    def __init__(self, annotation: Annotation) -> None:
        self._annotation = annotation
        self._orbit = CubicHermiteSpline(
            annotation.state_seconds, annotation.positions, annotation.velocities
        )
        self._velocity = self._orbit.derivative()
        self._acceleration = self._orbit.derivative(2)
        self._earth_fixed = Transformer.from_crs(4979, 4978, always_xy=True)
        points = annotation.points
        lines, samples = self._by_orbit(points.longitude, points.latitude, points.height)
        self.residuals = np.stack([points.lines[:, None] - lines, points.samples - samples])
        self._correction = _over(points.lines, points.samples, np.moveaxis(self.residuals, 0, -1))
        self._height = _over(points.lines, points.samples, points.height)
        self._incidence = _over(points.lines, points.samples, points.incidence)

    def locate(
        self, longitude: np.ndarray, latitude: np.ndarray, height: np.ndarray | float
    ) -> tuple[np.ndarray, np.ndarray]:
        """Line and sample of places; 0 is the middle of the first.

        Args:
            longitude: Degrees, of any shape.
            latitude: Degrees, of the same shape.
            height: Metres above the ellipsoid; the same shape, or one for all.

        Returns:
            Lines and samples of that shape, float64; beyond the image they go on.
        """
        lines, samples = self._by_orbit(longitude, latitude, height)
        correction = self._correction(self._within(lines, samples))
        return lines + correction[..., 0], samples + correction[..., 1]

    def height(self, lines: np.ndarray, samples: np.ndarray) -> np.ndarray:
        """Metres above sea level, between the control points."""
        return self._height(self._within(lines, samples))

    def incidence(self, lines: np.ndarray, samples: np.ndarray) -> np.ndarray:
        """Incidence angle on level ground in degrees, between the control points."""
        return self._incidence(self._within(lines, samples))

    def _within(self, lines: np.ndarray, samples: np.ndarray) -> np.ndarray:
        points = self._annotation.points
        return np.stack(
            [
                np.clip(lines, points.lines[0], points.lines[-1]),
                np.clip(samples, points.samples[0], points.samples[-1]),
            ],
            axis=-1,
        )

    def _by_orbit(
        self, longitude: np.ndarray, latitude: np.ndarray, height: np.ndarray | float
    ) -> tuple[np.ndarray, np.ndarray]:
        height = np.broadcast_to(np.asarray(height, float), np.shape(longitude))
        places = np.stack(self._earth_fixed.transform(longitude, latitude, height), axis=-1)
        annotation = self._annotation
        seconds = np.full(np.shape(longitude), annotation.lines * annotation.line_seconds / 2)
        for _ in range(STEPS):
            apart = places - self._orbit(seconds)
            velocity = self._velocity(seconds)
            slope = _dot(apart, self._acceleration(seconds)) - _dot(velocity, velocity)
            seconds = seconds - _dot(apart, velocity) / slope
        slant = np.linalg.norm(places - self._orbit(seconds), axis=-1)
        ground = ground_range(annotation.ranges, seconds, slant)
        return seconds / annotation.line_seconds, ground / annotation.sample_metres


def ground_range(ranges: Ranges, seconds: np.ndarray, slant: np.ndarray) -> np.ndarray:
    """Ground range in metres.

    Args:
        ranges: Polynomials at some times; between them their values are interpolated.
        seconds: Since the first line, of any shape.
        slant: Slant range in metres, of the same shape.
    """
    times = ranges.seconds
    if len(times) == 1:
        return _polynomial(ranges, np.zeros(np.shape(seconds), int), slant)
    later = np.clip(np.searchsorted(times, seconds), 1, len(times) - 1)
    share = np.clip((seconds - times[later - 1]) / (times[later] - times[later - 1]), 0, 1)
    before, after = (_polynomial(ranges, index, slant) for index in (later - 1, later))
    return before + share * (after - before)


def _polynomial(ranges: Ranges, index: np.ndarray, slant: np.ndarray) -> np.ndarray:
    beyond = slant - ranges.origin[index]
    value = np.zeros_like(beyond)
    for term in range(ranges.coefficients.shape[1] - 1, -1, -1):
        value = value * beyond + ranges.coefficients[index, term]
    return value


def _over(lines: np.ndarray, samples: np.ndarray, values: np.ndarray) -> RegularGridInterpolator:
    return RegularGridInterpolator((lines, samples), values)


def _dot(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.einsum("...i,...i->...", one, other)
