"""How long something takes, in words."""

from __future__ import annotations

from ..processing_provider.translation import tr


def time_left(seconds: float) -> str:
    """Such as “about 3 min left”; empty where it is not known.

    Args:
        seconds: That are left; below 0: not known.
    """
    if seconds < 0:
        return ""
    if seconds < 60:
        return tr("about {} s left").format(max(round(seconds), 1))
    if seconds < 3600:
        return tr("about {} min left").format(round(seconds / 60))
    return tr("about {hours} h {minutes} min left").format(
        hours=int(seconds // 3600), minutes=round(seconds % 3600 // 60)
    )
