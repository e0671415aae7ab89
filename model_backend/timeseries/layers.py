"""Dated layers become a sequence: images of one place in time order, or a refusal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..context import JobContext
from ..dataset.sequence_roots import under_common_root
from ..dataset.sequences import UNKNOWN, ImageRow, SequenceRow, sequence_of
from ..dataset.words import some
from ..language import phrase
from ..protocol import HighwaterError
from ..protocol.parameters import DatedLayer
from .dated.facts import facts_of, open_layer
from .dated.images import SeriesImage, dated_images
from .dated.looking import look_at
from .dated.naming import called, labels_by_path
from .dated.opened import SeriesLayer, series_layer
from .dated.placing import common_place

DAMAGED = ("input.missing", "input.not_raster", "input.empty", "input.unreadable")
"""Codes of what makes a layer unreadable, and of nothing else."""


def sequence_of_layers(
    name: str,
    layers: Sequence[DatedLayer],
    labels: Mapping[str, int] | None,
    context: JobContext,
    region: str = "",
    split: str = "",
    flooding: int = UNKNOWN,
    skip_unreadable: bool = False,
    left_out: dict[str, str] | None = None,
    fewest: int = 2,
    otherwise: Sequence[str] = (),
) -> tuple[SequenceRow, list[ImageRow]]:
    """Open dated layers, find out what each is, and put them in time order.

    A layer is opened, looked at by a thinned reading and closed again; what is kept of it is a bit
    for each pixel that was looked at. Layers of one sensor, date and orbit that hold different
    bands are one image.

    Args:
        name: Of the sequence.
        layers: Of one place; in any order.
        labels: 1 flooded, 0 dry, −1 unknown, by the name of a layer or of its file; None: no
            label is known.
        context: For progress and log.
        region: Splits keep regions together; empty: the place is one of its own.
        split: Part.
        flooding: Label of the sequence as a whole.
        skip_unreadable: Whether damaged layers are left out instead of refused.
        left_out: Is filled with the layers that were left out, by name, with the reason: a
            phrase, in English.
        fewest: Images that there have to be; 1 where they are added to others.
        otherwise: Names of the bands of layers whose bands cannot be recognised.

    Returns:
        The sequence and its images by date. Their ``image`` follows from sensor, date and orbit.

    Raises:
        HighwaterError: ``sequence.…`` for dates that are missing or twice, a single image, the
            same file twice, layers that do not overlap, and labels of other images; what a layer
            is refused for: ``input.…``, ``unit.…``, ``bands.…``.
    """
    left = {} if left_out is None else left_out
    _require_once(layers)
    known = labels_by_path(layers, labels or {})
    opened: list[SeriesLayer] = []
    for done, layer in enumerate(layers, start=1):
        try:
            found = _open(layer, known.get(layer.path, UNKNOWN), otherwise, context)
        except HighwaterError as error:
            if not skip_unreadable or error.code not in DAMAGED:
                raise
            left[called(layer)] = phrase("cannot be read: the file is missing, damaged or no image")
            context.warn(f"Left out: {error.sentence}")
            found = None
        else:
            if found is None:
                left[called(layer)] = phrase("has no valid pixel")
                context.warn(f"Left out: the layer “{called(layer)}” has no valid pixel.")
        opened += [] if found is None else [found]
        context.progress(done / len(layers), "Looking at the layers", done, "layers")
    _require_dates(opened)
    images = dated_images(opened)
    _require_images(images, left, name, fewest)
    place = common_place(images, name)
    rows, root = under_common_root([ImageRow(sequence=name, **image.columns()) for image in images])
    return sequence_of(name, rows, root, region, split, flooding, place), rows


def _open(
    layer: DatedLayer, flooding: int, otherwise: Sequence[str], context: JobContext
) -> SeriesLayer | None:
    source = open_layer(layer)
    try:
        facts = facts_of(layer, source, otherwise, context)
        look = look_at(facts, source)
        if look is None:
            return None
        if look.how:
            context.warn(look.how)
        return series_layer(facts, look, source, flooding)
    finally:
        source.close()


def _require_once(layers: Sequence[DatedLayer]) -> None:
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for layer in layers:
        key = layer.path, layer.bands
        if key in seen:
            raise HighwaterError(
                "sequence.same_file",
                f"The file of the layer “{called(layer)}” is given twice.",
                "Give each image once.",
            )
        seen.add(key)


def _require_dates(layers: Sequence[SeriesLayer]) -> None:
    missing = [layer.name for layer in layers if not layer.date]
    if not missing:
        return
    more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
    names = ", ".join(f"“{name}”" for name in missing[:3])
    raise HighwaterError(
        "sequence.no_date",
        f"The date of {names}{more} is not known: neither metadata nor names hold one.",
        "Give it in a table with the columns layer and date, as the layer's fixed temporal range"
        " in QGIS, or in the file's name, such as S1_20190204.tif.",
    )


def _require_images(
    images: Sequence[SeriesImage], left_out: Mapping[str, str], name: str, fewest: int
) -> None:
    if len(images) >= fewest:
        return
    what = f"one image, “{images[0].name}”" if images else "no image"
    rest = f"; {some(len(left_out), 'layer')} left out" if left_out else ""
    raise HighwaterError(
        "sequence.one_image",
        f"The sequence “{name}” has {what}{rest}: a sequence needs two dates at least.",
        "Give further images of the same place.",
        "\n".join(f"{layer} {reason}" for layer, reason in left_out.items()),
    )
