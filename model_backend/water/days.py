"""The day that a text names.

Standard library only: QGIS imports this file, to read dates in its forms.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")


def day_in(text: str) -> date | None:
    """The day that a text names, such as ``S1A_IW_GRDH_1SDV_20210105T053020_…``.

    Returns:
        None where there is none, or where there are several more than a day apart.
    """
    found = []
    for year, _, month, day in DAY.findall(text):
        try:
            found.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    if not found or max(found) - min(found) > timedelta(days=1):
        return None
    return min(found)
