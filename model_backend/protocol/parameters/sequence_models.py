"""Parameters of the jobs that train and use networks for image sequences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from .layers import VectorLayer
from .timeseries import DatedLayer

SEQUENCE_ARCHITECTURES = ("attention", "convlstm")
"""Values of ``architecture``: a shared encoder with attention over time, or a pair of convolutional
LSTMs."""

SEQUENCE_SENSORS = ("both", "radar", "optical")
"""Values of ``sensors``."""

SEQUENCE_LOSSES = ("weighted_bce", "bce", "focal")
"""Values of ``loss``: cross-entropy in which both classes weigh the same, as it is, or focal."""


@dataclass(frozen=True)
class SequenceNetwork:
    """Which network, and what enters it.

    Attributes:
        architecture: One of :data:`SEQUENCE_ARCHITECTURES`.
        sensors: One of :data:`SEQUENCE_SENSORS`.
        optical_bands: Names; empty: those that all images have, of Sentinel-2 at most six.
        side: Cells along each side of the grid that every image is averaged to.
        width: Numbers that stand for an image.
        dropout: Share of them that is dropped while training, 0 to 1.
        views: Of the images, 1 to 8, whose answers the finished model averages: as they are, then
            mirrored (2 to 4), then turned by a quarter (5 to 8).
    """

    architecture: str = "attention"
    sensors: str = "both"
    optical_bands: Tuple[str, ...] = ()
    side: int = 64
    width: int = 96
    dropout: float = 0.2
    views: int = 4


@dataclass(frozen=True)
class SequenceAugmentation:
    """How sequences are varied while training.

    Attributes:
        flips: Mirror and turn by quarters at random, all images of a place alike.
        offset: Standard deviation of what is added to the brightness, dB.
        image_dropout: Share of the images that is left out.
        sensor_dropout: Share of the places of which one sensor is left out.
        reversal: Share of the places whose time runs backwards; for sets in which the order of the
            images gives the label away, such as pairs from before and after a flood.
    """

    flips: bool = True
    offset: float = 0.5
    image_dropout: float = 0.15
    sensor_dropout: float = 0.25
    reversal: float = 0.0


@dataclass(frozen=True)
class SequenceOptimisation:
    """How it is minimised.

    Attributes:
        loss: One of :data:`SEQUENCE_LOSSES`.
        focal_gamma: Exponent of the focal loss.
        sequence_weight: Weight of the loss of whole sequences beside that of their images.
        scheduler: One of ``SCHEDULERS``.
        epochs: Passes over the training part at most; 0: 60, or as many as ``minutes`` allow.
        minutes: Time at most; None: no limit.
        batch_size: Places at once.
        most_images: Images of a sensor and place at once while training; drawn anew each epoch.
        learning_rate: Largest rate.
        weight_decay: Of AdamW.
        clip_gradients: Largest norm of the gradient; 0: not clipped.
        patience: Epochs without a better validation before training stops; 0: never.
    """

    loss: str = "weighted_bce"
    focal_gamma: float = 2.0
    sequence_weight: float = 0.3
    scheduler: str = "one_cycle"
    epochs: int = 0
    minutes: Optional[float] = None
    batch_size: int = 8
    most_images: int = 32
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    clip_gradients: float = 1.0
    patience: int = 20


@dataclass(frozen=True)
class TrainTimeSeriesParameters:
    """Job ``traintimeseries``: from an index of sequences to one model file.

    Output: ``model`` (``.onnx``), whose card (``.md``, ``.html``) and weights (``.safetensors``)
    lie beside it. The folder ``run`` holds checkpoints, curves and logs.

    Attributes:
        dataset: Folder of the index.
        run: Folder of the run; empty: beside the model, named after it.
        network: Which network.
        augmentation: How sequences are varied.
        optimisation: How it is minimised.
        resume: Whether an unfinished run in ``run`` is continued.
        skip_damaged: Whether images that cannot be read are left out rather than refused.
        loggers: Some of ``LOGGERS``.
        device: One of ``DEVICES``.
        seed: Same seed, same model on the same machine.
        name: Name of the model; empty: from the file.
    """

    dataset: str
    run: str = ""
    network: SequenceNetwork = field(default_factory=SequenceNetwork)
    augmentation: SequenceAugmentation = field(default_factory=SequenceAugmentation)
    optimisation: SequenceOptimisation = field(default_factory=SequenceOptimisation)
    resume: bool = False
    skip_damaged: bool = False
    loggers: Tuple[str, ...] = ("csv",)
    device: str = "auto"
    seed: int = 0
    name: str = ""


@dataclass(frozen=True)
class ClassifyTimeSeriesParameters:
    """Job ``classifytimeseries``: whether each image of a time series shows a flood.

    Outputs, each optional: ``table`` (CSV), ``footprints`` (vector), ``plot`` (PNG), ``report``
    (HTML).

    Attributes:
        model: Model file that ``traintimeseries`` has made.
        layers: Images of one place; empty: those of ``dataset``.
        dataset: Folder of an index of sequences; empty: ``layers`` are given.
        split: Part of the index; empty: all places.
        name: Of the place, where layers are given.
        table: What is known of each layer, see :class:`.PrepareSequencesParameters`.
        dates: Date by the name of a layer or file; the table counts before it.
        bands: Names of the bands of layers whose bands cannot be recognised.
        threshold: Probability from which an image is called flooded; None: the model's own.
        skip_unreadable: Whether images that cannot be read are left out instead of refused.
        seed: Of the intervals.
        trust_model: Whether a model file that differs from its card is used.
    """

    model: str
    layers: Tuple[DatedLayer, ...] = ()
    dataset: str = ""
    split: str = ""
    name: str = ""
    table: Optional[VectorLayer] = None
    dates: Dict[str, str] = field(default_factory=dict)
    bands: Tuple[str, ...] = ()
    threshold: Optional[float] = None
    skip_unreadable: bool = True
    seed: int = 0
    trust_model: bool = False
