"""ONNX Runtime on the processor, for files that are asked now and then and for small inputs."""

from __future__ import annotations

from pathlib import Path

from ..runtimes.onnx import onnxruntime


def processor_session(path: Path) -> onnxruntime.InferenceSession:
    """Open a model file on the processor.

    The runtime's threads sleep while they wait for each other. As it comes they spin, which is
    quickest where nothing else runs; beside other work (QGIS, a second job) each waits for a core
    that another one spins on, and a run costs twice the processor time.

    Args:
        path: File that has passed the checks of :func:`.onnx_file.load_model`, or is our own.

    Raises:
        Exception: Of the runtime, which has a type per status code.
    """
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
