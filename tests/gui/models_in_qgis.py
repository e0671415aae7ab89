"""Runs inside a real QGIS: the shipped models in the model designer, and one as a batch process."""

import os

from processing.gui import BatchOutputSelectionPanel as output_panel
from processing.gui import BatchPanel as batch_panel
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QDockWidget
from session import FACTS, REPORT, begin, picture, settle, wait_for

HEADING, PATTERN = 0, "water of "
WIDTHS = {"image": 395, "predict:mask": 460, "predict:polygons": 475}
"""Pixels that paths need."""
BATCH = 240  # seconds; three maps, on a machine that may have other work


def look_at_model(path: str, name: str) -> dict:
    """Open a shipped model in the designer, as “Edit model” does."""
    dialog = ModelerDialog.create(None) if hasattr(ModelerDialog, "create") else ModelerDialog()
    dialog.loadModel(path)
    dialog.resize(1600, 1050)
    dialog.show()
    for dock in dialog.findChildren(QDockWidget):
        dock.setVisible(False)
    settle(1)
    view = max(dialog.findChildren(QAbstractScrollArea), key=lambda item: item.width())
    view.scene().setSceneRect(view.scene().itemsBoundingRect().adjusted(-20, -20, 20, 20))
    view.fitInView(view.scene().sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
    settle(1)
    picture(dialog, name)
    model = dialog.model()
    seen = {"valid": model.validate()[0], "steps": sorted(model.childAlgorithms())}
    seen["boxes"] = len(view.scene().items())
    model.setSourceFilePath(path)
    dialog.setDirty(False)
    dialog.close()
    return seen


def map_several() -> dict:
    """Fill in a batch as a user does: choose the images, then one name for each output."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("highwater:quickmap")
    dialog = BatchAlgorithmDialog(algorithm)
    dialog.show()
    dialog.resize(1400, 420)
    settle(0.5)
    panel = dialog.mainWidget()
    table = panel.tblParameters
    choose_files(panel, FACTS["images"])
    # Not the summary: QGIS itself fails when a batch ends that has made pages.
    for output, ending in (("mask", "tif"), ("polygons", "gpkg")):
        column = panel.parameter_to_column[f"predict:{output}"]
        name_output(
            table.cellWidget(1, column), os.path.join(FACTS["folder"], f"{PATTERN}.{ending}")
        )
    for name, width in WIDTHS.items():
        table.setColumnWidth(panel.parameter_to_column[name], width)
    settle(0.5)
    picture(dialog, "quick-map-batch")
    columns = range(table.columnCount())
    titles = [table.horizontalHeaderItem(column).text() for column in columns]
    names = {}
    for output in ("mask", "polygons", "probability", "summary"):
        column = panel.parameter_to_column[f"predict:{output}"]
        rows = range(1, table.rowCount())
        names[output] = [table.cellWidget(row, column).getValue() for row in rows]
    dialog.runAlgorithm()
    # QGIS 3.22 returns when all is done, later ones at once.
    wait_for(lambda: not dialog.cancelButton().isEnabled(), BATCH)
    settle(0.5)
    written = sorted(os.listdir(FACTS["folder"]))
    dialog.close()
    return {"titles": titles, "names": names, "written": written}


def choose_files(panel, files) -> None:
    """“Select Files…” in the column of the images."""
    really = batch_panel.QFileDialog.getOpenFileNames
    batch_panel.QFileDialog.getOpenFileNames = lambda *arguments: (files, "")
    try:
        column = panel.parameter_to_column["image"]
        panel.tblParameters.cellWidget(HEADING, column).showFileSelectionDialog()
    finally:
        batch_panel.QFileDialog.getOpenFileNames = really


def name_output(widget, path: str) -> None:
    """The button “…” of an output: a name, and then “fill with parameter values” of the image."""
    asked = output_panel.QFileDialog.getSaveFileName
    filled = output_panel.AutofillDialog

    class Filled(filled):
        def exec(self):
            self.cmbFillType.setCurrentIndex(self.FILL_WITH_PARAMETER)
            self.cmbParameters.setCurrentIndex(self.cmbParameters.findData("image"))
            self.accept()

        exec_ = exec

    output_panel.QFileDialog.getSaveFileName = lambda *arguments: (path, arguments[-1])
    output_panel.AutofillDialog = Filled
    try:
        widget.showSelectionDialog()
    finally:
        output_panel.QFileDialog.getSaveFileName = asked
        output_panel.AutofillDialog = filled


def work() -> None:
    REPORT["models"] = {name: look_at_model(path, name) for name, path in FACTS["models"].items()}
    REPORT["batch"] = map_several()


begin(work)
