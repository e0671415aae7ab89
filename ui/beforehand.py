"""What is found out before anybody waits for it."""

from __future__ import annotations

import contextlib
import threading

from ..model_backend.environment.locate import locate
from ..model_backend.environment.training_tier import require_training
from ..model_backend.protocol import HighwaterError
from ..processing_provider.settings import interpreter_setting


def look_at_interpreter() -> None:
    """Run the backend's Python in a thread to see what it is and has; the answers are remembered.

    Forms ask for them in the main thread, where starting a process can be felt.
    """
    threading.Thread(target=_look, args=(interpreter_setting(),), daemon=True).start()


def _look(chosen: str) -> None:
    # Whoever needs the backend is told what is wrong with it.
    with contextlib.suppress(HighwaterError):
        require_training(locate(chosen))
