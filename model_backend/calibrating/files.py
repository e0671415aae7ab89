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
from .outcome import Calibrated, Reliability
from .rewriting import Old, write_calibrated

FEWEST_TILES = 2
"""Tiles that a group needs for values of its own."""
ALL, RISK = "all", "risk"
"""Values of :attr:`.Calibrated.kept`."""


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
        pooled = self._fit(self.division.fit, parameters, context, f"the part {self.division.part}")
        final = context.outputs.final.get("model")
        whole = self._finish(pooled, self.division.check, parameters, context, final, "", "")
        groups = []
        if parameters.by:
            for name, stem in self._groups(parameters.by):
                context.progress(0.93, f"Fitting each {parameters.by}")
                groups.append(self._group(name, stem, pooled, parameters, context))
        _warn_of_kept(groups, parameters.by, context)
        if self.old.checkpoint is None and self.old.model.facts is not None:
            context.log(
                "No checkpoint of these weights lies beside the model: the new one cannot be"
                " trained further."
            )
        return whole, tuple(groups)

    def _fit(self, tiles, parameters, context, what: str) -> Fitted:
        threshold = self.old.model.description.threshold
        return fit(self.store, tiles, parameters, threshold, context, what)

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
        name: str,
        stem: str,
        pooled: Fitted,
        parameters: CalibrateModelParameters,
        context: JobContext,
    ) -> Calibrated:
        words = f"{parameters.by} {name or 'unknown'}"
        mine = [tile for tile in self.division.fit if getattr(tile, parameters.by) == name]
        check = [tile for tile in self.division.check if getattr(tile, parameters.by) == name]
        kept = ""
        if len(mine) < FEWEST_TILES or not any((tile.water_percent or 0) > 0 for tile in mine):
            kept = ALL
            fitted = pooled
        else:
            try:
                fitted = self._fit(mine, parameters, context, f"the {words}")
            except HighwaterError as error:
                if error.code not in ("calibrate.risk_images", "calibrate.risk_level"):
                    raise
                kept = RISK
                without = dataclasses.replace(parameters, risk="")
                fitted = dataclasses.replace(
                    self._fit(mine, without, context, f"the {words}"),
                    bound=pooled.bound,
                    images=pooled.images,
                )
        final = context.outputs.folder("models") / f"{stem}.onnx"
        return self._finish(fitted, check, parameters, context, final, words, kept)

    def _finish(
        self,
        fitted: Fitted,
        check: Sequence[TileRecord],
        parameters: CalibrateModelParameters,
        context: JobContext,
        final: Path | None,
        group: str,
        kept: str,
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
            group,
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
                context.warn(
                    f"On the {self.division.check_part} tiles{f' of the {group}' if group else ''}"
                    f" the risk is {100 * (shown.mean or 0):.2g} %, more than the"
                    f" {100 * parameters.risk_level:g} % allowed: they are not like those that its"
                    " bound was fitted on."
                )
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


def _warn_of_kept(groups: Sequence[Calibrated], by: str, context: JobContext) -> None:
    for kept, why in (
        (
            ALL,
            f"fewer than {FEWEST_TILES} tiles to be fitted on, or no water in them, and get the"
            " values of all",
        ),
        (RISK, "too few images for a risk of this level, and get its bound of all"),
    ):
        names = [item.facts.group.partition(" ")[2] for item in groups if item.kept == kept]
        if names:
            context.warn(f"Some {by}s have {why}: {', '.join(names)}.")
