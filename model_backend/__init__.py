"""Highwater's backend: everything that is not QGIS.

Runs as a process of its own in an environment of its own (``python -m model_backend``) and is
usable from scripts and notebooks. Importing it costs nothing: the heavy libraries are imported
by the jobs that need them.
"""

__version__ = "0.1.0"
