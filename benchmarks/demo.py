"""Water mapped on a radar scene through QGIS: ``make demo`` or ``make demo SCENE=file.tif``.

Without a scene one is simulated, so that the truth is known and the map can be judged.
Standard library only, Python 3.9.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict

from qgis_runs import REPOSITORY, Profile, find, fresh_profile, run

FOLDER = REPOSITORY / "build" / "demo"
SIZE = 1024  # pixels
SEED = 7


def main() -> None:
    """Run the demo and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scene", type=Path, help="radar image to map; default: a simulated one")
    scene = parser.parse_args().scene
    if scene is not None and not scene.exists():
        parser.error(f"there is no file {scene}")
    started = time.monotonic()
    folder = FOLDER / (scene.stem if scene else "simulated")
    folder.mkdir(parents=True, exist_ok=True)
    profile = fresh_profile(FOLDER / "profile")
    after = scene.resolve() if scene else simulate(profile, folder)
    figures = predict(profile, after, folder)
    if scene is None:
        figures.update(evaluate(profile, folder))
    picture = draw(profile, after, folder, figures)
    show(figures, folder, picture, time.monotonic() - started)


def simulate(profile: Profile, folder: Path) -> Path:
    """Make a scene with its truth; returns the image during the flood."""
    print(f"Simulating a scene of {SIZE} × {SIZE} pixels …", flush=True)
    names = ("before", "after", "elevation", "permanent_water", "flood")
    run(
        profile,
        "simulatescene",
        WIDTH=SIZE,
        HEIGHT=SIZE,
        SEED=SEED,
        **{name.upper(): folder / f"{name}.tif" for name in names},
    )
    return folder / "after.tif"


def predict(profile: Profile, scene: Path, folder: Path) -> Dict[str, Any]:
    """Map the water with the built-in method; returns its figures."""
    print("Mapping water …", flush=True)
    return run(
        profile,
        "predict",
        INPUT=scene,
        MASK=folder / "mask.tif",
        PROBABILITY=folder / "probability.tif",
        POLYGONS=folder / "water.gpkg",
    )


def evaluate(profile: Profile, folder: Path) -> Dict[str, Any]:
    """Hold the map against the truth; returns its figures."""
    print("Comparing with the truth …", flush=True)
    return run(
        profile,
        "evaluatemap",
        PREDICTION=folder / "mask.tif",
        REFERENCE=folder / "flood.tif",
        COMPARISON=folder / "comparison.tif",
        REPORT=folder / "evaluation.json",
    )


def draw(profile: Profile, scene: Path, folder: Path, figures: Dict[str, Any]) -> Path:
    """Draw the map with QGIS; returns the picture."""
    print("Drawing the map …", flush=True)
    picture = folder / "map.png"
    command = [find("python"), str(Path(__file__).with_name("map_picture.py"))]
    command += ["--scene", str(scene), "--mask", str(folder / "mask.tif")]
    if "IOU" in figures:
        command += ["--comparison", str(folder / "comparison.tif")]
        command += ["--title", "Water in a simulated scene"]
    command += ["--caption", caption(figures), "--project", str(folder / "demo.qgz")]
    done = subprocess.run(
        [*command, str(picture)],
        env=profile.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
        raise SystemExit("The map could not be drawn.")
    return picture


def caption(figures: Dict[str, Any]) -> str:
    """The figures in a line."""
    words = [f"Water {figures['WATER_AREA']:,.0f} ha".replace(",", " ")]
    if "IOU" in figures:
        words.append(f"IoU {figures['IOU']:.3f}")
        words.append(f"F1 {figures['F1']:.3f}")
    return "  ·  ".join(words)


def show(figures: Dict[str, Any], folder: Path, picture: Path, seconds: float) -> None:
    """Print the figures and where everything is."""
    print(f"\nWater area     {figures['WATER_AREA']:12.1f} ha")
    print(f"Valid pixels   {figures['VALID_PERCENT']:12.1f} %")
    for name, title in {
        "IOU": "IoU",
        "F1": "F1",
        "PRECISION": "Precision",
        "RECALL": "Recall",
    }.items():
        if name in figures:
            print(f"{title:14} {figures[name]:12.3f}")
    print(f"\nDone in {seconds:.0f} s. The results are in {folder}:")
    for title, name in {
        "Water mask": "mask.tif",
        "Water probability": "probability.tif",
        "Water polygons": "water.gpkg",
        "How it was made": "mask.provenance.json",
        "Hits and errors": "comparison.tif",
        "Evaluation": "evaluation.json",
        "Project for QGIS": "demo.qgz",
    }.items():
        if (folder / name).exists():
            print(f"  {title:18} {folder / name}")
    print(f"  {'Picture':18} {picture}")


if __name__ == "__main__":
    main()
