"""What the backend can compute on; runs in the backend."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import List

from .nvidia import nvidia_gpus


@dataclass(frozen=True)
class Devices:
    """Processors, and who can use them.

    Attributes:
        cpu: Model of the processor.
        cores: Its physical cores.
        threads: What it runs at once.
        gpus: GPUs that the installed packages can use, with the package that does.
        nvidia: GPUs that the NVIDIA driver lists, used or not.
        engines: Packages that run networks, with what they run them on.
    """

    cpu: str
    cores: int
    threads: int
    gpus: List[str] = field(default_factory=list)
    nvidia: List[str] = field(default_factory=list)
    engines: List[str] = field(default_factory=list)


def find_devices() -> Devices:
    """Ask every engine that is installed; torch, if it is, takes some seconds to load."""
    import psutil

    threads = psutil.cpu_count() or 1
    devices = Devices(
        _cpu_model(), psutil.cpu_count(logical=False) or threads, threads, nvidia=nvidia_gpus()
    )
    if find_spec("onnxruntime"):
        _ask_onnxruntime(devices)
    if find_spec("openvino"):
        _ask_openvino(devices)
    if find_spec("torch"):
        _ask_torch(devices)
    return devices


def _ask_onnxruntime(devices: Devices) -> None:
    from ..runtimes.onnx import onnxruntime

    names = [
        name.replace("ExecutionProvider", "")
        for name in onnxruntime.get_available_providers()
        if not name.startswith("Azure")  # a service on the network, not a device
    ]
    devices.engines.append(f"ONNX Runtime {onnxruntime.__version__}: {', '.join(names)}")
    devices.gpus.extend(f"{name} (ONNX Runtime)" for name in names if name != "CPU")


def _ask_openvino(devices: Devices) -> None:
    from ..runtimes.openvino import load_openvino

    openvino = load_openvino()
    core = openvino.Core()
    names = list(core.available_devices)
    version = openvino.get_version().split("-")[0]
    devices.engines.append(f"OpenVINO {version}: {', '.join(names)}")
    for name in names:
        if name != "CPU":
            full = core.get_property(name, "FULL_DEVICE_NAME")
            devices.gpus.append(f"{full} (OpenVINO)")


def _ask_torch(devices: Devices) -> None:
    import torch

    found = [torch.cuda.get_device_name(index) for index in range(torch.cuda.device_count())]
    if torch.backends.mps.is_available():
        found.append("Apple GPU")
    devices.engines.append(f"PyTorch {torch.__version__}: {', '.join(['CPU', *found])}")
    devices.gpus.extend(f"{name} (PyTorch)" for name in found)


def _cpu_model() -> str:
    if sys.platform.startswith("linux"):
        match = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.M)
        if match:
            return match.group(1).strip()
    if sys.platform == "darwin":
        asked = subprocess.run(
            ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"],
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.stdout.strip():
            return asked.stdout.strip()
    return platform.processor() or platform.machine()
