"""What maps a scene: a model file, a model that comes with the plugin, or the thresholds."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ..context import JobContext
from ..models import shipped
from ..models.trust import check_model
from ..protocol import HighwaterError
from ..protocol.parameters import METHODS, PredictParameters
from ..report.words import listed
from .against_thresholds import comparison_without
from .fitting import fitted_images

MODEL, DEFAULT = "model", "default"
"""What is taken where a model file is named, and where the user has made one the default."""
AUTO, THRESHOLDS = METHODS[:2]


@dataclasses.dataclass(frozen=True)
class Choice:
    """What maps.

    Attributes:
        asked: One of :data:`METHODS`.
        taken: One of them other than ``auto``, :data:`MODEL` or :data:`DEFAULT`.
        why: A sentence.
        model: Path of the model file; empty: the built-in thresholds.
    """

    asked: str
    taken: str
    why: str
    model: str = ""

    def record(self) -> dict[str, Any]:
        """For the provenance."""
        return {"asked": self.asked, "taken": self.taken, "why": self.why}


def choose(parameters: PredictParameters, context: JobContext) -> Choice:
    """Decide what maps, and say so.

    Without a model file the method decides. ``auto`` is the user's default model, where there is
    one and the images pass its gate; else the shipped model for one date where its file says that
    it beat the thresholds on data that it had not seen, with the bands that are there, and the
    images pass its gate without being resampled; otherwise it is the thresholds.

    Args:
        parameters: The request.
        context: For the log.

    Raises:
        HighwaterError: ``parameter.method``, or ``model.not_shipped`` where a shipped model is
            asked for by its name.
    """
    asked = parameters.method
    if asked not in METHODS:
        raise HighwaterError(
            "parameter.method",
            f"“{asked}” is no method that maps water.",
            f"Choose one of {', '.join(METHODS)}.",
        )
    if parameters.model:
        return Choice(asked, MODEL, "A model file is named.", parameters.model)
    if asked == THRESHOLDS:
        return Choice(asked, THRESHOLDS, "They were asked for.")
    if asked != AUTO:
        path = shipped.by_name(asked)
        check_model(path, parameters.trust_model, context)
        return Choice(asked, asked, "It was asked for.", str(path))
    if parameters.default_model:
        chosen = _default(parameters, context)
        if chosen is not None:
            return chosen
    path = shipped.path_of(shipped.WATER)
    obstacle = _obstacle(path, parameters, context)
    if obstacle:
        context.log(f"Method: the built-in thresholds. {obstacle}")
        return Choice(asked, THRESHOLDS, obstacle)
    why = (
        "It was better than the built-in thresholds on data that it had not seen, and the image has"
        " what it needs."
    )
    context.log(f"Method: the shipped model “{shipped.WATER}”. {why}")
    return Choice(asked, shipped.WATER, why, str(path))


def _default(parameters: PredictParameters, context: JobContext) -> Choice | None:
    """The user's default model; None, with a warning, where it cannot map these images."""
    from .engines.head import read_head

    named = parameters.default_model
    try:
        path = shipped.resolve(named)
        check_model(Path(path), parameters.trust_model, context)
        head = read_head(Path(path))
        fitted_images(head, parameters, context)
    except HighwaterError as error:
        context.warn(f"Your default model “{named}” is not used: {error.sentence}")
        return None
    why = "It is your default model, and the image has what it needs."
    context.log(f"Method: the model “{head.description.name}” ({path}). {why}")
    return Choice(parameters.method, DEFAULT, why, path)


def _obstacle(path: Path, parameters: PredictParameters, context: JobContext) -> str:
    """Why the shipped model does not map what nobody chose a method for; empty: it does."""
    if not path.is_file():
        return f"This copy of the plugin has no model of its own ({path.parent.name}/{path.name})."
    if parameters.models:
        return "Further models are averaged with a model file that is named only."
    # Here, not above: the built-in method must not wait for the runtimes to load.
    from .engines.head import read_head

    try:
        check_model(path, parameters.trust_model, context)
        head = read_head(path)
        model = head.description
        if not any(comparison.beats for comparison in model.comparisons):
            return _not_better(model.name, " ".join(item.sentence() for item in model.comparisons))
        as_it_is = dataclasses.replace(parameters, resample=False)
        for image in fitted_images(head, as_it_is, context):
            found = comparison_without(model.comparisons, image.missing)
            if found is None:
                return (
                    f"The shipped model “{model.name}” was not compared with them without"
                    f" {listed(image.missing)}, which “{image.name}” lacks."
                    if image.missing
                    else f"The shipped model “{model.name}” was not compared with them on all of"
                    " its bands."
                )
            if not found.beats:
                return _not_better(model.name, found.sentence())
    except HighwaterError as error:
        return f"The shipped model “{shipped.WATER}” does not fit: {error.sentence}"
    return ""


def _not_better(name: str, figures: str) -> str:
    return (
        f"The shipped model “{name}” is not known to be better:"
        f" {figures or 'its file does not compare it with them.'}"
    )
