"""Algorithms run through the real ``qgis_process``, in a profile that is not the user's.

The profile is that of the tests; here a run that fails ends the program. Standard library only,
Python 3.9.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from tests.support.profile import Finished, Profile  # noqa: E402

_SYSTEM = REPOSITORY / ".ci" / "system.sh"


def find(what: str) -> str:
    """Path of the ``process`` that runs algorithms, or of the ``python`` that has PyQGIS."""
    done = subprocess.run([str(_SYSTEM), what], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().strip()


def fresh_profile(folder: Path) -> Profile:
    """A profile with the plugin of this checkout enabled.

    Args:
        folder: Emptied and filled.
    """
    shutil.rmtree(folder, ignore_errors=True)
    profile = Profile(folder, command=find("process"))
    _succeeded("Enabling the plugin", profile.enable())
    return profile


def run(profile: Profile, algorithm: str, **parameters: Any) -> Dict[str, Any]:
    """Run an algorithm of Highwater and return its results; its log is shown where it fails.

    Args:
        profile: Where.
        algorithm: Without its provider, such as ``"predict"``.
        **parameters: A list gives the same parameter several times.
    """
    done = profile.run(algorithm, timeout=None, **parameters)
    return _succeeded(f"The algorithm {algorithm}", done).results


def _succeeded(what: str, done: Finished) -> Finished:
    if done.status != 0:
        print(done.everything, file=sys.stderr)
        raise SystemExit(f"{what} failed.")
    return done
