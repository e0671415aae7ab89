"""What predictions share: engines that stay open, and what was settled elsewhere for a scene.

One map by itself shares nothing. Many maps share their engines, so that a network is loaded once,
and what is computed on several machines is only the same if they agree on engines and tiles.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from ..context import JobContext
from ..protocol.parameters import PredictParameters
from .engines.agreement import Agreement
from .engines.choosing import open_engine
from .engines.engine import Engine
from .engines.head import ModelHead
from .journal import Rows
from .plan import Needs, measure

RUNTIMES = {"ONNX Runtime": "onnxruntime", "OpenVINO": "openvino"}
"""Parameter by which an engine is asked for, by its name."""


@dataclass(frozen=True)
class SettledEngine:
    """An engine that was chosen on a scene and is taken for the others, here or elsewhere.

    Attributes:
        model: SHA-256 of the model file that it runs.
        engine: As it is asked for.
        precision: As it is asked for.
        device: As it is asked for.
        agreement: How it came to be chosen.
    """

    model: str
    engine: str
    precision: str
    device: str
    agreement: Agreement

    @property
    def asked(self) -> tuple[str, str, str]:
        """What is asked for."""
        return self.engine, self.precision, self.device

    @classmethod
    def of(cls, engine: Engine, agreement: Agreement) -> SettledEngine:
        """What has to be asked for to get this engine again."""
        named = RUNTIMES[engine.name]
        # What a file is stored in cannot be asked for, and ONNX Runtime computes in nothing else.
        choice = named == "openvino" and engine.precision in ("float32", "bfloat16")
        precision = engine.precision if choice else "auto"
        return cls(engine.description.sha256, named, precision, engine.device, agreement)


@dataclass(frozen=True)
class SettledTiles:
    """What the tiles of a scene follow from.

    Attributes:
        margin: Pixels that the networks need to see around.
        longest: Largest side of a tile.
        found: How the margin was found, in words.
    """

    margin: int
    longest: int
    found: str


class FinishedRows(Protocol):
    """Rows of a map that need not be computed: of an earlier run, or of other machines."""

    tile_rows: int

    @property
    def rows(self) -> int:
        """How many there are."""

    def kept_rows(self) -> Iterator[Rows]:
        """The rows from top to bottom."""

    def carried(self) -> np.ndarray:
        """What their tiles add to the rows below."""

    def keep(self, rows: Rows, carried: np.ndarray, tile_rows: int) -> None:
        """Keep the next rows."""

    def close(self) -> None:
        """Close the files; what is kept stays."""

    def remove(self) -> None:
        """Remove what is kept, as all is done."""


class EngineShelf:
    """Engines that stay open from map to map; safe from any thread.

    Args:
        threads: That each engine may use; 0: as many as there are.
    """

    def __init__(self, threads: int = 0) -> None:
        self._threads = threads
        self._lock = threading.Lock()
        self._open: dict[tuple, tuple[Engine, Agreement]] = {}
        self._memory: dict[int, float] = {}

    @property
    def threads(self) -> int:
        """That each engine may use; 0: as many as there are."""
        return self._threads

    def take(
        self, key: tuple, opening: Callable[[], tuple[Engine, Agreement]]
    ) -> tuple[Engine, Agreement]:
        """The engine that was opened for a key; it is opened where there is none yet.

        Args:
            key: Model, what is asked for as engine, precision and device, and what else matters.
            opening: Opens it.
        """
        with self._lock:
            if key not in self._open:
                engine, agreement = self._open[key] = opening()
                # Once it is settled it is asked for by name: the same one is meant.
                settled = SettledEngine.of(engine, agreement)
                self._open.setdefault((key[0], settled.asked, *key[2:]), (engine, agreement))
            return self._open[key]

    def needs(self, engine: Engine, probe: np.ndarray) -> Needs:
        """What a network needs on a scene; its memory shows the first time that it runs only."""
        found = measure(engine.run, probe)
        memory = self._memory[id(engine)] = max(self._memory.get(id(engine), 0.0), found.memory)
        return Needs(found.margin, memory)

    def close(self) -> None:
        """Close all engines."""
        with self._lock:
            for engine, _ in self._open.values():
                engine.close()
            self._open.clear()
            self._memory.clear()


@dataclass(frozen=True)
class Shared:
    """What a prediction does not find out by itself.

    Attributes:
        shelf: Where its engines come from.
        engines: That were settled; those of other models are chosen on the scene.
        tiles: That were settled; None: they follow from the scene and this computer's memory.
        rows: That were computed elsewhere; None: the request says what is kept.
        seen: What those who computed them have found of its likeness to the training data.
    """

    shelf: EngineShelf = field(default_factory=EngineShelf)
    engines: tuple[SettledEngine, ...] = ()
    tiles: SettledTiles | None = None
    rows: FinishedRows | None = None
    seen: tuple[Mapping[str, Any], ...] = ()

    def for_another_scene(self) -> Shared:
        """What of it holds for any scene."""
        return Shared(self.shelf, self.engines)

    def engine(
        self,
        head: ModelHead,
        parameters: PredictParameters,
        samples: np.ndarray | None,
        streams: int,
        context: JobContext,
    ) -> tuple[Engine, Agreement]:
        """The engine of a model, and how it came to be chosen.

        Args:
            head: Of its file.
            parameters: The request.
            samples: Of the scene, that engines are tried on.
            streams: As of :func:`.open_engine`.
            context: For the log.

        Raises:
            HighwaterError: As :func:`.open_engine`.
        """
        sha256 = head.description.sha256
        # Where the method decides, another model may map another scene; that one is not settled.
        settled = next((each for each in self.engines if each.model == sha256), None)
        asked = (
            settled.asked
            if settled is not None
            else (parameters.engine, parameters.precision, parameters.device)
        )
        model = str(head.path), sha256
        key = (model, asked, streams, parameters.threshold)

        def opening() -> tuple[Engine, Agreement]:
            engine, agreement = open_engine(
                head.path,
                *asked,
                context,
                # What was settled is not tried again.
                None if settled is not None else samples,
                parameters.threshold,
                head,
                threads=self.shelf.threads,
                streams=streams,
            )
            return engine, settled.agreement if settled is not None else agreement

        return self.shelf.take(key, opening)
