"""Where the record of a job lies: beside the first of its products."""

from __future__ import annotations

import json
from typing import Any

from .outputs import OutputFiles
from .protocol import HighwaterError

OUTPUT = "provenance"


class RecordFile:
    """The record's file, a further output of its job.

    Args:
        outputs: Of the job.
        names: Outputs that the record may lie beside, the first choice first.

    Attributes:
        path: Where it will lie; None: none of these outputs is wanted, and there is no record.
    """

    def __init__(self, outputs: OutputFiles, *names: str) -> None:
        self._outputs = outputs
        first = next((outputs.final[name] for name in names if name in outputs), None)
        self.path = first and first.with_name(f"{first.stem}.provenance.json")

    @property
    def name(self) -> str:
        """Of the file, without its folder; empty: there is none."""
        return self.path.name if self.path is not None else ""

    def require_no_folder(self, remedy: str = "") -> None:
        """Refuse a folder that lies where the file belongs.

        Args:
            remedy: What to do.

        Raises:
            HighwaterError: ``output.is_folder``.
        """
        if self.path is not None and self.path.is_dir():
            raise HighwaterError(
                "output.is_folder",
                f"“{self.path}”, where the record of the job belongs, is a folder.",
                remedy,
            )

    def write(self, record: dict[str, Any]) -> None:
        """Write the record; nothing where there is no file for it."""
        if self.path is None:
            return
        self._outputs.final[OUTPUT] = self.path
        text = json.dumps(record, indent=2, ensure_ascii=False)
        self._outputs.part(OUTPUT).write_text(text + "\n", encoding="utf-8")
