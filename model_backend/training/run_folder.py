"""The folder of a run: what stays when training is stopped, and where everything lies in it.

::

    RUN/ run.json           parameters, plan and state
         last.ckpt          everything that going on needs
         best.safetensors   the best model so far
         curves.csv         one line per epoch
         curves.png
         pictures/          validation tiles after each epoch
         stop               put there by whoever wants training to end after the batch
         live.json          where training is now, while it runs
         outcome.json       model file and scores, once there is a model
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Tuple

from ..dataset.layout import PART, write_whole
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import from_plain, to_plain
from .plan import Plan

RUNNING = "running"
TRAINED = "trained"
FINISHED = "finished"


class RunFolder:
    """Paths of a run and its record.

    Args:
        path: The folder; need not exist yet.
        kind: What is trained, as the record says it.
        types: Classes of its parameters and of its plan.
    """

    def __init__(
        self,
        path: Path,
        kind: str = "Highwater training run",
        types: Tuple[type, type] = (TrainModelParameters, Plan),
    ) -> None:
        self.path = Path(path)
        self._kind = kind
        self._types = types
        self.record = self.path / "run.json"
        self.last = self.path / "last.ckpt"
        self.best = self.path / "best.safetensors"
        self.curves = self.path / "curves.csv"
        self.chart = self.path / "curves.png"
        self.pictures = self.path / "pictures"
        self.cache = self.path / "cache"
        self.stop = self.path / "stop"
        self.live = self.path / "live.json"
        self.outcome = self.path / "outcome.json"

    @property
    def holds_run(self) -> bool:
        """Whether a run was begun here."""
        return self.record.is_file()

    def create(self) -> None:
        """Make the folder and see that it can be written.

        Raises:
            HighwaterError: ``train.run_folder`` or ``train.run_folder_in_use``.
        """
        if self.path.exists() and not self.path.is_dir():
            raise HighwaterError(
                "train.run_folder",
                f"The run folder “{self.path}” is a file.",
                "Choose a folder.",
            )
        probe = self.path / f"{PART}probe-{os.getpid()}"
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            probe.touch()
            probe.unlink()
        except OSError as error:
            raise HighwaterError(
                "train.run_folder",
                f"Nothing can be written to the run folder “{self.path}”:"
                f" {error.strerror or error}.",
                "Choose another folder or free some space.",
            ) from error
        if self.holds_run:
            return
        ours = (self.cache.name, self.live.name, self.stop.name)
        others = [
            item.name
            for item in self.path.iterdir()
            if item.name not in ours and not item.name.startswith(PART)
        ]
        if others:
            raise HighwaterError(
                "train.run_folder_in_use",
                f"The run folder “{self.path}” holds other files (such as “{sorted(others)[0]}”)"
                " and no run.",
                "Choose a new or empty folder.",
            )
        self.tidy()  # what a start that was killed has left
        self.live.unlink(missing_ok=True)

    def write(self, parameters: Any, plan: Any, state: str) -> None:
        """Write the record; the file appears whole or not at all."""
        said = {
            "type": self._kind,
            "version": 1,
            "state": state,
            "parameters": to_plain(parameters),
            "plan": to_plain(plan),
        }
        if state == RUNNING:
            self.outcome.unlink(missing_ok=True)  # of before it was gone on with
        write_whole(self.record, json.dumps(said, indent=1, ensure_ascii=False).encode())

    def read(self) -> tuple[Any, Any, str]:
        """Parameters, plan and state of the run.

        Raises:
            HighwaterError: ``train.nothing_to_resume`` or ``train.run_damaged``.
        """
        if not self.holds_run:
            raise HighwaterError(
                "train.nothing_to_resume",
                f"The folder “{self.path}” holds no run that could be resumed.",
                "Choose the folder of an unfinished run, or begin a new one.",
            )
        try:
            said: dict[str, Any] = json.loads(self.record.read_text("utf-8"))
            return (
                from_plain(self._types[0], said["parameters"], "run"),
                from_plain(self._types[1], said["plan"], "run"),
                str(said["state"]),
            )
        except (OSError, ValueError, KeyError, TypeError, HighwaterError) as error:
            raise HighwaterError(
                "train.run_damaged",
                f"The record of the run “{self.path}” is damaged or of another release.",
                "Begin a new run in another folder.",
                str(error),
            ) from error

    def write_outcome(self, model: Path, scores: Mapping[str, Sequence[Any]]) -> None:
        """Note which model file the run has made, and its scores.

        Args:
            model: Where the file will lie.
            scores: Of each part of the data; each with ``name``, ``value``, ``low``, ``high``.
        """
        said = {
            "version": 1,
            "model": str(model.absolute()),
            "scores": {
                part: {score.name: [score.value, score.low, score.high] for score in measured}
                for part, measured in scores.items()
            },
        }
        write_whole(self.outcome, json.dumps(said, indent=1, ensure_ascii=False).encode())

    @property
    def lacks_model(self) -> bool:
        """Whether the model file that the run has made is not where it was to be."""
        try:
            said: dict[str, Any] = json.loads(self.outcome.read_text("utf-8"))
            return not Path(said["model"]).is_file()
        except (OSError, ValueError, KeyError, TypeError):
            return False  # not known

    def require_new(self) -> None:
        """Refuse a folder that a run was begun in.

        Raises:
            HighwaterError: ``train.run_exists``.
        """
        if self.holds_run:
            raise HighwaterError(
                "train.run_exists",
                f"The run folder “{self.path}” already holds a run.",
                "Choose another folder, or resume the run if it is unfinished.",
            )

    def remove_if_empty(self) -> None:
        """Remove what a refused training has made: as if nothing had been."""
        self.tidy()
        if self.path.is_dir() and not any(self.path.iterdir()):
            self.path.rmdir()

    def tidy(self) -> None:
        """Remove what only a running training needs."""
        shutil.rmtree(self.cache, ignore_errors=True)
        self.stop.unlink(missing_ok=True)
        for part in self.path.glob(f"{PART}*"):
            part.unlink(missing_ok=True)


def free_name(path: Path) -> Path:
    """The path, or the first of ``path_2``, ``path_3``, … that holds no run."""
    candidate, number = path, 1
    while candidate.exists() and (not candidate.is_dir() or any(candidate.iterdir())):
        number += 1
        candidate = path.with_name(f"{path.name}_{number}")
    return candidate
