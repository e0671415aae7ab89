"""How each figure was made, and what is needed to make it again."""

from __future__ import annotations

from html import escape
from typing import Any

from ..report.page import card, framed, section, terms
from .page_facts import manner
from .results import Evaluation, Judgement

KINDS = {
    "model": "model file",
    "mean": "mean of the model files",
    "builtin": "built-in method",
    "rasters": "folder of probability rasters",
}


def method_section(evaluation: Evaluation) -> str:
    """The protocol, figure by figure."""
    named = {
        name.replace("_", " ")[:1].upper() + name.replace("_", " ")[1:]: text
        for name, text in evaluation.protocol.items()
    }
    return section("How each figure is made", card(terms(named))) if named else ""


def provenance_section(evaluation: Evaluation) -> str:
    """Hashes, versions, seed, parameters and times."""
    record = evaluation.record
    rows = [("Dataset", f"“{escape(evaluation.dataset)}”, {_hash(evaluation.dataset_sha256)}")]
    rows += [(f"Model “{item.name}”", _model(item)) for item in evaluation.judgements]
    for name, key in (("Software", "software"), ("Begun", "started"), ("Finished", "finished")):
        if record.get(key):
            rows.append((name, escape(str(record[key]))))
    rows += [
        (name, escape(_plain(record[key])))
        for name, key in (("Versions", "versions"), ("Parameters", "parameters"))
        if record.get(key)
    ]
    body = "".join(f"<tr><td>{escape(name)}</td><td>{text}</td></tr>" for name, text in rows)
    return section(
        "To compute it again",
        card(f'<div class="record">{framed(f"<tbody>{body}</tbody>")}</div>'),
    )


def _model(item: Judgement) -> str:
    named = f" {escape(item.file)}" if item.file else ""
    return (
        f"{KINDS.get(item.kind, escape(item.kind))}{named}, {_hash(item.sha256)}, threshold"
        f" {item.threshold:.3g}{escape(manner(item))}, {item.seconds:.1f} s"
    )


def _hash(sha256: str) -> str:
    return f"SHA-256 <code>{escape(sha256)}</code>"


def _plain(values: dict[str, Any]) -> str:
    return " · ".join(f"{name} {_value(value)}" for name, value in values.items() if value != "")


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "–"
    return "–" if value is None else str(value)
