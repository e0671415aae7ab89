"""The folder of a run over many scenes: its own, and gone on with in the next run."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from ..dataset.layout import PART, write_whole
from ..outputs import cannot_write_to
from ..prediction.shared import SettledEngine
from ..protocol import HighwaterError
from ..protocol.plain import from_plain, to_plain
from .layout import MARK, SCENES, STRIPS

KIND = "Highwater scenes"


class ScenesFolder:
    """What a run remembers of the ones before it.

    Args:
        path: Of the folder; it is made where it is missing.

    Raises:
        HighwaterError: ``output.folder_in_use`` where it holds something else,
            ``output.is_file``, ``output.no_folder`` or ``output.read_only``.

    Attributes:
        names: Of scenes, by the path of their image.
    """

    def __init__(self, path: str) -> None:
        self.path = Path(path)
        if not path or not self.path.parent.is_dir():
            raise HighwaterError(
                "output.no_folder",
                f"The folder “{self.path.parent if path else path}” of the output does not exist.",
                "Create it or choose another one.",
            )
        if self.path.exists() and not self.path.is_dir():
            raise HighwaterError(
                "output.is_file", f"The output “{path}” is a file.", "Give the name of a folder."
            )
        self._said: dict[str, Any] = {}
        mark = self.path / MARK
        if mark.is_file():
            self._read(mark)
        elif self.path.is_dir() and any(
            not item.name.startswith(PART) for item in self.path.iterdir()
        ):
            raise HighwaterError(
                "output.folder_in_use",
                f"The folder “{path}” holds other files and is no output of a run over scenes.",
                "Choose a new or empty folder, or that of an earlier run to go on with it.",
            )
        self.names: dict[str, str] = dict(self._said.get("names", {}))

    def begin(self) -> None:
        """Make the folder.

        Raises:
            HighwaterError: ``output.read_only``.
        """
        try:
            self.path.mkdir(exist_ok=True)
            self._write()
        except OSError as error:
            raise cannot_write_to(self.path, error) from error

    def tidy(self) -> None:
        """Remove what runs that were killed have left; nobody may be at work in the folder."""
        for path in (self.path / SCENES).glob(f"*/{PART}*"):
            path.unlink(missing_ok=True)
        for path in (self.path / SCENES).glob(f"*/{STRIPS}"):
            shutil.rmtree(path, ignore_errors=True)

    def engines(self, mark: str) -> tuple[SettledEngine, ...] | None:
        """Engines that an earlier run with the same settings has settled; None: there was none."""
        found = self._said.get("engines", {}).get(mark)
        if found is None:
            return None
        return tuple(from_plain(SettledEngine, item, MARK) for item in found)

    def remember(self, mark: str, engines: tuple[SettledEngine, ...]) -> None:
        """Keep the engines that were settled, and the names of the scenes.

        Args:
            mark: Of the settings.
            engines: One for each model; none is nothing to remember.
        """
        if engines:
            self._said["engines"] = {mark: [to_plain(engine) for engine in engines]}
        self._write()

    def _read(self, mark: Path) -> None:
        try:
            said = json.loads(mark.read_text("utf-8"))
            if said["type"] != KIND:
                raise ValueError(said["type"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise HighwaterError(
                "scenes.folder_damaged",
                f"“{mark}”, which marks the output of an earlier run, cannot be read.",
                "Remove the folder, or choose another one.",
                str(error),
            ) from error
        self._said = said

    def _write(self) -> None:
        said = {**self._said, "type": KIND, "names": self.names}
        text = json.dumps(said, indent=1, ensure_ascii=False)
        write_whole(self.path / MARK, text.encode())
