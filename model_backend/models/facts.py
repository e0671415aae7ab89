"""What is known about a trained model: the source of its metadata and of its card."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple

from .scores import Measurement, Score


@dataclass(frozen=True)
class PrecisionFacts:
    """How a model file came to compute in another precision, and what it lost.

    Attributes:
        precision: ``int8``, ``float16`` or ``float16_weights``.
        method: How numbers were converted.
        model: Name of the model that it was made of.
        model_sha256: Of that model's file.
        layers: Convolutions and matrix products that compute in this precision.
        layers_of: How many there are.
        dataset: Name of the dataset.
        dataset_sha256: Of its tiles and their parts.
        ranges_part: Part that the ranges of values were taken from; empty: none was needed.
        ranges_tiles: Tiles that they were taken from.
        before: The old file on the evaluation part.
        after: The new one on the same tiles.
        differences: New minus old, with the interval of a paired bootstrap: ``iou``, ``ece``,
            ``brier``.
        groups: That were drawn for these intervals.
        grouped_by: What the groups are.
        seen: Of these tiles, how many the model had seen while it was made.
        seed: Of the choice of tiles and of the bootstrap.
        exported: When, ISO 8601.
        versions: Of the software.
    """

    precision: str
    method: str
    model: str
    model_sha256: str
    layers: int
    layers_of: int
    dataset: str
    dataset_sha256: str
    ranges_part: str
    ranges_tiles: int
    before: Measurement
    after: Measurement
    differences: Tuple[Score, ...]
    groups: int
    grouped_by: str
    seen: int = 0
    seed: int = 0
    exported: str = ""
    versions: Dict[str, str] = field(default_factory=dict)

    def difference(self, name: str) -> Optional[Score]:
        """The difference of this score; None: not measured."""
        return next((score for score in self.differences if score.name == name), None)


@dataclass(frozen=True)
class PartFacts:
    """A part of the dataset.

    Attributes:
        part: ``train``, ``validation``, ``test`` or ``calibration``.
        tiles: Number of tiles.
        pixels: Valid pixels.
        water_share: Of the valid pixels, 0 to 1; None: no valid pixel.
        regions: Names.
        events: Names.
        label_sources: Tiles by origin of their labels.
    """

    part: str
    tiles: int
    pixels: int
    water_share: Optional[float]
    regions: Tuple[str, ...] = ()
    events: Tuple[str, ...] = ()
    label_sources: Dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class DataFacts:
    """What a model was trained on.

    Attributes:
        name: Of the dataset.
        sha256: Of its tiles and their parts, as in its ``dataset.json``.
        licence: As far as it is stated; empty: not stated.
        unit: Of the polarisations, in words.
        parts: The parts that were used.
        sources: Names of scenes or of imported datasets.
        box: West, south, east, north of all tiles, degrees; empty: they have no place.
        begin: Date of the first image; empty: unknown.
        end: Date of the last image.
        split_by: How the parts were made, in words; empty: not stated.
        tiles: By part, :func:`.tile_marks` of every tile that the model learnt from or that
            something was chosen on; ``initial`` are those of the model that it goes on from.
            Empty: not recorded.
    """

    name: str
    sha256: str
    licence: str = ""
    unit: str = ""
    parts: Tuple[PartFacts, ...] = ()
    sources: Tuple[str, ...] = ()
    box: Tuple[float, ...] = ()
    begin: str = ""
    end: str = ""
    split_by: str = ""
    tiles: Dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Parity:
    """How far the model file and the trained network agree.

    Attributes:
        difference: Largest difference in probability.
        sizes: Images that were tried: batch, rows, columns.
        runtime: What ran the file.
    """

    difference: float
    sizes: Tuple[Tuple[int, ...], ...]
    runtime: str


@dataclass(frozen=True)
class CalibrationFacts:
    """How temperature and threshold of a model file were fitted anew.

    Attributes:
        model_sha256: Of the file that this one was made of.
        dataset: Name of the dataset.
        dataset_sha256: Of its tiles and their parts.
        part: That was fitted on, in words.
        tiles: Number of its tiles.
        temperature_before: Of the old file.
        temperature: Of this one.
        threshold_before: Of the old file.
        threshold: Of this one.
        criterion: That the threshold was chosen by, in words; empty: it was not chosen anew.
        likelihood_before: Negative log-likelihood per pixel on that part, old file.
        likelihood: The same, this file.
        before: Old file on data not used for the fit; None: there were none.
        after: This file on the same data.
        group: Sensor or region that this file is for, in words; empty: all.
        seed: Of what was held back, and of the intervals.
        calibrated: When, ISO 8601.
    """

    model_sha256: str
    dataset: str
    dataset_sha256: str
    part: str
    tiles: int
    temperature_before: float
    temperature: float
    threshold_before: float
    threshold: float
    criterion: str
    likelihood_before: Optional[float] = None
    likelihood: Optional[float] = None
    before: Optional[Measurement] = None
    after: Optional[Measurement] = None
    group: str = ""
    seed: int = 0
    calibrated: str = ""


@dataclass(frozen=True)
class ModelFacts:
    """Everything that metadata and card say beyond the model's specification.

    Attributes:
        name: Of the model.
        data: What it was trained on.
        threshold: Probability from which a pixel is water.
        temperature: That the logits are divided by.
        fitted_on: Part that threshold and temperature were fitted on; empty: they were not.
        calibration_before: Negative log-likelihood per pixel on that part without the
            temperature; None: not measured.
        calibration_after: The same with it.
        epochs: That were run.
        best_epoch: Whose weights these are, from 1.
        seconds: That training took; None: not measured.
        seed: Of the training.
        recipe: The training's parameters, JSON values.
        measurements: Scores; those on data not trained on only.
        encoder_weights: Where the encoder's first weights are from; empty: random.
        initial_model: SHA-256 of the model that was fine-tuned; empty: none.
        initial_measurements: Scores of that model on the same data.
        trained: When, ISO 8601.
        versions: Of the software.
        parity: Filled by :func:`model_backend.models.export.write_model`.
        parameters: Number of weights; filled as well.
        halo: Pixels from the edge of a tile within which the network misses context; filled as
            well.
    """

    name: str
    data: DataFacts
    threshold: float = 0.5
    temperature: float = 1.0
    fitted_on: str = ""
    calibration_before: Optional[float] = None
    calibration_after: Optional[float] = None
    epochs: int = 0
    best_epoch: int = 0
    seconds: Optional[float] = None
    seed: int = 0
    recipe: Dict[str, Any] = field(default_factory=dict)
    measurements: Tuple[Measurement, ...] = ()
    encoder_weights: str = ""
    initial_model: str = ""
    initial_measurements: Tuple[Measurement, ...] = ()
    trained: str = ""
    versions: Dict[str, str] = field(default_factory=dict)
    parity: Optional[Parity] = None
    parameters: Optional[int] = None
    halo: Optional[int] = None
