"""A graph with its constants computed and its norms merged into convolutions.

Model files keep batch norms as they were trained, and may keep weights in half precision; numbers
of fewer bits are chosen for what an engine makes of that as it loads the file.
"""

from __future__ import annotations

from pathlib import Path

import onnx

from ..runtimes.onnx import onnxruntime


def merge(proto: onnx.ModelProto, scratch: Path) -> onnx.ModelProto:
    """A copy of a model that gives the same, made by ONNX Runtime.

    Args:
        proto: The model; one that ONNX Runtime has opened before.
        scratch: Existing folder for temporary files.
    """
    source, target = scratch / "as_trained.onnx", scratch / "merged.onnx"
    onnx.save(proto, str(source))
    options = onnxruntime.SessionOptions()
    # What holds on any processor, with operators of ONNX alone.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])
    merged = onnx.load(str(target))
    # It says of every set of operators that it knows that the model needed it.
    del merged.opset_import[:]
    merged.opset_import.extend(proto.opset_import)
    return merged
