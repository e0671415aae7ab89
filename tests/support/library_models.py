"""Small model files for the tests of windows, written by the backend's Python."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.support.profile import REPOSITORY

WRITE = """
import sys
from dataclasses import replace
from pathlib import Path
from model_backend.models.metadata import mlm_metadata
from tests.support.model_files import FACTS, write_described
from tests.support.networks import write_network

folder = Path(sys.argv[1])

def write(name, *bands, pixel_size=10.0, unit="db"):
    metadata = mlm_metadata(name, bands, unit, pixel_size, 64, 16)
    write_network(folder / f"{name}.onnx", len(bands), metadata, instead=-20.0)

write_described(folder / "assam.onnx", replace(FACTS, name="Floods of Assam"))
write("both", "VV", "VH")
write("coarse", "VV", pixel_size=30.0)
write("hh", "HH")
write("pair", "VV_BEFORE", "VV_AFTER")
write_network(folder / "alien.onnx", 3)
"""


def write_models(folder: Path, interpreter: str) -> Path:
    """Write ``assam`` (described in full), ``both``, ``coarse``, ``hh``, ``pair``, ``alien``.

    ``alien`` does not say what it takes; ``assam`` has a card and weights beside it.

    Args:
        folder: That is there.
        interpreter: Python of the backend.
    """
    subprocess.run([interpreter, "-c", WRITE, str(folder)], cwd=REPOSITORY, check=True)
    (folder / "assam.html").write_text("<h1>card</h1>", "utf-8")
    (folder / "assam.safetensors").write_bytes(b"weights")
    return folder
