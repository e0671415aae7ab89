"""Take the pictures of the guide anew, from the real QGIS (``make screenshots``).

The tests of the windows take them on their way: this runs those tests so that the pictures go into
the guide, and fails where one of them was not made. All data are simulated, with seeds.

One more window: let its script in ``tests/gui`` save its picture into ``screenshots_folder()`` and
add one line to ``WINDOWS``. Some only: ``python .ci/screenshots.py test_window.py``.

Pages in HTML are drawn by the browser that is there, since QGIS hands them to one as well.
"""

from __future__ import annotations

import argparse
import contextlib
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

from suites import BACKEND, QGIS, ROOT, SCREEN, SUITES, environment

IMAGES = ROOT / "docs" / "images"
WINDOWS: Dict[str, Tuple[str, ...]] = {
    "test_options_page.py": ("options-page",),
    "test_window.py": (
        *("toolbox", "predict-dialog", "predict-dialog-advanced", "predict-log", "main-window"),
    ),
    "test_dock.py": ("highwater-panel",),
    "test_training_window.py": (
        *("trainmodel-dialog", "trainmodel-dialog-advanced", "sweep-dialog"),
    ),
    "test_models_window.py": (
        *("train-model-designer", "quick-map-designer", "two-date-flood-designer"),
        *("map-product-designer", "quick-map-batch"),
    ),
    "test_evaluation_window.py": (
        *("dataset-index", "evaluatemodel-dialog", "calibratemodel-dialog", "evaluation-tiles"),
    ),
    "test_area_window.py": ("reference-points",),
    "test_library_window.py": ("model-library",),
    "test_review_dock.py": ("review-begin", "review"),
    "test_monitor_window.py": (
        *("training-monitor", "training-monitor-dark", "training-monitor-comparison"),
    ),
    "test_timeline_window.py": ("flood-timeline", "floodtimeline-dialog", "flood-timeline-chart"),
}
"""Tests of ``tests/gui``, and the pictures (``.png``) that each takes for the guide."""
PAGES = {
    "evaluate-map-report": (1000, 900),
    "map-summary": (1060, 940),
    "dataset-audit": (800, 1000),
}
"""Pages, and width and height of the window that they are seen in."""
MAP, MAP_WIDTH = "map-overlay", 1100
"""The picture that is made of a map, and the pixels that the guide shows it with."""
DRAWN = {"styles": ".ci/style_sheet.py"}
"""Pictures that QGIS draws without a window, by scripts that get the path to write."""
SCRATCH = Path(tempfile.gettempdir()) / "floods"
"""Folder of the data, since logs and forms in pictures name it."""
SCALE = """
import sys
from PIL import Image
source, target, width = sys.argv[1:]
image = Image.open(source)
image = image.resize((int(width), round(int(width) * image.height / image.width)), Image.LANCZOS)
image.quantize(256).save(target, optimize=True)
"""
"""Run by the backend's Python: a picture with fewer pixels and colours."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Take them and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    known = [*WINDOWS, *DRAWN, "pages"]
    parser.add_argument("tests", nargs="*", metavar="TEST", help=", ".join(known))
    chosen = parser.parse_args().tests or known
    if set(chosen) - set(known):
        parser.error(f"there are {', '.join(known)}")
    begun = time.time()
    status = 0
    wanted: List[str] = []
    tests = [name for name in chosen if name in WINDOWS]
    if tests:
        status |= take_windows(tests)
        wanted += [picture for test in tests for picture in WINDOWS[test]]
    for name in filter(DRAWN.__contains__, chosen):
        command = [str(QGIS), DRAWN[name], str(IMAGES / f"{name}.png")]
        subprocess.run(command, cwd=ROOT, check=True)
        wanted.append(name)
    if "pages" in chosen:
        wanted += take_pages()
    missing = [name for name in wanted if not is_new(IMAGES / f"{name}.png", begun)]
    for name in wanted:
        print(f"{'NOT TAKEN' if name in missing else 'taken'}: docs/images/{name}.png")
    return int(bool(status or missing))


def take_windows(tests: List[str]) -> int:
    """Run the tests of windows; their pictures go into the guide."""
    return run_in_windows(tests, {"HIGHWATER_UPDATE_SCREENSHOTS": "1"})


def run_in_windows(
    tests: List[str],
    variables: Dict[str, str],
    options: Tuple[str, ...] = (),
    screen: Tuple[str, ...] = SCREEN,
) -> int:
    """Run tests of windows, however long they take, and return the exit status.

    Args:
        tests: Files in ``tests/gui``; what they share is made once.
        variables: Of the environment.
        options: Of pytest.
        screen: Command in front of it.
    """
    suite = SUITES["gui"]
    with scratch_folder() as scratch:
        # Nobody waits for it, so a slow machine may take its time.
        patient = ("-o", "faulthandler_timeout=0")
        command = [*screen, str(QGIS), "-m", "pytest", "-q", *patient, *suite.options, *options]
        command += [f"--basetemp={scratch}/data"]
        command += [str(Path("tests", "gui", test)) for test in tests]
        variables = {**environment(suite, Path(scratch)), **variables}
        return subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode


@contextlib.contextmanager
def scratch_folder() -> Iterator[str]:
    """A folder that is there meanwhile: the usual one, unless somebody else has it."""
    try:
        SCRATCH.mkdir(mode=0o700)
    except FileExistsError:
        with tempfile.TemporaryDirectory(prefix="floods-") as other:
            yield other
        return
    try:
        yield str(SCRATCH)
    finally:
        shutil.rmtree(SCRATCH)


def take_pages() -> List[str]:
    """Make the pages in HTML and a map, and draw them; nothing where there is no browser."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print(f"There is no browser ({', '.join(BROWSERS)}): the pages stay as they were.")
        return []
    with tempfile.TemporaryDirectory(prefix="highwater-pages-") as scratch:
        command = [*SCREEN, str(QGIS), str(Path(__file__).with_name("pages.py")), scratch]
        variables = environment(SUITES["gui"], Path(scratch))
        subprocess.run(command, cwd=ROOT, env=variables, check=True)
        picture, target = f"{scratch}/{MAP}.png", str(IMAGES / f"{MAP}.png")
        subprocess.run([str(BACKEND), "-c", SCALE, picture, target, str(MAP_WIDTH)], check=True)
        for name, (width, height) in PAGES.items():
            subprocess.run(
                [
                    browser, "--headless", "--no-sandbox", "--hide-scrollbars",
                    f"--user-data-dir={scratch}/browser", f"--window-size={width},{height}",
                    f"--screenshot={IMAGES / name}.png", f"file://{scratch}/{name}.html",
                ],
                check=True, capture_output=True,
            )  # fmt: skip
    return [MAP, *PAGES]


def is_new(path: Path, begun: float) -> bool:
    """Whether a picture was written since."""
    return path.exists() and path.stat().st_mtime >= begun - 1


if __name__ == "__main__":
    sys.exit(main())
