"""Parameters of the jobs that map water."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from .layers import Extent, RasterLayer, VectorLayer

METHODS = ("auto", "thresholds", "water", "flood")
"""Values of ``method``: what maps where no model file is named. ``water`` and ``flood`` are the
models that come with the plugin; ``auto`` is whichever of the built-in thresholds and ``water``
was better on data that it had not seen, where the scene has what it needs."""

ENGINES = ("auto", "onnxruntime", "openvino")
"""Values of ``engine``: what runs a network."""

ENGINE_PRECISIONS = ("auto", "float32", "bfloat16")
"""Values of ``precision``: numbers that a network computes with."""

ENGINE_DEVICES = ("auto", "cpu", "gpu")
"""Values of ``device``."""


@dataclass(frozen=True)
class PolygonParameters:
    """How water becomes polygons.

    Attributes:
        minimum_area: Smaller polygons are left out, m².
        fill_holes: Smaller holes are filled, m².
        simplify: Outlines may move by this much, in pixels; neighbours keep their common edge.
    """

    minimum_area: float = 0.0
    fill_holes: float = 0.0
    simplify: float = 0.0


@dataclass(frozen=True)
class ThresholdWaterParameters:
    """Job ``thresholdwater``: water by the built-in method.

    Outputs, each optional: ``probability``, ``mask`` (rasters), ``polygons`` (vector), ``summary``
    (HTML), ``overlay`` (PNG) and ``layout`` (print layout template of QGIS); the provenance record
    lies beside the mask (or else the probability).

    Attributes:
        input: The scene.
        auxiliary: Further rasters whose bands are aligned to ``input``.
        bands: Which band is what, e.g. ``"VV=1;VH=2"``; empty: recognised. For a model of two
            dates the image from before counts as the last layer.
        unit: One of :data:`UNITS`; the built-in method takes :data:`CALIBRATED_UNITS` only.
        extent: Part of the scene to map; None: all of it.
        threshold: Probability from which a pixel is water, 0 to 1; None: the method's own.
        resample: Whether a scene of an unsuitable pixel size is resampled rather than refused.
        before: Image from before the flood: what the same method finds there is permanent water;
            a model of two dates takes it as its first image.
        before_auxiliary: Further rasters of the image from before; empty: those of ``auxiliary``
            serve for both, or are told apart by their days.
        permanent: Raster of permanent water.
        permanent_polygons: Polygons of permanent water.
        exclusion: Raster of job ``exclusionmask``: where the radar cannot judge.
        polygons: How water becomes polygons.
    """

    input: RasterLayer
    auxiliary: Tuple[RasterLayer, ...] = ()
    bands: str = ""
    unit: str = "auto"
    extent: Optional[Extent] = None
    threshold: Optional[float] = None
    resample: bool = False
    before: Optional[RasterLayer] = None
    before_auxiliary: Tuple[RasterLayer, ...] = ()
    permanent: Optional[RasterLayer] = None
    permanent_polygons: Optional[VectorLayer] = None
    exclusion: Optional[RasterLayer] = None
    polygons: PolygonParameters = field(default_factory=PolygonParameters)


@dataclass(frozen=True)
class PredictParameters(ThresholdWaterParameters):
    """Job ``predict``: as :class:`ThresholdWaterParameters`, by a model if there is one.

    Further outputs: ``uncertainty`` (raster: standard deviation of the models and turns) and
    ``review`` (vector: where model and built-in method disagree).

    Attributes:
        method: One of :data:`METHODS`; what maps where ``model`` is empty.
        model: Path of an ``.onnx`` model.
        default_model: Path, or name of a shipped model, that ``auto`` takes where the scene has
            what it needs; empty: it chooses as :data:`METHODS` says.
        models: Further models; the mean of all is mapped.
        turns: Whether the mean over flips and quarter turns is taken.
        compare: Whether the built-in method is held against the model.
        with_thresholds: Whether the built-in method counts in the mean as one more model.
        engine: One of :data:`ENGINES`.
        precision: One of :data:`ENGINE_PRECISIONS`.
        device: One of :data:`ENGINE_DEVICES`.
        tile: Side of the networks' tiles in pixels; None: as large as memory allows.
        overlap: Pixels that neighbouring tiles share; None: measured on the scene.
        resume: Folder that keeps the progress; a run that was stopped goes on from there. Empty:
            progress is not kept.
        trust_model: Whether a model file that differs from its card is used.
    """

    method: str = "auto"
    model: str = ""
    models: Tuple[str, ...] = ()
    turns: bool = False
    compare: bool = False
    with_thresholds: bool = False
    engine: str = "auto"
    precision: str = "auto"
    device: str = "auto"
    tile: Optional[int] = None
    overlap: Optional[int] = None
    resume: str = ""
    default_model: str = ""
    trust_model: bool = False


@dataclass(frozen=True)
class DescribeSceneParameters:
    """Job ``describescene``: what an image is, and which methods take it. It has no outputs.

    The answer is :class:`model_backend.protocol.described.SceneReport` as JSON values.

    Attributes:
        input: The image.
        auxiliary: As of :class:`ThresholdWaterParameters`, like the three after it.
        bands: Which band is what; empty: recognised.
        unit: One of :data:`UNITS`.
        before: Image from before the flood.
        before_auxiliary: As of :class:`ThresholdWaterParameters`.
        methods: Each one of :data:`METHODS`, or the path of a model file.
    """

    input: RasterLayer
    auxiliary: Tuple[RasterLayer, ...] = ()
    bands: str = ""
    unit: str = "auto"
    before: Optional[RasterLayer] = None
    before_auxiliary: Tuple[RasterLayer, ...] = ()
    methods: Tuple[str, ...] = METHODS
