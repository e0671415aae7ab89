"""What scheduling thousands of scenes costs, with the network replaced by a fixed delay.

    python benchmarks/cluster.py [--scenes 5000] [--delay 5.0] [--workers 1 64]

Workers are real ones of Dask with one thread each, which sleep; several live in one process, as the
computer that this runs on has fewer processors than there are workers. Everything else is what a
run over scenes does: orders, answers, retries, the table of scenes. For each number of workers:

- *overhead*: how much longer it takes than rounds × delay, the least that so many workers need;
- *scaling*: speed of each worker, as a share of that of one worker alone.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import math
import multiprocessing
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from distributed import Client, Scheduler, Worker

from model_backend import __version__
from model_backend.cluster.client import Cluster
from model_backend.cluster.flow import SceneFlow
from model_backend.cluster.scenes import Order, SceneOrder
from model_backend.protocol.parameters import PredictParameters, RasterLayer
from model_backend.scenes.scene import DONE, Outcome, Scene, SceneTask
from model_backend.scenes.table import SceneTable

PROCESSES = 2


def sleep(order: Order) -> Outcome:
    """Take as long as a scene, and say as much of it."""
    assert isinstance(order, SceneOrder)
    time.sleep(order.task.settings.threshold or 0)
    numbers = {"WATER_AREA": 1.0, "VALID_PERCENT": 100.0, "CAPTION": "A sentence of some length."}
    ring = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    products = {name: f"scenes/{order.task.scene.name}/{name}.tif" for name in ("mask", "polygons")}
    name = order.task.scene.name
    return Outcome(name, DONE, numbers=numbers, products=products, footprint=ring)


def schedule(port: int) -> None:
    """Be the scheduler."""
    logging.disable(logging.WARNING)

    async def run() -> None:
        async with Scheduler(host="127.0.0.1", port=port, dashboard_address=":0") as scheduler:
            await scheduler.finished()

    asyncio.run(run())


def work(address: str, number: int) -> None:
    """Be some workers."""
    logging.disable(logging.WARNING)

    async def run() -> None:
        workers = [Worker(address, nthreads=1, dashboard_address=":0") for _ in range(number)]
        await asyncio.gather(*workers)
        await asyncio.gather(*(worker.finished() for worker in workers))

    asyncio.run(run())


def measure(scenes: int, workers: int, delay: float, port: int) -> float:
    """Seconds that scenes take on some workers."""
    address = f"tcp://127.0.0.1:{port}"
    spawn = multiprocessing.get_context("spawn")
    counts = [workers // PROCESSES + (n < workers % PROCESSES) for n in range(PROCESSES)]
    processes = [spawn.Process(target=schedule, args=(port,), daemon=True)]
    processes += [
        spawn.Process(target=work, args=(address, count), daemon=True) for count in counts if count
    ]
    for process in processes:
        process.start()
    try:
        cluster = Cluster(lambda: Client(address, timeout=30), address)
        while len(cluster.threads()) < workers:
            time.sleep(0.2)
        with tempfile.TemporaryDirectory() as folder:
            tasks = list(tasks_in(folder, scenes, delay))
            table = SceneTable(Path(folder))
            table.begin([task.scene for task in tasks], {})
            flow = SceneFlow(cluster, (), 2, lambda: None, work=sleep)
            begun = time.monotonic()
            done = 0
            for _, outcome in flow.run(tasks):
                table.put(outcome)
                done += outcome.state == DONE
            table.flush()
            took = time.monotonic() - begun
        cluster.close()
        if done != scenes:
            raise SystemExit(f"{scenes - done} scenes were not done")
        return took
    finally:
        for process in processes:
            process.kill()
            process.join()


def tasks_in(folder: str, scenes: int, delay: float):
    """Scenes that only take time; the delay travels as the threshold."""
    for number in range(scenes):
        layer = RasterLayer(f"{folder}/images/scene_{number:05d}.tif", f"scene_{number:05d}")
        settings = PredictParameters(layer, threshold=delay, model="network.onnx")
        scene = Scene(layer.name, layer.name, layer)
        yield SceneTask(scene, settings, folder, ("mask", "polygons"), "", __version__)


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenes", type=int, default=5000)
    parser.add_argument("--delay", type=float, default=5.0, help="seconds that a scene takes")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 64])
    options = parser.parse_args()
    most = max(options.workers)
    alone = 0.0
    print(
        "| workers | scenes | seconds | scenes/s | overhead | scaling |\n|---|---|---|---|---|---|"
    )
    for number, workers in enumerate(sorted(options.workers)):
        # The largest number does all scenes; few workers would take far longer for them.
        share = 1 if workers == most else 0.5
        scenes = max(round(options.scenes * share * workers / most), 20)
        took = measure(scenes, workers, options.delay, 28_786 + number)
        overhead = took / (math.ceil(scenes / workers) * options.delay) - 1
        speed = scenes / took / workers
        alone = alone or speed
        print(
            f"| {workers} | {scenes:,} | {took:.1f} | {scenes / took:.2f} |"
            f" {100 * overhead:.1f} % | {100 * speed / alone:.1f} % |",
            flush=True,
        )


if __name__ == "__main__":
    main()
