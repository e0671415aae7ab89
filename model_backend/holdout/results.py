"""What an evaluation has found: the one source of its page, its JSON, its table and its layer.

Sentences are in the language that is spoken; names and ids, by which programs go, are not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple

from ..language import ENGLISH
from ..models.scores import Score


@dataclass(frozen=True)
class GroupScores:
    """Pooled scores of some tiles or of some pixels.

    Attributes:
        name: Of the region or event, or of the class or range in English.
        tiles: Number of tiles that have pixels in it.
        pixels: Valid pixels.
        water_pixels: Of these, labelled water.
        scores: By name as of :data:`~model_backend.evaluation.probability_scores.SCORES`; None
            where one is undefined.
        iou_low: Lower end of the 95 % interval of IoU, over tiles; None: too few to say.
        iou_high: Its upper end.
        shown: The name in the language that is spoken; empty: the same.
    """

    name: str
    tiles: int
    pixels: int
    water_pixels: int
    scores: Dict[str, Optional[float]]
    iou_low: Optional[float] = None
    iou_high: Optional[float] = None
    shown: str = ""


@dataclass(frozen=True)
class Slice:
    """The pixels cut up by something that may make them difficult.

    Attributes:
        id: ``landcover``, ``slope``, ``backscatter``, ``water_share`` or ``edge_distance``.
        title: In words, with its unit.
        groups: In order.
        note: Where it comes from, as “band SLOPE of the dataset”, and what could not be used.
    """

    id: str
    title: str
    groups: Tuple[GroupScores, ...]
    note: str = ""


@dataclass(frozen=True)
class TileScores:
    """One tile as one model sees it.

    Attributes:
        tile: Its name.
        region: Empty: unknown.
        event: Empty: unknown.
        sensor: Empty: unknown.
        label_source: ``hand``, ``weak`` or ``simulated``.
        pixels: Valid pixels.
        water_pixels: Of these, labelled water.
        tp: Hits.
        fp: False alarms.
        fn: Misses.
        tn: Right dry pixels.
        scores: ``iou``, ``f1``, ``precision``, ``recall``, ``accuracy``; None where undefined.
        brier: None without valid pixels.
        footprint: Longitude and latitude of the corners; None: no place.
    """

    tile: str
    region: str
    event: str
    sensor: str
    label_source: str
    pixels: int
    water_pixels: int
    tp: int
    fp: int
    fn: int
    tn: int
    scores: Dict[str, Optional[float]]
    brier: Optional[float]
    footprint: Optional[Tuple[Tuple[float, float], ...]] = None


@dataclass(frozen=True)
class Curves:
    """Scores at many thresholds.

    Attributes:
        thresholds: 0 to 1, rising.
        precision: At each threshold; None where undefined.
        recall: The same.
        iou: The same.
        f1: The same.
        reliability: Mean probability, share of water and pixels of each bin that is not empty.
    """

    thresholds: Tuple[float, ...]
    precision: Tuple[Optional[float], ...]
    recall: Tuple[Optional[float], ...]
    iou: Tuple[Optional[float], ...]
    f1: Tuple[Optional[float], ...]
    reliability: Tuple[Tuple[float, float, int], ...]


@dataclass(frozen=True)
class Judgement:
    """One model on the part.

    Attributes:
        name: As it is shown; unique among the models.
        kind: ``model``, ``mean``, ``builtin`` or ``rasters``.
        file: Name of its file or folder; empty: it has none.
        sha256: Of the file, of the hashes of averaged files, of the built-in method's version, or
            of all rasters.
        threshold: Probability from which a pixel is water.
        turns: Whether its probability is the mean over flips and quarter turns.
        without: Bands that it takes but did not get, since they were withheld or not there.
        seen: Tiles of the part that it was trained on, or that its epoch, temperature or threshold
            were chosen on; empty: none.
        headline: Pooled scores over the tiles whose labels count in a headline, with intervals
            over images: ``iou``, ``f1``, ``precision``, ``recall``, ``accuracy``, ``kappa``,
            ``mean_iou``, ``average_precision``, ``ece``, ``ece_uncertain``, ``brier``, ``nll``.
        over_regions: The same names, intervals over regions; empty with fewer than two regions.
        per_image: Mean over images of ``iou``, ``f1``, ``precision``, ``recall``, with intervals.
        without_water: Images without water among them: how many, and how many the model left dry.
        flood_only: As ``headline`` at the threshold, permanent water masked out; empty: no layer
            of it.
        by_source: The headline's scores by origin of labels, also those that enter none.
        regions: Every region that has a name.
        events: Every event that has a name.
        slices: What could be cut.
        curves: At many thresholds.
        tiles: Every tile, in the order of the index.
        seconds: That the model itself took.
    """

    name: str
    kind: str
    file: str
    sha256: str
    threshold: float
    headline: Tuple[Score, ...]
    over_regions: Tuple[Score, ...]
    per_image: Tuple[Score, ...]
    without_water: Tuple[int, int]
    curves: Curves
    tiles: Tuple[TileScores, ...]
    turns: bool = False
    without: Tuple[str, ...] = ()
    seen: Tuple[str, ...] = ()
    flood_only: Tuple[Score, ...] = ()
    by_source: Dict[str, Tuple[Score, ...]] = field(default_factory=dict)
    regions: Tuple[GroupScores, ...] = ()
    events: Tuple[GroupScores, ...] = ()
    slices: Tuple[Slice, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True)
class Comparison:
    """Two models on the same tiles.

    Attributes:
        first: Name of one.
        second: Name of the other.
        score: Name of the score.
        difference: First minus second; None: undefined.
        low: Lower end of its 95 % interval by a paired bootstrap; None: too few groups to say.
        high: Its upper end.
        verdict: ``better``, ``worse`` or ``undecided``, said of the first.
        grouped_by: ``region`` or ``tile``.
    """

    first: str
    second: str
    score: str
    difference: Optional[float]
    low: Optional[float]
    high: Optional[float]
    verdict: str
    grouped_by: str


@dataclass(frozen=True)
class Evaluation:
    """All of it.

    Attributes:
        dataset: Name of the dataset.
        dataset_sha256: Of its tiles and their parts.
        part: The part in words, as “the part test” or “the regions Assam and Bihar”.
        tiles: Number of tiles.
        pixels: Valid pixels.
        water_pixels: Of these, labelled water.
        label_sources: Tiles by origin of labels.
        headline_sources: Origins that enter the headline; ``hand`` wherever there is any.
        regions: Number of regions.
        events: Number of events.
        stamps: What every page must say first, such as that a model was trained on these tiles.
        warnings: What else the user should know.
        judgements: In the order of the models.
        comparisons: Each pair of models.
        protocol: How each figure is made, by name.
        record: Provenance: software, versions, times, parameters.
        language: Code of the language of part, stamps, warnings, slices and protocol.
    """

    dataset: str
    dataset_sha256: str
    part: str
    tiles: int
    pixels: int
    water_pixels: int
    label_sources: Dict[str, int]
    headline_sources: Tuple[str, ...]
    regions: int
    events: int
    stamps: Tuple[str, ...]
    warnings: Tuple[str, ...]
    judgements: Tuple[Judgement, ...]
    comparisons: Tuple[Comparison, ...]
    protocol: Dict[str, str] = field(default_factory=dict)
    record: Dict[str, Any] = field(default_factory=dict)
    language: str = ENGLISH


@dataclass(frozen=True)
class TilePicture:
    """Pictures of one tile, each a PNG.

    Attributes:
        tile: As of :class:`TileScores`.
        reason: Why it is shown, as “worst” or “best”.
        image: Radar backscatter in grey.
        truth: Labels.
        prediction: Probability.
        error: Hits, misses and false alarms.
    """

    tile: str
    reason: str
    image: bytes
    truth: bytes
    prediction: bytes
    error: bytes
