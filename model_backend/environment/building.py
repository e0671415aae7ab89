"""The steps that make the managed environment, and the way back when one of them fails."""

from __future__ import annotations

import contextlib
import datetime
import errno
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, List, Optional, Tuple

from ..protocol import HighwaterError
from . import undo
from .commands import run_module
from .damage import damaged, remove_damaged
from .exclusive import cannot_write
from .failures import explain
from .interpreters import Interpreter, base_interpreter, probe
from .loading import check_loading
from .paths import python_of
from .pip_steps import PipSteps, raise_damaged
from .requirements import TIERS, Requirements
from .state import EnvironmentState, forget_state, read_state, write_state
from .torch_build import install_cpu_torch, torch_build, train_blocks

_NOW = datetime.datetime.now


@dataclass(frozen=True)
class Callbacks:
    """How an installation speaks to whoever started it."""

    progress: Callable[[float, str], None]
    log: Callable[[str], None]
    is_cancelled: Callable[[], bool]


class Builder:
    """Builds one environment; the caller holds the lock.

    Args:
        folder: The environment.
        requirements: What to install.
        callbacks: Progress, log and cancel.
    """

    def __init__(self, folder: Path, requirements: Requirements, callbacks: Callbacks) -> None:
        self._folder = folder
        self._requirements = requirements
        self._callbacks = callbacks
        self._temporary = folder / "tmp"
        self._resumable = False

    def build(self, tier: str, python: str, wheels: str, repair: bool) -> EnvironmentState:
        """Install a tier; arguments as in :func:`~.install.install`."""
        before = read_state(self._folder)
        base = self._base(before, python)
        with self._undone_on_failure():
            if repair and before is not None:
                before = self._mend(before)
            if before is not None:
                undo.begin(self._folder)
            self._temporary.mkdir(parents=True, exist_ok=True)
            if base is not None:
                self._create(base)
            found = probe(str(python_of(self._folder)))
            tiers = self._tiers(tier, before)
            build = self._fill(tiers[-1], found, wheels)
            self._callbacks.progress(0.96, "Checking the packages")
            raise_damaged([path.name.split("-")[0] for path in damaged(self._folder)])
            check_loading(str(python_of(self._folder)), self._requirements, tiers[-1])
            shutil.rmtree(self._temporary)
            state = EnvironmentState(
                tiers,
                found.version_text,
                found.base,
                build,
                _NOW(datetime.timezone.utc).isoformat(timespec="seconds"),
            )
            write_state(self._folder, state)
            undo.finish(self._folder)
        self._callbacks.progress(1.0, "The backend is ready")
        return state

    def _base(self, before: Optional[EnvironmentState], python: str) -> Optional[Interpreter]:
        """The Python to create the environment from; None to keep the one that is there."""
        if python:
            chosen = base_interpreter(python)
            if before is not None and before.base == chosen.base:
                return None
            return chosen
        try:
            probe(str(python_of(self._folder)))
        except HighwaterError:
            return base_interpreter()
        # One that was killed while it was being created has a Python but perhaps no pip.
        return None if before is not None or self._has_pip() else base_interpreter()

    def _has_pip(self) -> bool:
        status, _ = run_module(
            str(python_of(self._folder)),
            ["pip", "--version"],
            self._callbacks.log,
            self._callbacks.is_cancelled,
            self._folder,
        )
        return status == 0

    def _create(self, base: Interpreter) -> None:
        self._callbacks.progress(0.01, f"Creating the environment with Python {base.version_text}")
        self._callbacks.log(f"Python {base.version_text} at {base.path}")
        undo.discard_folder(self._folder)
        self._temporary.mkdir(parents=True)
        self._step(base.path, ["venv", "--without-pip", str(self._folder)])
        # Apart from venv, which would hide why pip could not be put in.
        python = str(python_of(self._folder))
        self._step(python, ["ensurepip", "--upgrade", "--default-pip"])

    def _step(self, python: str, arguments: List[str]) -> None:
        callbacks = self._callbacks
        status, tail = run_module(
            python, arguments, callbacks.log, callbacks.is_cancelled, self._temporary
        )
        if status != 0:
            raise explain(tail)

    def _mend(self, before: EnvironmentState) -> Optional[EnvironmentState]:
        """Take out what is not whole; None when something was, so that nothing is left whole."""
        self._callbacks.progress(0.02, "Comparing every file with its checksum")
        if not damaged(self._folder, hashes=True):
            return before
        forget_state(self._folder)
        self._resumable = True
        for name in remove_damaged(self._folder, hashes=True):
            self._callbacks.log(f"Damaged, to be installed again: {name}")
        return None

    def _tiers(self, tier: str, before: Optional[EnvironmentState]) -> Tuple[str, ...]:
        last = TIERS.index(tier)
        if before is not None:
            last = max(last, TIERS.index(before.tiers[-1]))
        return TIERS[: last + 1]

    def _fill(self, tier: str, found: Interpreter, wheels: str) -> str:
        """Install the packages of a tier; returns the build of torch."""
        self._callbacks.progress(0.05, "Looking for the packages")
        for name in remove_damaged(self._folder):
            self._callbacks.log(f"Interrupted, to be installed again: {name}")
        pip = PipSteps(
            str(python_of(self._folder)),
            self._folder,
            self._temporary,
            wheels,
            self._callbacks.progress,
            self._callbacks.log,
            self._callbacks.is_cancelled,
        )
        if tier != "train":
            pip.install(self._requirements.blocks(tier), 0.05, 0.95)
            return ""
        build = torch_build()
        begin = 0.05
        if build == "cpu":
            begin = 0.35
            install_cpu_torch(pip, self._requirements, found.version_text, 0.05, begin)
        pip.install(train_blocks(self._requirements, build), begin, 0.95)
        return build

    @contextlib.contextmanager
    def _undone_on_failure(self) -> Iterator[None]:
        try:
            yield
        except (HighwaterError, OSError) as error:
            self._undo()
            if isinstance(error, OSError):
                raise self._disk_error(error) from error
            raise
        except BaseException:
            self._undo()
            raise

    def _undo(self) -> None:
        if self._resumable:  # a repair that failed: what was whole is still of use to the next
            shutil.rmtree(self._temporary, ignore_errors=True)
            return
        if read_state(self._folder) is None:
            with contextlib.suppress(OSError):  # out of sight by its state, if not removed
                undo.discard_folder(self._folder)
            return
        with contextlib.suppress(OSError):
            undo.take_back(self._folder)
        shutil.rmtree(self._temporary, ignore_errors=True)

    def _disk_error(self, error: OSError) -> HighwaterError:
        if error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
            return cannot_write(self._folder.parent, error)
        return explain([str(error)])
