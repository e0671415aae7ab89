"""Runs inside a real QGIS: opens the dialogs of training, and trains."""

import json
import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QLabel, QTextEdit, QWidget

FACTS = json.loads(Path(os.environ["HIGHWATER_FACTS"]).read_text("utf-8"))
REPORT = {}
WAIT = 240  # seconds


def settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def picture(widget: QWidget, name: str) -> None:
    assert widget.grab().save(os.path.join(FACTS["pictures"], f"{name}.png"))


def look_at_dialog(algorithm: str, unfold: bool) -> list:
    """Take pictures of a dialog, folded and perhaps unfolded; returns its labels when folded."""
    dialog = processing.createAlgorithmDialog(f"highwater:{algorithm}", {"DATASET": FACTS["data"]})
    dialog.show()
    dialog.resize(1060, 720)  # after it has taken the size of the last one
    settle(1)
    picture(dialog, f"{algorithm}-dialog")
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]
    labels.sort(key=lambda label: label.mapTo(dialog, label.rect().topLeft()).y())
    texts = [label.text() for label in labels]
    if unfold:
        for box in dialog.findChildren(QWidget):
            if box.metaObject().className() == "QgsCollapsibleGroupBox":
                box.setProperty("collapsed", False)
        dialog.resize(1060, FACTS["height"])
        settle(1)
        picture(dialog, f"{algorithm}-dialog-advanced")
        dialog.resize(1060, 720)
        settle(0.2)
    dialog.close()
    return texts


def wait_for(condition) -> None:
    end = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        settle(0.05)


def train(**values) -> tuple:
    """Open the dialog with some values and press Run."""
    dialog = processing.createAlgorithmDialog(
        "highwater:trainmodel",
        {"DATASET": FACTS["dataset"], "MODEL": FACTS["trained"], **FACTS["quick"], **values},
    )
    dialog.show()
    settle(0.5)
    dialog.runAlgorithm()
    log = max(dialog.findChildren(QTextEdit), key=lambda widget: widget.width())
    return dialog, log


def cancel_and_go_on() -> dict:
    """Cancel a training after its first epoch, then continue it to its end."""
    dialog, log = train()
    wait_for(lambda: os.path.exists(os.path.join(FACTS["run"], "last.ckpt")))
    dialog.cancelButton().click()
    wait_for(lambda: not dialog.cancelButton().isEnabled())
    settle(1)
    seen = {"cancelled": log.toPlainText(), "left": sorted(os.listdir(FACTS["run"]))}
    seen["model_of_cancelled"] = os.path.exists(FACTS["trained"])
    dialog.close()
    dialog, log = train(RESUME=True)
    wait_for(lambda: "Results:" in log.toPlainText() or "rror" in log.toPlainText())
    settle(1)
    seen["continued"] = log.toPlainText()
    dialog.close()
    return seen


def main() -> None:
    try:
        REPORT["basic"] = look_at_dialog("trainmodel", unfold=True)
        look_at_dialog("sweep", unfold=False)
        REPORT.update(cancel_and_go_on())
    except Exception:
        REPORT["error"] = traceback.format_exc()
    Path(FACTS["report"]).write_text(json.dumps(REPORT), encoding="utf-8")
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(1500, main)
