"""Write ``docs/licences.md``: the licences of what both tiers of the backend install.

Run by the Python of the training tier, which has everything; only locked packages are listed.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.environment.installed import packages  # noqa: E402
from model_backend.environment.licences import UNKNOWN, installed_licences  # noqa: E402

HEAD = """\
# Licences of what is installed

Highwater itself is under GPL-2.0-or-later and comes without any of these packages: “Install
backend” fetches them. What they say of their licence, on {system}, both tiers; made by
`make licences`. “Check backend” reports the same of the environment at hand.

| package | version | licence | site |
|---|---|---|---|
"""


def main() -> None:
    """Write the page."""
    locked = {name.lower().replace("_", "-") for name in packages("train")}
    rows, unknown = [], 0
    for package in installed_licences():
        if package.name.lower().replace("_", "-") not in locked:
            continue  # a tool of ours
        unknown += package.licence == UNKNOWN
        version = package.version.split("+")[0]
        licence = package.licence.replace("|", "/")
        rows.append(f"| {package.name} | {version} | {licence} | {package.url} |\n")
    path = ROOT / "docs" / "licences.md"
    text = HEAD.format(system={"linux": "Linux"}.get(sys.platform, sys.platform))
    end = f"\n{len(rows)} packages, {unknown} of which do not say their licence.\n"
    path.write_text(text + "".join(rows) + end, encoding="utf-8")
    print(f"{path.relative_to(ROOT)}  {len(rows)} packages, {unknown} unknown")


if __name__ == "__main__":
    main()
