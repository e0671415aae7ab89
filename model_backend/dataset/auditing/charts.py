"""Charts as SVG inside the report; colours come from its style, so that they follow dark mode."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from ...language import numeral, phrase, tr
from ...report.charts import plain, svg, ticks
from ..date_line import continuous
from .counted import PART_NAMES
from .facts import BINS, TileFacts

CLASSES = (
    (0.0, phrase("none")),
    (1.0, phrase("up to 1")),
    (5.0, "1–5"),
    (20.0, "5–20"),
    (50.0, "20–50"),
)
LAST = phrase("over 50")
WIDTH, HEIGHT = 460, 210
LEFT, BOTTOM, TOP = 46, 40, 22
ORDER = ("train", "validation", "test", "calibration", "none")
SMALLEST = 7.0  # pixels of a tile on the map


def map_of(facts: Sequence[TileFacts]) -> str:
    """Footprints by part; empty text where no tile has a place."""
    placed = [item for item in facts if item.record.footprint]
    if not placed:
        return ""
    rings = [np.array(item.record.footprint) for item in placed]
    for ring, longitudes in zip(rings, continuous(np.stack([ring[:, 0] for ring in rings]))):
        ring[:, 0] = longitudes
    points = np.concatenate(rings)
    low, high = points.min(axis=0), points.max(axis=0)
    squeeze = max(np.cos(np.radians((low[1] + high[1]) / 2)), 0.1)
    width, height = 2 * WIDTH, 360
    span = max((high[0] - low[0]) * squeeze / (width - 120), (high[1] - low[1]) / (height - 90))
    span = span or 1e-6
    middle = (low + high) / 2
    parts = [f'<rect class="plot" x="0" y="0" width="{width}" height="{height}" rx="6"/>']
    most = max(int((high[0] - low[0]) * squeeze / span / 90), 1)
    for value in ticks(float(low[0]), float(high[0]), most):
        x = (value - middle[0]) * squeeze / span + width / 2
        parts.append(f'<line class="grid" x1="{x:.1f}" y1="0" x2="{x:.1f}" y2="{height - 20}"/>')
        name = _degrees(value - 360 if value > 180 else value, tr("E"), tr("W"))
        parts.append(f'<text x="{x:.1f}" y="{height - 6}" text-anchor="middle">{name}</text>')
    most = max(int((high[1] - low[1]) / span / 40), 1)
    for value in ticks(float(low[1]), float(high[1]), most):
        y = (middle[1] - value) / span + height / 2
        parts.append(f'<line class="grid" x1="52" y1="{y:.1f}" x2="{width}" y2="{y:.1f}"/>')
        parts.append(f'<text x="6" y="{y + 4:.1f}">{_degrees(value, tr("N"), tr("S"))}</text>')
    # Parts on top of what belongs to none.
    for item, ring in sorted(zip(placed, rings), key=lambda pair: bool(pair[0].record.split)):
        x = (ring[:, 0] - middle[0]) * squeeze / span + width / 2
        y = (middle[1] - ring[:, 1]) / span + height / 2
        part = item.record.split or "none"
        title = f"<title>{escape(item.record.tile)} · {_part(part)}</title>"
        if max(np.ptp(x), np.ptp(y)) < SMALLEST:
            shape = f'<circle class="{part} tile" cx="{x.mean():.1f}" cy="{y.mean():.1f}" r="5">'
            parts.append(f"{shape}{title}</circle>")
        else:
            corners = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x, y))
            parts.append(f'<polygon class="{part} tile" points="{corners}">{title}</polygon>')
    return svg(width, height, parts, tr("Map of the tiles by part"))


def water_bars(facts: Sequence[TileFacts]) -> str:
    """How many tiles have how much water, by part."""
    names = [tr(name) for _, name in (*CLASSES, (None, LAST))]
    counts = {part: np.zeros(len(names), int) for part in ORDER}
    for item in facts:
        if item.water is not None:
            place = int(np.searchsorted([limit for limit, _ in CLASSES], item.water))
            counts[item.record.split or "none"][place] += 1
    totals = np.sum(list(counts.values()), axis=0)
    top = max(int(totals.max()), 1)
    step = (WIDTH - LEFT - 10) / len(names)
    parts = _axis(top)
    for i, name in enumerate(names):
        x, base = LEFT + i * step + 6, float(HEIGHT - BOTTOM)
        for part in ORDER:
            tall = (HEIGHT - BOTTOM - TOP) * counts[part][i] / top
            if tall > 0:
                base -= tall
                title = tr("{count} in {part}").format(count=counts[part][i], part=_part(part))
                parts.append(
                    f'<rect class="{part}" x="{x:.1f}" y="{base:.1f}" width="{step - 12:.1f}"'
                    f' height="{tall:.1f}"><title>{escape(title)}</title></rect>'
                )
        middle = x + (step - 12) / 2
        parts.append(
            f'<text x="{middle:.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{name}</text>'
        )
        if totals[i]:
            parts.append(
                f'<text class="value" x="{middle:.1f}" y="{base - 4:.1f}" text-anchor="middle">'
                f"{totals[i]}</text>"
            )
    parts.append(_below(tr("water in the tile, percent of its valid pixels")))
    return svg(WIDTH, HEIGHT, parts, tr("Tiles by share of water"))


def values_of(band: str, facts: Sequence[TileFacts], unit: str, limits: tuple[float, float]) -> str:
    """Distribution of a band's values over dry and over water pixels, each to its own area."""
    total = sum((item.histograms[band] for item in facts if band in item.histograms), start=0)
    counts = np.asarray(total, float)
    if counts.shape != (2, BINS) or not counts.any():
        return ""
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    filled = np.flatnonzero(shares.max(axis=0) > 2e-4)
    first, last = max(filled[0] - 1, 0), min(filled[-1] + 2, BINS)
    edges = np.linspace(*limits, BINS + 1)[first : last + 1]
    shares = shares[:, first:last]
    top = shares.max()
    xs = LEFT + (WIDTH - LEFT - 10) * (edges - edges[0]) / (edges[-1] - edges[0])
    base = HEIGHT - BOTTOM
    parts = [f'<line class="axis" x1="{LEFT}" y1="{base}" x2="{WIDTH - 10}" y2="{base}"/>']
    for name, line in zip(("dry", "water"), shares):
        if not line.any():
            continue
        ys = base - (base - TOP) * line / top
        steps = " ".join(f"H{b:.1f} V{y:.1f}" for b, y in zip(xs[:-1], ys))
        path = f"M{xs[0]:.1f},{base} {steps} H{xs[-1]:.1f} V{base} Z"
        parts.append(f'<path class="{name} curve" d="{path}"/>')
    for value in ticks(float(edges[0]), float(edges[-1])):
        x = float(np.interp(value, edges, xs))
        parts.append(f'<line class="axis" x1="{x:.1f}" y1="{base}" x2="{x:.1f}" y2="{base + 4}"/>')
        parts.append(
            f'<text x="{x:.1f}" y="{base + 16}" text-anchor="middle">{numeral(plain(value))}</text>'
        )
    parts.append(_below(f"{band}, {unit}"))
    title = tr("Values of {band} over dry and water pixels").format(band=band)
    return svg(WIDTH, HEIGHT, parts, title)


def _axis(top: int) -> list[str]:
    parts = []
    base = HEIGHT - BOTTOM
    for value in ticks(0, top, whole=True):
        y = base - (base - TOP) * value / top
        parts.append(
            f'<line class="grid" x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - 10}" y2="{y:.1f}"/>'
        )
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:g}</text>')
    parts.append(
        f'<text transform="translate(12,{(base + TOP) / 2:.0f}) rotate(-90)"'
        f' text-anchor="middle">{escape(tr("tiles"))}</text>'
    )
    return parts


def _below(text: str) -> str:
    middle = (WIDTH + LEFT) / 2
    return f'<text x="{middle:.0f}" y="{HEIGHT - 6}" text-anchor="middle">{escape(text)}</text>'


def _degrees(value: float, positive: str, negative: str) -> str:
    side = positive if value > 0 else negative if value < 0 else ""
    return f"{numeral(f'{abs(value):.6g}')}° {side}".strip()


def _part(part: str) -> str:
    return tr("none") if part == "none" else tr(PART_NAMES[part])
