"""The calls of pip that fill an environment, with their progress."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable, List, Sequence, Set

from ..protocol import HighwaterError
from .commands import run_module
from .damage import site_packages
from .failures import explain

_SEEN = re.compile(
    r"(Collecting|Processing|Ignoring|Requirement already satisfied:?)"
    r" ((?<=Processing ).+\.whl|\S+)"  # a file's folder may have spaces in its name
)
_INSTALLING = "Installing collected packages:"


class PipSteps:
    """Runs pip inside one virtual environment.

    Args:
        python: The environment's interpreter.
        folder: The environment.
        temporary: Existing folder for temporary files.
        wheels: Folder of wheels to install from, without a network; empty: the index.
        progress: Receives the fraction of the whole installation and what is being done.
        log: Receives every line that pip prints.
        is_cancelled: Whether to stop.
    """

    def __init__(
        self,
        python: str,
        folder: Path,
        temporary: Path,
        wheels: str,
        progress: Callable[[float, str], None],
        log: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        self.python = python
        self.temporary = temporary
        self.wheels = wheels
        self._site = site_packages(folder)
        self._progress = progress
        self._log = log
        self._is_cancelled = is_cancelled

    def install(self, blocks: Sequence[str], begin: float, end: float) -> None:
        """Install locked requirements; every one of them must carry its hashes.

        Args:
            blocks: Requirements as in a requirement file.
            begin: Fraction of the whole installation at which this step begins.
            end: Fraction at which it ends.

        Raises:
            HighwaterError: See :func:`~.failures.explain`, or ``job.cancelled``.
        """
        self._install(blocks, ["--require-hashes"], begin, end)

    def install_unhashed(self, blocks: Sequence[str], begin: float, end: float) -> None:
        """Like :meth:`install`, for packages whose hashes cannot be known beforehand."""
        self._install(blocks, [], begin, end)

    def run(self, arguments: Sequence[str], on_poll: Callable[[], None] = lambda: None) -> None:
        """Run ``python -m arguments…`` in the environment and log what it prints.

        Raises:
            HighwaterError: It failed, or ``job.cancelled``.
        """
        status, tail = run_module(
            self.python, arguments, self._log, self._is_cancelled, self.temporary, on_poll
        )
        if status != 0:
            raise explain(tail, self.wheels)

    def _install(self, blocks: Sequence[str], options: List[str], begin: float, end: float) -> None:
        file = self.temporary / "requirements.txt"
        file.write_text("\n".join(blocks) + "\n", "utf-8")
        # The lock is complete, so that pip need not resolve; and nothing is compiled here.
        command = ["pip", "install", "--no-deps", "--only-binary", ":all:", "-r", str(file)]
        if self.wheels:
            command += ["--no-index", "--find-links", self.wheels]
        follow = _Follower(len(blocks), self._site, begin, end, self._progress)

        def on_line(line: str) -> None:
            self._log(line)
            follow.line(line)

        status, tail = run_module(
            self.python,
            [*command, *options],
            on_line,
            self._is_cancelled,
            self.temporary,
            follow.poll,
        )
        if status != 0:
            raise explain(tail, self.wheels)


class _Follower:
    """Turns what pip prints, and the packages that appear, into progress."""

    def __init__(
        self,
        total: int,
        site: Path,
        begin: float,
        end: float,
        progress: Callable[[float, str], None],
    ) -> None:
        self._total = max(total, 1)
        self._site = site
        self._begin = begin
        self._end = end
        self._progress = progress
        self._seen = 0
        self._installing = 0
        self._before: Set[str] = set()
        self._done = 0

    def line(self, line: str) -> None:
        match = _SEEN.match(line)
        if match is not None:
            self._seen += 1
            if match.group(1) in ("Collecting", "Processing"):
                name = re.split(r"==|-\d", Path(match.group(2)).name)[0]
                self._say(0.65 * self._seen / self._total, f"Getting {name}")
        elif line.startswith(_INSTALLING):
            self._installing = line.count(",") + 1
            self._before = self._packages()
            self._say(0.65, f"Unpacking {self._installing} packages")

    def poll(self) -> None:
        if not self._installing:
            return
        done = len(self._packages() - self._before)
        if done != self._done:
            self._done = done
            share = min(done / self._installing, 1.0)
            self._say(0.65 + 0.35 * share, f"Unpacked {done} of {self._installing} packages")

    def _packages(self) -> Set[str]:
        return {path.name for path in self._site.glob("*.dist-info")}

    def _say(self, share: float, step: str) -> None:
        fraction = self._begin + min(share, 1.0) * (self._end - self._begin)
        self._progress(fraction, step)


def raise_damaged(names: Sequence[str]) -> None:
    """Refuse an environment of which packages are not whole after pip said they were."""
    if names:
        raise HighwaterError(
            "environment.damaged",
            f"The package {names[0]} is not whole after it was installed.",
            "Look at the disk for errors, then run “Install backend” with Repair.",
            ", ".join(names),
        )
