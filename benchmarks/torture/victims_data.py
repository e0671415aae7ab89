"""Jobs that simulate, and that make and change datasets."""

from __future__ import annotations

from pathlib import Path

from model_backend.protocol import Request

from . import healthy
from .inputs import DATES
from .victim import ADDS, Victim, files


def _simulate(given: Path, out: Path) -> Request:
    outputs = files(out, "after.tif", "before.tif", "flood.tif", "elevation.tif")
    return Request("simulatescene", {"width": 250, "height": 250, "seed": 3}, outputs)


def _simulate_sequences(given: Path, out: Path) -> Request:
    parameters = {"places": 3, "width": 32, "height": 32, "radar_most": 8, "optical_most": 4}
    return Request("simulatesequences", parameters, {"folder": str(out / "sequences")})


def _tiles(given: Path, out: Path) -> Request:
    parameters = {
        "input": {"path": str(given / "scene.tif")}, "dataset": str(out / "tiles"),
        "reference_raster": {"path": str(given / "truth.tif")}, "tile_size": 64,
    }  # fmt: skip
    return Request("preparetiles", parameters)


def _import(given: Path, out: Path) -> Request:
    parameters = {
        "layout": "sen1floods11", "source": str(given / "source"), "dataset": str(out / "tiles"),
        "split": "none",
    }  # fmt: skip
    return Request("importdataset", parameters)


def _prepare_sequences(given: Path, out: Path) -> Request:
    layers = [{"path": str(given / f"radar_{day}.tif"), "date": day} for day in DATES]
    parameters = {"layers": layers, "dataset": str(out / "set"), "sequence": "Beira"}
    return Request("preparesequences", parameters)


def _split(given: Path, out: Path) -> Request:
    parameters = {"dataset": str(out / "dataset"), "method": "block", "block_size": 1000.0}
    return Request("splitdataset", parameters, files(out, "report.json"))


def _audit(given: Path, out: Path) -> Request:
    outputs = files(out, "report.html", "suspicious.gpkg", "findings.json")
    return Request("auditdataset", {"dataset": str(out / "dataset")}, outputs)


def _dataset(given: Path, out: Path) -> None:
    healthy.write_dataset(out / "dataset")


DATA = {
    "simulatescene": Victim(_simulate),
    "simulatesequences": Victim(_simulate_sequences),
    "preparetiles": Victim(_tiles, ADDS, grows=("tiles",)),
    "importdataset": Victim(_import, ADDS, grows=("tiles",)),
    "preparesequences": Victim(_prepare_sequences, ADDS, grows=("set",)),
    "splitdataset": Victim(_split, prepare=_dataset),
    "auditdataset": Victim(_audit, prepare=_dataset),
}
