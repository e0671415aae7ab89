"""A service as the backend: the same requests, sent by HTTP.

QGIS imports this package: standard library only, Python 3.9.
"""

from .address import RemoteBackend
from .run import run_remote

__all__ = ["RemoteBackend", "run_remote"]
