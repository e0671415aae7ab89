"""Parameters of the jobs about the backend itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CheckParameters:
    """Job ``check``: what this backend environment is and can do; it has no parameters."""
