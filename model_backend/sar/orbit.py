"""Where Sentinel-1 flies as seen from the ground that it looks at.

The direction of flight over the Earth follows from the orbit's inclination and the Earth's turning;
the satellite is steered so that it looks at right angles to it. What it sees lies hundreds of
kilometres beside its track, where that line points a few degrees elsewhere because meridians meet.
"""

from __future__ import annotations

import math

INCLINATION = 98.18  # degrees
ALTITUDE = 693_000.0  # metres
PERIOD = 12 * 86_400 / 175  # seconds; 175 orbits in 12 days
RADIUS = 6_371_000.0  # metres, of the Earth
DAY = 86_164.1  # seconds, of the Earth's turn
HIGHEST = 80.0  # degrees of latitude; beyond it the direction changes within a scene


def usual_heading(orbit: str, latitude: float, incidence: float) -> float:
    """Direction of flight of Sentinel-1 for a place that it sees to its right.

    Args:
        orbit: ``ascending`` or ``descending``.
        latitude: Of the place, degrees, −80 to 80.
        incidence: Angle under which the place is seen, degrees.

    Returns:
        Degrees clockwise from north, −180 to 180, of the line at whose right angle the place is
        looked at; at the equator about −12 on ascending orbits.
    """
    place = math.radians(latitude)
    angle = math.radians(incidence)
    # Angle at the Earth's centre between the place and the point below the satellite.
    apart = angle - math.asin(RADIUS / (RADIUS + ALTITUDE) * math.sin(angle))
    below = place
    for _ in range(20):  # a contraction; far below a thousandth of a degree after that
        bearing = _over_ground(orbit, below) + math.pi / 2
        reached = math.asin(
            math.sin(below) * math.cos(apart)
            + math.cos(below) * math.sin(apart) * math.cos(bearing)
        )
        below += place - reached
    # Bearing of the great circle on arrival, from its start and length.
    bearing = _over_ground(orbit, below) + math.pi / 2
    arrived = math.atan2(
        math.sin(bearing) * math.cos(below),
        math.cos(bearing) * math.cos(below) * math.cos(apart) - math.sin(below) * math.sin(apart),
    )
    return (math.degrees(arrived) - 90 + 180) % 360 - 180


def _over_ground(orbit: str, latitude: float) -> float:
    """Direction of flight above the turning Earth, radians clockwise from north."""
    share = math.cos(math.radians(INCLINATION)) / math.cos(latitude)
    eastward = max(min(share, 1.0), -1.0)
    northward = math.sqrt(1 - eastward**2) * (1 if orbit == "ascending" else -1)
    speed = 2 * math.pi * RADIUS / PERIOD
    turning = 2 * math.pi * RADIUS / DAY * math.cos(latitude)
    return math.atan2(speed * eastward - turning, speed * northward)
