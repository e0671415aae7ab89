"""Evaluations made by hand, for pages that show them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from model_backend.dataset.samples import Sample
from model_backend.dataset.tile import TileRecord
from model_backend.holdout.pictures import choose, draw
from model_backend.holdout.results import (
    Comparison,
    Curves,
    Evaluation,
    GroupScores,
    Judgement,
    Slice,
    TilePicture,
    TileScores,
)
from model_backend.models.scores import Score
from tests.support.scenes import radar_scene

PIXELS = 128 * 128
REGIONS = ("Assam", "Bihar", "Mekong", "Nigeria", "Paraguay", "Somalia")
NAMES = ("resunet_vv_vh", "Highwater adaptive threshold")
MODEL_SHA, METHOD_SHA, DATA_SHA = "3f9a" * 16, "71c2" * 16, "b04e" * 16


def evaluation(tiles: int = 40, models: int = 2, stamps: tuple[str, ...] = ()) -> Evaluation:
    """An evaluation with plausible numbers that agree with each other."""
    judgements = tuple(judgement(number, tiles) for number in range(models))
    counted = [tile for tile in judgements[0].tiles if tile.label_source == "hand"]
    compared = [
        Comparison(NAMES[0], NAMES[1], "iou", 0.151, 0.094, 0.212, "better", "region"),
        Comparison(NAMES[0], NAMES[1], "recall", 0.012, -0.021, 0.043, "undecided", "region"),
    ]
    return Evaluation(
        dataset="Floods 2016–2021",
        dataset_sha256=DATA_SHA,
        part="the part test",
        tiles=tiles,
        pixels=tiles * PIXELS,
        water_pixels=sum(tile.water_pixels for tile in judgements[0].tiles),
        label_sources={"hand": len(counted), "weak": tiles - len(counted)},
        headline_sources=("hand",),
        regions=len(REGIONS),
        events=len(REGIONS),
        stamps=stamps,
        warnings=("Two tiles have no land cover; they are missing from that slice.",),
        judgements=judgements,
        comparisons=tuple(compared[: 2 * (models - 1)]),
        protocol={
            "pooling": "Counts are pooled over all valid pixels of the tiles that enter.",
            "intervals": "95 % of 2,000 draws of tiles, or of regions, with replacement.",
            "without_water": "An image without water has no IoU unless the model calls water"
            " there; then it is 0. Such images do not enter the mean per image.",
        },
        record={
            "software": "Highwater 0.5.0",
            "job": "evaluatemodel",
            "started": "2025-03-02T09:14:05+00:00",
            "finished": "2025-03-02T09:14:51+00:00",
            "seconds": 46.2,
            "parameters": {"dataset": "floods", "split": "test", "draws": 2000, "seed": 0},
            "versions": {"python": "3.11.9", "numpy": "2.1.3", "onnxruntime": "1.20.0"},
        },
    )


def judgement(number: int, tiles: int) -> Judgement:
    """One model: the first is good, the second is not."""
    random = np.random.default_rng(5)  # the same tiles for all
    scores = tuple(_tile(i, random, 0.75 if number else 1.0) for i in range(tiles))
    counted = [tile for tile in scores if tile.label_source == "hand"]
    weak = [tile for tile in scores if tile.label_source != "hand"]
    pooled = _pooled(counted)
    mean = {
        name: np.mean([t.scores[name] for t in counted if t.water_pixels and t.scores[name]])
        for name in ("iou", "f1", "precision", "recall")
    }
    return Judgement(
        name=NAMES[number] if number < 2 else f"model {number + 1}",
        kind="builtin" if number else "model",
        file="" if number else "resunet_vv_vh.onnx",
        sha256=METHOD_SHA if number else MODEL_SHA,
        threshold=0.5 if number else 0.42,
        headline=_scores(pooled, 0.03, number),
        over_regions=_scores(pooled, 0.07, number),
        per_image=tuple(
            Score(n, float(v), float(v) - 0.05, float(v) + 0.05) for n, v in mean.items()
        ),
        without_water=(sum(not t.water_pixels for t in counted), 3),
        curves=curves(number),
        tiles=scores,
        flood_only=_scores({name: value - 0.06 for name, value in pooled.items()}, 0.04, number),
        by_source={
            "hand": _scores(pooled, 0.03, number),
            "weak": _scores(_pooled(weak), 0.05, number),
        },
        regions=tuple(_group(name, [t for t in counted if t.region == name]) for name in REGIONS),
        events=tuple(
            _group(f"{name} flood", [t for t in counted if t.region == name]) for name in REGIONS
        ),
        slices=_slices(counted),
        seconds=2.1 if number else 11.8,
    )


def curves(number: int) -> Curves:
    """Curves at 200 thresholds, of two overlapping classes."""
    thresholds = np.linspace(0, 1, 201)
    spread = 0.16 if number else 0.11
    hit = 1 / (1 + np.exp((thresholds - 0.62) / spread))
    alarm = 0.22 / (1 + np.exp((thresholds - 0.18 - 0.05 * number) / (0.7 * spread)))
    tp, fp = 0.12 * hit, 0.88 * alarm
    fn = 0.12 - tp
    called = tp + fp
    precision = [float(a / b) if b > 1e-5 else None for a, b in zip(tp, called)]
    bins = (np.arange(15) + 0.5) / 15
    pixels = (5e5 * np.exp(-7 * bins) + 6e4 * np.exp(-9 * (1 - bins)) + 300).astype(int)
    true = np.clip(bins + (0.05 + 0.06 * number) * np.sin(6 * bins), 0, 1)
    return Curves(
        tuple(thresholds.tolist()),
        tuple(precision),
        tuple((hit / hit[0]).tolist()),
        tuple((tp / (tp + fp + fn)).tolist()),
        tuple((2 * tp / (2 * tp + fp + fn)).tolist()),
        tuple((float(p), float(w), int(n)) for p, w, n in zip(bins, true, pixels)),
    )


def tile_pictures(found: Evaluation) -> list[TilePicture]:
    """Pictures of the worst and best tiles of the first model."""
    first = found.judgements[0]
    drawn = []
    for number, (name, reason) in enumerate(choose(first.tiles)):
        image, truth = radar_scene(128, 128, number)
        label = truth.astype(np.uint8)
        label[:20, :30] = 255
        image[:, :20, :30] = np.nan
        noise = np.random.default_rng(number).normal(0, 0.25, label.shape)
        probability = np.clip(0.15 + 0.7 * truth + noise, 0, 1).astype(np.float32)
        sample = Sample(image, label, TileRecord(tile=name))
        drawn.append(draw(name, reason, sample, ("VV", "VH"), "dB", probability, first.threshold))
    return drawn


def seen(found: Evaluation, tiles: int) -> Evaluation:
    """The same, but the first model was trained on some of the tiles."""
    first = found.judgements[0]
    names = tuple(tile.tile for tile in first.tiles[:tiles])
    return replace(found, judgements=(replace(first, seen=names), *found.judgements[1:]))


def _tile(number: int, random: np.random.Generator, quality: float) -> TileScores:
    water = 0 if number % 7 == 3 else int(PIXELS * random.uniform(0.01, 0.5))
    found = random.uniform(0.45, 0.97) * quality
    tp = int(water * found)
    fp = int(random.uniform(0, 0.12) / quality**3 * (water or 0.05 * PIXELS))
    if not water and number % 2:
        fp = 0
    fn = water - tp
    tn = PIXELS - tp - fp - fn
    region = REGIONS[number % len(REGIONS)]
    source = "weak" if number % 8 == 5 else "hand"
    scores = _ratios(np.array([tp, fp, fn, tn]))
    return TileScores(
        f"{region}_{number:03d}",
        region,
        f"{region} flood",
        "Sentinel-1",
        source,
        PIXELS,
        water,
        *(tp, fp, fn, tn),
        scores={name: scores[name] for name in ("iou", "f1", "precision", "recall", "accuracy")},
        brier=0.03,
    )


def _pooled(tiles: list[TileScores]) -> dict[str, float]:
    counts = np.sum([[t.tp, t.fp, t.fn, t.tn] for t in tiles] or [[0, 0, 0, 0]], axis=0)
    return {name: value for name, value in _ratios(counts).items() if value is not None}


def _ratios(counts: np.ndarray) -> dict[str, float | None]:
    tp, fp, fn, tn = (int(value) for value in counts)

    def ratio(part: float, whole: float) -> float | None:
        return part / whole if whole else None

    total = tp + fp + fn + tn
    chance = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / total**2 if total else 0.0
    accuracy = ratio(tp + tn, total)
    return {
        "iou": ratio(tp, tp + fp + fn),
        "f1": ratio(2 * tp, 2 * tp + fp + fn),
        "precision": ratio(tp, tp + fp),
        "recall": ratio(tp, tp + fn),
        "accuracy": accuracy,
        "kappa": None if accuracy is None or chance == 1 else (accuracy - chance) / (1 - chance),
    }


def _scores(values: dict[str, float], half: float, number: int) -> tuple[Score, ...]:
    extra = {
        "average_precision": 0.91 - 0.14 * number,
        "ece": 0.021 + 0.05 * number,
        "ece_uncertain": 0.064 + 0.08 * number,
        "brier": 0.031 + 0.03 * number,
        "nll": 0.112 + 0.1 * number,
    }
    small = ("ece", "ece_uncertain", "brier", "nll")
    return tuple(
        Score(
            name,
            value,
            max(value - (half / 8 if name in small else half), 0),
            value + half / 8 if name in small else min(value + half, 1),
        )
        for name, value in {**values, **extra}.items()
    )


def _group(name: str, tiles: list[TileScores]) -> GroupScores:
    scores = _pooled(tiles)
    iou = scores.get("iou")
    return GroupScores(
        name,
        len(tiles),
        sum(tile.pixels for tile in tiles),
        sum(tile.water_pixels for tile in tiles),
        dict(scores),
        None if iou is None or len(tiles) < 2 else iou - 0.06,
        None if iou is None or len(tiles) < 2 else iou + 0.06,
    )


def _slices(tiles: list[TileScores]) -> tuple[Slice, ...]:
    def cut(names: tuple[str, ...]) -> tuple[GroupScores, ...]:
        return tuple(_group(name, tiles[i :: len(names)]) for i, name in enumerate(names))

    return (
        Slice(
            "landcover",
            "Land cover",
            cut(("Cropland", "Tree cover", "Built-up")),
            "Band LANDCOVER of the dataset.",
        ),
        Slice("slope", "Slope, degrees", cut(("below 2", "2 – 5", "5 – 10", "10 and more"))),
        Slice(
            "backscatter",
            "VV backscatter, quarters of the pixels, dB",
            cut(("below −17", "−17 – −12", "−12 – −9", "above −9")),
        ),
        Slice("water_share", "Water in the tile", cut(("up to 5 %", "5 – 20 %", "over 20 %"))),
        Slice(
            "edge_distance",
            "Distance to the water's edge, pixels",
            cut(("up to 1", "1 – 3", "3 – 10", "over 10")),
        ),
    )
