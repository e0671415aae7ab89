"""The export of labels: asks for a file, writes it, and offers to prepare tiles from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton

from ...processing_provider.translation import tr
from ..background_work import BackgroundWork
from ..forms import open_form
from .kinds import DRY, WATER
from .labels import VALID_LAYER, WATER_LAYER, export_labels


class Exporting(QObject):
    """Exports the labels of a review; ``told`` carries a sentence.

    Args:
        dock: That it belongs to.

    Attributes:
        review: GeoPackage of the review; None: there is none yet.
        prepare_button: Opens “Prepare training tiles” with what was exported last.
    """

    told = pyqtSignal(str)

    def __init__(self, dock) -> None:
        super().__init__(dock)
        self._dock = dock
        self.review: Optional[Path] = None
        self._layers: Dict[str, str] = {}
        self.prepare_button = QPushButton(tr("Prepare tiles from them…"))
        self.prepare_button.setVisible(False)
        self.prepare_button.clicked.connect(lambda _checked=False: self.prepare())

    def ask(self) -> None:
        """Ask for a file and export into it."""
        if self.review is None:
            return
        stem = self.review.stem.replace("_review", "")
        start = str(self.review.with_name(f"{stem}_labels.gpkg"))
        name, _ = QFileDialog.getSaveFileName(
            self._dock, tr("Export labels"), start, tr("GeoPackage (*.gpkg)")
        )
        if name:
            self.export(Path(name if name.lower().endswith(".gpkg") else f"{name}.gpkg"))

    def export(self, target: Path) -> None:
        """Write the labels.

        Args:
            target: GeoPackage; one that is there is replaced.
        """
        review, written = self.review, self._dock.background.reached()
        self.told.emit(tr("Writing the labels…"))

        def work(is_cancelled: Callable[[], bool]) -> Any:
            while not (written.wait(0.1) or is_cancelled()):
                pass  # the last decision is on its way
            return export_labels(review, target, is_cancelled)

        BackgroundWork(
            tr("Export labels"), work, lambda found: self._show(target, found), self.told.emit
        ).start()

    def prepare(self) -> None:
        """Open “Prepare training tiles”, filled in with what was exported last."""
        open_form(
            "highwater:preparetiles",
            {
                "REFERENCE_POLYGONS": self._layers[WATER_LAYER],
                "VALID_AREA": self._layers[VALID_LAYER],
                "MIN_VALID": 1,
            },
        )

    def _show(self, target: Path, found: Dict[str, int]) -> None:
        project = QgsProject.instance()
        for name in (VALID_LAYER, WATER_LAYER):
            source = f"{target}|layername={name}"
            there = [item for item in project.mapLayers().values() if item.source() == source]
            layer = there[0] if there else QgsVectorLayer(source, f"{target.stem}: {name}", "ogr")
            if there:
                layer.reload()
            else:
                project.addMapLayer(layer)
            self._layers[name] = layer.id()
        self.prepare_button.setVisible(True)
        self.told.emit(
            tr(
                "{} polygons of water and {} of dry land were written; {} features say nothing."
                " “Prepare training tiles” takes “water” as reference polygons and “valid_area” as"
                " the area in which they hold: {}"
            ).format(found[WATER], found[DRY], found["nothing"], target)
        )
