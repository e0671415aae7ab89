"""Networks of image sequences: what is not there counts nowhere."""

import dataclasses
import math

import numpy as np
import pytest
import torch

from model_backend.protocol.parameters import SequenceOptimisation
from model_backend.timeseries.learning.losses import SequenceLoss
from model_backend.timeseries.networks.images import Images, SequenceBatch
from model_backend.timeseries.networks.model import Logits, SequenceModel
from model_backend.timeseries.networks.normalising import ImageFeatures
from model_backend.timeseries.networks.views import seen_from
from model_backend.timeseries.spec import OPTICAL, RADAR, SequenceBand, SequenceSpec

RADAR_BANDS = (SequenceBand("VV", -40, 10, -11, 4), SequenceBand("VH", -40, 10, -17, 4))
OPTICAL_BANDS = tuple(SequenceBand(name, 0.005, 1.2, -1.6, 0.4) for name in ("B03", "B08"))
NAN = float("nan")


def spec(architecture: str, radar=RADAR_BANDS, optical=OPTICAL_BANDS) -> SequenceSpec:
    return SequenceSpec(architecture, 32, radar, optical, width=32, dropout=0.0)


def images(sensor: str, counts: list[int], seed: int = 0) -> Images:
    """Images of some places, ``counts`` of each."""
    random = np.random.default_rng(seed)
    total = sum(counts)
    bands = 2
    level = -12.0 if sensor == RADAR else 0.2
    values = level * (1 + 0.2 * random.normal(size=(total, bands, 32, 32)))
    values[:, :, :4, :4] = np.nan
    slot = np.concatenate([np.arange(count) for count in counts])
    return Images(
        torch.from_numpy(values.astype(np.float32)),
        torch.from_numpy(np.repeat(np.arange(len(counts)), counts)),
        torch.from_numpy(slot),
        torch.from_numpy((6.0 * slot + random.integers(0, 3, total)).astype(np.float32)),
        torch.from_numpy(random.integers(0, 3, total) * (sensor == RADAR)),
        torch.full((total,), NAN),
        torch.from_numpy((random.random(total) < 0.5).astype(np.float32)),
    )


def of_place(batch: Images, place: int) -> Images:
    chosen = batch.place == place
    picked = Images(*(getattr(batch, name)[chosen] for name in Images.__dataclass_fields__))
    picked.place = torch.zeros_like(picked.place)
    return picked


@pytest.fixture(params=["attention", "convlstm"])
def model(request) -> SequenceModel:
    torch.manual_seed(0)
    return SequenceModel(spec(request.param)).eval()


def test_places_of_other_lengths_in_the_batch_change_nothing(model):
    radar, optical = images(RADAR, [7, 2, 4]), images(OPTICAL, [1, 9, 3], 1)
    label = torch.tensor([1.0, 0.0, NAN])
    with torch.no_grad():
        together, sequences, _ = model(
            SequenceBatch({RADAR: radar, OPTICAL: optical}, ("a", "b", "c"), label)
        )
        for place in range(3):
            parts = {RADAR: of_place(radar, place), OPTICAL: of_place(optical, place)}
            alone, sequence, _ = model(SequenceBatch(parts, ("x",), label[place : place + 1]))
            for sensor, whole in ((RADAR, radar), (OPTICAL, optical)):
                own = together[sensor][whole.place == place]
                assert torch.allclose(own, alone[sensor], atol=1e-5)
            assert torch.allclose(sequences[place], sequence[0], atol=1e-5)


def test_a_place_without_a_sensor_is_as_if_the_batch_had_none_of_it(model):
    radar, optical = images(RADAR, [3, 4]), images(OPTICAL, [0, 5], 1)
    with torch.no_grad():
        together, sequences, _ = model(
            SequenceBatch({RADAR: radar, OPTICAL: optical}, ("a", "b"), torch.zeros(2))
        )
        alone, sequence, _ = model(
            SequenceBatch({RADAR: of_place(radar, 0)}, ("a",), torch.zeros(1))
        )
    assert torch.allclose(together[RADAR][:3], alone[RADAR], atol=1e-5)
    assert torch.allclose(sequences[0], sequence[0], atol=1e-5)


def test_views_are_the_eight_symmetries_of_a_square():
    image = torch.arange(9.0).view(1, 3, 3)
    views = [seen_from(image, view) for view in range(8)]
    assert torch.equal(views[0], image) and len({tuple(v.flatten().tolist()) for v in views}) == 8
    for view in views:
        assert view[0, 1, 1] == 4
        assert {view[0, 0, 0].item(), view[0, 2, 2].item()} in ({0, 8}, {2, 6})


def test_answers_to_all_views_are_averaged(model):
    model.spec = dataclasses.replace(model.spec, views=6)
    radar, optical = images(RADAR, [3, 4]), images(OPTICAL, [2, 1], 1)
    batch = SequenceBatch({RADAR: radar, OPTICAL: optical}, ("a", "b"), torch.zeros(2))
    each = []
    with torch.no_grad():
        averaged = model.from_all_views(batch)
        for view in range(6):
            seen = {
                sensor: dataclasses.replace(part, values=seen_from(part.values, view))
                for sensor, part in batch.images.items()
            }
            each.append(model(SequenceBatch(seen, batch.names, batch.label)))
    for sensor in (RADAR, OPTICAL):
        said = torch.stack([one.images[sensor] for one in each])
        assert said.std(dim=0).min() > 1e-4  # each view has something of its own to say
        assert torch.allclose(averaged.images[sensor], said.mean(dim=0), atol=1e-5)
    whole = torch.stack([one.sequences for one in each]).mean(dim=0)
    assert torch.allclose(averaged.sequences, whole, atol=1e-5)


def test_values_without_data_change_neither_loss_nor_gradient(model):
    results = []
    for filler in (NAN, float("inf"), -float("inf")):
        radar = images(RADAR, [3, 2])
        radar.values[:, :, :4, :4] = filler
        # One band without data is enough for a cell to have none.
        radar.values[:, 1, 10:12] = filler
        radar.values[:, 0, 10:12] = NAN if filler != filler else 1e30
        loss = SequenceLoss(SequenceOptimisation(), 2.0, 0.7)
        batch = SequenceBatch({RADAR: radar}, ("a", "b"), torch.tensor([1.0, NAN]))
        model.zero_grad()
        value = loss(model(batch), batch)
        value.backward()
        results.append([value, *(p.grad for p in model.parameters() if p.grad is not None)])
    for other in results[1:]:
        assert all(torch.equal(a, b) for a, b in zip(results[0], other))


def test_labels_that_are_not_said_give_no_gradient():
    loss = SequenceLoss(SequenceOptimisation(sequence_weight=0.0), 1.0, 1.0)
    radar = images(RADAR, [4])
    radar.label[1:3] = NAN
    logits = torch.zeros(4, requires_grad=True)
    batch = SequenceBatch({RADAR: radar}, ("a",), torch.tensor([NAN]))
    loss(Logits({RADAR: logits}, torch.zeros(1), {}), batch, alone=0.0).backward()
    assert (logits.grad[1:3] == 0).all() and (logits.grad[[0, 3]] != 0).all()


def test_weights_make_both_classes_count_the_same():
    optimisation = SequenceOptimisation(sequence_weight=0.0)
    loss = SequenceLoss(optimisation, flood_weight=4 / 2, dry_weight=4 / 6)
    radar = images(RADAR, [4])
    radar.label = torch.tensor([1.0, 0.0, 0.0, 0.0])
    logits = torch.zeros(4, requires_grad=True)
    batch = SequenceBatch({RADAR: radar}, ("a",), torch.tensor([NAN]))
    loss(Logits({RADAR: logits}, torch.zeros(1), {}), batch, alone=0.0).backward()
    assert logits.grad[0] == pytest.approx(-logits.grad[1:].sum().item())


def test_sequences_alone_are_learned_where_no_image_has_a_label(model):
    loss = SequenceLoss(SequenceOptimisation(), 1.0, 1.0)
    radar = images(RADAR, [3, 3])
    radar.label[:] = NAN
    batch = SequenceBatch({RADAR: radar}, ("a", "b"), torch.tensor([1.0, 0.0]))
    logits = model(batch)
    value = loss(logits, batch)
    wanted = torch.nn.functional.binary_cross_entropy_with_logits(logits.sequences, batch.label)
    assert value.item() == pytest.approx(wanted.item())


def test_the_difference_from_the_place_enters_and_not_its_level_alone():
    """Of two places that differ in brightness alone, the differences are the same."""
    features = SequenceModel(spec("attention")).network.features[RADAR]
    radar = images(RADAR, [4])
    place, orbit = torch.zeros(4, dtype=torch.int64), torch.zeros(4, dtype=torch.int64)
    one, valid = features(radar.values, place, 1, orbit)
    other, _ = features(radar.values - 3, place, 1, orbit)
    assert torch.allclose(one[:, 2:6], other[:, 2:6], atol=1e-5)
    assert not torch.allclose(one[:, :2], other[:, :2])
    assert (one[:, :6, :4, :4] == 0).all() and (valid[:, :, :4, :4] == 0).all()


def test_a_change_of_reflectance_counts_by_its_ratio():
    features = ImageFeatures(OPTICAL_BANDS, "reflectance")
    surface = torch.from_numpy(np.random.default_rng(0).uniform(0.02, 0.2, (1, 2, 8, 8))).float()
    none, place = torch.zeros(2, dtype=torch.int64), torch.zeros(2, dtype=torch.int64)
    fallen = torch.cat([surface, 0.5 * surface])
    with torch.no_grad():
        dim, _ = features(fallen, place, 1, none)
        bright, _ = features(4 * fallen, place, 1, none)
    differences = slice(2, 6)  # after the bands: from the mean of the orbit, and of the place
    assert torch.allclose(dim[:, differences], bright[:, differences], atol=1e-5)
    # Half of the difference of both images, in units of the deviation.
    assert dim[0, differences].mean().item() == pytest.approx(math.log(2) / 2 / 0.4, rel=1e-4)


def test_what_an_image_says_alone_is_a_part_of_the_answer(model):
    radar = images(RADAR, [3])
    batch = SequenceBatch({RADAR: radar}, ("a",), torch.tensor([1.0]))
    with torch.no_grad():
        before = model(batch)
        for parameter in model.network.alone[RADAR].parameters():
            parameter.zero_()
        after = model(batch)
    assert torch.allclose(
        before.images[RADAR] - after.images[RADAR], before.alone[RADAR], atol=1e-5
    )
