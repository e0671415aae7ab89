"""How each figure of an evaluation is made, in words."""

from __future__ import annotations

from ..evaluation import comparing, per_image
from ..language import begun, phrase, tr
from .slices import DECILES

_TITLES = {
    "headline": phrase("Headline"),
    "valid": phrase("Valid"),
    "intervals": phrase("Intervals"),
    "calibration": phrase("Calibration"),
    "average_precision": phrase("Average precision"),
    "regions": phrase("Regions"),
    "slices": phrase("Slices"),
    "flood_only": phrase("Flood only"),
    "undefined": phrase("Undefined"),
    "turns": phrase("Turns"),
    "withheld": phrase("Withheld"),
    "per_image": phrase("Per image"),
    "without_water": phrase("Without water"),
    "comparison": phrase("Comparison"),
    "model": phrase("Model"),
    "mean": phrase("Mean"),
    "builtin": phrase("Builtin"),
    "rasters": phrase("Rasters"),
}


def title(name: str) -> str:
    """What a page calls an entry of the protocol."""
    return tr(_TITLES.get(name, begun(name.replace("_", " "))))


def _of_all() -> dict[str, str]:
    return {
        "headline": tr(
            "Counts are pooled over all valid pixels of all tiles; IoU, F1, precision and"
            " recall are those of the class water, and obey F1 = 2 IoU / (1 + IoU). Mean IoU is"
            " the mean of the IoU of water and that of dry land. Only tiles with labels drawn"
            " by hand enter wherever there are any; weak and simulated labels are told apart."
        ),
        "valid": tr(
            "Pixels that are labelled dry or water, where every band that one of the models"
            " needs has data and no model says nothing: all are judged on the same pixels."
        ),
        "intervals": tr(
            "95 %, percentile bootstrap over tiles; over regions where every tile has one and"
            " there are two or more, since tiles of one place resemble each other."
        ),
        "calibration": tr(
            "ECE: expected calibration error of the water probability over 15 equal bins, over"
            " all pixels and over those between 0.05 and 0.95, as easy dry pixels dominate"
            " otherwise. Brier: mean squared error. NLL: negative log-likelihood per pixel,"
            " nats."
        ),
        "average_precision": tr(
            "Sum of precision times gain in recall, from high probabilities to low."
        ),
        "regions": tr("Pooled over the tiles of the headline that have this region or event."),
        "slices": tr(
            "Pooled over the pixels of each class in the tiles of the headline; intervals over"
            " tiles. Backscatter is cut into {parts} parts of as many pixels."
        ).format(parts=len(DECILES) + 1),
        "flood_only": tr(
            "As the headline, without pixels of permanent water (not 0 in the layer, by nearest"
            " neighbour), over the tiles that have a place on the map."
        ),
        "undefined": tr("null: the score's denominator is zero."),
        "turns": tr(
            "Each model file is asked in all eight positions of a tile, flipped and turned by"
            " quarters, and the mean of its eight probabilities is judged, as in prediction"
            " with flips and turns. The built-in method and rasters are judged as they are."
        ),
        "withheld": tr(
            "Bands that are withheld are empty (NaN) in every tile for each model, as if the"
            " images had none. Rasters are judged as they are."
        ),
        **per_image.protocol(),
        **comparing.protocol(),
    }


def _of_kinds() -> dict[str, str]:
    """What is particular to each kind of model."""
    return {
        "model": tr(
            "A network gets whole tiles, or overlapping windows of them that are blended where"
            " its size is fixed; pixels without data are filled from the nearest that has some,"
            " and not counted."
        ),
        "mean": tr(
            "The mean of the probabilities of all model files, water from the mean of their"
            " thresholds on, as in prediction with several models."
        ),
        "builtin": tr(
            "The built-in threshold takes its thresholds for each scene from the scene's tiles"
            " in this dataset, of whichever part (at most 256), without looking at a label; in"
            " prediction it takes them from the whole scene. A tile's edge lacks the neighbours"
            " that it has in a scene, so that it may do slightly better there."
        ),
        "rasters": tr(
            "Rasters are read as they are, or resampled bilinearly to the tile's pixels."
        ),
    }


def protocol_of(kinds: set[str], flood: bool, turns: bool, withheld: bool) -> dict[str, str]:
    """The protocol of an evaluation, in the language that is spoken.

    Args:
        kinds: Of the models.
        flood: Whether there is a flood-only score.
        turns: Whether the models' images were turned.
        withheld: Whether bands were withheld.
    """
    left_out = {
        name
        for name, there in (("flood_only", flood), ("turns", turns), ("withheld", withheld))
        if not there
    }
    said = {name: text for name, text in _of_all().items() if name not in left_out}
    particular = _of_kinds()
    return {**said, **{kind: particular[kind] for kind in sorted(kinds)}}
