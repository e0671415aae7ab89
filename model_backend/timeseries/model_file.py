"""A model file of sequences: what it says of itself, and what it says of a place's images.

Needs no torch.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..models.onnx_file import load_model, not_onnx
from ..models.session import processor_session
from ..prediction.model import MLM_KEY, classifies_sequences
from ..protocol import HighwaterError
from ..protocol.plain import from_plain
from ..raster.source import sha256_of
from .facts import SequenceFacts
from .metadata import input_names
from .places import Place
from .spec import RADAR, SequenceSpec


class SequenceModelFile:
    """A model file.

    Args:
        path: The ``.onnx`` file.
        name: What it will be called; empty: its own name.

    Attributes:
        file: Its name.
        spec: What it takes.
        facts: What is known about it.
        item: Its STAC item.
        sha256: Of the file.
        size: Bytes.

    Raises:
        HighwaterError: As :func:`.load_model`; ``model.not_of_sequences`` or
            ``model.bad_metadata``.
    """

    def __init__(self, path: Path, name: str = "") -> None:
        self.file = name or path.name
        load_model(path, self.file)
        try:
            self._session = processor_session(path)
        except Exception as error:  # the runtime has an exception type per status code
            raise not_onnx(path, str(error), self.file) from error
        said = self._session.get_modelmeta().custom_metadata_map
        if not classifies_sequences(said):
            raise HighwaterError(
                "model.not_of_sequences",
                f"The model “{self.file}” does not classify image sequences.",
                "Choose a file that “Train a time series model” has made.",
            )
        self.item: dict[str, Any] = json.loads(said[MLM_KEY])
        properties = self.item["properties"]
        try:
            self.spec = from_plain(SequenceSpec, properties["highwater:spec"], "model")
            self.facts = from_plain(SequenceFacts, properties["highwater:facts"], "model")
        except (KeyError, HighwaterError) as error:
            raise HighwaterError(
                "model.bad_metadata",
                f"The description inside the model “{self.file}” cannot be understood.",
                "Update the plugin, or train the model again.",
                str(error),
            ) from error
        self.sha256 = sha256_of(path)
        self.size = path.stat().st_size

    @property
    def bands(self) -> dict[str, tuple[str, ...]]:
        """Names of the bands of each sensor that it takes."""
        return {s: tuple(band.name for band in self.spec.bands(s)) for s in self.spec.sensors}

    def classify(self, place: Place, values: Mapping[str, np.ndarray]) -> tuple[np.ndarray, float]:
        """Calibrated probabilities of a flood.

        Args:
            place: With images of at least one sensor that the model takes, and no others.
            values: float32 (images, bands, side, side) by sensor, in the order of time.

        Returns:
            (images,) in the order of the place's images; and that of the whole sequence.
        """
        inputs: list[np.ndarray] = []
        first = min(image.day for image in place.images)
        for sensor in self.spec.sensors:
            images = place.of(sensor)
            if images:
                further = [i.orbit_code if sensor == RADAR else i.cloud for i in images]
                days, seen = [i.day - first for i in images], np.ones(len(images))
                pixels = values[sensor]
            else:  # a place holder, marked as one
                further, days, seen = [0], [0.0], np.zeros(1)
                bands = len(self.spec.bands(sensor))
                pixels = np.full((1, bands, self.spec.side, self.spec.side), np.nan)
            kind = np.int64 if sensor == RADAR else np.float32
            inputs += [
                pixels.astype(np.float32),
                np.array(days, np.float32),
                seen.astype(np.float32),
                np.array(further, kind),
            ]
        *found, whole = self._session.run(None, dict(zip(input_names(self.spec), inputs)))
        by_sensor = {sensor: iter(row) for sensor, row in zip(self.spec.sensors, found)}
        row = np.array([next(by_sensor[image.sensor]) for image in place.images], np.float64)
        return row, float(whole[0])
