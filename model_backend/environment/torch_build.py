"""Which build of torch this computer gets, and how.

The ordinary Linux wheel of torch brings more than two gigabytes of CUDA libraries. Without an
NVIDIA GPU the CPU build does the same in a tenth of that.
"""

from __future__ import annotations

import os
import platform
import sys
from typing import List

from ..protocol import HighwaterError
from .failures import missing_distribution
from .nvidia import nvidia_gpus
from .pip_steps import PipSteps
from .requirements import Requirements

_KNOWN = {
    ("3.11", "x86_64"): "6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b",
}
"""SHA-256 of the Linux CPU wheels that were tested, by Python and machine."""


def torch_build() -> str:
    """``"cpu"`` where the CPU build has to be asked for, otherwise ``"default"``."""
    return "cpu" if sys.platform.startswith("linux") and not nvidia_gpus() else "default"


def train_blocks(requirements: Requirements, build: str) -> List[str]:
    """The training tier's requirements that :func:`install_cpu_torch` does not install."""
    if build == "cpu":
        return requirements.blocks("train", without=("torch",), gpu=False)
    return requirements.blocks("train")


def install_cpu_torch(
    pip: PipSteps, requirements: Requirements, python_version: str, begin: float, end: float
) -> None:
    """Install the CPU build of the locked torch.

    From where pip finds it (a folder of wheels, a mirror); else with uv, which knows the torch
    project's own index.

    Args:
        pip: The environment's pip.
        requirements: The locked requirements.
        python_version: Of the environment, ``"3.11.2"``.
        begin: Fraction of the whole installation at which this begins.
        end: Fraction at which it ends.

    Raises:
        HighwaterError: It could not be installed.
    """
    versions = {name: version for name, version, _ in requirements.pins("train")}
    if "torch" not in versions:
        return
    wanted = f"torch=={versions['torch']}+cpu"
    known = _KNOWN.get((".".join(python_version.split(".")[:2]), platform.machine()))
    try:
        if known:
            pip.install([f"{wanted} --hash=sha256:{known}"], begin, end)
        else:
            pip.install_unhashed([wanted], begin, end)
    except HighwaterError as error:
        if missing_distribution(error.detail.splitlines()) != wanted or pip.wheels:
            raise
        _install_with_uv(pip, requirements, versions, begin, end)


def _install_with_uv(
    pip: PipSteps, requirements: Requirements, versions: dict[str, str], begin: float, end: float
) -> None:
    middle = begin + (end - begin) / 3
    pip.install(requirements.blocks("uv"), begin, middle)
    packages = [f"{name}=={versions[name]}" for name in ("torch", "torchvision")]
    command = ["uv", "pip", "install", "--python", pip.python, "--no-deps"]
    cache = os.path.join(str(pip.temporary), "uv")
    try:
        pip.run([*command, "--cache-dir", cache, "--torch-backend", "cpu", *packages])
    finally:
        pip.run(["pip", "uninstall", "--yes", "uv"])
