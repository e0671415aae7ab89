"""How the models that are judged are used: turned, averaged, without some bands."""

from __future__ import annotations

from typing import Any, Dict

from ..model_backend.protocol.parameters import EvaluateModelParameters
from .algorithm import HighwaterAlgorithm
from .model_trust import add_trust, read_trust
from .texts import names_of

DEFAULTS = EvaluateModelParameters("", ())


def add_use(form: HighwaterAlgorithm) -> None:
    """Add the parameters, all of them optional."""
    form.add_switch(
        "TTA",
        "Average over flips and quarter turns",
        DEFAULTS.turns,
        "Each model file is asked in all eight positions of a tile, which takes eight times as"
        " long, and the mean is judged. Tick it where you map with it.",
        advanced=True,
        optional=True,
    )
    form.add_switch(
        "MEAN",
        "Judge the mean of all models as well",
        DEFAULTS.mean,
        "The mean of the probabilities of all model files is judged as one more model, with the"
        " mean of their thresholds: what is mapped where several models are chosen.",
        advanced=True,
        optional=True,
    )
    form.add_text(
        "WITHHELD",
        "Bands that the models do not get (separated by semicolons)",
        "Names of bands that the models can do without, such as those of an optical image. The"
        " models are judged as if the images had none of them. Empty: they get all bands.",
        advanced=True,
    )
    add_trust(form)


def use_of(form: HighwaterAlgorithm, parameters: Dict[str, Any], context) -> Dict[str, Any]:
    """What was answered, as fields of the request."""
    return {
        "turns": form.parameterAsBoolean(parameters, "TTA", context),
        "mean": form.parameterAsBoolean(parameters, "MEAN", context),
        "withheld": names_of(form.parameterAsString(parameters, "WITHHELD", context)),
        "trust_model": read_trust(form, parameters, context),
    }
