"""How each figure was made, and what is needed to make it again."""

from __future__ import annotations

from html import escape
from typing import Any

from ..language import measure, phrase, tr
from ..report.page import card, framed, section, terms
from .page_facts import manner, threshold
from .protocol_text import title
from .results import Evaluation, Judgement

KINDS = {
    "model": phrase("model file"),
    "mean": phrase("mean of the model files"),
    "builtin": phrase("built-in method"),
    "rasters": phrase("folder of probability rasters"),
}


def method_section(evaluation: Evaluation) -> str:
    """The protocol, figure by figure."""
    named = {title(name): text for name, text in evaluation.protocol.items()}
    return section(tr("How each figure is made"), card(terms(named))) if named else ""


def provenance_section(evaluation: Evaluation) -> str:
    """Hashes, versions, seed, parameters and times."""
    record = evaluation.record
    dataset = tr("“{name}”").format(name=evaluation.dataset)
    rows = [(tr("Dataset"), f"{escape(dataset)}, {_hash(evaluation.dataset_sha256)}")]
    rows += [
        (tr("Model “{model}”").format(model=item.name), _model(item))
        for item in evaluation.judgements
    ]
    for name, key in (
        (tr("Software"), "software"),
        (tr("Begun"), "started"),
        (tr("Finished"), "finished"),
    ):
        if record.get(key):
            rows.append((name, escape(str(record[key]))))
    rows += [
        (name, escape(_plain(record[key])))
        for name, key in ((tr("Versions"), "versions"), (tr("Parameters"), "parameters"))
        if record.get(key)
    ]
    body = "".join(f"<tr><td>{escape(name)}</td><td>{text}</td></tr>" for name, text in rows)
    return section(
        tr("To compute it again"),
        card(f'<div class="record">{framed(f"<tbody>{body}</tbody>")}</div>'),
    )


def _model(item: Judgement) -> str:
    named = f" {escape(item.file)}" if item.file else ""
    from_ = escape(tr("threshold {threshold}").format(threshold=threshold(item)))
    return (
        f"{escape(tr(KINDS.get(item.kind, item.kind)))}{named}, {_hash(item.sha256)}, {from_}"
        f"{escape(manner(item))}, {measure(f'{item.seconds:.1f}', 's')}"
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
