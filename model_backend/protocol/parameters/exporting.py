"""Parameters of the job that exports a model in another precision."""

from __future__ import annotations

from dataclasses import dataclass

STORED = "float16_weights"
EXPORT_PRECISIONS = ("int8", "float16", STORED)
"""Values of ``precision``; with the last one weights are stored in 16 bits, and all is computed
with float32."""


@dataclass(frozen=True)
class ExportModelParameters:
    """Job ``exportmodel``; output ``model`` (``.onnx``), beside which its cards are written.

    Attributes:
        model: Path of the ``.onnx`` model.
        dataset: Folder of the dataset.
        precision: One of :data:`EXPORT_PRECISIONS`.
        calibration_split: Part that the ranges of values are taken from; for int8.
        evaluation_split: Part that the loss is measured on.
        max_tiles: Tiles of the calibration part that are used.
        tolerance: Loss of IoU above which the export is refused.
        seed: Of which tiles are used.
        trust_model: Whether a model file that differs from its card is used.
    """

    model: str
    dataset: str
    precision: str = "int8"
    calibration_split: str = "train"
    evaluation_split: str = "test"
    max_tiles: int = 100
    tolerance: float = 0.005
    seed: int = 0
    trust_model: bool = False
