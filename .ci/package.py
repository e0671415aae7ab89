"""Pack the plugin as it stands in git into a zip for QGIS's plugin manager: ``dist/…zip``.

What does not belong to a user's installation is marked ``export-ignore`` in ``.gitattributes``.
Standard library only, Python 3.9.
"""

from __future__ import annotations

import configparser
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from texts import compile_all

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(Path(__file__).resolve().parent))

import sbom  # noqa: E402

SBOM = "highwater/sbom.cdx.json"
MODELS = "highwater/models/"
LIMIT = 25_000_000  # bytes; the public plugin repository takes no more
MODELS_LIMIT = 15_000_000  # bytes, of the shipped models and their cards: compressing saves little


def build() -> Path:
    """Make the zip and return its path."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    path = ROOT / "dist" / f"highwater-{metadata['general']['version']}.zip"
    path.parent.mkdir(exist_ok=True)
    if git("status", "--porcelain", "--untracked-files=no"):
        print("Changes that are not committed are not in the package.", file=sys.stderr)
    git("archive", "--format=zip", "-9", "--prefix=highwater/", f"--output={path}", "HEAD")
    add_translations(path)
    add_sbom(path)
    models = models_size(path)
    for what, size, limit in (
        ("The folder models", models, MODELS_LIMIT),
        ("The package", path.stat().st_size, LIMIT),
    ):
        if size > limit:
            path.unlink()
            raise SystemExit(f"{what} is larger than {limit / 1e6:.0f} MB.")
    if not models:
        print("No models are in the package: “make models” makes them.", file=sys.stderr)
    return path


def add_translations(package: Path) -> None:
    """Add the compiled translations to a package, as far as they can be compiled here."""
    with tempfile.TemporaryDirectory() as folder:
        compiled = compile_all(Path(folder)) or []
        with zipfile.ZipFile(package, "a", zipfile.ZIP_DEFLATED) as archive:
            for path in compiled:
                archive.write(path, f"highwater/resources/i18n/{path.name}")


def add_sbom(package: Path) -> None:
    """Put the list of what the packed plugin is made of into the package."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(package, "a") as archive:
        for name in archive.namelist():
            if name == "highwater/metadata.txt" or name.startswith(f"highwater/{sbom.FOLDER}/"):
                archive.extract(name, folder)
        entry = zipfile.ZipInfo(SBOM)  # of a fixed date: the same commit gives the same package
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        archive.writestr(entry, sbom.text(Path(folder) / "highwater"))


def models_size(package: Path) -> int:
    """Bytes of the folder ``models`` in a package, unpacked."""
    with zipfile.ZipFile(package) as archive:
        files = [item for item in archive.infolist() if item.filename.startswith(MODELS)]
    return sum(item.file_size for item in files)


def git(*arguments: str) -> str:
    """Run git in the repository and return what it prints."""
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    return done.stdout


if __name__ == "__main__":
    package = build()
    print(f"{package.relative_to(ROOT)}  {package.stat().st_size / 1e6:.2f} MB")
