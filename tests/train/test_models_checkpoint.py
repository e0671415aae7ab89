"""A checkpoint gives back the model that went in, and nothing else passes for one."""

import json

import pytest
import torch

from model_backend.models.checkpoint import (
    load_checkpoint,
    read_spec,
    save_checkpoint,
)
from model_backend.models.model import FloodModel
from model_backend.models.spec import Channel
from model_backend.protocol import HighwaterError
from tests.support.models import VV, spec_of

FACTS = {"threshold": 0.4, "regions": ["Ghana", "Sri Lanka"], "score": None}


@pytest.mark.parametrize(
    "spec",
    [
        spec_of(
            channels=(VV, Channel("RATIO", 0.0, 20.0, 7.0, 3.0)),
            optional=("VH",),
            pixel_size=None,
            dropout=0.1,
        ),
        spec_of("unet", "resnet18", norm="group", normalisation="minmax"),
    ],
)
def test_what_is_saved_comes_back(tmp_path, spec):
    torch.manual_seed(0)
    model = FloodModel(spec).to(memory_format=torch.channels_last)
    model.train()(torch.randn(2, 2, 32, 32))
    model.temperature.fill_(1.7)
    path = tmp_path / "model.safetensors"
    save_checkpoint(path, model, FACTS)
    assert read_spec(path) == (spec, FACTS)
    loaded, facts = load_checkpoint(path)
    assert loaded.spec == spec and facts == FACTS
    assert not loaded.training
    raw = torch.randn(1, 2, 40, 33) * 5 - 15
    model.to(memory_format=torch.contiguous_format).eval()
    assert torch.equal(loaded.probability(raw), model.probability(raw))
    assert float(loaded.temperature) == pytest.approx(1.7)


def test_other_files_are_refused(tmp_path):
    from safetensors.torch import load_file, save_file

    path, other = tmp_path / "a.safetensors", tmp_path / "b.safetensors"
    save_checkpoint(path, FloodModel(spec_of()), FACTS)
    content = path.read_bytes()
    cases = []
    for name, part in (("cut", content[:-1000]), ("short", content[:20]), ("text", b"model")):
        (tmp_path / name).write_bytes(part)
        cases.append((tmp_path / name, "checkpoint.unreadable"))
    save_file(load_file(str(path)), str(other))
    cases += [(other, "checkpoint.unreadable"), (tmp_path / "none", "checkpoint.missing")]
    lies = tmp_path / "lies.safetensors"
    from safetensors import safe_open

    with safe_open(str(path), framework="pt") as file:
        metadata = file.metadata()
    spec = {**json.loads(metadata["highwater_spec"]), "architecture": "attention_resunet"}
    save_file(load_file(str(path)), str(lies), {**metadata, "highwater_spec": json.dumps(spec)})
    cases.append((lies, "checkpoint.mismatch"))
    for file, code in cases:
        with pytest.raises(HighwaterError) as caught:
            load_checkpoint(file)
        assert caught.value.code == code
        assert file.name in caught.value.sentence
