"""Models copied into the library and out of it; called in the background."""

from __future__ import annotations

import itertools
import os
import shutil
from pathlib import Path
from typing import Callable, Iterable, Mapping

from ...model_backend.models.summary import ModelSummary
from ...model_backend.protocol import HighwaterError
from ...processing_provider.translation import tr
from .shelf import belonging, folder_of
from .store import ask


def add_model(
    source: Path,
    place: str,
    known: Mapping[Path, ModelSummary],
    interpreter: str,
    is_cancelled: Callable[[], bool],
) -> Path:
    """Copy a model file, with its card and weights where they lie beside it, into the library.

    Args:
        source: The file.
        place: ``own`` or ``imported``.
        known: What the library has already.
        interpreter: As for :func:`~ui.background_work.backend_numbers`.
        is_cancelled: As for :func:`~ui.background_work.backend_numbers`.

    Returns:
        Where it lies now.

    Raises:
        HighwaterError: ``library.unusable``, ``library.undescribed``, ``library.there`` or
            ``library.copy``; nothing was copied then.
    """
    (summary,) = ask([source], interpreter, is_cancelled)
    if summary.problem:
        raise HighwaterError("library.unusable", summary.problem, tr("Choose another file."))
    if not summary.described:
        raise HighwaterError(
            "library.undescribed",
            tr(
                "“{}” does not say which bands it takes nor in which unit: it has no description"
                " of Highwater, so that nobody could tell which images it fits."
            ).format(source.name),
            tr(
                "Give it to “Map water” as a model file and say the bands there, or export it again"
                " from where it was trained."
            ),
        )
    for path, other in known.items():
        if other.sha256 == summary.sha256:
            raise HighwaterError(
                "library.there",
                tr("“{}” is in the library already, as “{}”.").format(source.name, path.stem),
            )
    target = _free(folder_of(place), source.stem)
    _copy(belonging(source), target)
    return target


def export_model(path: Path, target: Path, summary: ModelSummary) -> None:
    """Copy a model of the library, with its card and weights, to a file.

    Args:
        path: The model.
        target: The new ``.onnx`` file; the others are written beside it under its name.
        summary: Of the model: a card that is not there is written from it.

    Raises:
        HighwaterError: ``library.same`` or ``library.copy``.
    """
    if target.exists() and os.path.samefile(path, target):
        raise HighwaterError(
            "library.same",
            tr("“{}” is the model itself.").format(target),
            tr("Choose another name or folder."),
        )
    files = belonging(path)
    _copy(files, target)
    endings = {file.suffix for file in files}
    for ending, text in ((".html", summary.card), (".md", summary.markdown)):
        if ending not in endings:
            target.with_suffix(ending).write_text(text, "utf-8")


def _free(folder: Path, stem: str) -> Path:
    names = itertools.chain([stem], (f"{stem} {number}" for number in itertools.count(2)))
    return next(p for p in (folder / f"{name}.onnx" for name in names) if not p.exists())


def _copy(files: Iterable[Path], target: Path) -> None:
    """Copy files under the name of ``target``, each with its own ending; all or none."""
    parts = {}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for file in files:
            final = target.with_suffix(file.suffix)
            parts[final] = final.with_name(f".part-{final.name}")
            shutil.copyfile(file, parts[final])
        for final, part in parts.items():
            part.replace(final)
    except OSError as error:
        raise HighwaterError(
            "library.copy",
            tr("“{}” could not be written: {}.").format(target, error.strerror or error),
            tr("Choose another folder, or free some space."),
        ) from error
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
