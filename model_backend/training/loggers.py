"""Loggers besides the table: Lightning's, created only where they are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any


def open_loggers(names: Sequence[str], run: Path, recipe: dict[str, Any]) -> list[Any]:
    """Lightning's loggers for a run.

    Args:
        names: Some of ``LOGGERS``; the table is not one of these.
        run: Folder of the run.
        recipe: Parameters, JSON values.
    """
    loggers: list[Any] = []
    if "tensorboard" in names:
        from lightning.pytorch.loggers import TensorBoardLogger

        loggers.append(TensorBoardLogger(run, name="tensorboard", version=""))
    if "wandb" in names or "wandb_offline" in names:
        from lightning.pytorch.loggers import WandbLogger

        offline = "wandb_offline" in names
        logger = WandbLogger(run.name, run, project="highwater", offline=offline)
        logger.log_hyperparams(recipe)
        loggers.append(logger)
    return loggers
