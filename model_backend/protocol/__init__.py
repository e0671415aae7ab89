"""The contract between QGIS and the backend: requests, events and errors.

Standard library only and Python 3.9 syntax: QGIS imports this package into its own Python,
the worker imports the same files into the backend's.
"""

from .errors import HighwaterError
from .events import Error, Event, Log, Metric, Progress, Result, decode_event, encode_event
from .request import PROTOCOL_VERSION, Request

__all__ = [
    "PROTOCOL_VERSION",
    "Error",
    "Event",
    "HighwaterError",
    "Log",
    "Metric",
    "Progress",
    "Request",
    "Result",
    "decode_event",
    "encode_event",
]
