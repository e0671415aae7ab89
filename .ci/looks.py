"""Take pictures of every window in every look, into ``build/looks`` (``make looks``).

Light and dark, at 100 and at 200 per cent, and in each language, for people to look at; it takes
some minutes for each look, and fails where a text does not fit. Some looks only:
``python .ci/looks.py dark-200 german``.
"""

from __future__ import annotations

import sys

from screenshots import run_in_windows
from texts import I18N, compile_all

LARGE = ("xvfb-run", "-a", "-s", "-screen 0 2560x1600x24")
"""Screen on which windows have room at 200 per cent, too."""


def main() -> int:
    """Take those that are named, or all, and return the exit status."""
    compile_all(I18N)
    named = " or ".join(f"[{look}]" for look in sys.argv[1:])
    return run_in_windows(["looks.py"], {}, ("-k", named) if named else (), LARGE)


if __name__ == "__main__":
    sys.exit(main())
