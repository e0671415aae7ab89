"""The part of the training form about loss, augmentation, optimisation and the run itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Tuple

from ..model_backend.protocol.parameters import (
    DEVICES,
    LOGGERS,
    LOSSES,
    PRECISIONS,
    SAMPLINGS,
    SCHEDULERS,
)
from .model_trust import HELP
from .training_fields import Choice, Choices, Field, File, Number, Switch, Text
from .training_texts import weights_of
from .training_titles import (
    DEVICE_TITLES,
    LOGGER_TITLES,
    LOSS_TITLES,
    PRECISION_TITLES,
    SAMPLING_TITLES,
    SCHEDULER_TITLES,
)

EPOCHS = Number(
    "EPOCHS", "optimisation.epochs",
    "Epochs at most (passes over the training tiles; 0: as suits their number)",
    "How often every tile is seen; 0: 40 to 150 times, the fewer tiles the more often, or as often"
    " as the time allows where you limit it. Training ends earlier when validation no longer"
    " improves, and keeps the best.",
    advanced=False, low=0, high=100000,
)  # fmt: skip

MINUTES = Number(
    "MINUTES", "optimisation.minutes", "Time at most (minutes; empty: no limit)",
    "The schedule is fitted into this time, so that a short training is still a whole one.",
    advanced=False, low=0.05, high=100000, optional=True, decimals=1,
)  # fmt: skip

LOSS: Tuple[Field, ...] = (
    Choice(
        "LOSS", "loss.loss", "Loss",
        "What is minimised. Cross-entropy and Dice is a good choice for most data; Tversky where"
        " missed water is worse than false alarms.",
        values=LOSSES, titles=LOSS_TITLES,
    ),
    Number(
        "BCE_WEIGHT", "loss.bce_weight", "Loss: share of cross-entropy or focal beside Dice (0–1)",
        "For the sums with Dice only.",
    ),
    Number(
        "FOCAL_GAMMA", "loss.focal_gamma", "Loss: gamma of the focal loss",
        "For focal losses only: 0 is cross-entropy; higher looks at difficult pixels more.",
        high=10,
    ),
    Number(
        "TVERSKY_ALPHA", "loss.tversky_alpha", "Loss: Tversky's weight of false alarms",
        "For Tversky losses only.", high=10,
    ),
    Number(
        "TVERSKY_BETA", "loss.tversky_beta", "Loss: Tversky's weight of missed water",
        "For Tversky losses only. Higher than that of false alarms: more water is found.", high=10,
    ),
    Number(
        "TVERSKY_GAMMA", "loss.tversky_gamma", "Loss: gamma of the focal Tversky loss",
        "For the focal Tversky loss only; 1: plain Tversky.", low=0.05, high=10,
    ),
    Number(
        "SMOOTH", "loss.smooth", "Loss: smoothing of Dice and Tversky (pixels)",
        "Keeps tiles without water from weighing too much.", high=10000,
    ),
    Number(
        "WATER_WEIGHT", "loss.water_weight", "Loss: weight of water against land (0: balanced)",
        "In cross-entropy and focal loss. 1: pixels count alike. 0: from the share of water in the"
        " training tiles.",
        high=1000,
    ),
    Text(
        "SOURCE_WEIGHTS", "loss.source_weights", "Loss: weights by source of labels (empty: equal)",
        "Such as weak=0.5;simulated=0.2, so that tiles whose labels were made by a method or"
        " simulated count less than those drawn by hand.",
        parse=weights_of,
    ),
)  # fmt: skip

AUGMENTATION: Tuple[Field, ...] = (
    Switch("FLIPS", "augmentation.flips", "Augmentation: flips", "Mirrors tiles at random."),
    Switch(
        "QUARTER_TURNS", "augmentation.quarter_turns", "Augmentation: quarter turns",
        "Turns tiles by 90° at random.",
    ),
    Number(
        "GAIN", "augmentation.gain", "Augmentation: gain (share of the contrast, 0–1)",
        "0.1 varies a radar band's contrast from 0.9 to 1.1.", high=0.9,
    ),
    Number(
        "OFFSET", "augmentation.offset", "Augmentation: offset (dB)",
        "Standard deviation of what is added to the radar bands of a tile, as images differ in"
        " brightness.",
        high=20,
    ),
    Number(
        "RESTRETCH", "augmentation.restretch",
        "Augmentation: other stretch of each image (0: none; 8-bit images only)",
        "For tiles whose images were each stretched to 0–255 on their own, as 8-bit pictures are:"
        " brightness and contrast of each image change by themselves, so that the model does not"
        " learn grey values. No effect on dB.",
        high=2, optional=True,
    ),
    Number(
        "SPECKLE", "augmentation.speckle", "Augmentation: added speckle (share of tiles, 0–1)",
        "How many tiles get further speckle.",
    ),
    Number(
        "SPECKLE_LOOKS", "augmentation.speckle_looks", "Augmentation: looks of that speckle",
        "Fewer are noisier.", low=0.5, high=1000,
    ),
    Number(
        "CROP", "augmentation.crop", "Augmentation: random crop (pixels; 0: whole tiles)",
        "Side of a part that is cut at random from each tile.", high=100000,
    ),
    Number(
        "BAND_DROPOUT", "augmentation.band_dropout",
        "Augmentation: optional bands left out (share of tiles, 0–1)",
        "For bands that may be missing later only. All bands of a sensor go together, half as often"
        " those of one of its dates.",
    ),
)  # fmt: skip

OPTIMISATION: Tuple[Field, ...] = (
    Number(
        "BATCH_SIZE", "optimisation.batch_size", "Optimiser: tiles at once (0: as memory allows)",
        "Batch size. It is halved, and the log says so, when memory does not suffice.", high=65536,
    ),
    Number(
        "LEARNING_RATE", "optimisation.learning_rate",
        "Optimiser: learning rate (0: found by a range test)",
        "Largest rate of AdamW.", high=10, decimals=6,
    ),
    Choice(
        "SCHEDULER", "optimisation.scheduler", "Optimiser: course of the learning rate",
        "How the rate changes while training.",
        values=SCHEDULERS, titles=SCHEDULER_TITLES,
    ),
    Number(
        "WEIGHT_DECAY", "optimisation.weight_decay", "Optimiser: weight decay", "Of AdamW.",
        high=10, decimals=6,
    ),
    Number(
        "CLIP_GRADIENTS", "optimisation.clip_gradients",
        "Optimiser: largest norm of the gradient (0: not clipped)",
        "Keeps single batches from upsetting the network.", high=1e6,
    ),
    Number(
        "PATIENCE", "optimisation.patience",
        "Optimiser: epochs without improvement before it stops (0: never)",
        "Training ends when validation has not improved for so many epochs. Where the learning"
        " rate first rises, they count once it comes down.", high=100000,
    ),
    Choice(
        "SAMPLING", "optimisation.sampling", "Optimiser: which tiles how often",
        "“Evenly over shares of water” helps where most tiles are dry.",
        values=SAMPLINGS, titles=SAMPLING_TITLES,
    ),
    Switch(
        "AVERAGE_WEIGHTS", "optimisation.average_weights",
        "Optimiser: keep a moving average of the weights",
        "The average is validated and kept; it is usually steadier than the last weights.",
    ),
)  # fmt: skip

RUNNING: Tuple[Field, ...] = (
    File(
        "INITIAL_MODEL", "initial_model", "Run: model to fine-tune (empty: from scratch)",
        "The .onnx file of a model trained here, the name of a shipped one (water, flood), or a"
        " checkpoint (.safetensors): training goes on from its weights with the tiles of this"
        " dataset. Network, bands and normalisation are those of that model.",
        filter="Models (*.onnx *.safetensors)",
    ),
    Switch("TRUST_MODEL", "trust_model", "Run: use a model that differs from its card", HELP,
        optional=True),
    Switch(
        "SKIP_DAMAGED", "skip_damaged", "Run: leave out tiles that cannot be read",
        "Without this, training stops at the first such tile and names it.",
    ),
    Choice(
        "DEVICE", "device", "Run: device", "What computes.", values=DEVICES, titles=DEVICE_TITLES,
    ),
    Number(
        "PROCESSES", "processes", "Run: processes or GPUs that train together",
        "More than one splits each batch among them.", low=1, high=64,
    ),
    Choice(
        "PRECISION", "precision", "Run: precision", "bfloat16 is faster and as good where the"
        " processor or GPU computes in it.",
        values=PRECISIONS, titles=PRECISION_TITLES,
    ),
)  # fmt: skip

SEED = Number(
    "SEED", "seed", "Run: seed", "The same seed gives the same model on the same machine.",
    high=2147483647,
)  # fmt: skip

RECORDS: Tuple[Field, ...] = (
    Switch(
        "RESUME", "resume", "Run: continue an unfinished run",
        "Goes on where a run was cancelled or broke off. Give the same settings and the same model"
        " file, or the folder of the run.",
    ),
    Choices(
        "LOGGER", "loggers", "Run: where curves are written to",
        "Curves lie in the folder of the run as CSV and PNG anyhow.",
        values=LOGGERS, titles=LOGGER_TITLES,
    ),
    Number(
        "PICTURES", "pictures", "Run: validation tiles to draw after each epoch",
        "Image, truth and prediction of the same tiles, in the folder of the run; 0: none.",
        high=64,
    ),
)  # fmt: skip

NAME = Text("NAME", "name", "Run: name of the model (empty: from the file)", "Stands in its card.")

LEARNING: Tuple[Field, ...] = (*LOSS, *AUGMENTATION, *OPTIMISATION)
"""What is learned and how."""
FIELDS: Tuple[Field, ...] = (EPOCHS, MINUTES, *LEARNING, *RUNNING, SEED, *RECORDS, NAME)
"""All fields of this part for one training, in their order."""
OF_MANY: Tuple[Field, ...] = (
    replace(
        EPOCHS,
        title="Epochs of each training at most (passes over its tiles; 0: as suits their number)",
    ),
    replace(MINUTES, title="Time for each training at most (minutes; empty: no limit)"),
    *LEARNING,
    *RUNNING,
)
"""Fields that many trainings have in common."""
