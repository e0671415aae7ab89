"""Parameters of the jobs that train models and tell about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

ARCHITECTURES = (
    *("small_unet", "attention_resunet"),
    *("unet", "unetplusplus", "manet", "linknet", "fpn", "pspnet", "deeplabv3", "deeplabv3plus"),
    *("pan", "upernet", "segformer", "dpt"),
)
"""Values of ``architecture``: the first two are ours, the others those of
segmentation_models_pytorch, which take an ``encoder``."""

ENCODER_WEIGHTS = ("none", "imagenet")
"""Values of ``encoder_weights`` besides the path of a file."""

NORMALISATIONS = ("zscore", "minmax")
"""Values of ``normalisation``; both clip to the limits first."""

LOSSES = (
    *("bce_dice", "bce", "dice", "focal", "focal_dice", "tversky", "focal_tversky", "lovasz"),
)
"""Values of ``loss``."""

SCHEDULERS = ("one_cycle", "cosine_restarts", "plateau", "constant")
"""Values of ``scheduler``."""

NORMS = ("batch", "group", "instance")
"""Values of ``norm``."""

SAMPLINGS = ("as_is", "balanced", "hard")
"""Values of ``sampling``: every tile once an epoch, even over shares of water, or tiles of high
loss more often."""

DEVICES = ("auto", "cpu", "gpu", "mps")
"""Values of ``device``."""

PRECISIONS = ("auto", "float32", "bfloat16", "float16")
"""Values of ``precision``; ``auto``: bfloat16 where the device computes in it, else float32."""

LOGGERS = ("csv", "tensorboard", "wandb", "wandb_offline")
"""Values of ``loggers``; the first is always there."""


@dataclass(frozen=True)
class NetworkParameters:
    """Which network, and what enters it.

    Attributes:
        architecture: One of :data:`ARCHITECTURES`.
        encoder: Name of an encoder of segmentation_models_pytorch, or ``tu-`` and a name of timm;
            for its architectures only.
        encoder_weights: One of :data:`ENCODER_WEIGHTS`, or the path of a ``.safetensors`` or
            ``.pth`` file.
        norm: One of :data:`NORMS`.
        dropout: Share of channels dropped before the last layer, 0 to 1.
        features: Bands and derived bands that enter, in order; empty: every band of the dataset.
        optional_bands: Bands that may be missing when the model is used; training drops them
            at ``band_dropout``.
        normalisation: One of :data:`NORMALISATIONS`.
        limits: Values that a feature is clipped to, by name, such as
            ``{"VV": (-30.0, 0.0)}``; features without: from the training part.
    """

    architecture: str = "small_unet"
    encoder: str = "resnet18"
    encoder_weights: str = "none"
    norm: str = "batch"
    dropout: float = 0.0
    features: Tuple[str, ...] = ()
    optional_bands: Tuple[str, ...] = ()
    normalisation: str = "zscore"
    limits: Dict[str, Tuple[float, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class LossParameters:
    """What is minimised.

    Attributes:
        loss: One of :data:`LOSSES`.
        bce_weight: Share of cross-entropy (or focal loss) in a sum with Dice, 0 to 1.
        focal_gamma: Exponent of focal losses; 0: none.
        tversky_alpha: Weight of false positives.
        tversky_beta: Weight of false negatives.
        tversky_gamma: Exponent of the focal Tversky loss, on 1 − index.
        smooth: Pixels added above and below in Dice and Tversky.
        water_weight: Weight of water against dry pixels in cross-entropy and focal loss; 0: from
            the balance of the training part.
        source_weights: Weight of tiles by their origin of labels; 1 where not said.
    """

    loss: str = "bce_dice"
    bce_weight: float = 0.35
    focal_gamma: float = 2.0
    tversky_alpha: float = 0.3
    tversky_beta: float = 0.7
    tversky_gamma: float = 0.75
    smooth: float = 1.0
    water_weight: float = 1.0
    source_weights: Dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class AugmentationParameters:
    """How tiles are varied while training.

    Attributes:
        flips: Mirror at random.
        quarter_turns: Turn by quarters at random.
        gain: Largest factor by which a radar band's contrast about its mean changes, as a share:
            .1 is 0.9 to 1.1.
        offset: Standard deviation of what is added to all radar bands of a tile, dB.
        restretch: How much brightness and contrast of each image of a tile change on their own,
            as standard deviations of a shift (in spreads of the band) and of the logarithm of a
            factor; for values that each image's stretch has put on a scale of its own, and
            without effect on dB.
        speckle: Share of tiles that get further speckle.
        speckle_looks: Looks of that speckle; fewer are noisier.
        crop: Side of a random crop, pixels; 0: whole tiles.
        band_dropout: Share of tiles from which an optional sensor is taken: all its optional
            bands, or, half as often where it has two dates, those of one of them.
    """

    flips: bool = True
    quarter_turns: bool = True
    gain: float = 0.0
    offset: float = 0.5
    restretch: float = 0.2
    speckle: float = 0.0
    speckle_looks: float = 8.0
    crop: int = 0
    band_dropout: float = 0.2


@dataclass(frozen=True)
class OptimisationParameters:
    """How it is minimised.

    Attributes:
        scheduler: One of :data:`SCHEDULERS`.
        epochs: Passes over the training part at most; 0: by its number of tiles, 40 to 150, or
            as many as ``minutes`` allow.
        minutes: Time at most; the schedule is fitted into it; None: no limit.
        batch_size: Tiles at once; 0: as memory allows.
        learning_rate: Largest rate; 0: found by a range test.
        weight_decay: Of AdamW.
        clip_gradients: Largest norm of the gradient; 0: not clipped.
        patience: Epochs without a better validation before training stops; 0: never. With
            ``one_cycle`` and ``cosine_restarts`` they count once the rate comes down for good;
            from then on the best epoch is looked for, too.
        sampling: One of :data:`SAMPLINGS`.
        average_weights: Whether a moving average of the weights is validated and kept.
    """

    scheduler: str = "one_cycle"
    epochs: int = 0
    minutes: Optional[float] = None
    batch_size: int = 0
    learning_rate: float = 0.0
    weight_decay: float = 0.01
    clip_gradients: float = 1.0
    patience: int = 15
    sampling: str = "as_is"
    average_weights: bool = True


@dataclass(frozen=True)
class TrainModelParameters:
    """Job ``trainmodel``: from a dataset to one model file.

    Output: ``model`` (``.onnx``), whose card (``.md``, ``.html``) and checkpoint
    (``.safetensors``) lie beside it. The folder ``run`` holds the checkpoints, curves, pictures
    and logs, and stays when training is stopped.

    Attributes:
        dataset: Folder of the dataset.
        run: Folder of the run; empty: beside the model, named after it.
        network: Which network.
        loss: What is minimised.
        augmentation: How tiles are varied.
        optimisation: How it is minimised.
        initial_model: Model file, or its checkpoint, to go on from with new tiles.
        resume: Whether an unfinished run in ``run`` is continued.
        skip_damaged: Whether tiles that cannot be read are left out rather than refused.
        loggers: Some of :data:`LOGGERS`.
        pictures: Validation tiles that are drawn after each epoch.
        device: One of :data:`DEVICES`.
        processes: Processes, or GPUs, that train together.
        precision: One of :data:`PRECISIONS`.
        seed: Same seed, same model on the same machine.
        name: Name of the model; empty: from the file.
        training_tiles: Names of the tiles to train on instead of the part ``train``; for
            cross-validation.
        validation_tiles: The same for the part ``validation``.
        trust_model: Whether a model file that differs from its card is used.
    """

    dataset: str
    run: str = ""
    network: NetworkParameters = field(default_factory=NetworkParameters)
    loss: LossParameters = field(default_factory=LossParameters)
    augmentation: AugmentationParameters = field(default_factory=AugmentationParameters)
    optimisation: OptimisationParameters = field(default_factory=OptimisationParameters)
    initial_model: str = ""
    resume: bool = False
    skip_damaged: bool = False
    loggers: Tuple[str, ...] = ("csv",)
    pictures: int = 4
    device: str = "auto"
    processes: int = 1
    precision: str = "auto"
    seed: int = 0
    name: str = ""
    training_tiles: Tuple[str, ...] = ()
    validation_tiles: Tuple[str, ...] = ()
    trust_model: bool = False


@dataclass(frozen=True)
class ModelInfoParameters:
    """Job ``modelinfo``: what a model file says of itself.

    Outputs: ``card`` (HTML), ``metadata`` (JSON), each optional.

    Attributes:
        model: The ``.onnx`` file.
    """

    model: str
