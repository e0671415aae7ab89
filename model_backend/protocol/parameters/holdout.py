"""Parameters of the jobs that judge and calibrate models, and that estimate areas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from .layers import RasterLayer, VectorLayer

BUILT_IN = "builtin"
"""Stands for the built-in adaptive threshold wherever a model file may be named."""

EVERY_TILE = "all"
"""Stands for every tile of a dataset wherever a part is judged on."""

THRESHOLD_CRITERIA = ("f1", "iou", "recall", "precision", "cost", "steady")
"""Values of ``criterion``: the highest F1 or IoU, the highest threshold of a least recall, the
lowest of a least precision, the least cost of misses and false alarms, or that nearest to .5 which
chance cannot tell from the highest F1, as training leaves it."""

RISKS = ("missed", "false_alarms")
"""Values of ``risk``: share of an image's water that is missed, or of its dry land that is mapped
as water; the share of mapped water that is dry does not fall evenly, so nothing can hold it."""

CALIBRATION_GROUPS = ("", "sensor", "region")
"""Values of ``by``: one temperature for all, or a model file for each sensor or region."""


@dataclass(frozen=True)
class EvaluateModelParameters:
    """Job ``evaluatemodel``: models held against a part of a dataset that they have not seen.

    Outputs, each optional: ``report`` (HTML), ``metrics`` (JSON), ``table`` (CSV, a row for each
    tile and model), ``tiles`` (vector layer of footprints with scores), ``confusion`` (folder of
    rasters of hits and errors, one for each tile and model).

    Attributes:
        dataset: Folder of the dataset.
        models: Paths of ``.onnx`` files, :data:`BUILT_IN`, or folders of probability rasters that
            are named like the tiles; the first is the one that numbers are given for.
        split: Part to judge on, or :data:`EVERY_TILE`; ignored where ``regions`` are given.
        regions: Regions to judge on instead of a part.
        threshold: Probability from which a pixel is water; None: each model's own.
        turns: Whether each model is judged by its mean over flips and quarter turns, as
            ``predict`` makes it.
        mean: Whether the mean of all model files is judged, too, as one more model.
        withheld: Optional bands that the models do not get, as if the image had none.
        landcover: Classes of land cover to tell apart; None: the band ``LANDCOVER`` or the index.
        elevation: Heights in metres, for slopes; None: the band ``ELEVATION`` or ``SLOPE``.
        permanent_water: Raster, 0 elsewhere, to be masked out for the flood-only score; None: no
            such score.
        allow_training: Whether tiles that a model was trained on may be judged; every page and
            file then says so.
        draws: Of the bootstrap.
        seed: Same seed, same intervals.
        trust_model: Whether a model file that differs from its card is used.
    """

    dataset: str
    models: Tuple[str, ...]
    split: str = "test"
    regions: Tuple[str, ...] = ()
    threshold: Optional[float] = None
    turns: bool = False
    mean: bool = False
    withheld: Tuple[str, ...] = ()
    landcover: Optional[RasterLayer] = None
    elevation: Optional[RasterLayer] = None
    permanent_water: Optional[RasterLayer] = None
    allow_training: bool = False
    draws: int = 2000
    seed: int = 0
    trust_model: bool = False


@dataclass(frozen=True)
class CalibrateModelParameters:
    """Job ``calibratemodel``: temperature, threshold and risk fitted anew on data not trained on.

    Outputs: ``model`` (``.onnx``, its card beside it), ``report`` (HTML) and ``metrics`` (JSON),
    both optional, and with ``by`` the folder ``models`` with a file for each group.

    Attributes:
        dataset: Folder of the dataset.
        model: The ``.onnx`` file.
        split: Part to fit on; one that the model was trained on is refused.
        check_split: Part on which before and after are shown; empty: whole groups of ``split``
            are held back for it.
        by: One of :data:`CALIBRATION_GROUPS`.
        temperature: Whether it is fitted; otherwise it stays.
        criterion: One of :data:`THRESHOLD_CRITERIA`.
        least: Least recall or precision, for those two criteria.
        cost_ratio: How many false alarms one missed pixel is worth, for ``cost``.
        risk: One of :data:`RISKS`; empty: no conformal thresholds.
        risk_level: Share that is not to be exceeded on exchangeable data, 0 to 1.
        seed: Of the groups that are held back, and of the intervals.
        trust_model: Whether a model file that differs from its card is used.
    """

    dataset: str
    model: str
    split: str = "calibration"
    check_split: str = ""
    by: str = ""
    temperature: bool = True
    criterion: str = "f1"
    least: float = 0.9
    cost_ratio: float = 2.0
    risk: str = ""
    risk_level: float = 0.1
    seed: int = 0
    trust_model: bool = False


@dataclass(frozen=True)
class SamplePointsParameters:
    """Job ``samplepoints``: a stratified random sample of points over a water map.

    Output: ``points`` (vector layer with an empty column ``label``, styled for labelling).

    Attributes:
        mask: Mask (categories of Highwater, or 0/1).
        size: Points in total, where ``sizes`` does not say.
        sizes: Points by stratum: ``dry``, ``water``, ``edge_dry``, ``edge_water`` …
        least: Points that every stratum gets at least, where ``sizes`` does not say.
        edge: Width of the strata on both sides of the edge of water, metres; 0: none.
        probability: Probability raster, of which each point gets its value; None: no such column.
        seed: Same seed, same points.
    """

    mask: RasterLayer
    size: int = 300
    sizes: Optional[Dict[str, int]] = None
    least: int = 30
    edge: float = 0.0
    probability: Optional[RasterLayer] = None
    seed: int = 0


@dataclass(frozen=True)
class EstimateAreaParameters:
    """Job ``estimatearea``: area of water with its interval.

    With points the stratified estimator of Olofsson et al. 2014; without, an interval from the
    calibrated probabilities that is called model-based. Outputs: ``report`` (HTML), ``metrics``
    (JSON), each optional.

    Attributes:
        mask: The map that the points were drawn over.
        points: Labelled points of ``samplepoints``; None: model-based.
        field: Column of the labels.
        probability: Calibrated probabilities, for the model-based interval.
        level: Share of the interval, 0 to 1.
        seed: Of the model-based interval.
    """

    mask: RasterLayer
    points: Optional[VectorLayer] = None
    field: str = "label"
    probability: Optional[RasterLayer] = None
    level: float = 0.95
    seed: int = 0
