"""Write a page of the documentation for each algorithm, from what the algorithm says of itself.

Run by a Python with PyQGIS (``make docs``), so that the pages never differ from the dialogs.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from html import unescape
from pathlib import Path
from typing import Dict, Iterable, List

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
)

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "algorithms"
OVERVIEW = PAGES.with_suffix(".md")


def main() -> None:
    """Write all pages."""
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        # The checkout is the package “highwater” only where QGIS looks for plugins.
        (Path(folder) / "highwater").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, folder)
        from highwater.processing_provider.provider import HighwaterProvider

        native = QgsNativeAlgorithms()  # shipped models have steps of QGIS's own
        QgsApplication.processingRegistry().addProvider(native)
        provider = HighwaterProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        PAGES.mkdir(parents=True, exist_ok=True)
        for algorithm in provider.algorithms():
            path = PAGES / f"{algorithm.name()}.md"
            path.write_text(page(algorithm), encoding="utf-8")
            print(path.relative_to(ROOT))
        OVERVIEW.write_text(overview(provider.algorithms()), encoding="utf-8")
    application.exitQgis()


def overview(algorithms: Iterable[QgsProcessingAlgorithm]) -> str:
    """The page that lists them by group, as the toolbox does."""
    groups: Dict[str, List[str]] = {}
    for algorithm in sorted(algorithms, key=lambda item: item.displayName()):
        link = f"[{algorithm.displayName()}](algorithms/{algorithm.name()}.md)"
        row = f"| {link} | `{algorithm.name()}` | {cell(algorithm.shortDescription())} |"
        groups.setdefault(algorithm.group(), []).append(row)
    parts = [
        "# Algorithms",
        "As the toolbox groups them. The id is `highwater:` and the name here.",
    ]
    for group in sorted(groups):
        rows = "\n".join(groups[group])
        parts.append(f"## {group}\n\n| algorithm | name | what it does |\n|---|---|---|\n{rows}")
    return "\n\n".join(parts) + "\n"


def page(algorithm: QgsProcessingAlgorithm) -> str:
    """The page of an algorithm, as Markdown."""
    parts = [
        f"# {algorithm.displayName()}",
        f"`{algorithm.id()}` · {algorithm.group()}",
        algorithm.shortDescription(),
        plain(algorithm.shortHelpString()),
        "## Parameters",
        "| id | what it is | needed | default |\n|---|---|---|---|\n"
        + "\n".join(parameter_row(p) for p in algorithm.parameterDefinitions()),
        "## Results",
        "| id | what it is |\n|---|---|\n"
        + "\n".join(f"| `{o.name()}` | {cell(o.description())} |" for o in results(algorithm)),
        "## On the command line",
        example(algorithm),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def parameter_row(parameter: QgsProcessingParameterDefinition) -> str:
    """A row of the table of parameters."""
    optional = bool(parameter.flags() & QgsProcessingParameterDefinition.FlagOptional)
    text = f"**{cell(parameter.description())}.** {cell(parameter.help())}{choices(parameter)}"
    needed = "no" if optional or parameter.defaultValue() is not None else "yes"
    return f"| `{parameter.name()}` | {text} | {needed} | {default(parameter)} |"


def choices(parameter: QgsProcessingParameterDefinition) -> str:
    """The numbered choices of a list, which is how the command line gives them."""
    if parameter.type() != "enum":
        return ""
    return " " + ", ".join(f"{n}: {cell(text)}" for n, text in enumerate(parameter.options()))


def default(parameter: QgsProcessingParameterDefinition) -> str:
    """The default value as text; nothing where it is empty or a file."""
    value = parameter.defaultValue()
    if parameter.isDestination() or value in (None, ""):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return f"`{value}`"


def results(algorithm: QgsProcessingAlgorithm) -> List:
    """What the algorithm returns."""
    return list(algorithm.outputDefinitions())


def example(algorithm: QgsProcessingAlgorithm) -> str:
    """A command with the parameters that must be given and one result."""
    words = [f"qgis_process run {algorithm.id()}"]
    outputs = []
    for parameter in algorithm.parameterDefinitions():
        optional = bool(parameter.flags() & QgsProcessingParameterDefinition.FlagOptional)
        if parameter.isDestination():
            outputs.append(parameter)
        elif not optional and parameter.defaultValue() is None:
            words.append(f"{parameter.name()}={sample(parameter)}")
    words += [f"{parameter.name()}={sample(parameter)}" for parameter in outputs[:1]]
    return "```sh\n" + " ".join(words) + "\n```"


def sample(parameter: QgsProcessingParameterDefinition) -> str:
    """A value for the example."""
    name = parameter.name().rpartition(":")[2].lower()  # a model's: “step:name”
    if parameter.type() in ("raster", "rasterDestination"):
        return "scene.tif" if name == "input" else f"{name}.tif"
    if parameter.type() == "fileDestination":
        return f"{name}.{parameter.defaultFileExtension()}"
    if parameter.type() == "file" and parameter.extension():
        return f"{name}.{parameter.extension()}"
    return name


def plain(html: str) -> str:
    """Help text as paragraphs of Markdown."""
    text = re.sub(r"</?(b|strong)>", "**", html)
    text = re.sub(r"</?(i|em)>", "*", text)
    text = re.sub(r"</?p>|<br */?>", "\n\n", text)
    text = unescape(re.sub(r"<[^>]+>", "", text))
    # Processing shows a line's end as one, Markdown only a blank line.
    return re.sub(r"\s*\n\s*", "\n\n", text).strip()


def cell(text: str) -> str:
    """Text for a table's cell."""
    return " ".join(plain(text).split()).replace("|", "\\|")


if __name__ == "__main__":
    main()
