"""The evaluation as JSON, from which every figure can be looked up."""

from __future__ import annotations

import json
from pathlib import Path

from ..protocol.plain import to_plain
from .results import Evaluation


def write_metrics(path: Path, evaluation: Evaluation) -> None:
    """Write all of it; null where a score is undefined."""
    text = json.dumps(to_plain(evaluation), ensure_ascii=False, indent=1, allow_nan=False)
    path.write_text(text + "\n", "utf-8")
