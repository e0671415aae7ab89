"""Landlock: a Linux process gives up every file and connection but those that it names.

It holds for this thread, and for threads and processes that it starts later, and cannot be undone.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # alike on every architecture
_ASK_VERSION = 1
_BENEATH_PATH = 1
_NO_NEW_PRIVILEGES = 38

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = (1 << bit for bit in range(4))
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE
_READ = _EXECUTE | _READ_FILE | _READ_FOLDER
_FIRST_RIGHTS = (1 << 13) - 1
_REFER, _TRUNCATE = 1 << 13, 1 << 14  # of versions 2 and 3
_TCP = 0b11  # bind and connect, of version 4


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("rights", ctypes.c_uint64), ("folder", ctypes.c_int32))


def version() -> int:
    """Version of what the kernel offers; 0: nothing."""
    if sys.platform != "linux":
        return 0
    return max(_call(_CREATE_RULESET, None, 0, _ASK_VERSION), 0)


def restrict(readable: Iterable[Path], writable: Iterable[Path]) -> int:
    """Give up every file outside of these, and every connection by TCP.

    Args:
        readable: Files and folders that stay readable; those that do not exist do not matter.
        writable: Those that can be read and written.

    Returns:
        The version of Landlock in use; 0: the kernel has none, and nothing is restricted. Below 4
        connections are not.

    Raises:
        OSError: The kernel has it and refuses.
    """
    offered = version()
    if not offered:
        return 0
    rights = _FIRST_RIGHTS
    rights |= _REFER if offered >= 2 else 0
    rights |= _TRUNCATE if offered >= 3 else 0
    rules = _Ruleset(rights, _TCP if offered >= 4 else 0)
    size = ctypes.sizeof(rules) if offered >= 4 else ctypes.sizeof(ctypes.c_uint64)
    ruleset = _checked(_call(_CREATE_RULESET, ctypes.byref(rules), size, 0))
    try:
        for paths, allowed in ((readable, _READ), (writable, rights)):
            for path in paths:
                _allow(ruleset, path, allowed)
        _checked(_libc().prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
        _checked(_call(_RESTRICT_SELF, ruleset, 0))
    finally:
        os.close(ruleset)
    return offered


def _allow(ruleset: int, path: Path, rights: int) -> None:
    try:
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:  # what is not there needs no right
        return
    try:
        beneath = _Beneath(rights if path.is_dir() else rights & (_OF_FILES | _TRUNCATE), opened)
        _checked(_call(_ADD_RULE, ruleset, _BENEATH_PATH, ctypes.byref(beneath), 0))
    finally:
        os.close(opened)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _call(number: int, *arguments: object) -> int:
    return int(_libc().syscall(number, *arguments))


def _checked(value: int) -> int:
    if value < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return value
