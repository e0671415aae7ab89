"""What can go wrong, done on purpose: kills, full disks, broken files; see ``__main__.py``."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "torture"

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
