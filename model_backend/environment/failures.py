"""Why pip failed, in a sentence."""

from __future__ import annotations

import re
from typing import List, Optional, Sequence, Tuple

from ..protocol import HighwaterError

NO_DISTRIBUTION = "No matching distribution found for"

_DISK_FULL = re.compile(r"Errno 28\]|No space left on device|not enough space on the disk", re.I)
_READ_ONLY = re.compile(r"Errno 30\]|Read-only file system|Errno 13\]|Permission denied", re.I)
_HASH = re.compile(r"DO NOT MATCH THE HASHES|Hash mismatch", re.I)
_CERTIFICATE = re.compile(r"CERTIFICATE_VERIFY_FAILED|SSLError|SSL: ", re.I)
_PROXY = re.compile(r"ProxyError|Tunnel connection failed|Proxy Authentication", re.I)
_NETWORK = re.compile(
    r"NewConnectionError|Name or service not known|Temporary failure in name resolution"
    r"|getaddrinfo failed|nodename nor servname|Failed to establish a new connection"
    r"|ConnectTimeout|Read timed out|ReadTimeout|Connection refused|Connection reset"
    r"|Connection aborted|Network is unreachable|No route to host|RemoteDisconnected"
    r"|IncompleteRead|dns error|Failed to fetch|Could not connect",
    re.I,
)

_AGAIN = "What was there before is unchanged."

_KINDS: Tuple[Tuple[re.Pattern[str], str, str, str], ...] = (
    (
        _DISK_FULL,
        "environment.disk_full",
        "The disk became full while the backend was being installed.",
        f"Free some space, then install again. {_AGAIN}",
    ),
    (
        _HASH,
        "environment.hash",
        "A downloaded package is not the one that this release of Highwater was tested with: its"
        " checksum differs.",
        "Try again; if it happens again, ask who runs your package mirror or look at the folder of"
        f" wheels. {_AGAIN}",
    ),
    (
        _READ_ONLY,
        "environment.read_only",
        "Files of the backend environment cannot be written.",
        f"Correct the permissions of its folder, or set HIGHWATER_HOME to another. {_AGAIN}",
    ),
    (
        _CERTIFICATE,
        "environment.certificate",
        "The package index was reached, but its certificate is not trusted.",
        "Where a company inspects traffic, tell pip of its certificate (pip config set global.cert"
        f" FILE), or install from a folder of wheels. {_AGAIN}",
    ),
    (
        _PROXY,
        "environment.proxy",
        "The proxy did not let the packages through.",
        "Set the variable HTTPS_PROXY or pip's setting “proxy”, or install from a folder of"
        f" wheels. {_AGAIN}",
    ),
    (
        _NETWORK,
        "environment.no_network",
        "The package index cannot be reached.",
        f"Check the network connection and the proxy, or install from a folder of wheels. {_AGAIN}",
    ),
)


def explain(lines: Sequence[str], wheels: str = "") -> HighwaterError:
    """The error for a pip that failed.

    Args:
        lines: The last lines that it printed.
        wheels: Folder of wheels that it was to install from; empty: the index.
    """
    text = "\n".join(lines)
    missing = missing_distribution(lines)
    # Without a network pip ends with "no matching distribution" too: the cause is further up.
    for pattern, code, sentence, remedy in _KINDS:
        if pattern.search(text) and not (wheels and pattern is _NETWORK):
            return HighwaterError(code, sentence, remedy, text)
    if missing and wheels:
        return HighwaterError(
            "environment.wheels_missing",
            f"The folder of wheels “{wheels}” lacks {missing} for this Python and computer.",
            f"Add that wheel, or install without the folder. {_AGAIN}",
            text,
        )
    if missing:
        # Told not to try twice, pip does not say that it could not reach the index.
        unreached = "cannot be reached, or " if "(from versions: none)" in text else ""
        return HighwaterError(
            "environment.no_package",
            f"The package index {unreached}has no {missing} for this Python and computer.",
            f"Check the network connection, or give another Python (3.11 is the surest). {_AGAIN}",
            text,
        )
    return HighwaterError(
        "environment.install_failed",
        f"pip could not install the backend: {_last_error(lines)}",
        f"The log holds the details. {_AGAIN}",
        text,
    )


def missing_distribution(lines: Sequence[str]) -> Optional[str]:
    """The requirement that no index or folder had, such as ``numpy==2.4.6``."""
    for line in lines:
        _, found, rest = line.partition(NO_DISTRIBUTION)
        if found:
            return rest.split()[0] if rest.split() else None
    return None


def _last_error(lines: Sequence[str]) -> str:
    said: List[str] = [line for line in lines if line.strip()]
    errors = [line for line in said if "error" in line.lower()]
    return (errors or said or ["it said nothing."])[-1].strip()
