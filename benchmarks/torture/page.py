"""Write ``docs/reliability.md`` from what lies in ``build/torture``."""

from __future__ import annotations

import json
import os
import platform
from collections import Counter
from datetime import date
from typing import Any

import rasterio

from . import BUILD, ROOT

HEAD = """\
# Reliability, in figures

What one run of `make torture` did on {day} in {minutes:.0f} minutes, on {cores} processor cores
({system}, Python {python}, GDAL {gdal}), and what came of it. It writes this page; the same seeds
give the same damages.

## Damaged files

{total:,} files, each damaged at one to four places (bits, numbers, blocks, ends; in text: values
and tags) and given to a job in a process with {memory} GiB of address space and {limit:.0f} s of
time. *Done* is a result; *refused* is a sentence that says what is wrong; *unforeseen* is “failed
unexpectedly” with a log to report; *died* is a signal, which the client reports as such without
harm to QGIS; *outputs* are files that look whole and are not, or that a failed run left behind.

| file | seed | files | done | refused | unforeseen | died | over time | outputs | slowest |
|---|---|---|---|---|---|---|---|---|---|
"""
KILLS = """
## Killed and run again

Every job that writes files, killed with SIGKILL at {times} random points{limit}:
half of them anywhere in its run, half in the time in which its files are written and get their
names. A run that was over before its kill is not counted, and another point was drawn. Then it was
run again with the same request, trainings of a model with `resume`.

*Writing*: of the kills, those at which something of the outputs was there. *Partial*: an output was
there under its name and was not that of a whole run. *Left*: unfinished files remained after the
client had noticed; *for good*: after the second run, too. *Refused*: the second run failed.
*Unequal*: its files say something else than those of an undisturbed run, apart from times. Rasters,
tables, weights and pictures were compared value by value, pages and records word by word.

| job | run again, it | killed | writing | partial | left | for good | refused | unequal | a run |
|---|---|---|---|---|---|---|---|---|---|
"""
HARD = """
## Other hardships

| what | how it ended | outputs that look whole and are not |
|---|---|---|
"""
FILES = {
    "geotiff": "GeoTIFF (scene)", "vrt": "VRT (scene)", "onnx": "ONNX (model)",
    "json": "JSON (request)", "description": "JSON (dataset.json)", "gpkg": "GeoPackage (polygons)",
    "index": "GeoPackage (index of a dataset)",
    "annotation": "XML (annotation of a Sentinel-1 product)",
    "calibration": "XML (its calibration)",
    "noise": "XML (its noise)",
    "measurement": "TIFF (its image)",
    "archive": "ZIP (the whole product)",
}  # fmt: skip


def fuzz_rows() -> tuple[list[str], int]:
    """A row for each kind and seed, and the number of files."""
    rows, total = [], 0
    for kind, title in FILES.items():
        for path in sorted(BUILD.glob(f"fuzz-{kind}-*.json")):
            answers = json.loads(path.read_text("utf-8"))
            ends = Counter(answer["end"] for answer in answers)
            broken = sum(bool(answer["broken"]) for answer in answers)
            slowest = max(answer["seconds"] for answer in answers)
            seed, total = path.stem.rsplit("-", 1)[1], total + len(answers)
            unforeseen = ends["unforeseen"] + ends["escaped"]
            rows.append(
                f"| {title} | {seed} | {len(answers)} | {ends['result']} | {ends['refused']} |"
                f" {unforeseen} | {ends['crash']} | {ends['hang']} | {broken} | {slowest:.1f} s |"
            )
    return rows, total


def kills() -> list[dict[str, Any]]:
    """What came of each job that was killed."""
    paths = sorted(BUILD.glob("kills-*.json"))
    return [json.loads(path.read_text("utf-8")) for path in paths]


def kill_rows(found: list[dict[str, Any]]) -> list[str]:
    """A row for each job, and one for all."""
    names = ("killed", "writing", "partial", "left", "left_after", "refused", "unequal")
    rows = []
    for said in found:
        figures = " | ".join(str(said[name]) for name in names)
        rows.append(f"| `{said['job']}` | {said['repeat']} | {figures} | {said['seconds']:.1f} s |")
    sums = " | ".join(f"{sum(said[name] for said in found):,}" for name in names)
    return [*rows, f"| {len(found)} jobs | | {sums} | |"]


def hard_rows() -> list[str]:
    """A row for each hardship."""
    path = BUILD / "hardships.json"
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return [
        f"| {name} | {', '.join(f'{end}: {n}' for end, n in sorted(said['ends'].items()))} |"
        f" {len(said['broken'])} |"
        for name, said in found.items()
    ]


def write(minutes: float, times: int, limit: float) -> None:
    """Write the page.

    Args:
        minutes: That all of it took.
        times: Kills of each job that were wanted.
        limit: Minutes after which no further kill of a job was begun; 0: none.
    """
    from .fuzz import LIMIT
    from .subject import MEMORY

    rows, total = fuzz_rows()
    head = HEAD.format(
        day=date.today().isoformat(), minutes=minutes, cores=os.cpu_count(),
        system=platform.system(), python=platform.python_version(),
        gdal=rasterio.__gdal_version__, total=total, memory=MEMORY // 2**30, limit=LIMIT,
    )  # fmt: skip
    until = f", or as many as {limit:g} minutes allowed" if limit else ""
    parts = [head, "\n".join(rows), "\n", KILLS.format(times=times, limit=until)]
    parts += ["\n".join(kill_rows(kills())), "\n"]
    parts += [HARD, "\n".join(hard_rows()), "\n", (ROOT / NOTES).read_text("utf-8")]
    (ROOT / "docs" / "reliability.md").write_text("".join(parts), encoding="utf-8")


NOTES = "benchmarks/torture/notes.md"
"""What the figures mean, in words that no program can find."""
