"""The language that a client asks for."""

from __future__ import annotations

from ..language import ENGLISH, LANGUAGES

ACCEPT_LANGUAGE = f"Of captions, pages and pictures: {', '.join(LANGUAGES)}."


def preferred(accepted: str | None) -> str:
    """The language of a header ``Accept-Language`` that a client likes best of those there are.

    Args:
        accepted: Such as ``de-AT,de;q=0.9,en;q=0.5``; what cannot be read of it counts as nothing.

    Returns:
        Its code; English where the client wants none of ours.
    """
    wanted = [_wish(part) for part in (accepted or "").split(",")]
    liked = sorted((wish for wish in wanted if wish[0] > 0), key=lambda wish: -wish[0])
    return next((code for _, code in liked if code in LANGUAGES), ENGLISH)


def _wish(part: str) -> tuple[float, str]:
    name, _, weight = part.partition(";")
    code = name.strip().split("-")[0].lower()
    try:
        return float(weight.strip().removeprefix("q=") or 1), code
    except ValueError:
        return 0.0, code
