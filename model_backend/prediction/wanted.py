"""What a network wants to be given: from its description, or else from the user."""

from __future__ import annotations

from ..protocol import HighwaterError
from ..protocol.parameters import ThresholdWaterParameters
from .engines.head import ModelHead, require_consistent


def wanted_input(
    head: ModelHead, parameters: ThresholdWaterParameters
) -> tuple[tuple[str, ...], str]:
    """Bands, in order, and unit of the radar bands that a network wants.

    Raises:
        HighwaterError: ``model.undescribed`` or ``model.contradicts_itself``.
    """
    model, channels = head.description, head.shape.channels
    if model.bands:
        require_consistent(head)
        return model.bands, model.unit or _said_unit(parameters, model.name)
    said = tuple(
        part.split("=")[0].strip().upper()
        for part in parameters.bands.replace(",", ";").split(";")
        if part.strip()
    )
    if not said or (channels is not None and len(said) != channels):
        count = f"{channels} bands" if channels is not None else "some bands"
        raise HighwaterError(
            "model.undescribed",
            f"The model “{model.name}” takes {count} but does not say which.",
            "List them in the model's order under “Bands”, for example VV=1;VH=2, and choose the"
            " unit.",
        )
    return said, _said_unit(parameters, model.name)


def _said_unit(parameters: ThresholdWaterParameters, name: str) -> str:
    if parameters.unit == "auto":
        raise HighwaterError(
            "model.undescribed",
            f"The model “{name}” does not say which unit it wants its radar bands in.",
            "Choose the unit; the values are then passed as they are.",
        )
    return parameters.unit
