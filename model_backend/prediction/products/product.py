"""What everything that is made of a map has in common."""

from __future__ import annotations

from typing import Protocol

from ..strip import Strip


class Product(Protocol):
    """Takes the map row by row; memory does not grow with its height."""

    def add(self, strip: Strip) -> None:
        """Take the next rows, from top to bottom without gap or overlap."""
