"""The evaluation as JSON, from which every figure can be looked up."""

from __future__ import annotations

import json
from itertools import chain
from pathlib import Path

from ..protocol.plain import to_plain
from .results import Evaluation


def write_metrics(path: Path, evaluation: Evaluation) -> None:
    """Write all of it; null where a score is undefined. Classes have their English names."""
    plain = to_plain(evaluation)
    for judgement in plain["judgements"]:
        cuts = [cut["groups"] for cut in judgement["slices"]]
        for group in chain(judgement["regions"], judgement["events"], *cuts):
            del group["shown"]
    text = json.dumps(plain, ensure_ascii=False, indent=1, allow_nan=False)
    path.write_text(text + "\n", "utf-8")
