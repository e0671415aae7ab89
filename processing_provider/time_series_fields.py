"""The form of a training of time series, as fields."""

from __future__ import annotations

from typing import Tuple

from ..model_backend.protocol.parameters import (
    DEVICES,
    LOGGERS,
    SCHEDULERS,
    SEQUENCE_ARCHITECTURES,
    SEQUENCE_LOSSES,
    SEQUENCE_SENSORS,
    TrainTimeSeriesParameters,
)
from .training_fields import Choice, Choices, Field, Number, Switch, Text
from .training_recipe import MINUTES
from .training_texts import names_of
from .training_titles import DEVICE_TITLES, LOGGER_TITLES, SCHEDULER_TITLES

DEFAULTS = TrainTimeSeriesParameters("")

ARCHITECTURE_TITLES = {
    "attention": "Encoder for each image, attention over time",
    "convlstm": "Pair of convolutional LSTMs",
}
SENSOR_TITLES = {
    "both": "Radar and optical images",
    "radar": "Radar images alone",
    "optical": "Optical images alone",
}
LOSS_TITLES = {
    "weighted_bce": "Cross-entropy, both classes with the same weight",
    "bce": "Cross-entropy",
    "focal": "Focal loss",
}


def _own(field: Field) -> Field:
    """A field of the other training's form with the defaults of this one."""
    return type(field)(**{**vars(field), "defaults": DEFAULTS})


FIELDS: Tuple[Field, ...] = (
    Choice(
        "ARCHITECTURE", "network.architecture", "Network",
        "Attention looks from every image of a place at every other one, whatever their dates. The"
        " convolutional LSTMs go through each sensor's images in the order of time.",
        advanced=False, values=SEQUENCE_ARCHITECTURES, titles=ARCHITECTURE_TITLES,
        defaults=DEFAULTS,
    ),
    Choice(
        "SENSORS", "network.sensors", "Images",
        "Which images are learned. A model of both does without either where it is missing.",
        advanced=False, values=SEQUENCE_SENSORS, titles=SENSOR_TITLES, defaults=DEFAULTS,
    ),
    _own(MINUTES),
    Text(
        "OPTICAL_BANDS", "network.optical_bands",
        "Network: optical bands (such as B03;B08;B11)",
        "Separated by semicolons. Empty: those that all images have, of Sentinel-2 at most six.",
        parse=names_of, defaults=DEFAULTS,
    ),
    Number(
        "SIDE", "network.side", "Network: cells along each side of a place",
        "Every image is averaged to this many cells, whatever its size; a multiple of 8. More cells"
        " show smaller floods and take longer.", low=16, high=512, defaults=DEFAULTS,
    ),
    Number(
        "WIDTH", "network.width", "Network: numbers that stand for an image",
        "A multiple of 8.", low=16, high=1024, defaults=DEFAULTS,
    ),
    Number(
        "DROPOUT", "network.dropout", "Network: dropout (0–1)",
        "Share of these numbers that is dropped while training.", high=0.95, defaults=DEFAULTS,
    ),
    Number(
        "VIEWS", "network.views", "Network: views of the images that are averaged (1–8)",
        "The finished model looks at the images as they are, mirrored (up to 4) and turned (up to"
        " 8), and gives the mean: a little more accurate, and as many times slower to use.",
        low=1, high=8, defaults=DEFAULTS,
    ),
    Choice(
        "LOSS", "optimisation.loss", "Loss",
        "Floods are rare: with equal weights the network does not learn to say “dry” always. The"
        " probabilities are corrected for it afterwards.",
        values=SEQUENCE_LOSSES, titles=LOSS_TITLES, defaults=DEFAULTS,
    ),
    Number(
        "FOCAL_GAMMA", "optimisation.focal_gamma", "Loss: exponent of the focal loss",
        "Of effect with the focal loss alone.", high=10, defaults=DEFAULTS,
    ),
    Number(
        "SEQUENCE_WEIGHT", "optimisation.sequence_weight", "Loss: weight of whole sequences",
        "Beside the labels of images, whether there is a flood in the sequence at all is learned."
        " Where no image has a label, it is all that is learned.", high=100, defaults=DEFAULTS,
    ),
    Choice(
        "SCHEDULER", "optimisation.scheduler", "Optimiser: course of the learning rate",
        "How the rate changes while training.",
        values=SCHEDULERS, titles=SCHEDULER_TITLES, defaults=DEFAULTS,
    ),
    Number(
        "EPOCHS", "optimisation.epochs",
        "Optimiser: epochs at most (0: 60, or as the minutes allow)",
        "Passes over the training places.",
        high=100_000, defaults=DEFAULTS,
    ),
    Number(
        "BATCH_SIZE", "optimisation.batch_size", "Optimiser: places at once", "Of a batch.",
        low=1, high=1024, defaults=DEFAULTS,
    ),
    Number(
        "MOST_IMAGES", "optimisation.most_images",
        "Optimiser: images of a sensor and place at once",
        "Longer sequences are learned in parts, drawn anew in each epoch. When the model is used"
        " it looks at all.", low=1, high=1000, defaults=DEFAULTS,
    ),
    Number(
        "LEARNING_RATE", "optimisation.learning_rate", "Optimiser: largest learning rate",
        "Of AdamW.", low=1e-6, high=1, decimals=6, defaults=DEFAULTS,
    ),
    Number(
        "WEIGHT_DECAY", "optimisation.weight_decay", "Optimiser: weight decay", "Of AdamW.",
        high=10, decimals=6, defaults=DEFAULTS,
    ),
    Number(
        "CLIP", "optimisation.clip_gradients",
        "Optimiser: largest norm of the gradient (0: not clipped)",
        "Keeps single batches from upsetting the network.", high=1e6, defaults=DEFAULTS,
    ),
    Number(
        "PATIENCE", "optimisation.patience",
        "Optimiser: epochs without improvement before it stops (0: never)",
        "Training ends when validation has not improved for so many epochs.",
        high=100_000, defaults=DEFAULTS,
    ),
    Switch(
        "FLIPS", "augmentation.flips", "Variation: mirror and turn",
        "All images of a place alike.", defaults=DEFAULTS,
    ),
    Number(
        "OFFSET", "augmentation.offset", "Variation: brightness (dB)",
        "Standard deviation of what is added to the images.", high=30, defaults=DEFAULTS,
    ),
    Number(
        "IMAGE_DROPOUT", "augmentation.image_dropout", "Variation: images left out (share, 0–1)",
        "So that the model does not rely on any single date.", high=0.9, defaults=DEFAULTS,
    ),
    Number(
        "SENSOR_DROPOUT", "augmentation.sensor_dropout",
        "Variation: places without one of the sensors (share, 0–1)",
        "So that the model works where one of them is missing.", defaults=DEFAULTS,
    ),
    Number(
        "REVERSAL", "augmentation.reversal", "Variation: places in reversed time (share, 0–1)",
        "For sets in which the order of the images gives the label away, such as pairs from before"
        " and after a flood: 0.5 takes the order from what can be learned.", defaults=DEFAULTS,
    ),
    Switch(
        "RESUME", "resume", "Run: continue an unfinished run",
        "With the same settings and the folder of that run.", defaults=DEFAULTS,
    ),
    Switch(
        "SKIP_DAMAGED", "skip_damaged", "Run: leave out images that cannot be read",
        "They are named in the log. Without it, such an image is refused.", defaults=DEFAULTS,
    ),
    Choices(
        "LOGGERS", "loggers", "Run: logs",
        "The table of epochs is always written.", values=LOGGERS, titles=LOGGER_TITLES,
        defaults=DEFAULTS,
    ),
    Choice(
        "DEVICE", "device", "Run: device", "What computes.", values=DEVICES, titles=DEVICE_TITLES,
        defaults=DEFAULTS,
    ),
    Number(
        "SEED", "seed", "Run: seed", "The same seed gives the same model on the same machine.",
        high=2**31 - 1, defaults=DEFAULTS,
    ),
    Text(
        "NAME", "name", "Run: name of the model (empty: from the file)", "Stands in its card.",
        defaults=DEFAULTS,
    ),
)  # fmt: skip
