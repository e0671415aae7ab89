"""Where the sun stands when the optical satellite passes."""

from __future__ import annotations

import math

HOUR_ANGLE = -22.5  # degrees: half past ten
LOWEST = 12.0  # degrees of elevation; darker images are not taken


def sun_at(lat: float, day_of_year: float) -> tuple[float, float]:
    """Azimuth from north by east and elevation of the sun, degrees."""
    declination = math.radians(-23.44 * math.cos(2 * math.pi * (day_of_year + 10) / 365.25))
    phi, hour = math.radians(lat), math.radians(HOUR_ANGLE)
    sine = math.sin(phi) * math.sin(declination)
    sine += math.cos(phi) * math.cos(declination) * math.cos(hour)
    north = math.cos(phi) * math.sin(declination)
    north -= math.sin(phi) * math.cos(declination) * math.cos(hour)
    east = -math.cos(declination) * math.sin(hour)
    elevation = max(math.degrees(math.asin(sine)), LOWEST)
    return math.degrees(math.atan2(east, north)) % 360, elevation
