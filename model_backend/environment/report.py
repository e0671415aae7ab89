"""Job ``check``: what this backend is, what it can do, and what to do about what is wrong."""

from __future__ import annotations

import platform
import shutil
import sys
import tempfile
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Dict, List

from .devices import Devices, find_devices
from .installed import Package, packages
from .interpreters import OLDEST
from .licences import installed_licences
from .requirements import TIERS

if TYPE_CHECKING:
    from ..context import JobContext
    from ..protocol.parameters import CheckParameters

LITTLE_MEMORY = 2.0  # GB that a prediction of a wide scene takes, with room to spare
LITTLE_DISK = 5.0  # GB of a large scene's probability, mask and their unfinished copies


def run(parameters: CheckParameters, context: JobContext) -> Dict[str, Any]:
    """Examine the running environment.

    Returns:
        JSON values: ``interpreter``, ``python``, ``platform``, ``tiers``, ``packages`` (name to
        ``{"locked", "installed"}``), ``licences`` (each a :class:`~.licences.Licensed`),
        ``libraries`` (GDAL, PROJ), ``devices`` (fields of
        :class:`~.devices.Devices`), ``memory_gb``, ``free_memory_gb``, ``free_disk_gb`` (of the
        folder for temporary files), ``findings`` (each ``{"level", "text", "remedy"}``, level
        ``"error"``, ``"warning"`` or ``"info"``) and ``ready``.
    """
    findings: List[Dict[str, str]] = []
    context.progress(0.05, "Comparing the packages with the lock")
    found = {tier: packages(tier) for tier in TIERS} if find_spec("packaging") else {}
    tiers = [tier for tier, locked in found.items() if all(p.installed for p in locked.values())]
    findings += _package_findings(found, tiers)
    context.progress(0.3, "Looking at GDAL and PROJ")
    libraries = _libraries(findings)
    context.progress(0.4, "Looking for devices")
    devices = find_devices() if find_spec("psutil") else Devices("", 0, 0)
    findings += _device_findings(devices, tiers)
    context.progress(0.9, "Looking at memory and disk")
    resources = _resources()
    findings += _resource_findings(resources)
    if sys.version_info < OLDEST:
        findings.append(
            _finding(
                "error",
                f"The backend runs on Python {platform.python_version()}, which is too old.",
                "Choose another interpreter or use the managed environment.",
            )
        )
    return {
        "interpreter": sys.executable,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "tiers": tiers,
        "packages": {
            name: {"locked": package.locked, "installed": package.installed or ""}
            for name, package in found.get("train" if "train" in tiers else "predict", {}).items()
        },
        "licences": [vars(package) for package in installed_licences()],
        "libraries": libraries,
        "devices": vars(devices),
        **resources,
        "findings": findings,
        "ready": "predict" in tiers and not any(f["level"] == "error" for f in findings),
    }


def _finding(level: str, text: str, remedy: str) -> Dict[str, str]:
    return {"level": level, "text": text, "remedy": remedy}


def _package_findings(
    found: Dict[str, Dict[str, Package]], tiers: List[str]
) -> List[Dict[str, str]]:
    again = "Run “Install backend” with Repair."
    if not found:
        return [_finding("error", "The backend lacks the package packaging.", again)]
    findings = []
    missing = sorted(name for name, p in found["predict"].items() if p.installed is None)
    if missing:
        text = f"Packages of the predict tier are missing: {', '.join(missing)}."
        findings.append(_finding("error", text, again))
    if "train" not in tiers:
        findings.append(
            _finding(
                "info",
                "The training tier is not installed; prediction does not need it.",
                "To train models, run “Install backend” with the tier Training.",
            )
        )
    shown = found["train" if "train" in tiers else "predict"]
    other = sorted(
        f"{name} {p.installed} instead of {p.locked}" for name, p in shown.items() if p.differs
    )
    if other:
        text = f"Versions differ from those that were tested: {', '.join(other)}."
        findings.append(_finding("warning", text, again))
    return findings


def _libraries(findings: List[Dict[str, str]]) -> Dict[str, str]:
    """Versions of GDAL and PROJ; a finding when they do not work."""
    versions: Dict[str, str] = {}
    try:
        import pyproj
        import rasterio
        from rasterio.warp import transform

        versions = {
            "GDAL": rasterio.__gdal_version__,
            "PROJ": pyproj.proj_version_str,
            "rasterio": rasterio.__version__,
        }
        eastings, _ = transform("EPSG:4326", "EPSG:32646", [93.0], [26.0])
        # The central meridian of the zone: a PROJ without its database fails or is far off.
        if abs(eastings[0] - 500000.0) > 0.01:
            raise RuntimeError(f"93° E in UTM zone 46 gives {eastings[0]} m instead of 500000 m")
    except Exception as error:  # whatever is broken in them is what this job is to report
        findings.append(
            _finding(
                "error",
                f"The backend's GDAL or PROJ does not work: {error}",
                "Run “Install backend” with Repair.",
            )
        )
    return versions


def _device_findings(devices: Devices, tiers: List[str]) -> List[Dict[str, str]]:
    if not devices.nvidia or any("CUDA" in g or "PyTorch" in g for g in devices.gpus):
        return []
    if "train" in tiers and sys.platform == "win32":
        remedy = (
            "The package index has only the CPU build of PyTorch for Windows. Install a CUDA"
            " build into an environment of your own and choose it in the options."
        )
    elif "train" in tiers:
        remedy = "Remove the backend and install the training tier again: it was made without it."
    else:
        remedy = "It is used for training, once the training tier is installed."
    return [
        _finding("warning", f"A GPU is there but not used: {', '.join(devices.nvidia)}.", remedy)
    ]


def _resources() -> Dict[str, float]:
    """Memory and disk in GB (10⁹ bytes)."""
    resources = {"free_disk_gb": round(shutil.disk_usage(tempfile.gettempdir()).free / 1e9, 2)}
    if find_spec("psutil"):
        import psutil

        memory = psutil.virtual_memory()
        resources["memory_gb"] = round(memory.total / 1e9, 2)
        resources["free_memory_gb"] = round(memory.available / 1e9, 2)
    return resources


def _resource_findings(resources: Dict[str, float]) -> List[Dict[str, str]]:
    findings = []
    memory = resources.get("free_memory_gb")
    if memory is not None and memory < LITTLE_MEMORY:
        findings.append(
            _finding(
                "warning",
                f"Only {memory:.1f} GB of memory are free.",
                "Close other programs before mapping large scenes.",
            )
        )
    if resources["free_disk_gb"] < LITTLE_DISK:
        findings.append(
            _finding(
                "warning",
                f"Only {resources['free_disk_gb']:.1f} GB are free on the disk of"
                f" “{tempfile.gettempdir()}”.",
                "Free some space, or choose output files on another disk.",
            )
        )
    return findings
