"""Findings: what is wrong or worth knowing, how bad it is, and what to do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

ERROR, WARNING, NOTE = "error", "warning", "note"
MINUS = re.compile(r"(?<=[\s(])-(?=\d)")
SEVERITIES = (ERROR, WARNING, NOTE)


@dataclass(frozen=True)
class Finding:
    """One thing that an audit has found.

    Attributes:
        code: Stable identifier, such as ``tile.constant``.
        severity: :data:`ERROR` (a model or its scores will be wrong), :data:`WARNING` (look at
            it) or :data:`NOTE` (know it).
        title: A few words.
        text: What was seen, with numbers.
        remedy: What to do; empty: nothing.
        tiles: Reason for each tile that it is about, by name; empty: about the whole.
    """

    code: str
    severity: str
    title: str
    text: str
    remedy: str = ""
    tiles: dict[str, str] = field(default_factory=dict)

    @property
    def suspicious(self) -> bool:
        """Whether its tiles belong into the layer of suspicious tiles."""
        return self.severity != NOTE and bool(self.tiles)

    def __post_init__(self) -> None:
        # As people write numbers: hyphens before digits are minus signs, but not within names.
        object.__setattr__(self, "text", MINUS.sub("−", self.text))
        tiles = {tile: MINUS.sub("−", reason) for tile, reason in self.tiles.items()}
        object.__setattr__(self, "tiles", tiles)

    def record(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "code": self.code,
            "severity": self.severity,
            "title": self.title,
            "text": self.text,
            "remedy": self.remedy,
            "tiles": self.tiles,
        }


def ordered(findings: Sequence[Finding]) -> list[Finding]:
    """Worst first."""
    return sorted(findings, key=lambda item: (SEVERITIES.index(item.severity), -len(item.tiles)))


def count(findings: Sequence[Finding], severity: str) -> int:
    """Number of findings of a severity."""
    return sum(item.severity == severity for item in findings)
