"""What is known of one run: read from its folder, as plain values."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from ...model_backend.training import live
from ...model_backend.training.run_folder import FINISHED, RUNNING, RunFolder
from .files import CachedFile, CurveFile, PictureFolder, Row, json_object, kept_row, signature

QUIET = 15.0
"""Seconds after which a training that says nothing is no longer taken for running."""

MISSING, NO_RUN, DAMAGED = "missing", "no run", "damaged"
PREPARING, TRAINING, STOPPING, MEASURING = "preparing", "training", "stopping", "measuring"
SILENT, FAILED, CANCELLED, GIVEN_UP = "silent", "failed", "cancelled", "given up"
STOPPED, TRAINED, DONE = "stopped", "trained", "finished"
"""Conditions of a run."""

GOING_ON = (PREPARING, TRAINING, STOPPING, MEASURING)
"""Those in which it runs."""

_OF_PHASE = {
    live.PREPARING: PREPARING,
    live.TRAINING: TRAINING,
    live.MEASURING: MEASURING,
    live.WRITING: MEASURING,
    live.FAILED: FAILED,
    live.CANCELLED: CANCELLED,
    live.GIVEN_UP: GIVEN_UP,
}
_OF_STATE = {RUNNING: SILENT, "stopped": STOPPED, FINISHED: DONE}
"""Of a run that nobody writes in; others are trained."""

Interval = Tuple[Optional[float], Optional[float], Optional[float]]
"""A score, and the ends of its 95 % interval; None: not known."""


@dataclass(frozen=True)
class Recipe:
    """What a run was begun with.

    Attributes:
        sequences: Whether image sequences are classified; else tiles are mapped.
        network: Architecture, and encoder where it has one.
        loss: Name of the loss.
        seed: Of the run.
        dataset: SHA-256 of what is trained on.
        tiles: Mark of the tiles or places of each part.
        folder: The dataset's.
    """

    sequences: bool
    network: str
    loss: str
    seed: Optional[int]
    dataset: str
    tiles: Dict[str, str]
    folder: str


@dataclass(frozen=True)
class Run:
    """A run at one moment.

    Attributes:
        folder: Path.
        condition: One of the constants above.
        recipe: None: not known yet.
        rows: Of the epochs so far.
        best: Row of the epoch whose weights are kept; None: none yet.
        live: What the training says of itself.
        pictures: Epoch and path of each picture of the validation tiles.
        model: Path of the model file; empty: none was written.
        card: Path of its card; empty: there is none.
        scores: Of each part, by name.
        changed: When something was last written, seconds since 1970.
    """

    folder: str
    condition: str
    recipe: Optional[Recipe] = None
    rows: List[Row] = field(default_factory=list)
    best: Optional[Row] = None
    live: Dict[str, Any] = field(default_factory=dict)
    pictures: List[Tuple[int, str]] = field(default_factory=list)
    model: str = ""
    card: str = ""
    scores: Dict[str, Dict[str, Interval]] = field(default_factory=dict)
    changed: float = 0.0

    @property
    def name(self) -> str:
        """Of the folder."""
        return Path(self.folder).name or self.folder

    @property
    def sequences(self) -> bool:
        """Whether it classifies image sequences."""
        return self.recipe is not None and self.recipe.sequences

    @property
    def is_going_on(self) -> bool:
        """Whether it runs now."""
        return self.condition in GOING_ON


class RunReader:
    """Reads a run again and again; not for two threads at once.

    Args:
        folder: Of the run.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._paths = paths = RunFolder(Path(folder))
        self._record = CachedFile(paths.record, _read_record)
        self._live = CachedFile(paths.live, json_object)
        self._outcome = CachedFile(paths.outcome, _read_outcome)
        self._best = CachedFile(paths.best, kept_row)
        self._curves = CurveFile(paths.curves)
        self._pictures = PictureFolder(paths.pictures)
        self._beat: Any = None
        self._heard = -QUIET

    def read(self) -> Run:
        """The run as it is now."""
        paths = self._paths
        if not paths.path.is_dir():
            return Run(self._folder, MISSING)
        record, said = self._record.read(), self._live.read() or {}
        state, recipe = record or ("", None)
        model, scores = self._outcome.read() or ("", {})
        return Run(
            self._folder,
            self._condition(state, said),
            recipe,
            self._curves.read(),
            self._best.read(),
            said,
            self._pictures.read(),
            model,
            _card_of(model),
            scores,
            self._changed(),
        )

    def _condition(self, state: str, said: Dict[str, Any]) -> str:
        phase = _OF_PHASE.get(str(said.get("phase")), "")
        if self._record.damaged:
            return DAMAGED
        if phase in (FAILED, CANCELLED, GIVEN_UP):
            return phase
        if phase and self._is_heard(said):
            asked = phase == TRAINING and self._paths.stop.exists()
            return STOPPING if asked else phase
        if not state:
            return SILENT if phase else NO_RUN
        return _OF_STATE.get(state, TRAINED)

    def _is_heard(self, said: Dict[str, Any]) -> bool:
        """Whether somebody writes; clocks of two machines need not agree, a change says enough."""
        beat = said.get("time"), said.get("beat")
        if beat != self._beat:
            known = self._beat is not None
            self._beat = beat
            told = said.get("time")
            age = time.time() - told if isinstance(told, (int, float)) else QUIET
            if known or abs(age) < QUIET:
                self._heard = time.monotonic()
        return time.monotonic() - self._heard < QUIET

    def _changed(self) -> float:
        for path in (self._paths.live, self._paths.curves, self._paths.record, self._paths.path):
            found = signature(path)
            if found is not None:
                return found[0] / 1e9
        return 0.0


def _card_of(model: str) -> str:
    card = Path(model).with_suffix(".html") if model else None
    return str(card) if card is not None and card.is_file() else ""


def _read_record(path: Path) -> Tuple[str, Recipe]:
    said = json_object(path)
    parameters, plan = said["parameters"], said["plan"]
    spec, optimisation = plan["spec"], parameters["optimisation"]
    loss = parameters.get("loss") or {"loss": optimisation.get("loss", "")}
    parts = {
        part: hashlib.sha256("\n".join(plan[part]).encode()).hexdigest()
        for part in ("validation", "test")
    }
    seed = parameters.get("seed")
    return str(said["state"]), Recipe(
        str(said["type"]).endswith("of sequences"),
        " + ".join(filter(None, (str(spec["architecture"]), spec.get("encoder")))),
        str(loss["loss"]),
        int(seed) if seed is not None else None,
        str(plan["dataset"]),
        parts,
        str(parameters["dataset"]),
    )


def _read_outcome(path: Path) -> Tuple[str, Dict[str, Dict[str, Interval]]]:
    said = json_object(path)
    scores = {
        part: {name: (value, low, high) for name, (value, low, high) in measured.items()}
        for part, measured in said["scores"].items()
    }
    return str(said["model"]), scores
