"""The one exception type that reaches a user."""

from __future__ import annotations

from typing import Tuple, Type


class HighwaterError(Exception):
    """Something a user can understand and act on.

    Args:
        code: Stable dotted identifier, e.g. ``"input.no_crs"``; tests and callers match on it.
        sentence: One sentence that names the layer or file and says what is wrong.
        remedy: One sentence that says what to do about it; may be empty.
        detail: Technical text for the log (a traceback, a library's message); may be empty.
    """

    def __init__(self, code: str, sentence: str, remedy: str = "", detail: str = "") -> None:
        super().__init__(f"{sentence} {remedy}".strip())
        self.code = code
        self.sentence = sentence
        self.remedy = remedy
        self.detail = detail

    def __reduce__(self) -> Tuple[Type[HighwaterError], Tuple[str, str, str, str]]:
        # Errors travel between processes; Exception itself would keep the text alone.
        return type(self), (self.code, self.sentence, self.remedy, self.detail)
