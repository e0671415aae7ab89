"""A QGIS profile of its own for a test, with Highwater in it, and ``qgis_process`` run there."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional

from model_backend.environment.locate import locate

REPOSITORY = Path(__file__).resolve().parents[2]
QGIS_PROCESS = os.environ.get("HIGHWATER_QGIS_PROCESS", "qgis_process.bin")
"""The real command: the wrapper script of some packages does not work."""

HANGS = 240
"""Seconds after which a run is taken to hang, also on a machine that has much other work."""

_MISLEADING = re.compile(r"^(QGIS_|GDAL_|PROJ_|PYTHON|VIRTUAL_ENV|COV_)")


@dataclass(frozen=True)
class Finished:
    """How a run of ``qgis_process`` ended.

    Attributes:
        status: Exit status.
        out: Standard output.
        err: Standard error.
    """

    status: int
    out: str
    err: str

    @property
    def everything(self) -> str:
        """Both streams."""
        return self.out + self.err

    @property
    def results(self) -> Dict[str, Any]:
        """Results by id; numbers as numbers."""
        found: Dict[str, Any] = {}
        for line in self.out.rpartition("Results\n")[2].splitlines():
            name, tab, value = line.partition(":\t")
            if tab:
                try:
                    found[name] = json.loads(value)
                except ValueError:
                    found[name] = value
        return found


@dataclass
class Profile:
    """Folders that stand for a user's: settings, plugins, temporary files.

    Attributes:
        root: Empty folder that holds them, or one that is not there yet.
        interpreter: Python of the backend; None: whichever the plugin would take here.
        command: The ``qgis_process`` that runs.
    """

    root: Path
    interpreter: Optional[str] = None
    command: str = QGIS_PROCESS
    extra: Dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for folder in (self.config, self.plugins, self.temporary, self.runtime):
            folder.mkdir(parents=True, mode=0o700)
        (self.plugins / "highwater").symlink_to(REPOSITORY, target_is_directory=True)
        if self.interpreter is None:
            self.interpreter = locate().interpreter

    @property
    def config(self) -> Path:
        """Settings."""
        return self.root / "config"

    @property
    def plugins(self) -> Path:
        """Plugins."""
        return self.root / "plugins"

    @property
    def temporary(self) -> Path:
        """Temporary files of QGIS and of the backend."""
        return self.root / "tmp"

    @property
    def runtime(self) -> Path:
        """Sockets and the like."""
        return self.root / "runtime"

    def environment(self) -> Dict[str, str]:
        """Environment variables in which nothing of the real user's profile is seen."""
        kept = {key: value for key, value in os.environ.items() if not _MISLEADING.match(key)}
        # The Python inside QGIS takes its library from beside the first python3 that it finds.
        beside_qgis = os.path.dirname(shutil.which(self.command) or "")
        return {
            **kept,
            "PATH": os.pathsep.join(filter(None, [beside_qgis, os.environ.get("PATH", "")])),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.config),
            "QGIS_PLUGINPATH": str(self.plugins),
            "HIGHWATER_PYTHON": self.interpreter or "",
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
            # QGIS's own Python lies where nobody may write, and is compiled anew at each start.
            "PYTHONPYCACHEPREFIX": str(self.root / "compiled"),
            **self.extra,
        }

    def enable(self) -> Finished:
        """Enable the plugin, once a profile."""
        return self.process("plugins", "enable", "highwater")

    def process(self, *arguments: str, timeout: Optional[float] = HANGS) -> Finished:
        """Run ``qgis_process`` to its end."""
        done = subprocess.run(
            [self.command, *arguments],
            env=self.environment(),
            cwd=self.root,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
        return Finished(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def run(self, algorithm: str, timeout: Optional[float] = HANGS, **parameters: Any) -> Finished:
        """Run an algorithm of Highwater."""
        return self.process(
            "run", f"highwater:{algorithm}", *arguments_of(parameters), timeout=timeout
        )

    def start(self, algorithm: str, **parameters: Any) -> subprocess.Popen:
        """Start an algorithm of Highwater and return at once."""
        return subprocess.Popen(
            [self.command, "run", f"highwater:{algorithm}", *arguments_of(parameters)],
            env=self.environment(),
            cwd=self.root,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            preexec_fn=_mind_interrupts,
        )

    def workers(self) -> List[int]:
        """Process ids of backends that run with this profile's temporary folder."""
        mark = f"TMPDIR={self.temporary}".encode()
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                command = (folder / "cmdline").read_bytes()
                if b"model_backend" in command and mark in (folder / "environ").read_bytes():
                    found.append(int(folder.name))
            except OSError:
                continue  # it ended while we looked
        return found


def arguments_of(parameters: Dict[str, Any]) -> List[str]:
    """Parameters as ``qgis_process`` takes them; a list repeats the name."""
    arguments = []
    for name, value in parameters.items():
        for item in value if isinstance(value, (list, tuple)) else [value]:
            arguments.append(f"{name}={item}")
    return arguments


def _mind_interrupts() -> None:
    # A shell that runs tests in the background makes its children ignore Ctrl+C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
