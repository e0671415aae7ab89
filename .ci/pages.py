"""Make what the guide shows of a simulated scene, as ``python .ci/pages.py FOLDER``.

Run by a Python that can run ``qgis_process``, in the environment of the tests.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.profile import Profile

SCENE = {"WIDTH": 1024, "HEIGHT": 768, "SEED": 4, "FLOOD_SHARE": 0.15, "SWATH_EDGE": "false"}


def main() -> None:
    """Simulate, map and judge; and make a dataset."""
    folder = Path(sys.argv[1])
    profile = Profile(folder / "user")
    profile.enable()
    after, truth = folder / "Flooded valley.tif", folder / "True flood.tif"
    lakes, mask = folder / "lakes.tif", folder / "Water map.tif"
    steps = (
        ("simulatescene", {**SCENE, "AFTER": after, "FLOOD": truth, "PERMANENT_WATER": lakes}),
        (
            "predict",
            {
                "INPUT": after, "METHOD": "thresholds", "PERMANENT": lakes, "MASK": mask,
                "SUMMARY": folder / "map-summary.html", "OVERLAY": folder / "map-overlay.png",
            },
        ),
        (
            "evaluatemap",
            {
                "PREDICTION": mask, "REFERENCE": truth,
                "PAGE": folder / "evaluate-map-report.html",
            },
        ),
        (
            "preparedataset",
            {
                "dataset": folder / "Floods of the north", "pixels": 1024, "seed": 3,
                "audit:report": folder / "dataset-audit.html",
            },
        ),
    )  # fmt: skip
    for algorithm, parameters in steps:
        done = profile.run(algorithm, **parameters)
        if done.status != 0:
            raise SystemExit(done.everything)


if __name__ == "__main__":
    main()
