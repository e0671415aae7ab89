"""Jobs that make maps, or something of maps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from model_backend.protocol import Request

from . import healthy
from .inputs import DATES, FLOOD_DAY
from .victim import GOES_ON, TRAIN, Victim, files

PRODUCTS = ("mask.tif", "probability.tif", "polygons.gpkg")
PAGES = ("summary.html", "overlay.png", "layout.qpt")


def _layer(path: Path) -> dict[str, str]:
    return {"path": str(path)}


def _threshold(given: Path, out: Path) -> Request:
    parameters = {"input": _layer(given / "scene.tif")}
    return Request("thresholdwater", parameters, files(out, *PRODUCTS, *PAGES))


def _predict(given: Path, out: Path) -> Request:
    request = healthy.predict_request(given / "scene.tif", given / "net.onnx", out)
    parameters = {**request.parameters, "resume": str(out / "progress"), "tile": 128}
    return replace(request, parameters=parameters, outputs=files(out, *PRODUCTS))


def _scenes(given: Path, out: Path) -> Request:
    settings = {"input": {"path": ""}, "model": str(given / "net.onnx"), "engine": "onnxruntime"}
    parameters = {
        "settings": settings, "output": str(out / "all"), "folder": str(given / "scenes"),
    }  # fmt: skip
    return Request("predictscenes", parameters)


def _evaluate(given: Path, out: Path) -> Request:
    parameters = {
        "prediction": _layer(given / "truth.tif"), "draws": 200,
        "reference_raster": _layer(given / "earlier.tif"),
    }  # fmt: skip
    return Request(
        "evaluatemap", parameters, files(out, "comparison.tif", "report.json", "page.html")
    )


def _sample(given: Path, out: Path) -> Request:
    parameters = {"mask": _layer(given / "truth.tif"), "size": 200}
    return Request("samplepoints", parameters, files(out, "points.gpkg"))


def _area(given: Path, out: Path) -> Request:
    parameters = {"mask": _layer(given / "truth.tif"), "points": _layer(given / "points.gpkg")}
    return Request("estimatearea", parameters, files(out, "report.html", "metrics.json"))


def _exclusion(given: Path, out: Path) -> Request:
    parameters = {"elevation": _layer(given / "elevation.tif")}
    return Request("exclusionmask", parameters, files(out, "mask.tif"))


def _geocode(given: Path, out: Path) -> Request:
    product = next((given / "download").glob("*.zip"))
    parameters = {
        "product": str(product), "elevation": _layer(given / "download" / "dem.tif"),
    }  # fmt: skip
    return Request("geocodesentinel1", parameters, files(out, "image.tif", "incidence.tif"))


def _change(given: Path, out: Path) -> Request:
    parameters = {"first": _layer(given / "earlier.tif"), "second": _layer(given / "truth.tif")}
    return Request("floodchange", parameters, files(out, "change.tif", "polygons.gpkg"))


def _dated(given: Path, name: str) -> list[dict[str, Any]]:
    return [{"layer": _layer(given / f"{name}_{day}.tif"), "day": day} for day in DATES]


def _timeline(given: Path, out: Path) -> Request:
    rasters = ("frequency.tif", "first.tif", "last.tif", "longest.tif", "flooded.tif")
    others = ("footprints.gpkg", "table.gpkg", "csv.csv", "report.html", "plot.png")
    parameters = {"layers": _dated(given, "water")}
    return Request("floodtimeline", parameters, files(out, *rasters, *others))


def _statistics(given: Path, out: Path) -> Request:
    parameters = {"layers": _dated(given, "radar")}
    return Request("temporalstatistics", parameters, files(out, "statistics.tif"))


def _detection(given: Path, out: Path) -> Request:
    parameters = {
        "input": _layer(given / "scene.tif"), "layers": _dated(given, "radar"),
        "flood_date": FLOOD_DAY,
    }  # fmt: skip
    return Request("changedetection", parameters, files(out, *PRODUCTS, "zscore.tif", PAGES[0]))


def _explain(given: Path, out: Path) -> Request:
    parameters = {
        "input": _layer(given / "small.tif"), "model": str(given / "trained" / "model.onnx"),
    }  # fmt: skip
    return Request("explain", parameters, files(out, "evidence.tif", "withheld.tif"))


MAPS = {
    "thresholdwater": Victim(_threshold),
    "predict": Victim(_predict, GOES_ON, aside=("progress",)),
    "predictscenes": Victim(_scenes, GOES_ON, aside=("scenes.json", "scene.json"), grows=("all",)),
    "evaluatemap": Victim(_evaluate),
    "samplepoints": Victim(_sample),
    "estimatearea": Victim(_area),
    "exclusionmask": Victim(_exclusion),
    "geocodesentinel1": Victim(_geocode),
    "floodchange": Victim(_change),
    "floodtimeline": Victim(_timeline),
    "temporalstatistics": Victim(_statistics),
    "changedetection": Victim(_detection),
    "explain": Victim(_explain, python=TRAIN),
}
