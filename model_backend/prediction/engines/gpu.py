"""A session on a GPU: bound buffers, and batches that fit its memory."""

from __future__ import annotations

import threading

import numpy as np

from ...runtimes.onnx import onnxruntime
from .providers import is_out_of_memory

BOUND = {"CUDAExecutionProvider": "cuda"}
"""Providers whose memory is bound, and its name; others copy by themselves."""


class GpuRunner:
    """Runs batches on a GPU, one at a time.

    Input and output stay in the GPU's memory in buffers that are used again, so that each batch
    costs one copy there and one back. A batch for which the memory is short is halved, and so are
    all that follow.

    Args:
        session: On the GPU.
        provider: Its provider.
        input: Name of the input.
        output: Name of the output.
    """

    def __init__(
        self, session: onnxruntime.InferenceSession, provider: str, input: str, output: str
    ) -> None:
        self._session, self._memory = session, BOUND.get(provider, "")
        self._input, self._output = input, output
        self._lock = threading.Lock()
        self._buffer: onnxruntime.OrtValue | None = None
        self._most: int | None = None  # images at once; None: as many as asked for

    def run(self, images: np.ndarray) -> np.ndarray:
        """Output for a batch.

        Raises:
            MemoryError: Not even one image fits.
        """
        with self._lock:
            parts: list[np.ndarray] = []
            first = 0
            while first < len(images):
                some = images[first : first + (self._most or len(images))]
                try:
                    parts.append(self._run(some))
                except Exception as error:  # the library has an exception type per status code
                    if not is_out_of_memory(error):
                        raise
                    self._buffer = None
                    if len(some) == 1:
                        raise MemoryError(str(error)) from error
                    self._most = len(some) // 2
                else:
                    first += len(some)
            return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _run(self, images: np.ndarray) -> np.ndarray:
        if not self._memory:
            return self._session.run([self._output], {self._input: images})[0]
        if self._buffer is None or tuple(self._buffer.shape()) != images.shape:
            self._buffer = onnxruntime.OrtValue.ortvalue_from_shape_and_type(
                images.shape, images.dtype.type, self._memory, 0
            )
        self._buffer.update_inplace(np.ascontiguousarray(images))
        binding = self._session.io_binding()
        binding.bind_ortvalue_input(self._input, self._buffer)
        # Its size follows from the graph: the runtime takes it from its arena, which keeps it.
        binding.bind_output(self._output, self._memory, 0)
        self._session.run_with_iobinding(binding)
        return binding.get_outputs()[0].numpy()
