"""The best model, measured: temperature, threshold, and scores of every tile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from ..dataset.store import Dataset
from ..evaluation.calibration import Temperature, TemperatureFit, probability
from ..evaluation.probability_scores import ProbabilityScores
from ..models.model import FloodModel
from .device import autocast
from .feeding import measuring_batches
from .plan import Plan

Item = tuple[np.ndarray, np.ndarray, list[str]]

KEPT_BYTES = 400e6
"""Logits that are kept for a second look; those of a larger part are computed twice."""


@dataclass(frozen=True)
class Fitted:
    """What was fitted after training.

    Attributes:
        temperature: And the likelihoods before and after.
        threshold: The steady one of highest F1, see :func:`.steady_threshold`.
        part: ``calibration`` or ``validation``.
        scores: Of that part, with the temperature.
    """

    temperature: Temperature
    threshold: float
    part: str
    scores: ProbabilityScores


class Measurer:
    """Runs a model over parts of a dataset.

    Args:
        model: In evaluation mode.
        dataset: The dataset.
        plan: Of the run.
        cache: Folder of decoded tiles.
        report: Called with each batch, to show progress or to end.
    """

    def __init__(
        self,
        model: FloodModel,
        dataset: Dataset,
        plan: Plan,
        cache: Path | None,
        report: Callable[[], None],
    ) -> None:
        self._plan = plan
        self._device = plan.device
        self._model = model.to(plan.device, memory_format=torch.channels_last).eval()
        self._dataset = dataset
        self._cache = cache
        self._report = report

    def logits(self, names: tuple[str, ...]) -> Iterator[Item]:
        """Logits and labels (tiles, rows, columns) of some tiles, and the tiles' names."""
        one = self._plan.batch_size if self._plan.processes == 1 else 8
        batches = measuring_batches(
            self._dataset, names, _alone(self._plan), self._cache, max(one, 1), 0
        )
        for batch in batches:
            self._report()
            there = batch.to(self._device)
            with torch.inference_mode(), autocast(self._device, self._plan.precision):
                logits = self._model(there.raw, there.valid)
            tiles = [names[index] for index in batch.tiles.tolist()]
            yield logits[:, 0].float().cpu().numpy(), batch.label.numpy(), tiles

    def images(self, names: tuple[str, ...]) -> list[np.ndarray]:
        """Raw images float32 (bands, rows, columns) of some tiles."""
        batches = measuring_batches(self._dataset, names, _alone(self._plan), self._cache, 1, 0)
        return [batch.raw[0].numpy() for batch in batches]

    def fit(self) -> Fitted:
        """Fit temperature and threshold on the calibration part."""
        names = self._plan.calibration
        size = self._dataset.format.tile_size**2 * 5
        keep = len(names) * size <= KEPT_BYTES
        kept = []
        fit = TemperatureFit()
        for item in self.logits(names):
            fit.add(item[0], item[1])
            if keep:
                kept.append(item)
        temperature = fit.fit()
        scores = self._score(kept if keep else self.logits(names), temperature.value)
        part = "validation" if names == self._plan.validation else "calibration"
        places = {tile.tile: tile.region or tile.tile for tile in self._dataset.tiles()}
        return Fitted(temperature, scores.steady_threshold(places), part, scores)

    def scores(self, names: tuple[str, ...], temperature: float) -> ProbabilityScores:
        """Scores of some tiles with a temperature."""
        return self._score(self.logits(names), temperature)

    @staticmethod
    def _score(items: Iterable[Item], temperature: float) -> ProbabilityScores:
        scores = ProbabilityScores()
        for logits, label, tiles in items:
            scores.add(probability(logits, temperature), label, tiles)
        return scores


def _alone(plan: Plan) -> Plan:
    return replace(plan, processes=1)
