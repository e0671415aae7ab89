"""What the backend said of models, kept, so that it is asked once about each file."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Callable, Dict, Iterable, Optional

from ...model_backend import __version__
from ...model_backend.environment.paths import library_root
from ...model_backend.models.summary import ModelSummary
from ...model_backend.protocol import HighwaterError
from ...model_backend.protocol.parameters import DescribeModelsParameters
from ...model_backend.protocol.plain import from_plain, to_plain
from ..background_work import backend_numbers


def summaries_of(
    paths: Iterable[Path], interpreter: str, is_cancelled: Callable[[], bool]
) -> Dict[Path, ModelSummary]:
    """What models are; called in the background.

    Args:
        paths: Their files.
        interpreter: As for :func:`backend_numbers`.
        is_cancelled: As for :func:`backend_numbers`.

    Raises:
        HighwaterError: The backend is needed and cannot be asked.
    """
    kept = {path: _read(path) for path in paths}
    unknown = [path for path, summary in kept.items() if summary is None]
    for path, summary in zip(unknown, ask(unknown, interpreter, is_cancelled)):
        kept[path] = summary
        if not summary.problem:
            _write(path, summary)
    found = {path: summary for path, summary in kept.items() if summary is not None}
    _forget_others(found)
    return found


def ask(paths, interpreter: str, is_cancelled: Callable[[], bool]):
    """What the backend says of model files now, in order."""
    if not paths:
        return []
    parameters = DescribeModelsParameters(tuple(map(str, paths)))
    plain = backend_numbers("describemodels", parameters, interpreter, is_cancelled)["MODELS"]
    return [from_plain(ModelSummary, item, "summary of the model") for item in plain]


def _folder() -> Path:
    return library_root() / "summaries"


def _file(path: Path) -> Path:
    # Hashing whole models on every look would take longer than asking; size and time tell as well.
    state = path.stat()
    text = f"{path}|{state.st_size}|{state.st_mtime_ns}|{__version__}"
    return _folder() / f"{hashlib.sha256(text.encode()).hexdigest()[:32]}.json"


def _read(path: Path) -> Optional[ModelSummary]:
    try:
        plain = json.loads(_file(path).read_text("utf-8"))
        return from_plain(ModelSummary, plain, "summary of the model")
    except (OSError, ValueError, HighwaterError):
        return None  # not asked yet, or by another release: it is asked again


def _write(path: Path, summary: ModelSummary) -> None:
    _folder().mkdir(parents=True, exist_ok=True)
    file = _file(path)
    part = file.with_suffix(".part")
    part.write_text(json.dumps(to_plain(summary)), "utf-8")
    part.replace(file)


def _forget_others(paths: Iterable[Path]) -> None:
    kept = {_file(path) for path in paths}
    for file in _folder().glob("*.json"):
        if file not in kept:
            file.unlink()
