"""Run a request on a service, as :func:`model_backend.client.run_job` does on this computer."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any, Callable, Dict, List

from ..language import known
from ..outputs import OutputFiles
from ..protocol import Error, Event, HighwaterError, Log, Progress, Request, Result
from .address import RemoteBackend
from .connection import Connection
from .events import EventStream
from .translate import inputs_of, name_for, outputs_of

THERE, BACK = 0.1, 0.95
"""Of the progress: until everything is there, and until the job is done."""


def run_remote(
    backend: RemoteBackend,
    request: Request,
    on_event: Callable[[Event], None],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Result:
    """Run a request on a service; returns when its files lie where the request wants them.

    Args:
        backend: The service.
        request: What to do.
        on_event: Called in this thread with every progress, log and metric event.
        is_cancelled: Asked often; the job is then cancelled on the service, too.

    Returns:
        The job's result.

    Raises:
        HighwaterError: What the service or the job reports, ``job.cancelled`` or ``remote.…``. No
            unfinished file is left then.
    """
    backend.check()
    backend.require_job(request.job, request.job)
    outputs = OutputFiles(request.outputs, request.token)
    outputs.check([])
    wanted = outputs_of(request)
    visit = _Visit(Connection(backend), on_event, is_cancelled)
    try:
        inputs = inputs_of(request, backend, visit.send)
        result = visit.run(request, inputs, wanted)
        visit.fetch(outputs)
        return Result(outputs.commit(), result.numbers)
    finally:
        outputs.discard()
        visit.leave()


class _Visit:
    """What one request leaves on a service, until it is left."""

    def __init__(
        self,
        connection: Connection,
        on_event: Callable[[Event], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._connection, self._on_event = connection, on_event
        self._is_cancelled = is_cancelled
        self._uploads: List[str] = []
        self._job = ""
        self._answer: Dict[str, Any] = {}

    def send(self, path: Path) -> str:
        """Upload a file; what to call it there."""
        heard = self._heard(0.0, THERE, f"Sending {path.name}")
        uri = self._connection.upload(path, name_for(path), heard)
        self._uploads.append(uri.partition(":")[2].partition("/")[0])
        return uri

    def run(self, request: Request, inputs: Dict[str, Any], outputs: Dict[str, Any]) -> Result:
        """Run a process to its end."""
        body = {"inputs": inputs, "outputs": outputs, "response": "document"}
        path = f"/processes/{request.job}/execution"
        wishes = {"Prefer": "respond-async", "Accept-Language": known(request.language)}
        self._job = self._connection.ask("POST", path, body, **wishes)["jobID"]
        self._on_event(Log("info", f"It runs on the service as job {self._job}."))
        stream = EventStream(self._connection, self._job)
        try:
            while True:
                event = stream.next(self._is_cancelled)
                if event is None:
                    raise _cancelled()
                if isinstance(event, Result):
                    return event
                if isinstance(event, Error):
                    raise HighwaterError(event.code, event.sentence, event.remedy, event.detail)
                self._on_event(_within(event))
        finally:
            stream.close()

    def fetch(self, outputs: OutputFiles) -> None:
        """Fetch what was made, and what lies beside it."""
        files = self._connection.ask("GET", f"/v1/jobs/{self._job}/results")
        made = self._connection.ask("GET", f"/jobs/{self._job}/results")
        names = {name: link["title"] for name, link in made.items() if "href" in link}
        for name, final in outputs.final.items():
            if name not in names:
                continue
            there = names[name]
            others = set(names.values()) - {there}
            for file in [item for item in files if _belongs(item, there) and item not in others]:
                target = final.with_name(_renamed(file, there, final.name))
                heard = self._heard(BACK, 1.0, f"Fetching {target.name}")
                self._connection.download(files[file]["href"], outputs.part_of(target), heard)

    def leave(self) -> None:
        """Remove from the service what is no longer needed, and cancel what runs."""
        places = [f"/v1/uploads/{upload}" for upload in self._uploads]
        if self._job:
            # First it is cancelled; one that has ended is removed.
            places += [f"/v1/jobs/{self._job}"]
        for place in places:
            with contextlib.suppress(HighwaterError):  # it expires there
                self._connection.ask("DELETE", place)

    def _heard(self, begin: float, end: float, step: str) -> Callable[[float], None]:
        def heard(share: float) -> None:
            if self._is_cancelled():
                raise _cancelled()
            self._on_event(Progress(begin + share * (end - begin), step))

        return heard


def _within(event: Event) -> Event:
    if not isinstance(event, Progress):
        return event
    fraction = THERE + event.fraction * (BACK - THERE)
    return Progress(fraction, event.step, event.rate, event.unit, event.remaining)


def _belongs(file: str, output: str) -> bool:
    """Whether a file is an output's or lies beside it: styles, names of categories, the record."""
    return file == output or file.startswith((f"{output}.", f"{Path(output).stem}."))


def _renamed(file: str, there: str, here: str) -> str:
    if file.startswith(there):
        return here + file[len(there) :]
    return Path(here).stem + file[len(Path(there).stem) :]


def _cancelled() -> HighwaterError:
    return HighwaterError("job.cancelled", "The job was cancelled.")
