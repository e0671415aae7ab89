"""The report on the backend as an HTML page."""

from __future__ import annotations

from html import escape
from typing import Any, Dict, Iterable, List, Tuple

from ..model_backend import __version__
from ..model_backend.environment.locate import SOURCES
from ..model_backend.environment.status import HostStatus

_STYLE = """
body { font-family: sans-serif; max-width: 60em; margin: 1.5em auto; color: #1d2733; }
table { border-collapse: collapse; margin: .5em 0 1.5em; }
td, th { text-align: left; padding: .2em 1.2em .2em 0; vertical-align: top; }
th { font-weight: normal; color: #5b6b7b; }
.finding { padding: .5em .8em; margin: .4em 0; border-left: 4px solid; }
.error { background: #fdecea; border-color: #c62828; }
.warning { background: #fff5e0; border-color: #e08e0b; }
.info { background: #eaf3fb; border-color: #2f7fc1; }
.fine { background: #e9f6ec; border-color: #2e8b57; }
"""


def page(status: HostStatus, numbers: Dict[str, Any]) -> str:
    """Make the page.

    Args:
        status: What QGIS knows.
        numbers: What the job ``check`` found, or only ``ready`` and ``findings``.
    """
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="en"><head><meta charset="utf-8"><title>Highwater backend</title>'
        f"<style>{_STYLE}</style></head><body>",
        "<h1>Highwater backend</h1>",
        *_findings(numbers),
        _table(_facts(status, numbers)),
    ]
    packages = numbers.get("packages", {})
    if packages:
        parts += ["<h2>Packages</h2>", _table(_versions(packages))]
    parts.append("</body></html>")
    return "\n".join(parts)


def _findings(numbers: Dict[str, Any]) -> List[str]:
    shown = []
    if numbers["ready"]:
        shown.append('<div class="finding fine">The backend is ready.</div>')
    for finding in numbers["findings"]:
        shown.append(
            f'<div class="finding {escape(finding["level"])}">{escape(finding["text"])}'
            f" <b>{escape(finding['remedy'])}</b></div>"
        )
    return shown


def _facts(status: HostStatus, numbers: Dict[str, Any]) -> List[Tuple[str, str]]:
    state = status.state
    facts = [
        ("Highwater", __version__),
        ("Interpreter", status.interpreter or "none"),
        ("Taken because it is", SOURCES.get(status.source, "")),
        ("Managed environment", f"{status.folder}" + ("" if state else " (not installed)")),
        ("Installed", f"{state.installed} from {state.base}" if state else ""),
        ("Python", numbers.get("python", "")),
        ("System", numbers.get("platform", "")),
        ("Tiers", ", ".join(numbers.get("tiers", []))),
    ]
    devices = numbers.get("devices")
    if devices:
        cores = f"{devices['cores']} cores, {devices['threads']} threads"
        facts.append(("Processor", f"{devices['cpu']} ({cores})"))
        facts.append(("GPUs in use", ", ".join(devices["gpus"]) or "none"))
        facts += [("Engine", engine) for engine in devices["engines"]]
    facts += list(numbers.get("libraries", {}).items())
    for name, title in (("free_memory_gb", "Free memory"), ("free_disk_gb", "Free disk space")):
        if name in numbers:
            facts.append((title, f"{numbers[name]:.1f} GB"))
    facts += [("Left by an older release", str(path)) for path in status.older]
    if status.log is not None:
        facts.append(("Log of the last installation", str(status.log)))
    return [(name, value) for name, value in facts if value]


def _versions(packages: Dict[str, Dict[str, str]]) -> Iterable[Tuple[str, str]]:
    for name, versions in sorted(packages.items()):
        installed, locked = versions["installed"], versions["locked"]
        if not installed:
            yield name, f"missing (locked: {locked})"
        elif installed.split("+")[0] != locked:
            yield name, f"{installed} (locked: {locked})"
        else:
            yield name, installed


def _table(rows: Iterable[Tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows
    )
    return f"<table>{cells}</table>"
