"""The backend's own Python environment: find it, create it, check it.

QGIS imports this package, so that everything here but ``report`` is standard library only and
runs on Python 3.9.
"""
