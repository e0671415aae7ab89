"""Names of the strata of a water map.

Standard library only and Python 3.9 syntax: QGIS imports this file as well.
"""

STRATA = ("dry", "water", "permanent", "excluded", "uncertain", "edge_dry", "edge_water")
"""All strata; the place of a name is the stratum's code in a block of the map."""

MAPPED_WATER = ("water", "permanent", "edge_water")
"""Strata that the map calls water; all others count as mapped dry."""


def mapped_as(stratum: str) -> str:
    """What the map calls a stratum: ``"water"`` or ``"dry"``."""
    return "water" if stratum in MAPPED_WATER else "dry"
