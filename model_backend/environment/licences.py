"""Licences of the packages that are installed, as they themselves state them."""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass
from email.message import Message
from typing import Dict, List, cast

UNKNOWN = "unknown"
LONGEST = 60  # characters; some put the whole text of their licence where its name belongs

_CLASSIFIER = "License :: "
_SITES = ("homepage", "home", "source", "repository", "source code", "github")


@dataclass(frozen=True)
class Licensed:
    """An installed package.

    Attributes:
        name: Of the package.
        version: That is installed.
        licence: SPDX expression or name; :data:`UNKNOWN` where the package does not say.
        url: Of its site; empty: it names none.
    """

    name: str
    version: str
    licence: str
    url: str


def installed_licences() -> List[Licensed]:
    """Every package of this Python's environment, by name."""
    found: Dict[str, Licensed] = {}
    for distribution in importlib.metadata.distributions():
        metadata = cast(Message, distribution.metadata)
        name = metadata["Name"]
        if name:
            package = Licensed(name, distribution.version, licence_of(metadata), url_of(metadata))
            # The first one on the path is the one that is imported.
            found.setdefault(name.lower(), package)
    return [found[name] for name in sorted(found)]


def licence_of(metadata: Message) -> str:
    """The licence that a package's metadata state, the most exact statement first."""
    expression = (metadata.get("License-Expression") or "").strip()
    if expression:
        return expression
    classes = [
        entry.split(" :: ")[-1]
        for entry in metadata.get_all("Classifier") or []
        if entry.startswith(_CLASSIFIER) and " :: " in entry[len(_CLASSIFIER) :]
    ]
    if classes:
        return " AND ".join(sorted(set(classes)))
    lines = (metadata.get("License") or "").strip().splitlines()
    if lines and lines[0].strip().upper() != "UNKNOWN":
        first = lines[0].strip()
        return first if len(first) <= LONGEST else f"{first[:LONGEST]}…"
    return UNKNOWN


def url_of(metadata: Message) -> str:
    """Address of a package's site."""
    if metadata.get("Home-page"):
        return str(metadata["Home-page"])
    sites = {}
    for entry in metadata.get_all("Project-URL") or []:
        label, _, url = entry.partition(",")
        sites[label.strip().lower()] = url.strip()
    return next((sites[label] for label in _SITES if label in sites), "")
