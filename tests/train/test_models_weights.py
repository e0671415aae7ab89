"""Weights of encoders: from files, adapted to the bands; downloads that fail are said soon."""

import time

import pytest
import torch

from model_backend.models.architectures import build_network
from model_backend.models.architectures.weights import adapt_channels
from model_backend.protocol import HighwaterError
from tests.support.models import VV, spec_of


@pytest.fixture(scope="module")
def donor():
    """Weights of a ResNet-18 for three channels, under the names of its library."""
    from model_backend.models.torchvision_shim import allow_torchvision_without_kernels

    allow_torchvision_without_kernels()
    import segmentation_models_pytorch as smp

    torch.manual_seed(5)
    return smp.encoders.get_encoder("resnet18", in_channels=3, weights=None).state_dict()


@pytest.mark.parametrize("channels", [1, 2, 3, 4, 6, 7])
def test_an_image_alike_in_all_channels_gives_what_it_gave(channels):
    weight = torch.randn(8, 3, 5, 5)
    adapted = adapt_channels(weight, channels)
    assert adapted.shape == (8, channels, 5, 5)
    assert torch.allclose(adapted.sum(1), weight.sum(1), atol=1e-5)


@pytest.mark.parametrize("prefix", ["", "encoder.", "module."])
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_weights_come_from_a_file(tmp_path, donor, prefix, suffix):
    from safetensors.torch import save_file

    path = tmp_path / f"weights{suffix}"
    named = {prefix + name: value for name, value in donor.items()}
    if suffix == ".pth":
        torch.save({"epoch": 3, "state_dict": named}, path)
    else:
        save_file(named, str(path))
    network = build_network(spec_of("unet", "resnet18"), str(path))
    found = network.body.encoder.state_dict()
    for name, value in donor.items():
        expected = adapt_channels(value, 2) if name == "conv1.weight" else value
        assert torch.equal(found[name], expected), name
    assert path.name in network.weights_note
    assert "had 3 channels and was adapted" in network.weights_note
    assert "at random" not in network.weights_note


def test_a_partial_match_is_reported(tmp_path, donor):
    path = tmp_path / "part.pth"
    part = {name: value for name, value in donor.items() if name.startswith("layer1.")}
    torch.save({**part, "fc.weight": torch.ones(3, 3)}, path)
    network = build_network(spec_of("unet", "resnet18", channels=(VV,)), str(path))
    assert network.weights_note.startswith(f"{len(part)} of the encoder's {len(donor)} tensors")


class Surprise:
    """Something that a file of weights must not hold."""


def test_files_that_do_not_fit_are_refused(tmp_path):
    other, pickled, text = (tmp_path / name for name in ("a.pth", "b.pth", "c.safetensors"))
    torch.save({"something.weight": torch.ones(3)}, other)
    torch.save({"model": Surprise()}, pickled)
    text.write_text("weights")
    for path in (other, pickled, text, tmp_path / "missing.pth", tmp_path):
        with pytest.raises(HighwaterError) as caught:
            build_network(spec_of("unet", "resnet18"), str(path))
        assert caught.value.code == "network.weights_file"
        assert path.name in caught.value.sentence


@pytest.mark.parametrize("encoder", ["resnet18", "tu-resnet10t"])
def test_a_download_that_fails_is_said_soon(tmp_path, monkeypatch, encoder):
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")  # nobody answers there
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    before = constants.HF_HUB_OFFLINE
    started = time.monotonic()
    with pytest.raises(HighwaterError) as caught:
        build_network(spec_of("unet", encoder), "imagenet")
    assert caught.value.code == "training.weights_unavailable"
    assert encoder in caught.value.sentence
    assert "none" in caught.value.remedy and "file" in caught.value.remedy
    assert time.monotonic() - started < 20
    assert before == constants.HF_HUB_OFFLINE


def test_downloaded_weights_reach_the_encoder(tmp_path, monkeypatch, donor):
    # The library's own loading, with a file from here in place of the download.
    from safetensors.torch import save_file
    from segmentation_models_pytorch import encoders

    from model_backend.models.architectures import weights

    path = tmp_path / "model.safetensors"
    save_file(donor, str(path))
    monkeypatch.setattr(weights, "_answers", lambda address: True)
    monkeypatch.setattr(encoders, "hf_hub_download", lambda *_, **__: str(path))
    network = build_network(spec_of("unet", "resnet18"), "imagenet")
    found = network.body.encoder.state_dict()
    for name, value in donor.items():
        expected = value[:, :2] * 1.5 if name == "conv1.weight" else value
        assert torch.allclose(found[name], expected), name
    assert "ImageNet" in network.weights_note
