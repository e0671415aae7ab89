"""A report as one HTML file that needs nothing else, and the pieces that pages are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from importlib import resources


def page(title: str, body: str) -> str:
    """A whole page.

    Args:
        title: Of the window; plain text.
        body: HTML.
    """
    style = resources.files(__package__).joinpath("style.css").read_text("utf-8")
    return (
        "<!doctype html>\n"
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{style}</style></head><body><main>{body}</main></body></html>\n"
    )


def header(title: str, about: str, verdict: str, figures: Mapping[str, str]) -> str:
    """The head of a page: what it is about, the answer, and the figures that matter.

    Args:
        title: Plain text.
        about: A line in small print; plain text.
        verdict: HTML.
        figures: Value of each name; plain text.
    """
    cells = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"
        for name, value in figures.items()
    )
    return (
        f'<header><h1>{escape(title)}</h1><p class="soft">{escape(about)}</p>'
        f'<p class="verdict">{verdict}</p><dl class="figures">{cells}</dl></header>'
    )


def section(title: str, *content: str) -> str:
    """A section with its heading; nothing where it would be empty.

    Args:
        title: Plain text.
        content: HTML.
    """
    inside = "".join(content)
    return f"<section><h2>{escape(title)}</h2>{inside}</section>" if inside else ""


def paragraph(text: str, style: str = "") -> str:
    """Plain text as a paragraph; ``style`` is a class of the style sheet."""
    return f'<p class="{style}">{escape(text)}</p>' if style else f"<p>{escape(text)}</p>"


def card(content: str, title: str = "") -> str:
    """A frame round a table or chart.

    Args:
        content: HTML.
        title: Plain text.
    """
    heading = f"<h3>{escape(title)}</h3>" if title else ""
    return f'<div class="chart">{heading}{content}</div>'


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table that scrolls where it is wider than the page.

    Args:
        columns: Headings; plain text.
        rows: Cells; plain text.
    """
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return f'<div class="scroll"><table><tr>{head}</tr>{body}</table></div>'


def footer(*parts: str) -> str:
    """The last line; plain texts."""
    return f"<footer>{' · '.join(escape(part) for part in parts)}</footer>"
