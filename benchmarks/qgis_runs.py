"""Algorithms run through the real ``qgis_process``, in a profile that is not the user's.

Standard library only, Python 3.9.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

REPOSITORY = Path(__file__).resolve().parent.parent
_SYSTEM = REPOSITORY / ".ci" / "system.sh"


def find(what: str) -> str:
    """Path of the ``process`` that runs algorithms, or of the ``python`` that has PyQGIS."""
    done = subprocess.run([str(_SYSTEM), what], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().strip()


class Profile:
    """A folder that stands for a user's profile, with the plugin of this checkout enabled.

    Args:
        folder: Emptied and filled.
    """

    def __init__(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("config", "plugins"):
            (folder / name).mkdir(parents=True)
        (folder / "plugins" / "highwater").symlink_to(REPOSITORY, target_is_directory=True)
        self.command = find("process")
        self.environment = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
        }
        self._process("plugins", "enable", "highwater")

    def run(self, algorithm: str, **parameters: Any) -> Dict[str, Any]:
        """Run an algorithm and return its results; its log is shown where it fails.

        Args:
            algorithm: With its provider, such as ``"highwater:predict"``.
            **parameters: A list gives the same parameter several times.
        """
        out = self._process("run", algorithm, *arguments_of(parameters))
        results: Dict[str, Any] = {}
        for line in out.rpartition("Results\n")[2].splitlines():
            name, tab, value = line.partition(":\t")
            if tab:
                try:
                    results[name] = json.loads(value)
                except ValueError:
                    results[name] = value
        return results

    def _process(self, *arguments: str) -> str:
        done = subprocess.run(
            [self.command, *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if done.returncode != 0:
            print(done.stdout, file=sys.stderr)
            raise SystemExit(f"qgis_process {' '.join(arguments[:2])} failed.")
        return done.stdout


def arguments_of(parameters: Dict[str, Any]) -> List[str]:
    """Parameters as ``qgis_process`` takes them."""
    arguments = []
    for name, value in parameters.items():
        for item in value if isinstance(value, (list, tuple)) else [value]:
            arguments.append(f"{name}={item}")
    return arguments
