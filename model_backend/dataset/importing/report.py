"""What an import says: to the log, and for good in ``dataset.json``."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

from ...context import JobContext
from ...protocol.parameters import ImportDatasetParameters
from ...protocol.plain import to_plain
from ..format import read_description
from ..store import Dataset
from .plan import ImportPlan
from .writing import Taken

SHOWN = 50  # reasons in the log; dataset.json has all


def tell(plan: ImportPlan, taken: Taken, left_out: dict[str, str], context: JobContext) -> None:
    """Count what was taken and say what was not, and why."""
    total = sum(taken.tiles.values())
    found = len(plan.chips) + len(plan.left_out)
    context.log(
        f"{plan.title}: {found} chips found; {total} tiles of {len(taken.tiles)} chips are in the"
        f" dataset, {taken.added} of them new; {len(left_out)} chips left out."
    )
    tell_left_out(left_out, context)


def tell_left_out(left_out: dict[str, str], context: JobContext) -> None:
    """Warn of what was left out, by name, with the reason."""
    for name, reason in sorted(left_out.items())[:SHOWN]:
        context.warn(f"Left out: {name} {reason}.")
    if len(left_out) > SHOWN:
        context.warn(f"{len(left_out) - SHOWN} more were left out; dataset.json lists them.")


def entry(
    plan: ImportPlan,
    parameters: ImportDatasetParameters,
    taken: Taken,
    left_out: dict[str, str],
) -> dict[str, Any]:
    """The import as ``dataset.json`` keeps it."""
    return {
        "title": plan.title,
        "parameters": to_plain(parameters),
        "when": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "scenes": taken.scenes,
        "chips": len(plan.chips) + len(plan.left_out),
        "chips_taken": len(taken.tiles),
        "tiles": sum(taken.tiles.values()),
        "left_out": [{"chip": name, "reason": reason} for name, reason in sorted(left_out.items())],
        "notes": plan.notes,
    }


def merged(dataset: Dataset, new: dict[str, Any]) -> list[dict[str, Any]]:
    """All imports of the dataset; an earlier one with the same parameters gives way."""
    new = json.loads(json.dumps(new))  # as it will be read back: tuples become lists
    earlier = read_description(dataset.folder).get("imports", [])
    return [item for item in earlier if item["parameters"] != new["parameters"]] + [new]
