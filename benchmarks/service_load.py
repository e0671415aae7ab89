"""Find the highest rate of requests that the service holds, and hold it for some minutes.

    python benchmarks/service_load.py --minutes 5 [--trivial]

A service of its own, with real workers, maps a simulated scene again and again. First, as many
clients as it has workers ask without a pause, which gives the most maps a second that it can make;
then clients ask at that rate's share, at equal distances, whether answers have come or not. Printed
are rate, refusals, latency and the memory of the service; each worker ends with its job. With
``--trivial`` the workers write small files at once, so that the service is measured by itself, over
many more requests.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import rasterio

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.scenes import TEN_METRES, UTM, radar_scene  # noqa: E402

PORT = 8359
SIDE = 512  # pixels
SHARE = 0.85
"""Of the most that it can make: above, a queue grows by chance alone."""
SETTLE = 0.2
"""Of the time, before memory is compared."""
BODY = json.dumps({"domain": "water", "image_uri": "s1.tif", "options": {"method": "thresholds"}})


@dataclass
class Tally:
    """What clients met.

    Attributes:
        seconds: Latency of each map.
        statuses: Number of answers by status.
    """

    seconds: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def ask(self) -> None:
        """Ask for one map, and take its mask."""
        begun = time.monotonic()
        status, answer = call("POST", "/v1/segment", BODY)
        if status == 200:
            call("GET", json.loads(answer)["outputs"]["mask"]["href"])
        with self.lock:
            self.statuses[status] = self.statuses.get(status, 0) + 1
            if status == 200:
                self.seconds.append(time.monotonic() - begun)


def call(method: str, path: str, body: str | None = None) -> tuple[int, bytes]:
    """One request; status 0 where there is no answer."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=300)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer.status, answer.read()
    except OSError:
        return 0, b""
    finally:
        connection.close()


def most(seconds: float, workers: int) -> float:
    """Maps a second that are made where clients ask without a pause."""
    tally, end = Tally(), time.monotonic() + seconds

    def keep_asking() -> None:
        while time.monotonic() < end:
            tally.ask()

    begun = time.monotonic()
    threads = [threading.Thread(target=keep_asking) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(tally.seconds) / (time.monotonic() - begun)


def hold(rate: float, seconds: float, service: psutil.Process) -> tuple[Tally, list[int]]:
    """Ask at a rate; what clients met, and the service's memory each second, bytes."""
    tally, memory = Tally(), []
    begun = time.monotonic()
    threads: list[threading.Thread] = []
    asked = 0
    while (now := time.monotonic() - begun) < seconds:
        if now >= asked / rate:
            asked += 1
            threads.append(threading.Thread(target=tally.ask))
            threads[-1].start()
        if now >= len(memory):
            memory.append(service.memory_info().rss)
            threads = [thread for thread in threads if thread.is_alive()]
        time.sleep(0.01)
    for thread in threads:
        thread.join()
    return tally, memory


def main() -> int:
    """Measure and print; the exit status says whether memory stayed flat and nothing failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) // 2))
    parser.add_argument(
        "--trivial", action="store_true", help="workers that map nothing: the service alone"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        root.mkdir()
        bands, _ = radar_scene(SIDE, SIDE)
        profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 2, "dtype": "float32"}
        with rasterio.open(
            root / "s1.tif", "w", crs=UTM, transform=TEN_METRES, **profile
        ) as dataset:
            dataset.write(bands)
            dataset.descriptions = ("VV", "VH")
        config = Path(folder) / "settings.json"
        kept: dict[str, object] = {"roots": [str(root)], "keep_jobs": 20, "queue": 16, "wait": 240}
        if options.trivial:
            from tests.support.service import fake_worker

            kept["interpreter"] = fake_worker(Path(folder))
        config.write_text(json.dumps({**kept, "workers": options.workers, "port": PORT}))
        command = [sys.executable, "-m", "model_backend", "serve", "--config", str(config)]
        with open(Path(folder) / "log", "w") as log:
            process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        try:
            while call("GET", "/health/ready")[0] != 200:
                if process.poll() is not None:
                    print((Path(folder) / "log").read_text(), file=sys.stderr)
                    return 1
                time.sleep(0.2)
            return measure(options.minutes * 60, options.workers, psutil.Process(process.pid))
        finally:
            process.terminate()
            process.wait(30)


def measure(seconds: float, workers: int, service: psutil.Process) -> int:
    """Find the rate, hold it, print the figures."""
    found = most(min(60.0, seconds / 2), workers)
    rate = SHARE * found
    print(f"most: {found:.3f} maps/s of {SIDE}² pixels with {workers} worker(s)", flush=True)
    load = os.getloadavg()
    tally, memory = hold(rate, seconds, service)
    settled = memory[int(SETTLE * len(memory)) :]
    third = max(len(settled) // 3, 1)
    first, last = (statistics.median(part) for part in (settled[:third], settled[-third:]))
    growth = last / first - 1
    cuts = statistics.quantiles(tally.seconds, n=100, method="inclusive")
    print(f"held: {rate:.3f} requests/s for {seconds / 60:g} min; answers {tally.statuses}")
    print(f"latency, s: p50 {cuts[49]:.2f}, p95 {cuts[94]:.2f}, p99 {cuts[98]:.2f}")
    print(f"memory, MiB: {first / 2**20:.1f} to {last / 2**20:.1f} ({100 * growth:+.2f} %)")
    print(f"load of the machine: {load[0]:.1f} before, {os.getloadavg()[0]:.1f} after")
    return int(growth > 0.02 or set(tally.statuses) != {200})


if __name__ == "__main__":
    sys.exit(main())
