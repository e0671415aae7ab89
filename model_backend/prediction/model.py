"""The model file: an ``.onnx`` that says what it wants.

Read here; :mod:`model_backend.models.metadata` writes it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..models.local import is_local
from ..protocol import HighwaterError
from ..raster.source import sha256_of
from ..sar.units import NAMES
from .against_thresholds import ThresholdComparison, read_comparisons
from .uncertain import RiskBounds, read_bounds
from .unlike import TrainedOn

MLM_KEY = "stac_mlm"
"""Metadata key that holds the model's STAC item with the Machine Learning Model extension."""

SPEC_KEY = "highwater:spec"
"""Property of the item that holds :class:`model_backend.models.spec.ModelSpec`."""

KIND_KEY = "highwater:kind"
"""Property of the item that says what the file is for; without it, it maps water."""

SEQUENCES = "sequences"
"""Value of :data:`KIND_KEY`: the file classifies images of a time series."""

RISK_KEY = "highwater:risk"
"""Property of the item that holds :class:`.RiskBounds`."""

COMPARISONS_KEY = "highwater:against_thresholds"
"""Property of the item that holds a list of :class:`.ThresholdComparison`."""

DEFAULT_TILE = 512  # pixels
DEFAULT_OVERLAP = 64  # pixels
DEFAULT_THRESHOLD = 0.5


@dataclass(frozen=True)
class ModelDescription:
    """What a model says of itself.

    Attributes:
        name: For messages and the provenance record.
        bands: Names of the input bands in order; empty: the model does not say.
        unit: Unit that radar bands are wanted in; empty: the model does not say.
        pixel_size: Metres that it was trained for; None: it does not say.
        tile: Preferred tile size in pixels.
        overlap: Pixels that neighbouring tiles share.
        threshold: Probability from which a pixel is water.
        sha256: Hash of the file.
        optional: Those of ``bands`` that may be missing: NaN everywhere.
        risk: Where pixels are uncertain; None: nowhere.
        local: Whether it is known to give the same for a pixel in tiles of any size.
        trained_on: Values of the bands in the training data, as far as the model says them.
        comparisons: With the built-in thresholds; empty: none was made.
        calibration: Temperature that its logits are divided by, and what that was fitted on; None:
            the file does not say.
    """

    name: str
    bands: tuple[str, ...]
    unit: str
    pixel_size: float | None
    tile: int
    overlap: int
    threshold: float
    sha256: str
    optional: tuple[str, ...] = ()
    risk: RiskBounds | None = None
    local: bool = False
    trained_on: tuple[TrainedOn, ...] = ()
    comparisons: tuple[ThresholdComparison, ...] = ()
    calibration: dict[str, Any] | None = None


def describe(metadata: dict[str, str], path: Path) -> ModelDescription:
    """Read a model's metadata.

    The STAC item under :data:`MLM_KEY` comes first; the plain keys that other QGIS plugins for
    inference write (``resolution`` in cm, ``tile_size``, ``tiles_overlap`` in percent,
    ``seg_thresh``) fill what it leaves open.

    Args:
        metadata: The file's metadata properties.
        path: The file.

    Raises:
        HighwaterError: ``model.of_sequences`` or ``model.bad_metadata``.
    """
    if classifies_sequences(metadata):
        raise HighwaterError(
            "model.of_sequences",
            f"The model “{path.name}” classifies the images of a time series and maps no water.",
            "Use it with “Classify a time series”, or choose a model that maps.",
        )
    try:
        return _describe(metadata, path)
    except HighwaterError as error:
        raise _bad(path, error.sentence) from error
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise _bad(path, repr(error)) from error


def classifies_sequences(metadata: Mapping[str, str]) -> bool:
    """Whether a file's metadata say that it classifies images of a time series."""
    try:
        item = json.loads(metadata[MLM_KEY])
        return item["properties"].get(KIND_KEY) == SEQUENCES
    except (KeyError, ValueError, TypeError, AttributeError):
        return False


def _bad(path: Path, detail: str) -> HighwaterError:
    return HighwaterError(
        "model.bad_metadata",
        f"The description inside the model “{path.name}” cannot be understood.",
        "Export the model again.",
        detail,
    )


def _describe(metadata: dict[str, str], path: Path) -> ModelDescription:
    plain = {key: json.loads(value) for key, value in metadata.items() if key in _PLAIN_KEYS}
    properties: dict[str, Any] = {}
    if MLM_KEY in metadata:
        properties = json.loads(metadata[MLM_KEY])["properties"]
    tile = int(properties.get("highwater:tile", plain.get("tile_size", DEFAULT_TILE)))
    overlap = properties.get("highwater:overlap")
    if overlap is None:
        overlap = (
            round(tile * float(plain["tiles_overlap"]) / 100)
            if "tiles_overlap" in plain
            else min(DEFAULT_OVERLAP, tile // 4)
        )
    pixel_size = properties.get("highwater:pixel_size")
    if pixel_size is None and "resolution" in plain:
        pixel_size = float(plain["resolution"]) / 100
    unit = str(properties.get("highwater:unit", ""))
    if unit and unit not in NAMES:
        raise ValueError(f"unknown unit {unit!r}")
    threshold = float(
        properties.get("highwater:threshold", plain.get("seg_thresh", DEFAULT_THRESHOLD))
    )
    if not 0 <= threshold <= 1 or not 0 <= int(overlap) < tile:
        raise ValueError(f"threshold {threshold}, overlap {overlap}, tile {tile}")
    inputs = properties.get("mlm:input", [{}])[0].get("bands", [])
    bands = tuple(_band_name(band) for band in inputs)
    optional = tuple(_band_name(band) for band in properties.get("highwater:optional", []))
    if not set(optional) <= set(bands) or (bands and len(optional) == len(bands)):
        raise ValueError(f"optional bands {optional} of {bands}")
    risk = properties.get(RISK_KEY)
    spec = properties.get(SPEC_KEY)
    return ModelDescription(
        name=str(properties.get("highwater:name") or properties.get("mlm:name") or path.stem),
        bands=bands,
        unit=unit,
        pixel_size=float(pixel_size) if pixel_size is not None else None,
        tile=tile,
        overlap=int(overlap),
        threshold=threshold,
        sha256=sha256_of(path),
        optional=optional,
        risk=None if risk is None else read_bounds(risk),
        local=spec is not None and is_local(spec["architecture"], spec["encoder"], spec["norm"]),
        trained_on=() if spec is None else tuple(map(_trained_on, spec["channels"])),
        comparisons=read_comparisons(properties.get(COMPARISONS_KEY, [])),
        calibration=_calibration(properties),
    )


def _calibration(properties: dict[str, Any]) -> dict[str, Any] | None:
    """What training says of it, or whoever calibrated the file since."""
    facts, since = (properties.get(f"highwater:{key}") for key in ("facts", "calibration"))
    said = since or facts
    if said is None:
        return None
    part = f"{since['dataset']}, {since['part']}" if since else said.get("fitted_on", "")
    return {"temperature": float(said.get("temperature", 1.0)), "fitted_on": part}


_PLAIN_KEYS = ("tile_size", "tiles_overlap", "resolution", "seg_thresh")


def _trained_on(channel: dict[str, Any]) -> TrainedOn:
    low, high, mean, std = (float(channel[name]) for name in ("low", "high", "mean", "std"))
    return TrainedOn(str(channel["name"]).upper(), low, high, mean, std)


def _band_name(band: Any) -> str:
    # The extension allows a band to be its name alone or an object.
    return str(band["name"] if isinstance(band, dict) else band).upper()
