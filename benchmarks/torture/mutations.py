"""Files damaged at random, reproducibly: as disks, transfers and hostile people damage them."""

from __future__ import annotations

import copy
import json
import random
import struct
from collections.abc import Callable
from typing import Any

EXTREMES = (0, 1, -1, 127, 128, 255, 256, 32767, 65535, 2**31 - 1, 2**31, 2**32 - 1)
WORDS = (
    "", "0", "-1", "1e308", "nan", "inf", "99999999999", "../../../etc/passwd", "/dev/zero",
    "/vsicurl/x", "%s%n", "\x00", "é" * 40, "A" * 5000, "&x;", "<![CDATA[",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 1e308, 2**70, "", "nan", "../..", [], {}, [[[]]], "A" * 5000, [None] * 50
)  # fmt: skip


def damaged(content: bytes, rng: random.Random) -> bytes:
    """A copy of a binary file with one to four damages."""
    data = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 4))):
        rng.choice(BINARY)(data, rng)
        if not data:
            break
    return bytes(data)


def damaged_text(content: bytes, rng: random.Random) -> bytes:
    """The same of a text of tags and quoted values."""
    if rng.random() < 0.3:
        return damaged(content, rng)
    text = content.decode("utf-8", "replace")
    for _ in range(rng.choice((1, 1, 3))):
        starts = [i for i, sign in enumerate(text) if sign in '>"' and i + 1 < len(text)]
        if not starts:
            break
        start = rng.choice(starts) + 1
        end = next((i for i in range(start, len(text)) if text[i] in '<">'), len(text))
        text = text[:start] + rng.choice(WORDS) + text[end:]
    return text.encode("utf-8", "replace")


def damaged_json(content: bytes, rng: random.Random) -> bytes:
    """The same of a JSON document: values replaced, moved and left out, or the text damaged."""
    if rng.random() < 0.3:
        return damaged(content, rng)
    document = json.loads(content)
    for _ in range(rng.choice((1, 1, 3))):
        places = list(_places(document))
        if not places:
            break
        holder, key = rng.choice(places)
        action = rng.random()
        if action < 0.2:
            del holder[key]
        elif action < 0.35:
            other, its_key = rng.choice(places)
            holder[key] = json.loads(json.dumps(other[its_key])) if other is not holder else None
        else:
            holder[key] = copy.deepcopy(rng.choice(VALUES))
    return json.dumps(document).encode()


def _places(value: Any) -> Any:
    if isinstance(value, dict):
        for key in value:
            yield value, key
            yield from _places(value[key])
    elif isinstance(value, list):
        for key, item in enumerate(value):
            yield value, key
            yield from _places(item)


def _flip(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.choice((1, 1, 2, 8, 64))):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _head(data: bytearray, rng: random.Random) -> None:
    # The first bytes say what everything else is.
    data[rng.randrange(min(len(data), 400))] = rng.randrange(256)


def _number(data: bytearray, rng: random.Random) -> None:
    form = rng.choice(("<I", ">I", "<H", "<Q"))
    size = struct.calcsize(form)
    if len(data) > size:
        at = rng.randrange(min(len(data) - size, rng.choice((600, 10**9))))
        value = rng.choice(EXTREMES) & (256**size - 1)
        data[at : at + size] = struct.pack(form, value)


def _truncate(data: bytearray, rng: random.Random) -> None:
    del data[rng.randrange(len(data)) :]


def _cut(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data))
    del data[at : at + rng.choice((1, 4, 64, 1024))]


def _blank(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data))
    end = min(at + rng.choice((16, 512, 8192)), len(data))
    data[at:end] = bytes([rng.choice((0, 255, 65))]) * (end - at)


def _repeat(data: bytearray, rng: random.Random) -> None:
    at, size = rng.randrange(len(data)), rng.choice((4, 64, 1024))
    data[at:at] = data[at : at + size]


BINARY: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip, _head, _number, _number, _truncate, _cut, _blank, _repeat
)  # fmt: skip
