"""A real QGIS window that runs a script of ours and reports what it saw."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, Dict, List

from tests.support.profile import REPOSITORY, Profile

QGIS = os.environ.get("HIGHWATER_QGIS") or shutil.which("qgis.bin") or "qgis"

SETTINGS = """
[app]
locale\\overrideFlag=true
locale\\userLocale=en_US

[qgis]
checkVersion=false
showTips=false
enableMacros=0

[PythonPlugins]
highwater=true
processing=true

[news-feed]
httpsfeedqgisorg\\disabled=true

[UI]
allowEffects=false
"""


LONGEST = 0.05
"""Seconds for which the plugin may keep the main thread of QGIS."""
BUSY = 1.5
"""Processes that want a processor, for each one, from which threads wait for each other's turn."""


def require_quick(gap: List[Any]) -> None:
    """Refuse a plugin that keeps the main thread.

    On a machine with far more work than processors the main thread also waits for threads that
    hold the interpreter's lock and get no processor; there, what it computed counts.

    Args:
        gap: Seconds, those of them that the main thread computed, and where it was, of the longest
            time without a beat of ``tests/gui/heartbeat.py``.
    """
    seconds, computed, stack = gap
    busy = os.getloadavg()[0] / (os.cpu_count() or 1) > BUSY
    assert (computed if busy else seconds) < LONGEST, (seconds, computed, stack)


def results_in(log: str) -> Dict[str, str]:
    """Results by id, as the log of a dialog ends with them.

    Each has a line; QGIS 3.22 writes them as a dictionary of Python, 3.40 without its marks.
    """
    lines = log.rpartition("Results:\n")[2]
    return dict(re.findall(r"^[ {]*'?(\w+)'?: '?(.*?)'?[,}]*$", lines, re.MULTILINE))


def screenshots_folder() -> Path:
    """Where pictures go: into the guide when asked for, otherwise into the build folder."""
    update = os.environ.get("HIGHWATER_UPDATE_SCREENSHOTS") == "1"
    folder = REPOSITORY / ("docs/images" if update else "build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


LOOKS: Dict[str, Dict[str, Any]] = {
    "light": {},
    "light-200": {"scale": 2},
    "dark": {"theme": "Night Mapping"},
    "dark-200": {"theme": "Night Mapping", "scale": 2},
    "german": {"language": "de"},
    "spanish": {"language": "es"},
    "french": {"language": "fr"},
    "spanish-200": {"language": "es", "scale": 2},
    "french-200": {"language": "fr", "scale": 2},
}
"""What QGIS's windows are looked at in: arguments of :func:`drive`."""


def themed_pictures(name: str) -> Dict[str, str]:
    """Path of a picture in each theme of QGIS; the guide shows the light one."""
    dark = REPOSITORY / "build/screenshots"
    dark.mkdir(parents=True, exist_ok=True)
    return {
        "default": str(screenshots_folder() / f"{name}.png"),
        "Night Mapping": str(dark / f"{name}-dark.png"),
    }


def drive(
    profile: Profile,
    script: Path,
    timeout: float = 300,
    theme: str = "",
    scale: int = 1,
    language: str = "",
    **facts: Any,
) -> Dict[str, Any]:
    """Open QGIS on the current display, run a script in it and return its report.

    Args:
        profile: Profile to open it with.
        script: Run inside QGIS once its window is there.
        timeout: Seconds after which the window is closed by force.
        theme: Of QGIS's user interface; empty: the usual one.
        scale: Of everything in the window; 2 is 200 %.
        language: That QGIS speaks, such as ``de``; empty: English.
        **facts: What the script finds as JSON in the file that ``HIGHWATER_FACTS`` names; it
            writes its report into the file named ``report`` there.
    """
    ini = profile.config / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    settings = SETTINGS + (f"UITheme={theme}\n" if theme else "")
    if language:
        settings += f"\n[locale]\noverrideFlag=true\nuserLocale={language}\n"
    ini.write_text(settings, encoding="utf-8")
    report = profile.root / "report.json"
    facts_file = profile.root / "facts.json"
    facts_file.write_text(json.dumps({"report": str(report), **facts}), encoding="utf-8")
    environment = {
        **profile.environment(),
        "QT_QPA_PLATFORM": "xcb",
        "HIGHWATER_FACTS": str(facts_file),
        "QT_SCALE_FACTOR": str(scale),
        "PYTHONPATH": str(REPOSITORY / "tests" / "gui"),  # the scripts share a module
    }
    done = subprocess.run(
        [QGIS, "--nologo", "--noversioncheck", "--nocustomization", "--code", str(script)],
        env=environment,
        cwd=profile.root,
        capture_output=True,
        timeout=timeout,
        check=False,
    )
    assert report.exists(), done.stderr.decode("utf-8", "replace")[-3000:]
    return json.loads(report.read_text("utf-8"))
