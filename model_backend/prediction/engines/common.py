"""What all engines do the same: checks before a run and of its result."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path

import numpy as np

from ...protocol import HighwaterError
from .head import ModelHead, require_consistent


class FileEngine(ABC):
    """An engine that runs a file.

    Args:
        head: Of the file.
    """

    def __init__(self, head: ModelHead) -> None:
        self.head = head
        self.path: Path = head.path
        self.description = head.description
        self.shape = head.shape

    def require_consistent(self) -> None:
        """As of :class:`.Engine`."""
        require_consistent(self.head)

    def run(self, images: np.ndarray) -> np.ndarray:
        """As of :class:`.Engine`."""
        try:
            result = self._infer(np.ascontiguousarray(images, self.head.dtype))
        except HighwaterError:
            raise
        except Exception as error:  # each library has exception types of its own
            raise HighwaterError(
                "model.failed",
                f"The model “{self.path.name}” cannot be run on images of"
                f" {' × '.join(map(str, images.shape))} (images, bands, rows, columns).",
                "It may want another tile size; export it with dynamic sizes.",
                str(error),
            ) from error
        return _probability(result, images.shape, self.path.name)

    @abstractmethod
    def _infer(self, images: np.ndarray) -> np.ndarray:
        """Output of the network, for images of its own type that lie in one piece."""


def _probability(result: np.ndarray, shape: tuple[int, ...], name: str) -> np.ndarray:
    expected = (shape[0], *shape[2:])
    if result.shape == (shape[0], 2, *shape[2:]):
        result = result[:, 1]  # classes dry and water
    elif result.shape == (shape[0], 1, *shape[2:]):
        result = result[:, 0]
    if result.shape != expected:
        raise HighwaterError(
            "model.output",
            f"The model “{name}” gives an output of {result.shape} where one probability per"
            f" pixel, {expected}, is needed.",
            "Use a segmentation model with one output for water.",
        )
    result = result.astype(np.float32, copy=False)
    low, high = float(result.min()), float(result.max())
    # Written so that NaN fails, too.
    if not (low >= -1e-3 and high <= 1 + 1e-3):
        raise HighwaterError(
            "model.output",
            f"The model “{name}” gives values from {low:.3g} to {high:.3g} where probabilities"
            " between 0 and 1 are needed.",
            "Export it with its sigmoid or softmax inside.",
        )
    return result
