"""Where something lies, seen from the centre of a scene, as each language says it."""

from __future__ import annotations

from ...language import phrase, tr

_FROM_CENTRE = {
    "": phrase("about the centre"),
    "north": phrase("north of the centre"),
    "north-east": phrase("north-east of the centre"),
    "east": phrase("east of the centre"),
    "south-east": phrase("south-east of the centre"),
    "south": phrase("south of the centre"),
    "south-west": phrase("south-west of the centre"),
    "west": phrase("west of the centre"),
    "north-west": phrase("north-west of the centre"),
}
_AWAY = {
    "north": phrase("{distance} north of the centre of the scene"),
    "north-east": phrase("{distance} north-east of the centre of the scene"),
    "east": phrase("{distance} east of the centre of the scene"),
    "south-east": phrase("{distance} south-east of the centre of the scene"),
    "south": phrase("{distance} south of the centre of the scene"),
    "south-west": phrase("{distance} south-west of the centre of the scene"),
    "west": phrase("{distance} west of the centre of the scene"),
    "north-west": phrase("{distance} north-west of the centre of the scene"),
}


def from_centre(direction: str) -> str:
    """Such as “north-east of the centre”.

    Args:
        direction: Of :class:`.findings.Place`.
    """
    return tr(_FROM_CENTRE[direction])


def away_from_centre(direction: str, distance: str) -> str:
    """Such as “1.2 km north-east of the centre of the scene”.

    Args:
        direction: Of :class:`.findings.Place`; empty: about the centre.
        distance: In words.
    """
    if not direction:
        return tr("about the centre of the scene")
    return tr(_AWAY[direction]).format(distance=distance)
