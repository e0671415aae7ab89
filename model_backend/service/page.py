"""The OpenAPI document as a page that loads nothing from anywhere."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from ..report.page import page

METHODS = ("get", "post", "delete")


def reading(document: dict[str, Any]) -> str:
    """The page.

    Args:
        document: Of OpenAPI 3.
    """
    info = document["info"]
    parts = [f"<h1>{escape(info['title'])} {escape(info['version'])}</h1>"]
    parts.append(f"<p>{escape(info.get('description', ''))}</p>")
    parts.append('<p>The same for machines: <a href="/openapi.json">openapi.json</a>.</p>')
    for path, operations in document["paths"].items():
        for method in METHODS:
            if method in operations:
                parts.append(_operation(method, path, operations[method], document))
    return page(f"{info['title']}: HTTP service", "".join(parts))


def _operation(method: str, path: str, operation: dict[str, Any], document: dict[str, Any]) -> str:
    parts = [f"<h2><code>{method.upper()} {escape(path)}</code></h2>"]
    parts.append(f"<p>{escape(operation.get('description', ''))}</p>")
    rows = [
        (f"<code>{escape(item['name'])}</code> ({item['in']})", item.get("description", ""))
        for item in operation.get("parameters", [])
    ]
    for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
        schema = _resolved(content.get("schema", {}), document)
        rows += [
            (f"<code>{escape(name)}</code>", _words(field, document))
            for name, field in schema.get("properties", {}).items()
        ]
        parts += [
            f"<p>Example, as <code>{escape(media_type)}</code>:</p><pre>{_pretty(example)}</pre>"
            for example in schema.get("examples", [])
        ]
    parts.append(_table("Request", rows))
    answers = [
        (f"<code>{escape(code)}</code>", answer.get("description", ""))
        for code, answer in operation.get("responses", {}).items()
    ]
    return "".join([*parts, _table("Answers", answers)])


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    cells = "".join(f"<tr><td>{name}</td><td>{escape(words)}</td></tr>" for name, words in rows)
    return f"<table><thead><tr><th>{title}</th><th></th></tr></thead><tbody>{cells}</tbody></table>"


def _words(field: dict[str, Any], document: dict[str, Any]) -> str:
    inner = _resolved(field, document)
    about = field.get("description") or inner.get("description", "")
    if "properties" in inner:
        about += " With " + ", ".join(inner["properties"]) + "."
    if "enum" in inner:
        about += " One of " + ", ".join(map(str, inner["enum"])) + "."
    return about.strip()


def _resolved(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    name = schema.get("$ref", "").rpartition("/")[2]
    return document["components"]["schemas"][name] if name else schema


def _pretty(example: Any) -> str:
    return escape(json.dumps(example, indent=2, ensure_ascii=False))
