"""The dataset card: what someone should know before training on this, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..report.markdown import table
from .layout import CARD, write_whole
from .tile import TileRecord

if TYPE_CHECKING:
    from .store import Dataset

MARK = "<!-- Written by Highwater. What stands below the line at the end is yours and stays. -->"
LINE = "<!-- Notes: -->"
LISTED = 40  # scenes or chips by name; dataset.json has all
SOURCES = {
    "hand": "drawn or checked by people",
    "weak": "made by a method, not checked",
    "simulated": "simulated together with the image",
}


def write_card(dataset: Dataset, tiles: Sequence[TileRecord], description: dict[str, Any]) -> None:
    """Write ``README.md``; notes that the user added below its end are kept."""
    path = dataset.folder / CARD
    notes = ""
    if path.is_file():
        notes = path.read_text("utf-8").partition(LINE)[2]
    write_whole(path, (card(dataset, tiles, description) + LINE + (notes or "\n")).encode())


def card(dataset: Dataset, tiles: Sequence[TileRecord], description: dict[str, Any]) -> str:
    """The card's text."""
    format = dataset.format
    pixel = "unknown" if format.pixel_size is None else f"{format.pixel_size:g} m"
    lines = [
        MARK,
        f"# {dataset.name}",
        "",
        f"{len(tiles)} labelled tiles of {format.tile_size} × {format.tile_size} pixels for mapping"
        f" floods and water in radar images. Bands: {', '.join(format.bands)}"
        f" (polarisations in {format.unit}). Pixel size: {pixel}.",
        "",
        "## Parts",
        "",
        "The column `split` of `index.gpkg` is the truth; edit it in QGIS and training follows.",
        "",
        *table(
            ("part", "tiles", "water", "regions"),
            [
                (
                    name,
                    str(part["tiles"]),
                    _percent(part["water_share"]),
                    ", ".join(part["regions"]) or "–",
                )
                for name, part in description["parts"].items()
            ],
        ),
        "",
        "## Labels",
        "",
        "0 dry, 1 water, 255 invalid: counts in no loss, score or statistic.",
        "",
        *(
            f"- {count} tiles: {name}" + (f" ({SOURCES[name]})" if name in SOURCES else "")
            for name, count in description["mix"]["label_source"].items()
        ),
        "",
        "Weak and simulated labels are good for training, not for scores.",
        "",
        "## Bands",
        "",
        f"Over the {description['statistics']['over']}.",
        "",
        *table(
            ("band", "mean", "std", "min", "2 %", "98 %", "max"),
            [
                _band_row(name, values)
                for name, values in description["statistics"]["bands"].items()
            ],
        ),
        "",
        *_balance(description["classes"]),
        "## Images",
        "",
        *table(
            ("", "tiles"),
            [
                (f"{what.replace('_', ' ')}: {name}", str(count))
                for what in ("sensor", "mode", "pixel_size", "crs")
                for name, count in description["mix"][what].items()
            ],
        ),
        "",
        "## Sources",
        "",
        *_sources(description["sources"]),
        "",
        f"Licence: {_licence(description['sources'])}",
        "",
        *_imports(description.get("imports", [])),
        *_audit(description.get("audit")),
        f"SHA-256 of names, contents and parts: `{description['sha256']}`",
        "",
        "",
    ]
    return "\n".join(lines)


def _balance(classes: dict[str, Any]) -> list[str]:
    if classes["class_weights"] is None:
        return ["There is only one class, or none.", ""]
    weights = classes["class_weights"]
    return [
        f"Water is {_percent(classes['water_share'])} of the valid pixels; weights that balance"
        f" the classes: dry {weights['dry']:.3g}, water {weights['water']:.3g}.",
        "",
    ]


def _band_row(name: str, values: dict[str, Any] | None) -> tuple[str, ...]:
    if values is None:
        return (name, *("–",) * 6)
    numbers = (
        *(values[key] for key in ("mean", "std", "min")),
        *(values["percentiles"][key] for key in ("2", "98")),
        values["max"],
    )
    return (name, *(f"{number:.2f}" for number in numbers))


def _imports(imports: list[dict[str, Any]]) -> list[str]:
    lines = []
    for item in imports:
        left_out = item["left_out"]
        lines += [
            f"## Imported: {item['title']}",
            "",
            f"{item['chips_taken']} of {item['chips']} chips taken, {item['tiles']} tiles.",
            "",
            *(f"- {note}" for note in item["notes"]),
            *(f"- left out: {one['chip']} {one['reason']}" for one in left_out[:LISTED]),
        ]
        if len(left_out) > LISTED:
            lines.append(f"- and {len(left_out) - LISTED} more, see `dataset.json`")
        lines.append("")
    return lines


def _sources(sources: list[dict[str, Any]]) -> list[str]:
    lines = []
    for source in sources[:LISTED]:
        state = "" if source["complete"] else " – **incomplete**, run the algorithm again"
        lines.append(f"- {source['scene']}{state}")
    if len(sources) > LISTED:
        lines.append(f"- and {len(sources) - LISTED} more, see `dataset.json`")
    return lines


def _licence(sources: list[dict[str, Any]]) -> str:
    said = dict.fromkeys(source.get("licence", "") for source in sources)
    return "; ".join(filter(None, said)) or "not stated; ask who made the data."


def _audit(audit: Any) -> list[str]:
    if not isinstance(audit, dict) or "summary" not in audit:
        return []
    return ["## Audit", "", str(audit["summary"]), ""]


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.2g} %"
