"""Parameters of the jobs that train many times, to compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .training import TrainModelParameters

CROSS_VALIDATIONS = ("region", "event", "folds")
"""Values of ``by``: leave one region or event out at a time, or k folds of whole regions."""


@dataclass(frozen=True)
class CrossValidateParameters:
    """Job ``crossvalidate``: the recipe of a training, judged on places left out in turn.

    Outputs: ``table`` (CSV), ``report`` (HTML), each optional; the runs stay in ``run``.

    Attributes:
        recipe: The training; its model, run and tiles are set per fold.
        run: Folder of the runs; a finished fold there is not trained again.
        by: One of :data:`CROSS_VALIDATIONS`.
        folds: Number of folds for ``folds``; with a column ``fold`` in the index, that one.
        seeds: Seeds that each fold is trained with.
        scheduler: Of a Dask cluster whose workers train; see
            :class:`~.scenes.PredictScenesParameters`.
    """

    recipe: TrainModelParameters
    run: str
    by: str = "region"
    folds: int = 5
    seeds: Tuple[int, ...] = (0,)
    scheduler: str = ""


@dataclass(frozen=True)
class SweepParameters:
    """Job ``sweep``: a search for a better recipe.

    Outputs: ``model`` (``.onnx``), ``table`` (CSV), ``report`` (HTML), each optional.

    Attributes:
        recipe: The training that trials depart from.
        run: Folder of the study (``study.sqlite3``) and its runs; a study there is continued.
        space: JSON: what is varied, by dotted parameter name, such as
            ``{"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true},
            "loss.loss": ["bce", "bce_dice"]}``; the path of a JSON file, or the text itself.
        trials: Trials in total, those of earlier runs included.
        minutes: Time at most for this call; None: no limit.
        retrain_epochs: Epochs of the final training of the best recipe; 0: those of ``recipe``.
        scheduler: Of a Dask cluster whose workers train the trials, as many at a time as there are,
            none of which is given up halfway; see :class:`~.scenes.PredictScenesParameters`.
    """

    recipe: TrainModelParameters
    run: str
    space: str
    trials: int = 20
    minutes: Optional[float] = None
    retrain_epochs: int = 0
    scheduler: str = ""
