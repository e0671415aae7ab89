"""Specs of models for tests."""

from model_backend.models.spec import Channel, ModelSpec

VV = Channel("VV", -30.0, 0.0, -12.0, 4.0)
VH = Channel("VH", -35.0, -5.0, -18.0, 5.0)


def spec_of(architecture="small_unet", encoder="", channels=(VV, VH), **changes):
    """A model of VV and VH in dB, unless said otherwise."""
    values = {
        "norm": "batch",
        "dropout": 0.0,
        "bands": ("VV", "VH"),
        "optional": (),
        "normalisation": "zscore",
        "unit": "db",
        "pixel_size": 10.0,
        "tile": 64,
        **changes,
    }
    return ModelSpec(architecture, encoder, channels=tuple(channels), **values)
