"""Which images are earlier ones of the flood's orbit; the others are left out by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..context import JobContext
from ..protocol import HighwaterError
from ..report.words import listed
from .candidates import Candidate

SAME_ANGLE = 3.0  # degrees of incidence; neighbouring tracks of Sentinel-1 differ by more


@dataclass(frozen=True)
class Chosen:
    """Images that were taken and those that were not.

    Attributes:
        taken: Indices of the candidates.
        left_out: Name of each other candidate and why, as the end of a sentence.
    """

    taken: tuple[int, ...]
    left_out: tuple[tuple[str, str], ...]


def choose(
    candidates: Sequence[Candidate], flood: Candidate, is_image_of_flood: bool, context: JobContext
) -> Chosen:
    """Take the images of the flood's orbit that are earlier than it.

    Args:
        candidates: The layers.
        flood: Image of the flood, or the layer that stands for it.
        is_image_of_flood: Whether the statistics are for it; False: it is one of the layers.
        context: Told what is left out and what is not known.

    Raises:
        HighwaterError: ``temporal.same_layer`` for a file that is given twice.
    """
    _require_different(candidates)
    taken, left_out = [], []
    for index, candidate in enumerate(candidates):
        why = _why_not(candidate, flood) if candidate is not flood else ""
        if not why and is_image_of_flood:
            why = _why_not_earlier(candidate, flood)
        if why:
            left_out.append((candidate.name, why))
            context.warn(f"“{candidate.name}” is left out: {why}.")
        else:
            taken.append(index)
    _say_unknown([candidates[index] for index in taken], flood, is_image_of_flood, context)
    return Chosen(tuple(taken), tuple(left_out))


def require_enough(
    count: int, least: int, layers: int, left_out: Sequence[tuple[str, str]]
) -> None:
    """Refuse too few images.

    Raises:
        HighwaterError: ``temporal.too_few``.
    """
    if count >= least:
        return
    number = {0: "No earlier image", 1: "Only one earlier image"}.get(
        count, f"Only {count} earlier images"
    )
    reasons = "; ".join(f"“{name}” {why}" for name, why in left_out)
    raise HighwaterError(
        "temporal.too_few",
        f"{number} of the {layers} given can be used, and statistics of fewer than {least} are"
        f" none.{f' Left out: {reasons}.' if reasons else ''}",
        "Add images of the same place and orbit from before the flood"
        + (", or ask for fewer." if count >= 2 else "."),
    )


def _require_different(candidates: Sequence[Candidate]) -> None:
    seen: dict[str, str] = {}
    for candidate in candidates:
        if candidate.file in seen:
            raise HighwaterError(
                "temporal.same_layer",
                f"“{candidate.name}” and “{seen[candidate.file]}” are the same file.",
                "Give each image once.",
            )
        seen[candidate.file] = candidate.name


def _why_not(candidate: Candidate, flood: Candidate) -> str:
    """Why an image does not see the place as the flood's does; empty: it does, for all we know."""
    if not candidate.overlaps:
        return f"it does not lie where “{flood.name}” does"
    if candidate.orbit and flood.orbit and candidate.orbit != flood.orbit:
        return f"its orbit is {candidate.orbit}, that of “{flood.name}” {flood.orbit}"
    own, other = candidate.track, flood.track
    if own.number is not None and other.number is not None and own.number != other.number:
        return f"its track is {own.number}, that of “{flood.name}” {other.number}"
    if own.incidence is None or other.incidence is None:
        return ""
    if abs(own.incidence - other.incidence) <= SAME_ANGLE:
        return ""
    angles = f"its incidence is {own.incidence:.1f}°, that of “{flood.name}”"
    return f"{angles} {other.incidence:.1f}°"


def _why_not_earlier(candidate: Candidate, flood: Candidate) -> str:
    if candidate.file == flood.file:
        return "it is the image of the flood itself"
    if candidate.date and flood.date and candidate.date >= flood.date:
        return f"it is of {candidate.date}, not before the flood of {flood.date}"
    return ""


def _say_unknown(
    taken: Sequence[Candidate], flood: Candidate, is_image_of_flood: bool, context: JobContext
) -> None:
    if not flood.orbit:
        orbits = sorted({candidate.orbit for candidate in taken if candidate.orbit})
        doubt = " They are of both." if len(orbits) > 1 else ""
        context.warn(
            f"The orbit of “{flood.name}” is not known, so that ascending and descending images"
            f" are not told apart.{doubt}"
        )
    else:
        unknown = [f"“{candidate.name}”" for candidate in taken if not candidate.orbit]
        if unknown:
            context.warn(f"The orbit of {listed(unknown)} is not known; taken all the same.")
    if not is_image_of_flood:
        return
    if not flood.date:
        context.warn(f"The date of “{flood.name}” is not known: all layers are taken as earlier.")
        return
    undated = [f"“{candidate.name}”" for candidate in taken if not candidate.date]
    if undated:
        context.warn(f"The date of {listed(undated)} is not known; taken as earlier.")
