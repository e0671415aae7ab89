"""A process that runs one request after the other and answers how each has ended.

Standard input: a line of JSON with ``folder`` (what was written there may go after the run),
``request`` (the text of a request) and ``vector``. Standard output: a line of JSON with ``end``
and what belongs to it. It lives on until a request kills it, which is what is looked for.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model_backend.jobs import run_request
from model_backend.protocol import HighwaterError, Request

MEMORY = 8 * 2**30  # bytes of address space; libraries reserve much that they do not use


def run(text: str) -> dict[str, Any]:
    """Run a request; its end in words."""
    request = None
    try:
        request = Request.from_json(text)
        result = run_request(request, lambda event: None)
    except HighwaterError as error:
        return {
            "end": "unforeseen" if error.code == "job.failed" else "refused",
            "code": error.code,
            "sentence": error.sentence,
            "detail": error.detail[-1500:] if error.code == "job.failed" else "",
        }
    except BaseException as error:  # what a worker would not have caught either
        return {"end": "escaped", "code": type(error).__name__, "sentence": str(error)[:300]}
    return {"end": "result", "outputs": result.outputs, "numbers": sorted(result.numbers)}


def main() -> None:
    """Answer line by line."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        answers.write(json.dumps(run(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
