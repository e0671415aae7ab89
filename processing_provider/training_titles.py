"""What users read for the values of the protocol's tuples."""

from __future__ import annotations

ARCHITECTURE_TITLES = {
    "small_unet": "Small U-Net (about 2 million parameters; quick, needs no GPU)",
    "attention_resunet": "Dual-attention ResUNet (large; better with a GPU)",
    "unet": "U-Net with an encoder",
    "unetplusplus": "U-Net++ with an encoder",
    "manet": "MA-Net with an encoder",
    "linknet": "LinkNet with an encoder",
    "fpn": "FPN with an encoder",
    "pspnet": "PSPNet with an encoder",
    "deeplabv3": "DeepLabV3 with an encoder",
    "deeplabv3plus": "DeepLabV3+ with an encoder",
    "pan": "PAN with an encoder",
    "upernet": "UPerNet with an encoder",
    "segformer": "SegFormer with an encoder",
    "dpt": "DPT with an encoder (vision transformer, tu-…)",
}
ENCODER_WEIGHTS_TITLES = {
    "none": "None: from scratch",
    "imagenet": "ImageNet, adapted to the number of bands (downloaded once)",
    "file": "From the file below",
}
NORM_TITLES = {
    "batch": "Over the batch",
    "group": "Over groups of channels (for very small batches)",
    "instance": "Over each tile",
}
NORMALISATION_TITLES = {
    "zscore": "Clip, then mean 0 and standard deviation 1",
    "minmax": "Clip, then from −1 to 1",
}
LOSS_TITLES = {
    "bce_dice": "Cross-entropy and Dice",
    "bce": "Cross-entropy",
    "dice": "Dice",
    "focal": "Focal",
    "focal_dice": "Focal and Dice",
    "tversky": "Tversky",
    "focal_tversky": "Focal Tversky",
    "lovasz": "Lovász",
}
SCHEDULER_TITLES = {
    "one_cycle": "One cycle: up, then down to nothing",
    "cosine_restarts": "Cosine with warm restarts",
    "plateau": "Lower when validation no longer improves",
    "constant": "Constant",
}
SAMPLING_TITLES = {
    "as_is": "Every tile once an epoch",
    "balanced": "Evenly over shares of water",
    "hard": "Tiles with a high loss more often",
}
DEVICE_TITLES = {
    "auto": "Automatic: a GPU where there is one",
    "cpu": "Processor",
    "gpu": "NVIDIA or AMD GPU",
    "mps": "Apple GPU",
}
PRECISION_TITLES = {
    "auto": "Automatic: bfloat16 where the device computes in it",
    "float32": "float32",
    "bfloat16": "bfloat16",
    "float16": "float16 (GPU)",
}
LOGGER_TITLES = {
    "csv": "CSV (always)",
    "tensorboard": "TensorBoard",
    "wandb": "Weights & Biases",
    "wandb_offline": "Weights & Biases, offline",
}
