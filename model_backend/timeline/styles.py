"""Styles whose colours depend on the dates of a timeline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from xml.etree import ElementTree

from ..language import tr, written_short
from ..outputs import OutputFiles
from ..styling import STYLES

CLASSES = 12
"""Colours that a legend shows; more cannot be told apart."""
_EARLY_TO_LATE = ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725")
_SHORT_TO_LONG = ("#fee5d9", "#fcae91", "#fb6a4a", "#de2d26", "#67000d")


def write_styles(outputs: OutputFiles, days: Sequence[date], longest: int) -> None:
    """Write the ``.qml`` beside the rasters of dates and of the longest flood.

    Args:
        outputs: Of the job.
        days: Of all observations, in the order of time.
        longest: Most days of any pixel.
    """
    chosen = _chosen(days)
    span = max((days[-1] - days[0]).days, 1)
    stops = [
        (
            day.year * 10_000 + day.month * 100 + day.day,
            _colour(_EARLY_TO_LATE, (day - days[0]).days / span),
            written_short(day),
        )
        for day in chosen
    ]
    for name in ("first", "last"):
        _write(outputs, name, stops)
    lengths = sorted({round(1 + (longest - 1) * i / 5) for i in range(6)}) if longest > 1 else [1]
    most = max(longest, 2)
    texts = [(n, _colour(_SHORT_TO_LONG, (n - 1) / (most - 1)), _days(n)) for n in lengths]
    _write(outputs, "longest", [(0, None, tr("Not flooded")), *texts])


def _chosen(days: Sequence[date]) -> list[date]:
    """All days, or as many as a legend can show, the first and the last among them."""
    if len(days) <= CLASSES:
        return list(days)
    steps = (len(days) - 1) / (CLASSES - 1)
    return [days[round(steps * i)] for i in range(CLASSES)]


def _write(outputs: OutputFiles, name: str, stops: Sequence[tuple[int, str | None, str]]) -> None:
    if name not in outputs:
        return
    tree = ElementTree.parse(STYLES / "timeline.qml")
    renderer = tree.find("pipe/rasterrenderer")
    shader = tree.find("pipe/rasterrenderer/rastershader/colorrampshader")
    assert renderer is not None and shader is not None
    least, most = str(stops[0][0]), str(stops[-1][0])
    renderer.set("classificationMin", least)
    renderer.set("classificationMax", most)
    shader.set("minimumValue", least)
    shader.set("maximumValue", most)
    for item in shader.findall("item"):
        shader.remove(item)
    for place, (value, colour, label) in enumerate(stops):
        alpha = "0" if colour is None else "255"
        attributes = {"value": str(value), "color": colour or "#ffffff", "alpha": alpha}
        shader.insert(place, ElementTree.Element("item", {**attributes, "label": label}))
    path = outputs.part_of(outputs.final[name].with_suffix(".qml"))
    tree.write(path, "utf-8")


def _colour(ramp: Sequence[str], share: float) -> str:
    """A colour of a ramp, 0 to 1."""
    place = share * (len(ramp) - 1)
    lower = min(int(place), len(ramp) - 2)
    rest = place - lower
    ends = [[int(ramp[i][k : k + 2], 16) for k in (1, 3, 5)] for i in (lower, lower + 1)]
    mixed = (round(a + (b - a) * rest) for a, b in zip(*ends))
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def _days(count: int) -> str:
    return tr("1 day") if count == 1 else tr("{count} days").format(count=count)
