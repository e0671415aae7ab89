"""What a training is made of: order, batches, schedule, augmentation, memory, scores."""

import dataclasses
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from model_backend.dataset.format import DatasetFormat
from model_backend.evaluation.probability_scores import ProbabilityScores
from model_backend.protocol.parameters import (
    AugmentationParameters,
    NetworkParameters,
)
from model_backend.sar.bands import origin_of
from model_backend.training import memory, sampling, schedule
from model_backend.training.augmentation import BandFacts, placed, vary
from model_backend.training.channels import plan_bands
from model_backend.training.clock import Clock
from model_backend.training.range_test import SENSIBLE, affordable, find_rate
from model_backend.training.validation import Validation

NONE = AugmentationParameters(
    flips=False, quarter_turns=False, offset=0.0, restretch=0.0, band_dropout=0.0
)
BANDS = [
    BandFacts(True, False, -10.0, 1.0, origin_of("VV")),
    BandFacts(False, True, 100.0, 1.0, origin_of("ELEVATION")),
]


def test_every_tile_comes_once_an_epoch_in_an_order_of_its_own():
    first, second = (sampling.order(None, 30, 5, epoch) for epoch in (0, 1))
    assert sorted(first) == sorted(second) == list(range(30))
    assert (first != second).any()
    assert (first == sampling.order(None, 30, 5, 0)).all()
    assert (first != sampling.order(None, 30, 6, 0)).any()


def test_balanced_shows_each_class_of_water_equally_often():
    weights = sampling.balanced_weights([0.0] * 90 + [30.0] * 9 + [None])
    shown = np.bincount(sampling.order(weights, 100, 1, 0), minlength=100)
    assert shown.sum() == 100
    assert shown[90:99].sum() == pytest.approx(50, abs=5)


def test_hard_tiles_come_more_often_but_easy_ones_are_not_forgotten():
    losses = np.array([0.1] * 18 + [2.0, np.nan])
    weights = sampling.hard_weights(losses)
    assert weights[18] == sampling.HARD_RANGE[1] and weights[0] == sampling.HARD_RANGE[0]
    assert weights[19] == 1.0
    assert sampling.hard_weights(np.full(3, np.nan)) is None
    shown = sum(np.bincount(sampling.order(weights, 20, 0, e), minlength=20) for e in range(20))
    assert shown[18] > 3 * shown[:18].mean() and shown.min() > 0


@pytest.mark.parametrize(
    ("tiles", "size", "smallest"), [(9, 4, 2), (5, 4, 2), (3, 2, 2), (2, 8, 1)]
)
def test_no_batch_is_a_rest(tiles, size, smallest):
    found = sampling.batches(np.arange(tiles), size, smallest)
    lengths = [len(batch) for batch in found]
    assert sum(lengths) == tiles and max(lengths) - min(lengths) <= 1
    assert min(lengths) >= smallest
    assert len(found) == sampling.batch_count(tiles, size, smallest)


def test_schedules():
    one = [schedule.factor("one_cycle", share) for share in np.linspace(0, 1, 101)]
    assert one[0] == pytest.approx(schedule.FIRST) and max(one) == pytest.approx(1)
    assert one[-1] == pytest.approx(schedule.LAST) and np.argmax(one) == 20
    cosine = [schedule.factor("cosine_restarts", share) for share in (0, 0.1428, 0.143, 0.42, 0.43)]
    assert cosine[0] == 1 and cosine[1] < 0.01 < 0.99 < cosine[2] and cosine[4] > 0.99 > cosine[3]
    assert schedule.factor("constant", 0.7) == 1
    plateau = schedule.Plateau()
    lowered = [plateau.step(score) for score in (0.5, 0.6, 0.6, 0.5, 0.6, 0.7)]
    assert lowered == [False, False, False, False, True, False]
    again = schedule.Plateau()
    again.restore(plateau.state())
    assert vars(again) == vars(plateau) and again.factor == schedule.PLATEAU_FACTOR


def test_clock_divides_the_time_that_is_left(monkeypatch):
    now = [0.0]
    monkeypatch.setattr("model_backend.training.clock.time.monotonic", lambda: now[0])
    clock = Clock(100, 120.0, 0.0)
    clock.expect(10.0)
    ends = []
    for epoch in range(100):
        clock.begin_epoch(epoch)
        now[0] += 10.0 if epoch < 3 else 20.0  # another program wants the processor
        ends.append(clock.end)
        if clock.over:
            break
    assert now[0] <= 120.0 and len(ends) == 6
    assert all(a < b for a, b in zip(ends, ends[1:])) and ends[-1] == 1
    plain = Clock(4, None, 0.0)
    for epoch in range(4):
        plain.begin_epoch(epoch)
        assert (plain.passed(0), plain.passed(1)) == pytest.approx((epoch / 4, (epoch + 1) / 4))


def test_label_goes_where_its_image_goes():
    image = np.arange(2 * 64, dtype=np.float32).reshape(2, 8, 8)
    label = np.arange(64, dtype=np.uint8).reshape(8, 8)
    seen = set()
    for seed in range(60):
        parameters = AugmentationParameters(crop=5)
        turned, truth = placed(image, label, parameters, np.random.default_rng(seed))
        assert turned.shape == (2, 5, 5)
        assert (turned[0] == truth).all() and (turned[1] == truth + 64.0).all()
        seen.add(truth.tobytes())
    assert len(seen) > 40


def test_nothing_chosen_changes_nothing():
    image, label = np.random.default_rng(0).random((2, 8, 8)), np.zeros((8, 8), np.uint8)
    same, truth = placed(image, label, NONE, np.random.default_rng(1))
    assert same is image and truth is label
    images = np.random.default_rng(0).random((3, 2, 8, 8)).astype(np.float32)
    before = images.copy()
    vary(images, NONE, BANDS, np.random.default_rng(0))
    assert (images == before).all()


def test_values_vary_as_said():
    rng = np.random.default_rng(3)
    images = np.full((400, 2, 4, 4), -10.0, np.float32)
    images[0, 0, 0, 0] = np.nan
    images[:, 0, 1, 1] = -8.0
    only_offset = AugmentationParameters(offset=2.0, band_dropout=0.25)
    vary(images, only_offset, BANDS, rng)
    radar = images[:, 0, 2, 2]
    assert radar.std() == pytest.approx(2, rel=0.15) and radar.mean() == pytest.approx(-10, abs=0.4)
    assert np.isnan(images[0, 0, 0, 0]) and np.isnan(images[:, 0]).sum() == 1
    gone = np.isnan(images[:, 1]).all(axis=(1, 2))
    assert gone.mean() == pytest.approx(0.25, abs=0.08)
    assert (images[~gone, 1] == -10).all()
    assert images[5, 0, 1, 1] - images[5, 0, 2, 2] == pytest.approx(2, abs=1e-5)

    images = np.full((400, 2, 4, 4), -10.0, np.float32)
    images[:, 0, 1, 1] = -8.0
    vary(images, AugmentationParameters(offset=0, gain=0.5, band_dropout=0), BANDS, rng)
    spread = images[:, 0, 1, 1] - images[:, 0, 2, 2]
    assert 1 <= spread.min() < 1.1 and 2.9 < spread.max() <= 3 and (images[:, 0, 2, 2] == -10).all()

    images = np.full((400, 2, 16, 16), -10.0, np.float32)
    vary(
        images,
        AugmentationParameters(offset=0, speckle=0.5, speckle_looks=16, band_dropout=0),
        BANDS,
        rng,
    )
    noisy = images[:, 0].std(axis=(1, 2)) > 0
    power = 10 ** ((images[noisy, 0] + 10) / 10)
    assert noisy.mean() == pytest.approx(0.5, abs=0.1)
    assert power.mean() == pytest.approx(1, abs=0.01) and 1 / power.var() == pytest.approx(
        16, rel=0.05
    )


TWO_SENSORS = [
    BandFacts(True, False, 100.0, 9.0, origin_of("VV_BEFORE"), 40.0),
    BandFacts(True, False, 100.0, 9.0, origin_of("VV_AFTER"), 40.0),
    *(
        BandFacts(False, True, 100.0, 9.0, origin_of(f"S2_{number}_{date}"), 40.0)
        for date in ("BEFORE", "AFTER")
        for number in (1, 2)
    ),
]


def test_each_image_is_stretched_anew_its_bands_alike():
    tile = np.random.default_rng(1).normal(100, 40, (1, 1, 16, 16)).astype(np.float32)
    images = np.repeat(np.repeat(tile, 6, 1), 300, 0)
    images[7, :, 0, 0] = np.nan
    before = images.copy()
    only = AugmentationParameters(offset=0, restretch=0.3, band_dropout=0)
    vary(images, only, TWO_SENSORS, np.random.default_rng(2))
    assert np.isnan(images[7, :, 0, 0]).all() and np.isnan(images).sum() == 6
    contrast = np.log(np.nanstd(images, (2, 3)) / np.nanstd(before, (2, 3)))
    shift = (np.nanmean(images, (2, 3)) - np.nanmean(before, (2, 3))) / 40
    for found in (contrast, shift):
        assert found.std(0) == pytest.approx(0.3, rel=0.25)
        between = np.corrcoef(found.T)
        assert between[2, 3] > 0.95 and between[4, 5] > 0.95
        assert np.abs(between[[0, 0, 2, 1], [1, 2, 4, 5]]).max() < 0.2
    in_decibels = [dataclasses.replace(band, spread=0.0) for band in TWO_SENSORS]
    vary(images[8:], only, in_decibels, np.random.default_rng(2))
    again = before.copy()
    vary(again, only, TWO_SENSORS, np.random.default_rng(2))
    np.testing.assert_array_equal(again[8:], images[8:])


def test_an_optional_sensor_goes_as_a_whole_or_one_of_its_dates():
    images = np.zeros((2000, 6, 4, 4), np.float32)
    vary(
        images, AugmentationParameters(offset=0, restretch=0, band_dropout=0.3), TWO_SENSORS,
        np.random.default_rng(0),
    )  # fmt: skip
    gone = np.isnan(images).all((2, 3))
    assert (gone == np.isnan(images).any((2, 3))).all() and not gone[:, :2].any()
    assert (gone[:, 2] == gone[:, 3]).all() and (gone[:, 4] == gone[:, 5]).all()
    whole = gone[:, 2] & gone[:, 4]
    one = gone[:, 2] ^ gone[:, 4]
    assert whole.mean() == pytest.approx(0.2, abs=0.03)
    assert one.mean() == pytest.approx(0.1, abs=0.03)


def test_batch_size_by_memory_tiles_and_sense():
    plenty = 1e12
    assert memory.choose_batch_size(1e6, 10_000, "cpu", plenty) == memory.LARGEST["cpu"]
    assert memory.choose_batch_size(1e6, 48, "cpu", plenty) == 4
    assert memory.choose_batch_size(1e9, 10_000, "cpu", 8e9) == 4
    assert memory.choose_batch_size(1e12, 10_000, "cpu", 8e9) == 1


def test_lack_of_memory_is_recognised():
    assert memory.is_out_of_memory(MemoryError())
    text = "[enforce fail at alloc_cpu.cpp:120] DefaultCPUAllocator: can't allocate memory: you"
    assert memory.is_out_of_memory(RuntimeError(text))
    assert memory.is_out_of_memory(torch.OutOfMemoryError("CUDA out of memory. Tried to allocate"))
    assert not memory.is_out_of_memory(RuntimeError("shapes cannot be multiplied"))


def test_range_test_leaves_the_model_and_finds_a_rate():
    from model_backend.training.batches import Batch

    torch.manual_seed(0)
    model = torch.nn.Conv2d(1, 1, 1)
    before = [p.clone() for p in model.parameters()]

    class Masked(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.inner = model

        def forward(self, raw, valid=None):
            return self.inner(raw)

    def loss(logits, label, weight):
        return torch.nn.functional.binary_cross_entropy_with_logits(logits[:, 0], label.float())

    label = (torch.rand(4, 8, 8) > 0.5).to(torch.uint8)
    raw = label[:, None].float() * 2 - 1
    batch = Batch(raw, label, torch.ones(4), torch.arange(4), True)
    found = [
        find_rate(Masked(), loss, [batch] * 36, 36, 0.0, "cpu", "float32", 1.0) for _ in range(2)
    ]
    assert found[0] == found[1] and SENSIBLE[0] <= found[0].rate <= SENSIBLE[1]
    assert all((a == b).all() for a, b in zip(before, model.parameters()))
    assert affordable(100) == 0 and affordable(500) == 20 and affordable(10_000) == 36


def test_validation_counts_as_the_scores_do():
    rng = np.random.default_rng(0)
    label = rng.choice([0, 1, 255], (6, 20, 20), p=[0.5, 0.3, 0.2]).astype(np.uint8)
    logits = rng.normal(0, 2, (6, 20, 20)).astype(np.float32) + 2.0 * (label == 1)
    validation, reference = Validation(torch.device("cpu")), ProbabilityScores()
    for start in range(0, 6, 2):
        part = slice(start, start + 2)
        values = torch.from_numpy(logits[part])[:, None]
        validation.add(values, torch.from_numpy(label[part]), torch.tensor(float(start)))
    reference.add(1 / (1 + np.exp(-logits)), label)
    found = validation.scores()
    assert found.iou == pytest.approx(reference.scores(reference.best_threshold())["iou"], abs=2e-3)
    assert found.f1 == pytest.approx(2 * found.iou / (1 + found.iou))
    assert found.iou_half == pytest.approx(reference.scores(0.5)["iou"], abs=1e-9)
    pixels = [(label[s : s + 2] != 255).sum() for s in (0, 2, 4)]
    assert found.loss == pytest.approx((2 * pixels[1] + 4 * pixels[2]) / sum(pixels))
    wild = torch.from_numpy(np.where(label == 255, np.nan, logits))[:, None]
    again = Validation(torch.device("cpu"))
    again.add(wild, torch.from_numpy(label), torch.tensor(0.0))
    assert again.scores().iou == found.iou


@pytest.mark.parametrize(
    ("bands", "unit", "features", "raw"),
    [
        (("VV", "VH", "RATIO"), "dB", (), ["VV", "VH"]),
        (("VV", "RATIO"), "dB", (), ["VV", "RATIO"]),
        (("VV", "VH", "RATIO"), "stretched 8-bit values", (), ["VV", "VH", "RATIO"]),
        (("VV", "VH", "RATIO"), "dB", ("RATIO",), ["VV", "VH"]),
        (("VV", "VH", "SLOPE"), "dB", (), ["VV", "VH", "SLOPE"]),
    ],
)
def test_a_model_wants_no_band_that_it_can_make_itself(bands, unit, features, raw):
    dataset = SimpleNamespace(name="set", format=DatasetFormat(bands, unit, 32, 32, 10.0))
    found, channels = plan_bands(dataset, NetworkParameters(features=features))
    assert (found, channels) == (raw, list(features or bands))
