"""Runs inside a real QGIS: opens the dialogs of training, and trains."""

import os

import processing
from heartbeat import Heartbeat
from qgis.PyQt.QtWidgets import QLabel, QTextEdit, QWidget
from session import FACTS, REPORT, begin, picture, settle, wait_for

WAIT = 240  # seconds; other work may go on beside the training


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
    wait_for(lambda: os.path.exists(os.path.join(FACTS["run"], "last.ckpt")), WAIT)
    dialog.cancelButton().click()
    wait_for(lambda: not dialog.cancelButton().isEnabled())
    settle(1)
    seen = {"cancelled": log.toPlainText(), "left": sorted(os.listdir(FACTS["run"]))}
    seen["model_of_cancelled"] = os.path.exists(FACTS["trained"])
    dialog.close()
    dialog, log = train(RESUME=True)
    with Heartbeat() as heart:
        wait_for(lambda: "Results:" in log.toPlainText() or "rror" in log.toPlainText(), WAIT)
        REPORT["training"] = heart.report()
    settle(1)
    seen["continued"] = log.toPlainText()
    dialog.close()
    return seen


def work() -> None:
    REPORT["basic"] = look_at_dialog("trainmodel", unfold=True)
    look_at_dialog("sweep", unfold=False)
    REPORT.update(cancel_and_go_on())


begin(work)
