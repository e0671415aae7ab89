"""A model file that says how it compares with the built-in thresholds, and its card."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import onnx

from ..prediction.against_thresholds import ThresholdComparison
from ..prediction.model import COMPARISONS_KEY, MLM_KEY
from ..protocol.plain import to_plain
from .card import card_of


def write_comparisons(path: Path, comparisons: Sequence[ThresholdComparison]) -> None:
    """Write comparisons into a model file, and its cards (``.md``, ``.html``) anew.

    What is done to the file later, such as a calibration, takes them out again: they are of the
    file as it was.

    Args:
        path: The ``.onnx`` file, with a STAC item; rewritten.
        comparisons: Instead of those that are there.
    """
    proto = onnx.load(str(path))
    metadata = {entry.key: entry.value for entry in proto.metadata_props}
    item = json.loads(metadata[MLM_KEY])
    item["properties"][COMPARISONS_KEY] = [to_plain(comparison) for comparison in comparisons]
    metadata[MLM_KEY] = json.dumps(item, ensure_ascii=False, allow_nan=False)
    del proto.metadata_props[:]
    onnx.helper.set_model_props(proto, metadata)
    onnx.save(proto, str(path))
    card = card_of(path)
    for ending, text in ((".md", card.markdown()), (".html", card.html())):
        path.with_suffix(ending).write_text(text, "utf-8")
