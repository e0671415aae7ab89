"""From what a request calls a file to the file itself, or a refusal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .addresses import Address, allowed_address
from .formats import require_kind
from .refusals import Refusal

UPLOAD = "upload:"
_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*):")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
LONGEST = 2048  # characters


@dataclass(frozen=True)
class Places:
    """Where files may be.

    Attributes:
        roots: Resolved folders.
        uploads: Resolved folder of the uploads, one folder for each.
        hosts: As of :class:`.settings.Settings`.
    """

    roots: tuple[Path, ...]
    uploads: Path
    hosts: tuple[str, ...] = ()

    def find(self, uri: str, kind: str, field: str) -> Path | Address:
        """What a request refers to.

        Args:
            uri: Absolute path or ``file:`` URI below a root, path relative to a root,
                ``upload:…``, or an address by http(s).
            kind: A key of :data:`.formats.WORDS`.
            field: Of the request, for the refusal.

        Raises:
            Refusal: ``service.refused``; ``input.missing`` or ``input.format`` for what lies in a
                permitted place only.
        """
        if not uri or len(uri) > LONGEST or _CONTROL.search(uri):
            raise _refused("It is no path or address.", field)
        found = _SCHEME.match(uri)
        scheme = found.group(1).lower() if found else ""
        if scheme in ("http", "https"):
            return allowed_address(uri, self.hosts, field)
        if scheme == "upload":
            path = self._below(uri[len(UPLOAD) :], (self.uploads,), field)
        elif scheme == "file":
            path = self._below(_path_of_uri(uri, field), self.roots, field)
        elif scheme:
            raise _refused(f"“{scheme}:” is no scheme that is read here.", field)
        else:
            path = self._below(uri, self.roots, field)
        require_kind(path, kind, path.name, field)
        return path

    def _below(self, text: str, roots: tuple[Path, ...], field: str) -> Path:
        """The file of a path, which lies below one of the roots also when links are followed."""
        given = Path(text)
        if ".." in given.parts or "\\" in text or text.startswith("/vsi"):
            raise _refused("It leads out of the folders that may be read.", field)
        known = False
        for root in roots:
            path = (root / given).resolve()
            if not path.is_relative_to(root):
                continue
            known = True
            if path.is_file():
                return path
        if known:
            raise Refusal(
                "input.missing", f"There is no file “{given.name}” for “{field}”.", field=field
            )
        # The same sentence whether it exists or not.
        raise _refused("It lies outside of the folders that may be read.", field)


def _path_of_uri(uri: str, field: str) -> str:
    parts = urlsplit(uri)
    if parts.netloc not in ("", "localhost") or parts.query or parts.fragment:
        raise _refused("A file: URI names a file of this machine and nothing else.", field)
    path = unquote(parts.path)
    if _CONTROL.search(path) or not path.startswith("/"):
        raise _refused("It is no path or address.", field)
    return path


def _refused(sentence: str, field: str) -> Refusal:
    return Refusal(
        "service.refused",
        f"What “{field}” refers to is not read: {sentence}",
        "Upload the file, or ask the operator to permit its folder or host.",
        field,
    )
