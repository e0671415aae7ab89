"""What a card is made of, as Markdown and as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Union

from ..report import markdown
from ..report import page as html

NOT_SAID = "not said"


@dataclass(frozen=True)
class Text:
    """A paragraph; plain text."""

    text: str


@dataclass(frozen=True)
class Table:
    """A table of plain text."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Code:
    """Lines of a program."""

    text: str
    language: str = "python"


Block = Union[Text, Table, Code]


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Card:
    """A model's card.

    Attributes:
        title: Name of the model.
        about: A line in small print.
        verdict: The answer in a sentence.
        figures: What matters most, by name.
        sections: The rest.
    """

    title: str
    about: str
    verdict: str
    figures: dict[str, str]
    sections: tuple[Section, ...]

    def markdown(self) -> str:
        """The card as Markdown."""
        parts = [f"# {self.title}", self.about, f"**{self.verdict}**"]
        parts.append("\n".join(markdown.table(("", ""), tuple(self.figures.items()))))
        for section in self.sections:
            parts.append(f"## {section.title}")
            parts += [_markdown(block) for block in section.blocks]
        return "\n\n".join(parts) + "\n"

    def html(self) -> str:
        """The card as one HTML page that needs nothing else."""
        body = html.header(self.title, self.about, f"<b>{escape(self.verdict)}</b>", self.figures)
        for section in self.sections:
            body += html.section(section.title, *(_html(block) for block in section.blocks))
        return html.page(f"Model card of {self.title}", body)


def _markdown(block: Block) -> str:
    if isinstance(block, Text):
        return block.text
    if isinstance(block, Code):
        return f"```{block.language}\n{block.text}\n```"
    return "\n".join(markdown.table(block.columns, block.rows))


def _html(block: Block) -> str:
    if isinstance(block, Text):
        return html.paragraph(block.text)
    if isinstance(block, Code):
        return f"<pre>{escape(block.text)}</pre>"
    return html.card(html.table(block.columns, block.rows))
