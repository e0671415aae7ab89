"""Look the locked packages up in the database of known vulnerabilities, by pip-audit.

Run by the Python that has it. Without a way to the database it says so and succeeds: nothing was
looked up then, which the sentence says.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "model_backend" / "environment" / "requirements"
LIMIT = 90  # seconds for each lock file
UNREACHABLE = (
    "ConnectionError", "ServiceError", "Max retries", "Timeout", "Name or service not known",
    "Temporary failure", "ProxyError", "SSLError", "HTTPError", "JSONDecodeError",
)  # fmt: skip
"""What pip-audit says where it cannot ask, as opposed to what it finds."""


def audit(lock: Path) -> List[str]:
    """Known vulnerabilities of what a lock file holds, a line each.

    Raises:
        ConnectionError: The database cannot be asked, or knows nothing of these packages.
        RuntimeError: pip-audit itself failed.
    """
    command = [
        sys.executable, "-m", "pip_audit", "--requirement", str(lock), "--disable-pip",
        "--require-hashes", "--format", "json", "--progress-spinner", "off", "--timeout", "15",
    ]  # fmt: skip
    try:
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", timeout=LIMIT, check=False
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise ConnectionError(f"no answer within {LIMIT} s") from error
    try:
        found: Dict[str, List[dict]] = json.loads(done.stdout)
    except ValueError as error:
        last = (done.stderr.strip().splitlines() or ["nothing was said"])[-1]
        if any(sign in done.stderr for sign in UNREACHABLE):
            raise ConnectionError(last) from error
        raise RuntimeError(last) from error
    packages = found["dependencies"]
    skipped = [package["name"] for package in packages if package.get("skip_reason")]
    if packages and len(skipped) == len(packages):
        raise ConnectionError(f"the package index here knows none of {len(packages)} packages")
    if skipped:
        print(f"{lock.name}: not looked up were {', '.join(skipped)}.")
    return [
        f"{package['name']} {package.get('version', '')}: {flaw['id']},"
        f" mended in {', '.join(flaw['fix_versions']) or 'no version yet'}"
        for package in packages
        for flaw in package.get("vulns", ())
    ]


def main() -> int:
    """Look up all lock files and return the exit status."""
    flaws: List[str] = []
    audited = 0
    for lock in sorted(LOCKS.glob("*.txt")):
        try:
            flaws += [f"{lock.name}: {flaw}" for flaw in audit(lock)]
        except ConnectionError as error:
            print(
                f"{lock.name} was NOT audited: the database of vulnerabilities cannot be reached"
                f" from here ({error}). What comes after it was not tried."
            )
            break
        except RuntimeError as error:
            print(f"{lock.name}: pip-audit failed: {error}", file=sys.stderr)
            return 1
        else:
            print(f"{lock.name} was audited.")
            audited += 1
    if audited:
        print("\n".join(sorted(set(flaws))) or "No vulnerability was found in what was audited.")
    return int(bool(flaws))


if __name__ == "__main__":
    sys.exit(main())
