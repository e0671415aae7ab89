"""What QGIS can say of the backend without starting it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

from ..protocol import HighwaterError
from .exclusive import is_installing
from .install import log_path
from .locate import SOURCES, Located, locate
from .paths import backend_root, environment_folder, older_environments
from .requirements import REQUIREMENTS, Requirements
from .state import EnvironmentState, read_state


@dataclass(frozen=True)
class HostStatus:
    """The backend as seen from QGIS.

    Attributes:
        interpreter: Python that would run the backend; empty when there is none.
        source: Key of :data:`~.locate.SOURCES`; empty when there is none.
        problem: Why there is none.
        remedy: What to do about it.
        code: Of the error that the problem is.
        folder: The managed environment, whether or not it is there.
        state: What it is; None when it is absent or not whole.
        installing: Whether an installation runs now.
        older: Environments that older releases have left.
        log: Log of the last installation; None when there was none.
    """

    interpreter: str
    source: str
    problem: str
    remedy: str
    code: str
    folder: Path
    state: Optional[EnvironmentState]
    installing: bool
    older: Tuple[Path, ...]
    log: Optional[Path]

    def sentence(self) -> str:
        """The state in one sentence."""
        if self.installing:
            return "The backend is being installed now."
        if not self.interpreter:
            return f"{self.problem} {self.remedy}".strip()
        if self.source != "managed":
            return f"The backend runs with “{self.interpreter}”, {SOURCES[self.source]}."
        tiers = " and ".join(self.state.tiers if self.state else ())
        python = self.state.python if self.state else ""
        return f"The backend is ready ({tiers}), with Python {python}."

    def as_text(self) -> str:
        """Several lines for a terminal or a log."""
        lines = [self.sentence()]
        if self.interpreter:
            lines.append(f"Interpreter: {self.interpreter} ({SOURCES[self.source]})")
        whole = f"tiers {', '.join(self.state.tiers)}" if self.state else "not installed"
        lines.append(f"Managed environment: {self.folder} ({whole})")
        lines += [f"Left by an older release: {path}" for path in self.older]
        if self.log is not None:
            lines.append(f"Log of the last installation: {self.log}")
        return "\n".join(lines)


def host_status(setting: str = "", requirements: Requirements = REQUIREMENTS) -> HostStatus:
    """Look at the backend from outside; raises nothing for a backend that is not usable.

    Args:
        setting: Interpreter that the user chose; empty: none.
        requirements: What the managed environment is installed from.
    """
    located: Optional[Located] = None
    problem = remedy = code = ""
    try:
        located = locate(setting, requirements)
    except HighwaterError as error:
        problem, remedy, code = error.sentence, error.remedy, error.code
    folder = environment_folder(requirements)
    log = log_path()
    return HostStatus(
        located.interpreter if located else "",
        located.source if located else "",
        problem,
        remedy,
        code,
        folder,
        read_state(folder),
        is_installing(backend_root()),
        tuple(older_environments(requirements)),
        log if log.exists() else None,
    )
