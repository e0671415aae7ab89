"""Cutting the tiles of a scene out, in one pass where that is enough, else in two."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np

from ..context import JobContext
from ..prediction.rows import RowReader
from ..protocol.parameters import PrepareTilesParameters
from ..sar.scene import RadarScene
from .candidates import Candidate, hide, look, starts, survey, with_next
from .labels import Labels
from .planes import Planes
from .selection import chooses, is_whole, select

SHARE_OF_LABELS = 0.05  # of the job
SHARE_OF_LOOKING = 0.45  # of the job, labels included, where the scene is looked at first


class Cutting:
    """Gives the chosen tiles of a scene one after the other.

    Args:
        parameters: Of the job.
        scene: The open scene.
        planes: Of the scene.
        labels: Of the scene.
        step: Pixels from one tile to the next.
        context: For progress and the log.

    Attributes:
        candidates: Every possible tile that was looked at so far.
    """

    def __init__(
        self,
        parameters: PrepareTilesParameters,
        scene: RadarScene,
        planes: Planes,
        labels: Labels,
        step: int,
        context: JobContext,
    ) -> None:
        self._parameters = parameters
        self._scene = scene
        self._planes = planes
        self._labels = labels
        self._step = step
        self._context = context
        self.candidates: list[Candidate] = []

    def tiles(self) -> Generator[tuple[Candidate, np.ndarray, np.ndarray], None, None]:
        """The tiles: what is known of them, image (bands, size, size) and label (size, size).

        Everything that can be wrong with the reference is found before the first one comes.

        Raises:
            HighwaterError: ``input.unexpected_values``, ``dataset.no_tiles``, and whatever cannot
                be read.
        """
        parameters, size = self._parameters, self._parameters.tile_size
        chosen: dict[int, list[Candidate]] | None = None
        scene, context = self._scene, self._context
        self._labels.prepare(context, SHARE_OF_LABELS)
        for text in self._labels.warnings():
            context.warn(text)
        if chooses(parameters):
            self.candidates = survey(scene, self._planes, self._labels, size, self._step, context)
            chosen = {}
            for candidate in select(self.candidates, parameters, scene.name, context):
                chosen.setdefault(candidate.row, []).append(candidate)
        yield from self._cut(chosen)

    def _cut(
        self, chosen: dict[int, list[Candidate]] | None
    ) -> Iterator[tuple[Candidate, np.ndarray, np.ndarray]]:
        size, grid, step = self._parameters.tile_size, self._scene.grid, self._step
        rows = starts(grid.height, size, step) if chosen is None else sorted(chosen)
        begun = SHARE_OF_LABELS if chosen is None else SHARE_OF_LOOKING
        with RowReader(self._scene) as reader:
            for top, then in with_next(rows):
                block = self._planes.rows(reader, top, top + size, then)
                label = hide(self._labels.rows(top, size), block)
                if chosen is None:
                    found = look(block, self._planes.names, label, None, top, step)
                    self.candidates += found
                    here = [item for item in found if is_whole(item, self._parameters)]
                else:
                    here = chosen[top]
                for candidate in here:
                    cut = np.s_[..., candidate.col : candidate.col + size]
                    yield candidate, block[cut], label[cut]
                done = (top + size) / grid.height
                self._context.progress(
                    begun + (0.95 - begun) * done,
                    "Writing tiles",
                    (top + size) * grid.width / 1e6,
                    "megapixels",
                )
