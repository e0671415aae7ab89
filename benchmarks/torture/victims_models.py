"""Jobs that train models, judge them and change them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from model_backend.protocol import Request

from .victim import GOES_ON, TRAIN, Victim, files

RECIPE: dict[str, Any] = {
    "device": "cpu", "pictures": 0, "network": {"architecture": "small_unet", "norm": "group"},
    "optimisation": {"epochs": 3, "batch_size": 4, "learning_rate": 0.003, "patience": 0},
}  # fmt: skip
SPACE = json.dumps({"optimisation.learning_rate": {"low": 1e-3, "high": 1e-2, "log": True}})


def _recipe(given: Path, epochs: int = 3) -> dict[str, Any]:
    optimisation = {**RECIPE["optimisation"], "epochs": epochs}
    return {**RECIPE, "dataset": str(given / "pictures"), "optimisation": optimisation}


def _train(given: Path, out: Path) -> Request:
    parameters = {**_recipe(given), "run": str(out / "run")}
    return Request("trainmodel", parameters, files(out, "model.onnx"))


def _train_sequences(given: Path, out: Path) -> Request:
    parameters = {
        "dataset": str(given / "sequences"), "run": str(out / "run"), "device": "cpu",
        "network": {"side": 32}, "optimisation": {"epochs": 3, "batch_size": 4},
    }  # fmt: skip
    return Request("traintimeseries", parameters, files(out, "model.onnx"))


def _resumed(request: Request, out: Path) -> Request:
    if not (out / "run" / "run.json").exists():  # nothing to go on with yet
        return request
    return replace(request, parameters={**request.parameters, "resume": True})


def _cross_validate(given: Path, out: Path) -> Request:
    parameters = {
        "recipe": _recipe(given, 1), "run": str(out / "run"), "by": "folds", "folds": 2,
    }  # fmt: skip
    return Request("crossvalidate", parameters, files(out, "table.csv", "report.html"))


def _sweep(given: Path, out: Path) -> Request:
    parameters = {
        "recipe": _recipe(given, 1), "run": str(out / "run"), "space": SPACE, "trials": 1,
    }  # fmt: skip
    return Request("sweep", parameters, files(out, "model.onnx", "table.csv", "report.html"))


def _classify(given: Path, out: Path) -> Request:
    parameters = {
        "model": str(given / "trained" / "series.onnx"), "dataset": str(given / "sequences"),
    }  # fmt: skip
    outputs = files(out, "table.csv", "footprints.gpkg", "plot.png", "report.html")
    return Request("classifytimeseries", parameters, outputs)


def _info(given: Path, out: Path) -> Request:
    outputs = files(out, "card.html", "metadata.json")
    return Request("modelinfo", {"model": str(given / "net.onnx")}, outputs)


def _judge(given: Path, out: Path) -> Request:
    parameters = {
        "dataset": str(given / "judged"), "models": [str(given / "net.onnx"), "builtin"],
        "draws": 200,
    }  # fmt: skip
    outputs = files(out, "report.html", "metrics.json", "table.csv", "tiles.gpkg")
    return Request("evaluatemodel", parameters, {**outputs, "confusion": str(out / "confusion")})


def _calibrate(given: Path, out: Path) -> Request:
    parameters = {"dataset": str(given / "honest"), "model": str(given / "sure.onnx")}
    outputs = files(out, "model.onnx", "report.html", "metrics.json")
    return Request("calibratemodel", parameters, outputs)


def _export(given: Path, out: Path) -> Request:
    parameters = {"dataset": str(given / "honest"), "model": str(given / "lakes.onnx")}
    return Request("exportmodel", parameters, files(out, "model.onnx"))


_RUN = {"repeat": GOES_ON, "python": TRAIN, "aside": ("run",)}

MODELS = {
    "classifytimeseries": Victim(_classify),
    "modelinfo": Victim(_info),
    "evaluatemodel": Victim(_judge),
    "calibratemodel": Victim(_calibrate),
    "exportmodel": Victim(_export),
    "trainmodel": Victim(_train, again=_resumed, **_RUN),
    "traintimeseries": Victim(_train_sequences, again=_resumed, **_RUN),
    "crossvalidate": Victim(_cross_validate, **_RUN),
    # The chart of its report has the trial that was killed, too.
    "sweep": Victim(_sweep, **{**_RUN, "aside": ("run", "report.html")}),
}
