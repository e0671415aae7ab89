"""The report on the backend as an HTML page."""

from __future__ import annotations

from html import escape
from typing import Any, Dict, Iterable, List, Tuple

from ..model_backend import __version__
from ..model_backend.environment.status import HostStatus
from .translation import tr

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
        f'<html><head><meta charset="utf-8"><title>{escape(tr("Highwater backend"))}</title>'
        f"<style>{_STYLE}</style></head><body>",
        f"<h1>{escape(tr('Highwater backend'))}</h1>",
        *_findings(numbers),
        _table(_facts(status, numbers)),
    ]
    packages = numbers.get("packages", {})
    if packages:
        parts += [f"<h2>{escape(tr('Packages'))}</h2>", _table(_versions(packages))]
    licences = numbers.get("licences", [])
    if licences:
        rows = [
            (f"{package['name']} {package['version']}", f"{package['licence']} {package['url']}")
            for package in licences
        ]
        parts += [f"<h2>{escape(tr('Licences of what is installed'))}</h2>", _table(rows)]
    parts.append("</body></html>")
    return "\n".join(parts)


def _findings(numbers: Dict[str, Any]) -> List[str]:
    shown = []
    if numbers["ready"]:
        shown.append(f'<div class="finding fine">{escape(tr("The backend is ready."))}</div>')
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
        (tr("Interpreter"), status.interpreter or tr("none")),
        (tr("Why this one"), _sources().get(status.source, "")),
        (
            tr("Managed environment"),
            str(status.folder) if state else tr("{} (not installed)").format(status.folder),
        ),
        (
            tr("Installed"),
            tr("{} from {}").format(state.installed, state.base) if state else "",
        ),
        ("Python", numbers.get("python", "")),
        (tr("System"), numbers.get("platform", "")),
        (tr("Tiers"), ", ".join(numbers.get("tiers", []))),
    ]
    devices = numbers.get("devices")
    if devices:
        text = tr("{cpu} ({cores} cores, {threads} threads)")
        facts.append((tr("Processor"), text.format(**devices)))
        facts.append((tr("GPUs in use"), ", ".join(devices["gpus"]) or tr("none")))
        facts += [(tr("Engine"), engine) for engine in devices["engines"]]
    facts += list(numbers.get("libraries", {}).items())
    for name, title in (
        ("free_memory_gb", tr("Free memory")),
        ("free_disk_gb", tr("Free disk space")),
    ):
        if name in numbers:
            facts.append((title, f"{numbers[name]:.1f} GB"))
    facts += [(tr("Left by an older release"), str(path)) for path in status.older]
    if status.log is not None:
        facts.append((tr("Log of the last installation"), str(status.log)))
    return [(name, value) for name, value in facts if value]


def _sources() -> Dict[str, str]:
    return {
        "setting": tr("chosen in the settings"),
        "variable": tr("named by the variable HIGHWATER_PYTHON"),
        "managed": tr("the managed environment"),
    }


def _versions(packages: Dict[str, Dict[str, str]]) -> Iterable[Tuple[str, str]]:
    for name, versions in sorted(packages.items()):
        installed, locked = versions["installed"], versions["locked"]
        if not installed:
            yield name, tr("missing (locked: {})").format(locked)
        elif installed.split("+")[0] != locked:
            yield name, tr("{} (locked: {})").format(installed, locked)
        else:
            yield name, installed


def _table(rows: Iterable[Tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows
    )
    return f"<table>{cells}</table>"
