"""The new model files: the one for all data, and those for a sensor or region each."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from ..context import JobContext
from ..dataset.layout import safe_name
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..models.facts import CalibrationFacts
from ..models.measure import interval_groups, measure
from ..models.scores import Measurement
from ..protocol import HighwaterError
from ..protocol.parameters import CalibrateModelParameters
from .agreement import check_agreement
from .division import Division
from .fitting import Fitted, fit, realised
from .graph import temperature_of
from .logits import LogitStore
from .outcome import ALL, RISK, Calibrated, Reliability
from .rewriting import Old, write_calibrated
from .subset import PART, Subset
from .warnings_text import above_level, kept_values

FEWEST_TILES = 2
"""Tiles that a group needs for values of its own."""


@dataclass(frozen=True)
class Calibration:
    """Everything that the fits share.

    Attributes:
        old: The model file.
        probe: Of :func:`.write_probe`.
        probe_factor: That it has returned.
        dataset: Of the tiles.
        sha256: Of the dataset.
        store: Logits of all tiles.
        division: The tiles.
        chosen: What was chosen by looking at the tiles to check on.
    """

    old: Old
    probe: Path
    probe_factor: float
    dataset: Dataset
    sha256: str
    store: LogitStore
    division: Division
    chosen: tuple[str, ...]

    def run(
        self, parameters: CalibrateModelParameters, context: JobContext
    ) -> tuple[Calibrated, tuple[Calibrated, ...]]:
        """Fit and write everything.

        Raises:
            HighwaterError: As of :func:`.fit` and :func:`.check_agreement`.
        """
        context.progress(0.86, "Fitting")
        part = Subset(PART, self.division.part)
        pooled = self._fit(self.division.fit, parameters, context, part)
        final = context.outputs.final.get("model")
        whole = self._finish(pooled, self.division.check, parameters, context, final)
        groups: dict[Subset, Calibrated] = {}
        if parameters.by:
            for name, stem in self._groups(parameters.by):
                context.progress(0.93, f"Fitting each {parameters.by}")
                subset = Subset(parameters.by, name)
                groups[subset] = self._group(subset, stem, pooled, parameters, context)
        for kept in (ALL, RISK):
            subsets = [subset for subset, item in groups.items() if item.kept == kept]
            if subsets:
                context.warn(kept_values(kept, subsets, FEWEST_TILES))
        old = self.old
        trainable = old.checkpoint is not None or old.model.carries_weights
        if not trainable and old.model.facts is not None:
            context.log(
                "The model does not hold its weights as training left them, and no checkpoint of"
                " them lies beside it: the new one cannot be trained further."
            )
        return whole, tuple(groups.values())

    def _fit(self, tiles, parameters, context, subset: Subset) -> Fitted:
        threshold = self.old.model.description.threshold
        return fit(self.store, tiles, parameters, threshold, context, subset)

    def _groups(self, by: str) -> list[tuple[str, str]]:
        """Name of each sensor or region, and of its file."""
        tiles = (*self.division.fit, *self.division.check)
        names = sorted({getattr(tile, by) for tile in tiles})
        stems: dict[str, str] = {}
        for name in names:
            plain = f"{self.old.path.stem}_{safe_name(name) if name else 'unknown'}"
            stem, number = plain, 1
            while stem.lower() in {taken.lower() for taken in stems.values()}:
                number += 1
                stem = f"{plain}_{number}"
            stems[name] = stem
        return list(stems.items())

    def _group(
        self,
        subset: Subset,
        stem: str,
        pooled: Fitted,
        parameters: CalibrateModelParameters,
        context: JobContext,
    ) -> Calibrated:
        mine, check = (
            [tile for tile in tiles if getattr(tile, subset.by) == subset.name]
            for tiles in (self.division.fit, self.division.check)
        )
        kept = ""
        if len(mine) < FEWEST_TILES or not any((tile.water_percent or 0) > 0 for tile in mine):
            kept = ALL
            fitted = pooled
        else:
            try:
                fitted = self._fit(mine, parameters, context, subset)
            except HighwaterError as error:
                if error.code not in ("calibrate.risk_images", "calibrate.risk_level"):
                    raise
                kept = RISK
                without = dataclasses.replace(parameters, risk="")
                fitted = dataclasses.replace(
                    self._fit(mine, without, context, subset),
                    bound=pooled.bound,
                    images=pooled.images,
                )
        final = context.outputs.folder("models") / f"{stem}.onnx"
        return self._finish(fitted, check, parameters, context, final, subset, kept)

    def _finish(
        self,
        fitted: Fitted,
        check: Sequence[TileRecord],
        parameters: CalibrateModelParameters,
        context: JobContext,
        final: Path | None,
        subset: Subset | None = None,
        kept: str = "",
    ) -> Calibrated:
        """Measure and write one file."""
        description = self.old.model.description
        risk = fitted.bounds(parameters, self.dataset.name, self.sha256)
        scaled, temperature = self.old.scaled(fitted.factor)
        seed, part = parameters.seed, self.division.part
        before, shown_before = self._measure(check, 1.0, description.threshold, seed)
        after, shown_after = self._measure(check, fitted.factor, fitted.threshold, seed)
        own, _ = self._measure(
            fitted.tiles, fitted.factor, fitted.threshold, seed, part, ("temperature", "threshold")
        )
        assert own is not None
        facts = CalibrationFacts(
            description.sha256,
            self.dataset.name,
            self.sha256,
            part,
            len(fitted.tiles),
            temperature_of(self.old.proto),
            temperature,
            description.threshold,
            fitted.threshold,
            fitted.criterion,
            fitted.temperature.before,
            fitted.temperature.after,
            before,
            after,
            subset.group if subset is not None else "",
            seed,
            datetime.now(timezone.utc).isoformat(timespec="seconds"),
        )
        if final is not None:
            measured = [item for item in (after, own) if item is not None]
            new = write_calibrated(self.old, final, scaled, facts, risk, measured, context)
            tiles = list(check) or list(fitted.tiles)
            check_agreement(
                new,
                self.probe,
                self.probe_factor,
                fitted.factor,
                self.store,
                tiles,
                self.dataset,
                context,
            )
        shown = None
        if fitted.bound is not None and check:
            shown = realised(self.store, check, parameters, fitted.bound)
            if shown.low is not None and shown.low > parameters.risk_level:
                where, found = self.division.check_part, shown.mean or 0.0
                context.warn(above_level(where, subset, found, parameters.risk_level))
        return Calibrated(
            final.name if final is not None else "",
            facts,
            own,
            risk,
            shown,
            kept,
            shown_before,
            shown_after,
        )

    def _measure(
        self,
        tiles: Sequence[TileRecord],
        factor: float,
        threshold: float,
        seed: int,
        part: str = "",
        chosen_on: tuple[str, ...] = (),
    ) -> tuple[Measurement | None, Reliability]:
        if not tiles:
            return None, ()
        scores = self.store.scores(tiles, factor)
        groups, by = interval_groups(tiles)
        measured = measure(
            part or self.division.check_part,
            scores,
            threshold,
            len(tiles),
            groups,
            by,
            chosen_on or self.chosen,
            seed,
            self.dataset.name,
        )
        return measured, tuple(scores.reliability())
