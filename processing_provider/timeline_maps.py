"""The rasters of a timeline, as its form presents them."""

from __future__ import annotations

MAPS = (
    (
        "FREQUENCY", "How often flooded", True,
        "Three bands: the share of the dates that judged a pixel at which it was flooded, in per"
        " cent; times flooded; times judged (0: never, which is not the same as dry).",
    ),
    (
        "FIRST", "First flooded", True,
        "Date as a number such as 20210105, which compares as dates do; no data where no date"
        " shows a flood.",
    ),
    ("LAST", "Last flooded", False, "As the first."),
    (
        "LONGEST", "Longest flood", False,
        "Two bands: days from the first to the last date of the longest flood without a dry date"
        " between, both included (1: seen once, 0: never), and the most dates in a row. No data:"
        " never judged.",
    ),
    (
        "FLOODED", "Flooded at any date", False,
        "A water mask: 0 dry whenever it was judged, 1 flooded at least once, 2 permanent water,"
        " 3 always excluded, 4 never certain, 255 no data.",
    ),
)  # fmt: skip
"""Id, title, whether it is made unasked, and help of each."""
