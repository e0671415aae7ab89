"""What can be done with a model: forms of algorithms, and why some cannot be opened."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsRasterLayer

from ...model_backend.models.summary import ONE_DATE, TIME_SERIES, TWO_DATES, ModelSummary
from ...processing_provider.translation import tr
from ..forms import open_form
from .shelf import ShelvedModel


def map_with(
    model: ShelvedModel,
    summary: ModelSummary,
    image: Optional[QgsRasterLayer],
    before: Optional[QgsRasterLayer],
):
    """Open the form of the algorithm that uses a model."""
    if summary.task == TIME_SERIES:
        return open_form("highwater:classifytimeseries", {"MODEL": str(model.path)})
    given: Dict[str, Any] = {"MODEL": str(model.path)}
    if image is not None:
        given["INPUT"] = image.id()
    if before is not None:
        given["BEFORE"] = before.id()
    return open_form("highwater:predict", given)


def fine_tune(model: ShelvedModel):
    """Open the form of training, going on from a model."""
    return open_form("highwater:trainmodel", {"INITIAL_MODEL": str(model.path)})


def why_not_fine_tuned(model: ShelvedModel, summary: Optional[ModelSummary]) -> str:
    """Why training cannot go on from a model, in a sentence; empty: it can."""
    if summary is None or summary.problem:
        return tr("This model cannot be read.")
    if summary.task == TIME_SERIES:
        return tr("Models of time series are trained from scratch.")
    if not (summary.carries_weights or model.has_checkpoint):
        return tr(
            "It does not hold the weights that training goes on from, and no checkpoint lies beside"
            " it."
        )
    return ""


def why_no_default(summary: Optional[ModelSummary]) -> str:
    """Why a model cannot be the default, in a sentence; empty: it can."""
    if summary is None or summary.problem:
        return tr("This model cannot be read.")
    if summary.task not in (ONE_DATE, TWO_DATES):
        return tr("The default is for “Map water”, which does not take this model.")
    return ""
