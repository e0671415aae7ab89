"""What an estimate of area has found: its numbers and its record."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any

from ..language import spoken, tr
from ..provenance import Provenance
from .estimator import Estimate, Figure
from .judging import StratumResult
from .modelbased import ModelInterval, assumptions


def design_protocol() -> tuple[str, ...]:
    """How an estimate from points is computed, in the language that is spoken."""
    return (
        tr(
            "Stratified estimator of Olofsson et al. 2014, with the indicator estimators of Stehman"
            " 2014 for strata that are not the classes of the map."
        ),
        tr(
            "Water is what the points say, not what the map says; the map only weights the strata."
            " Water and permanent water of the map count as mapped water; excluded and uncertain as"
            " mapped dry."
        ),
        tr(
            "Areas are those of the ellipsoid. A point stands for the more ground the larger its"
            " pixel is."
        ),
        tr(
            "Intervals by the normal distribution; no correction for finite populations, except"
            " that a stratum with all its pixels labelled adds no error."
        ),
        tr("Labels are taken to be right: errors of the analyst are not in the interval."),
    )


@dataclass(frozen=True)
class DesignRecord:
    """An estimate from labelled points.

    Attributes:
        mask: What the user calls the mask.
        mask_sha256: Of its values.
        level: Share of the intervals.
        mapped: Hectares of water and dry land on the map.
        cautions: What to beware of, as sentences.
        points: What the user calls the points.
        points_sha256: Of their files, by name.
        edge: Width of the strata at the edge of water, metres.
        strata: The strata with their points.
        estimate: Area and accuracy.
    """

    mask: str
    mask_sha256: str
    level: float
    mapped: dict[str, float]
    cautions: list[str]
    points: str
    points_sha256: dict[str, str]
    edge: float
    strata: list[StratumResult]
    estimate: Estimate

    @property
    def used(self) -> int:
        """Points that say water or dry."""
        return sum(stratum.used for stratum in self.strata)

    @property
    def total(self) -> float:
        """Area of the map, hectares."""
        return sum(self.mapped.values())


@dataclass(frozen=True)
class ModelRecord:
    """A model-based estimate; fields as in :class:`DesignRecord`.

    Attributes:
        probability: What the user calls the raster of probabilities.
        probability_sha256: Of its values on the grid of the mask.
        interval: The estimate.
    """

    mask: str
    mask_sha256: str
    level: float
    mapped: dict[str, float]
    cautions: list[str]
    probability: str
    probability_sha256: str
    interval: ModelInterval


def numbers_of(record: DesignRecord | ModelRecord) -> dict[str, Any]:
    """Numbers of the job by their published ids."""
    if isinstance(record, ModelRecord):
        found = record.interval
        return {
            "AREA": found.area,
            "AREA_LOW": found.low,
            "AREA_HIGH": found.high,
            "STANDARD_ERROR": found.error,
            "MAPPED_AREA": record.mapped["water"],
            "OVERALL_ACCURACY": None,
            "USERS_ACCURACY": None,
            "PRODUCERS_ACCURACY": None,
            "POINTS": 0,
            "MODEL_BASED": 1,
        }
    estimate = record.estimate
    low, high = estimate.water.interval(record.level, record.total)
    return {
        "AREA": estimate.water.value,
        "AREA_LOW": low,
        "AREA_HIGH": high,
        "STANDARD_ERROR": estimate.water.error,
        "MAPPED_AREA": record.mapped["water"],
        "OVERALL_ACCURACY": estimate.overall.value,
        "USERS_ACCURACY": estimate.accuracy["water"].users.value,
        "PRODUCERS_ACCURACY": estimate.accuracy["water"].producers.value,
        "POINTS": record.used,
        "MODEL_BASED": 0,
    }


def metrics_of(record: DesignRecord | ModelRecord, provenance: Provenance) -> str:
    """The record as JSON: what was found, from what, by what."""
    plain = provenance.finish(numbers=numbers_of(record), **_facts(record))
    return json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _facts(record: DesignRecord | ModelRecord) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "mask": {"name": record.mask, "values_sha256": record.mask_sha256},
        "level": record.level,
        "mapped_hectares": record.mapped,
        "language": spoken(),
        "cautions": record.cautions,
    }
    if isinstance(record, ModelRecord):
        interval = dataclasses.asdict(record.interval)
        probability = {"name": record.probability, "values_sha256": record.probability_sha256}
        return {
            **facts,
            "method": "model-based",
            "protocol": assumptions(),
            "probability": probability,
            "interval": interval,
        }
    estimate = record.estimate
    figures = {
        "water_hectares": (estimate.water, record.total),
        "dry_hectares": (estimate.dry, record.total),
        "overall_accuracy": (estimate.overall, 1.0),
    }
    for name, accuracy in estimate.accuracy.items():
        figures[f"users_accuracy_{name}"] = (accuracy.users, 1.0)
        figures[f"producers_accuracy_{name}"] = (accuracy.producers, 1.0)
    return {
        **facts,
        "method": "stratified estimator from reference points",
        "protocol": design_protocol(),
        "points": {"name": record.points, "sha256": record.points_sha256},
        "edge_metres": record.edge,
        "strata": [dataclasses.asdict(stratum) for stratum in record.strata],
        "estimates": {
            name: _figure(figure, record.level, most) for name, (figure, most) in figures.items()
        },
        "error_matrix": {
            "rows": ["mapped dry", "mapped water"],
            "columns": ["labelled dry", "labelled water"],
            "area_proportions": estimate.proportions.tolist(),
            "points": estimate.counts.tolist(),
        },
    }


def _figure(figure: Figure, level: float, most: float) -> dict[str, float | None]:
    low, high = figure.interval(level, most)
    return {"value": figure.value, "standard_error": figure.error, "low": low, "high": high}
