"""ONNX Runtime behind the small interface that prediction needs."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from ..protocol import HighwaterError
from .model import ModelDescription, describe

_TYPES = {"tensor(float)": np.float32, "tensor(float16)": np.float16}
SIZE_MULTIPLE = 32  # pixels; what the usual encoders' poolings divide by


@dataclass(frozen=True)
class InputShape:
    """What a network takes; None where any size will do.

    Attributes:
        batch: Images at once.
        channels: Bands.
        height: Rows.
        width: Columns.
    """

    batch: int | None
    channels: int | None
    height: int | None
    width: int | None


class OnnxEngine:
    """A model file, ready to run.

    Args:
        path: The ``.onnx`` file.
        threads: Threads of one run; 0: one per core.

    Raises:
        HighwaterError: ``model.missing``, ``model.not_onnx``, ``model.not_image`` or
            ``model.bad_metadata``.

    Attributes:
        description: What the model says of itself.
        shape: What its input takes.
    """

    name = "ONNX Runtime"

    def __init__(self, path: Path, threads: int = 0) -> None:
        if not path.is_file():
            raise HighwaterError(
                "model.missing", f"The model file “{path}” does not exist.", "Choose another one."
            )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or os.cpu_count() or 1
        options.log_severity_level = 4  # what goes wrong is raised, in our words
        self.path = path
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # the library has an exception type per status code
            raise HighwaterError(
                "model.not_onnx",
                f"The model “{path.name}” cannot be loaded: it is no ONNX file, is truncated, or"
                " needs a newer runtime.",
                "Choose an .onnx file, or copy it again.",
                str(error),
            ) from error
        self.shape, self._type = self._read_input()
        self._input = self._session.get_inputs()[0].name
        self._output = self._session.get_outputs()[0].name
        self.description = self._describe()

    @property
    def version(self) -> str:
        """Version of the runtime."""
        return onnxruntime.__version__

    def require_consistent(self) -> None:
        """Refuse a model whose description and input differ in their number of bands.

        Raises:
            HighwaterError: ``model.contradicts_itself``.
        """
        said, taken = len(self.description.bands), self.shape.channels
        if taken is not None and taken != said:
            raise HighwaterError(
                "model.contradicts_itself",
                f"The model “{self.description.name}” describes {said} bands but takes {taken}.",
                "Export it again.",
            )

    def run(self, images: np.ndarray) -> np.ndarray:
        """Water probability of a batch.

        Args:
            images: float32 (batch, bands, rows, columns); NaN only in bands that the model says
                are optional.

        Returns:
            float32 (batch, rows, columns), 0 to 1.

        Raises:
            HighwaterError: ``model.output`` when the network gives no probability per pixel,
                ``model.failed`` when it cannot run.
        """
        try:
            result = self._session.run(
                [self._output], {self._input: images.astype(self._type, copy=False)}
            )[0]
        except Exception as error:
            raise HighwaterError(
                "model.failed",
                f"The model “{self.path.name}” cannot be run on images of"
                f" {' × '.join(map(str, images.shape))} (images, bands, rows, columns).",
                "It may want another tile size; export it with dynamic sizes.",
                str(error),
            ) from error
        return self._probability(result, images.shape)

    def _probability(self, result: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
        expected = (shape[0], *shape[2:])
        if result.shape == (shape[0], 2, *shape[2:]):
            result = result[:, 1]  # classes dry and water
        elif result.shape == (shape[0], 1, *shape[2:]):
            result = result[:, 0]
        if result.shape != expected:
            raise HighwaterError(
                "model.output",
                f"The model “{self.path.name}” gives an output of {result.shape} where one"
                f" probability per pixel, {expected}, is needed.",
                "Use a segmentation model with one output for water.",
            )
        result = result.astype(np.float32, copy=False)
        low, high = float(result.min()), float(result.max())
        # Written so that NaN fails, too.
        if not (low >= -1e-3 and high <= 1 + 1e-3):
            raise HighwaterError(
                "model.output",
                f"The model “{self.path.name}” gives values from {low:.3g} to {high:.3g} where"
                " probabilities between 0 and 1 are needed.",
                "Export it with its sigmoid or softmax inside.",
            )
        return result

    def _read_input(self) -> tuple[InputShape, type]:
        inputs = self._session.get_inputs()
        if len(inputs) != 1 or len(inputs[0].shape) != 4 or inputs[0].type not in _TYPES:
            found = ", ".join(f"{item.type} {item.shape}" for item in inputs)
            raise HighwaterError(
                "model.not_image",
                f"The model “{self.path.name}” takes {found} where one batch of images is needed.",
                "Use a segmentation model with one input (images, bands, rows, columns).",
            )
        sizes = (size if isinstance(size, int) and size > 0 else None for size in inputs[0].shape)
        return InputShape(*sizes), _TYPES[inputs[0].type]

    def _describe(self) -> ModelDescription:
        return describe(dict(self._session.get_modelmeta().custom_metadata_map), self.path)
