"""Loggers besides the table: Lightning's, created only where they are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..protocol import HighwaterError


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
        try:
            logger.log_hyperparams(recipe)  # begins the run: asks for the account, and the network
        except Exception as error:  # a family of types that only wandb knows
            raise HighwaterError(
                "train.logger",
                f"Weights & Biases could not begin a run: {error}",
                "Log in with “wandb login” in the backend environment, or use wandb_offline.",
            ) from error
        loggers.append(logger)
    return loggers


def close_loggers(loggers: Sequence[Any], status: str) -> None:
    """End the loggers' runs; ``status`` is ``success`` or ``failed``."""
    for logger in loggers:
        logger.finalize(status)
        finish = getattr(logger.experiment, "finish", None)
        if finish is not None:  # else the next training in this process would go on in this run
            finish()
