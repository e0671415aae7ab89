"""Where each page of the guide stands, for the site and for the test of the guide.

A page that is listed and not there yet is left out; one that is there and not listed stands under
“More”, so that nothing can be lost. Standard library only.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Tuple

DOCS = Path(__file__).resolve().parent.parent / "docs"
ALGORITHMS = "algorithms"
NAVIGATION: Tuple[Tuple[str, Tuple[str, ...]], ...] = (
    (
        "Guide",
        (
            *("index", "install", "first-map", "getting-images", "sentinel1", "user-guide"),
            "cookbook",
        ),
    ),
    (
        "Maps",
        (
            *("permanent-water", "exclusion", "floodchange", "temporal", "floodtimeline"),
            *("polygons", "summary", "review", "models"),
        ),
    ),
    (
        "A model of your own",
        (
            *("datasets", "import", "tutorial-sen1floods11", "training", "monitor"),
            *("model-library", "recipes", "explain"),
        ),
    ),
    ("How good, how much", ("decisions", "evaluation", "area")),
    ("Time series", ("timeseries", "timeseries-data")),
    ("Many scenes", ("scaling", "service", "graphical-models", "reliability")),
    (
        "Reference",
        (
            *(ALGORITHMS, "files", "provenance", "styles", "model-file", "features", "threshold"),
            *("prediction", "engines", "simulation", "compatibility"),
        ),
    ),
    ("Help", ("troubleshooting", "glossary")),
    ("For developers", ("architecture", "translating")),
)
"""Titles, and names of pages without their ending."""
MORE = "More"


def navigation(docs: Path = DOCS) -> List[Dict[str, Any]]:
    """The navigation as mkdocs takes it: titles with paths below ``docs``."""
    there = {path.stem for path in docs.glob("*.md")}
    sections: List[Dict[str, Any]] = []
    for title, names in NAVIGATION:
        pages: List[Any] = []
        for name in names:
            if name not in there:
                continue
            if name == ALGORITHMS:
                single = sorted(f"{name}/{path.name}" for path in (docs / name).glob("*.md"))
                pages.append({"Algorithms": [f"{name}.md", *single]})
            else:
                pages.append(f"{name}.md")
        if pages:
            sections.append({title: pages})
    listed = {name for _, names in NAVIGATION for name in names}
    others = sorted(f"{name}.md" for name in there - listed)
    return sections + ([{MORE: others}] if others else [])
