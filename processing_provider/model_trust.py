"""The user's agreement to a model file that is not the one of its card."""

from __future__ import annotations

from typing import Any, Dict

TITLE = "Use a model file that differs from its card"
HELP = (
    "The card (.md) beside a model names the hash of its file. A file with another one was changed"
    " or replaced, and is refused. Tick this if you know why; the record says so."
)


def add_trust(algorithm) -> None:
    """Declare the agreement."""
    # Optional: models that were made before there was it have no value for it.
    algorithm.add_switch("TRUST_MODEL", TITLE, False, HELP, advanced=True, optional=True)


def read_trust(algorithm, parameters: Dict[str, Any], context) -> bool:
    """Whether the user agrees."""
    return algorithm.parameterAsBoolean(parameters, "TRUST_MODEL", context)
