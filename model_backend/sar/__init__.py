"""Radar: bands, units, speckle, thresholds."""
