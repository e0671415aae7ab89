"""Pack the plugin as it stands in git into a zip for QGIS's plugin manager: ``dist/…zip``.

What does not belong to a user's installation is marked ``export-ignore`` in ``.gitattributes``.
Standard library only, Python 3.9.
"""

from __future__ import annotations

import configparser
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 25_000_000  # bytes; the public plugin repository takes no more


def build() -> Path:
    """Make the zip and return its path."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    path = ROOT / "dist" / f"highwater-{metadata['general']['version']}.zip"
    path.parent.mkdir(exist_ok=True)
    if git("status", "--porcelain", "--untracked-files=no"):
        print("Changes that are not committed are not in the package.", file=sys.stderr)
    git("archive", "--format=zip", "-9", "--prefix=highwater/", f"--output={path}", "HEAD")
    if path.stat().st_size > LIMIT:
        path.unlink()
        raise SystemExit(f"The package is larger than {LIMIT / 1e6:.0f} MB.")
    return path


def git(*arguments: str) -> str:
    """Run git in the repository and return what it prints."""
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    return done.stdout


if __name__ == "__main__":
    package = build()
    print(f"{package.relative_to(ROOT)}  {package.stat().st_size / 1e6:.2f} MB")
