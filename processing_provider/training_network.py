"""The part of the training form that says which network, and what enters it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import (
    ARCHITECTURES,
    ENCODER_WEIGHTS,
    NORMALISATIONS,
    NORMS,
)
from .training_fields import Choice, Field, File, Number, Text
from .training_texts import limits_of, names_of
from .training_titles import (
    ARCHITECTURE_TITLES,
    ENCODER_WEIGHTS_TITLES,
    NORM_TITLES,
    NORMALISATION_TITLES,
)

OWN_ARCHITECTURES = ARCHITECTURES[:2]
"""Those that have no encoder to choose."""
FROM_FILE = "file"
"""Value of the form's choice of weights that stands for a path."""


@dataclass(frozen=True)
class EncoderWeights(Choice):
    """None, ImageNet, or the file of another field."""

    def read(self, algorithm, parameters, context) -> str:  # noqa: D102
        chosen = super().read(algorithm, parameters, context)
        path = ENCODER_FILE.read(algorithm, parameters, context)
        if chosen == FROM_FILE and not path:
            raise HighwaterError(
                "training.encoder_file",
                "No file of encoder weights is given (ENCODER_FILE).",
                "Choose the file, or other encoder weights (ENCODER_WEIGHTS).",
            )
        if path and chosen != FROM_FILE:
            raise HighwaterError(
                "training.encoder_file",
                f"“{path}” (ENCODER_FILE) would not be used: the encoder weights"
                f" (ENCODER_WEIGHTS) are “{self.titles[chosen]}”.",
                f"Set them to “{self.titles[FROM_FILE]}”, or leave the file out.",
            )
        return path or chosen


ARCHITECTURE = Choice(
    "ARCHITECTURE", "network.architecture", "Network",
    "The small U-Net is good for most work and trains on an ordinary computer. Those “with an"
    " encoder” are the architectures of segmentation_models_pytorch; the encoder can be chosen"
    " under the advanced parameters.",
    advanced=False, values=ARCHITECTURES, titles=ARCHITECTURE_TITLES,
)  # fmt: skip

ENCODER_FILE = File(
    "ENCODER_FILE", "", "Network: file of encoder weights",
    "Needed for encoder weights “from the file” only: a .safetensors or .pth file that fits the"
    " encoder.",
    filter="Weights (*.safetensors *.pth)",
)  # fmt: skip

NETWORK = (
    Text(
        "ENCODER", "network.encoder", "Network: encoder (empty: resnet18)",
        "For networks “with an encoder” only: a name of segmentation_models_pytorch, such as"
        " resnet34, efficientnet-b0, mobilenet_v2 or mit_b0, or tu- and a name of timm, such as"
        " tu-convnext_tiny.",
    ),
    EncoderWeights(
        "ENCODER_WEIGHTS", "network.encoder_weights", "Network: weights to start the encoder from",
        "ImageNet weights are those of photographs; they help where tiles are few. They are"
        " downloaded at the first use.",
        values=(*ENCODER_WEIGHTS, FROM_FILE), titles=ENCODER_WEIGHTS_TITLES,
    ),
    ENCODER_FILE,
    Choice(
        "NORM", "network.norm", "Network: normalisation inside",
        "Batch normalisation is best unless only one or two tiles fit into memory at once.",
        values=NORMS, titles=NORM_TITLES,
    ),
    Number(
        "DROPOUT", "network.dropout", "Network: dropout (0–1)",
        "Share of channels left out at random before the last layer. 0.1 to 0.3 can help where"
        " tiles are few.",
        high=0.9,
    ),
)  # fmt: skip

INPUT = (
    Text(
        "FEATURES", "network.features", "Input: bands and derived bands (empty: every band)",
        "Names separated by commas, such as VV,VH,RATIO. Besides the bands of the dataset: RATIO,"
        " NORMALISED_DIFFERENCE, INTENSITY, and CHANGE_VV or CHANGE_VH where there is an image"
        " before the flood; these are computed inside the model.",
        parse=names_of,
    ),
    Text(
        "OPTIONAL_BANDS", "network.optional_bands", "Input: bands that may be missing later",
        "Names separated by commas, such as ELEVATION: training leaves them out now and then, so"
        " that the model also works on images without them.",
        parse=names_of,
    ),
    Choice(
        "NORMALISATION", "network.normalisation", "Input: normalisation of the bands",
        "How values are scaled after clipping. It becomes part of the model: images are given to"
        " it as they are.",
        values=NORMALISATIONS, titles=NORMALISATION_TITLES,
    ),
    Text(
        "LIMITS", "network.limits", "Input: limits that bands are clipped to (empty: fitted)",
        "Such as VV=-30:0;VH=-35:-5, in the unit of the band (dB for radar), or as JSON. Bands that"
        " are not named: from the training tiles.",
        parse=limits_of,
    ),
)  # fmt: skip


def require_encoder_to_matter(architecture: str, encoder: str, weights: str) -> None:
    """Refuse an encoder for an architecture that has none.

    Args:
        architecture: One of ``ARCHITECTURES``.
        encoder: What the form says; empty: nothing.
        weights: Value of ``encoder_weights``.

    Raises:
        HighwaterError: ``training.no_encoder``.
    """
    if architecture not in OWN_ARCHITECTURES or (not encoder and weights == ENCODER_WEIGHTS[0]):
        return
    title = ARCHITECTURE_TITLES[architecture].partition(" (")[0]
    raise HighwaterError(
        "training.no_encoder",
        f"The network “{title}” (ARCHITECTURE) has no encoder to choose, but the encoder"
        f" “{encoder}” (ENCODER) is set."
        if encoder
        else f"The network “{title}” (ARCHITECTURE) has no encoder to choose, but encoder weights"
        " (ENCODER_WEIGHTS) are set.",
        "Leave the encoder and its weights as they were, or choose a network “with an encoder”.",
    )


FIELDS: Tuple[Field, ...] = (ARCHITECTURE, *NETWORK, *INPUT)
"""All fields of this part, in their order."""
