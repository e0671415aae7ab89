"""OpenVINO, on processors of Intel's and AMD's kind."""

from __future__ import annotations

import queue
import threading
from collections import OrderedDict
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from ...protocol import HighwaterError
from ...runtimes.openvino import load_openvino
from .common import FileEngine
from .engine import PIXELS_PER_RUN, available_threads, sensible_streams
from .head import ModelHead, read_head

HINTS = {"float32": "f32", "bfloat16": "bf16"}
"""Precisions, in OpenVINO's words."""
SHAPES = 4
"""Sizes of images that are kept ready; only those in use hold memory for their values."""


def is_installed() -> bool:
    """Whether there is OpenVINO."""
    return find_spec("openvino") is not None


@lru_cache(maxsize=1)
def has_bfloat16() -> bool:
    """Whether the processor computes with bfloat16, by its own instructions."""
    return "BF16" in _core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


@lru_cache(maxsize=1)
def _core() -> Any:
    return load_openvino().Core()


class OpenVinoEngine(FileEngine):
    """A model file in OpenVINO.

    The model is compiled for each size of image that comes, and the last few are kept: with the
    size known, all that the graph computes from it is gone beforehand (measured 13 % faster).

    Args:
        path: The ``.onnx`` file.
        precision: ``float32`` or ``bfloat16``; what a quantised file holds as integers is
            computed with integers either way.
        streams: Runs at the same time; 0: what suits the threads.
        threads: Of all streams together; 0: as many as there are.
        head: Of the file, where it has been read before.

    Raises:
        HighwaterError: As :func:`.read_head`; ``engine.not_installed``,
            ``engine.no_bfloat16`` or ``engine.cannot_read``.
    """

    name = "OpenVINO"
    device = "cpu"
    pixels = PIXELS_PER_RUN
    longest = 2304  # what larger tiles save in margins they lose in waiting for each other

    def __init__(
        self,
        path: Path,
        precision: str = "float32",
        streams: int = 0,
        threads: int = 0,
        head: ModelHead | None = None,
    ) -> None:
        require_available(precision)
        super().__init__(head or read_head(path))
        self.precision = "int8" if self.head.precision == "int8" else precision
        threads = threads or available_threads()
        self.streams = streams or sensible_streams(threads)
        self._options = {
            "INFERENCE_PRECISION_HINT": HINTS[precision],
            "NUM_STREAMS": str(self.streams),
            "INFERENCE_NUM_THREADS": threads,
        }
        try:
            self._model = _core().read_model(str(path))
        except Exception as error:  # whatever it cannot convert
            raise _cannot_read(path, error) from error
        self._lock = threading.Lock()
        self._ready: OrderedDict[tuple[int, ...], _Compiled] = OrderedDict()

    @property
    def version(self) -> str:
        """Version of the library."""
        return load_openvino().get_version().split("-")[0]

    def close(self) -> None:
        """As of :class:`.Engine`."""
        with self._lock:
            self._ready.clear()

    def _infer(self, images: np.ndarray) -> np.ndarray:
        shape = self.shape
        fixed = (shape.batch, shape.channels, shape.height, shape.width)
        if any(size is not None and size != asked for size, asked in zip(fixed, images.shape)):
            # OpenVINO would change the network to another size than it was made for.
            raise ValueError(f"The file fixes its input to {fixed}.")
        return self._compiled(images.shape).infer(images)

    def _compiled(self, shape: tuple[int, ...]) -> _Compiled:
        with self._lock:  # two streams that meet a new size wait for one compilation
            found = self._ready.get(shape)
            if found is None:
                while len(self._ready) >= SHAPES:
                    self._ready.popitem(last=False)
                self._model.reshape({self.head.input: list(shape)})
                compiled = _core().compile_model(self._model, "CPU", self._options)
                found = self._ready[shape] = _Compiled(compiled, self.head.output)
            self._ready.move_to_end(shape)
            for other in self._ready.values():
                if other is not found:
                    other.rest()
            return found


class _Compiled:
    """A compiled model with as many requests as there are threads that ask."""

    def __init__(self, model: Any, output: str) -> None:
        self._model = model
        self._output = model.output(output)
        self._free: queue.LifoQueue = queue.LifoQueue()
        self._lock = threading.Lock()
        self._running = 0
        self._holds_memory = False

    def rest(self) -> None:
        """Give back the memory of the values in between, unless it is in use."""
        with self._lock:
            if self._holds_memory and not self._running:
                self._model.release_memory()
                self._holds_memory = False

    def infer(self, images: np.ndarray) -> np.ndarray:
        """Output for a batch."""
        try:
            request = self._free.get_nowait()
        except queue.Empty:
            request = self._model.create_infer_request()
        with self._lock:
            self._running += 1
            self._holds_memory = True
        try:
            # The images are the caller's until this returns: no copy of them is needed.
            request.infer([images], share_inputs=True, share_outputs=True)
            return np.array(request.get_tensor(self._output).data)
        finally:
            with self._lock:
                self._running -= 1
            self._free.put(request)


def require_available(precision: str) -> None:
    """Refuse what this computer cannot do.

    Args:
        precision: ``float32`` or ``bfloat16``.

    Raises:
        HighwaterError: ``engine.not_installed`` or ``engine.no_bfloat16``.
    """
    if not is_installed():
        raise HighwaterError(
            "engine.not_installed",
            "The engine OpenVINO is not installed; there is none for this kind of computer, or the"
            " backend is older than the plugin.",
            "Choose the engine ONNX Runtime or automatic, or run “Install backend” again.",
        )
    if precision == "bfloat16" and not has_bfloat16():
        raise HighwaterError(
            "engine.no_bfloat16",
            "This processor cannot compute with bfloat16.",
            "Choose the precision float32 or automatic.",
        )


def _cannot_read(path: Path, error: Exception) -> HighwaterError:
    return HighwaterError(
        "engine.cannot_read",
        f"OpenVINO cannot read the model “{path.name}”.",
        "Choose the engine ONNX Runtime or automatic.",
        str(error),
    )
