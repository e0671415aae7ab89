"""Files that clients bring."""

from __future__ import annotations

import hashlib
import re
import shutil
import time
import uuid
from pathlib import Path

from starlette.requests import ClientDisconnect, Request

from .answers import moment
from .desk import Desk
from .formats import ENDINGS, MODEL, WORDS, begins_as
from .places import UPLOAD
from .refusals import Refusal
from .schemas import Upload

BODY_TYPE = "application/octet-stream"
NAME_PATTERN = r"^\w[\w .()+-]{0,140}\.(tif|tiff|gpkg|fgb|geojson|json|onnx)$"
"""Of a file's name without a way to another folder."""
_ID = re.compile(r"[0-9a-f]{32}\Z")


async def receive_upload(request: Request, name: str, desk: Desk) -> Upload:
    """Write the body of a request to a file of its own, whose name keeps to the pattern.

    Raises:
        Refusal: ``request.malformed``, ``service.mismatch``, ``service.too_large``,
            ``service.no_space`` or ``service.refused``.
    """
    kind = _kind_of(request, name, desk)
    length = request.headers.get("content-length", "")
    desk.storage.require_space(int(length) if length.isdigit() else 0)
    identifier = uuid.uuid4().hex
    folder = desk.storage.uploads / identifier
    folder.mkdir()
    path = folder / name
    try:
        size, digest = await _write(request, path)
        desk.storage.require_space()
        if not begins_as(path, kind):
            raise Refusal(
                "service.mismatch",
                f"What was sent is not {WORDS[kind]}, as its name says.",
                "Save it as such; files that lead to others, such as VRT, are not taken.",
                "name",
            )
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Upload(
        uri=f"{UPLOAD}{identifier}/{name}",
        bytes=size,
        sha256=digest,
        expires=moment(time.time() + desk.settings.keep) or "",
    )


def remove_upload(identifier: str, desk: Desk) -> None:
    """Remove an upload.

    Raises:
        Refusal: ``service.no_result``.
    """
    folder = desk.storage.uploads / identifier
    if not _ID.match(identifier) or not folder.is_dir():
        raise Refusal("service.no_result", "There is no such upload.")
    shutil.rmtree(folder, ignore_errors=True)


def _kind_of(request: Request, name: str, desk: Desk) -> str:
    kind = ENDINGS[Path(name).suffix.lower()]
    if kind == MODEL and not desk.settings.uploaded_models:
        raise Refusal(
            "service.refused",
            "Models are not taken from clients.",
            "Ask the operator to put it where the service may read.",
            "name",
        )
    # A type that no page of the web can send here without having asked before.
    if request.headers.get("content-type", "").partition(";")[0].strip() != BODY_TYPE:
        raise Refusal(
            "request.malformed", f"The body has to be sent as {BODY_TYPE}.", field="content-type"
        )
    return kind


async def _write(request: Request, path: Path) -> tuple[int, str]:
    size, digest = 0, hashlib.sha256()
    try:
        with path.open("xb") as file:
            async for piece in request.stream():
                file.write(piece)
                digest.update(piece)
                size += len(piece)
    except ClientDisconnect as error:
        raise Refusal("service.elsewhere", "The file did not arrive as a whole.") from error
    return size, digest.hexdigest()
