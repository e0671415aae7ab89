"""The context of work on a worker, whose progress nobody follows."""

from __future__ import annotations

import contextlib
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

from ..context import JobContext
from ..outputs import OutputFiles


@contextlib.contextmanager
def scratch_context() -> Iterator[JobContext]:
    """A context with a scratch folder of its own, which goes with the block."""
    with tempfile.TemporaryDirectory(prefix="highwater-") as folder:
        outputs = OutputFiles({}, uuid.uuid4().hex[:12])
        yield JobContext(lambda event: None, outputs, Path(folder))
