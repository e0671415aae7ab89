"""The locked requirements of the backend's tiers, and what can be read from them."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Collection, Dict, List, Tuple

TIERS = ("predict", "train")
"""Each tier contains the ones before it."""

GPU_PACKAGES = re.compile(r"(nvidia-|cuda-|triton)")
"""What a torch without CUDA does without."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_SPACE = {"predict": 1.5, "train": 3.5, "train-cuda": 9.0}


@dataclass(frozen=True)
class Requirements:
    """A folder of lock files, one for each tier.

    Attributes:
        folder: Holds ``predict.txt`` and ``train.txt``.
        space: Free disk space in GB that installing needs, by tier.
    """

    folder: Path
    space: Dict[str, float] = field(default_factory=lambda: dict(_SPACE))

    def lock(self, tier: str) -> Path:
        """The lock file of a tier."""
        return self.folder / f"{tier}.txt"

    def key(self) -> str:
        """Short text that changes with every change of the locked versions."""
        digest = hashlib.sha256()
        for tier in TIERS:
            # Line ends differ between a checkout on Windows and one elsewhere.
            digest.update("\n".join(self.lock(tier).read_text("utf-8").split()).encode())
        return digest.hexdigest()[:8]

    def pins(self, tier: str) -> List[Tuple[str, str, str]]:
        """Name, version and environment marker (or "") of everything that is locked."""
        pins = []
        for block in self.blocks(tier):
            head = block.splitlines()[0].rstrip("\\").strip()
            pinned, _, marker = head.partition(";")
            name, _, version = pinned.partition("==")
            pins.append((name.strip(), version.strip(), marker.strip()))
        return pins

    def blocks(self, tier: str, without: Collection[str] = (), gpu: bool = True) -> List[str]:
        """The requirements of a tier, each with its hashes, as text for pip.

        Args:
            tier: One of :data:`TIERS`.
            without: Names to leave out.
            gpu: Whether to keep the packages that only CUDA needs.
        """
        blocks: List[List[str]] = []
        for line in self.lock(tier).read_text("utf-8").splitlines():
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            if line[0].isspace():
                blocks[-1].append(line)
            else:
                blocks.append([line])
        kept = []
        for block in blocks:
            name = _NAME.match(block[0])
            if name is None:
                raise ValueError(f"{self.lock(tier)}: not a requirement: {block[0]!r}")
            if name.group() in without or (not gpu and GPU_PACKAGES.match(name.group())):
                continue
            kept.append("\n".join(block))
        return kept


REQUIREMENTS = Requirements(Path(__file__).resolve().parent)
