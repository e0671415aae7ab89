"""A report as one HTML file that needs nothing else, and the pieces that pages are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from importlib import resources
from typing import Union

from ..language import phrase, spoken, tr

Figure = Union[str, tuple[str, str]]
"""A figure as plain text, or with what stands below it in small print."""

# Of this first sheet Qt's rich text, which shows no SVG but the letters in it, understands every
# word; browsers follow the second.
_PLAIN = "text { font-size: 1px; color: transparent; }"
_NO_CHARTS = phrase("This window shows no charts: open the file in a web browser.")


def page(title: str, body: str, stamps: Sequence[str] = ()) -> str:
    """A whole page.

    Args:
        title: Of the window; plain text.
        body: HTML.
        stamps: What must be known before any figure is believed; plain texts. They stand first,
            and on every page of a print: as the head of a table, which browsers and Qt's rich
            text repeat, while fixed elements are repeated by browsers alone. (QtWebKit repeats
            neither; the result viewer that it shows pages in does not print.)
    """
    style = resources.files(__package__).joinpath("style.css").read_text("utf-8")
    if "<svg" in body:
        body = paragraph(tr(_NO_CHARTS), "nosvg") + body
    if stamps:
        lines = "".join(f"<p>{escape(text)}</p>" for text in stamps)
        body = (
            f'<table class="stamped" role="presentation"><thead><tr><th><div class="stamp">{lines}'
            f"</div></th></tr></thead><tbody><tr><td>{body}</td></tr></tbody></table>"
        )
    return (
        "<!doctype html>\n"
        f'<html lang="{spoken()}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_PLAIN}</style><style>{style}</style></head><body><main>{body}</main></body></html>\n"
    )


def header(title: str, about: str, verdict: str, figures: Mapping[str, Figure]) -> str:
    """The head of a page: what it is about, the answer, and the figures that matter.

    Args:
        title: Plain text.
        about: A line in small print; plain text.
        verdict: HTML.
        figures: Value of each name; plain text.
    """
    cells = "".join(_figure(name, value) for name, value in figures.items())
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


def card(content: str, title: str = "", style: str = "") -> str:
    """A frame round a table or chart.

    Args:
        content: HTML.
        title: Plain text.
        style: A class of the style sheet; ``long`` may be cut between the pages of a print.
    """
    heading = f"<h3>{escape(title)}</h3>" if title else ""
    return f'<div class="{f"chart {style}".strip()}">{heading}{content}</div>'


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table that scrolls where it is wider than the page.

    Args:
        columns: Headings; plain text.
        rows: Cells; plain text.
    """
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return framed(f"<thead><tr>{headings(*columns)}</tr></thead><tbody>{body}</tbody>")


def headings(*names: str) -> str:
    """Cells of the first row of a table; plain texts."""
    return "".join(f"<th>{escape(name)}</th>" for name in names)


def framed(content: str) -> str:
    """Rows as a table that scrolls where it is wider than the page; HTML."""
    return f'<div class="scroll"><table>{content}</table></div>'


def terms(entries: Mapping[str, str]) -> str:
    """Names and what is said of each; plain texts."""
    items = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in entries.items()
    )
    return f'<dl class="terms">{items}</dl>'


def points(sentences: Iterable[str]) -> str:
    """Sentences as a list; HTML."""
    return f'<ul class="points">{"".join(f"<li>{text}</li>" for text in sentences)}</ul>'


def footer(*parts: str) -> str:
    """The last line; plain texts."""
    return f"<footer>{' · '.join(escape(part) for part in parts)}</footer>"


def _figure(name: str, figure: Figure) -> str:
    value, small = (figure, "") if isinstance(figure, str) else figure
    below = f'<dd class="small">{escape(small)}</dd>' if small else ""
    return f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd>{below}</div>"
