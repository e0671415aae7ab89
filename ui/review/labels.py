"""Decisions as labels: what “Prepare training tiles” takes as reference and valid area."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...model_backend.protocol import HighwaterError
from ...processing_provider.translation import tr
from .items import source_of
from .kinds import DRY, TILE, WATER
from .layer import ACCEPTED, COMMENT, DECISION, EDITED, ORIGINAL, REJECTED, SAYS, TIME

WATER_LAYER, VALID_LAYER, LABELS_LAYER = "water", "valid_area", "labels"
"""Layers of the file: for reference polygons, for the area in which they hold, and both classes
with what was decided."""


@dataclass(frozen=True)
class Label:
    """What is known of a part of the ground.

    Attributes:
        water: Where it is water; may be empty.
        valid: Where it is known.
    """

    water: QgsGeometry
    valid: QgsGeometry


def label_of(
    says: str, decision: str, geometry: QgsGeometry, original: QgsGeometry
) -> Tuple[Label, ...]:
    """What a decision says of the ground; empty: nothing.

    Accepted is what the map says, rejected the opposite. What was redrawn is what the map says
    inside the new outline, and the opposite in what was cut off. A tile that was redrawn is water
    inside the outline and dry in the rest of it.

    Args:
        says: ``water``, ``dry``, ``tile`` or empty.
        decision: ``accepted``, ``rejected``, ``edited`` or empty.
        geometry: As it is now.
        original: As it was before it was redrawn; empty: it was not.
    """
    nothing = QgsGeometry()
    if decision in (ACCEPTED, REJECTED) and says in (WATER, DRY):
        is_water = (says == WATER) == (decision == ACCEPTED)
        return (Label(geometry if is_water else nothing, geometry),)
    if decision == EDITED and says in (WATER, DRY, TILE):
        valid = geometry if original.isEmpty() else geometry.combine(original)
        water = original.difference(geometry) if says == DRY else geometry
        return (Label(water, valid),)
    return ()


def export_labels(review: Path, target: Path, is_cancelled: Callable[[], bool]) -> Dict[str, int]:
    """Write the labels of a review; called in the background.

    Args:
        review: The GeoPackage of the review.
        target: GeoPackage to write.
        is_cancelled: Says whether to stop.

    Returns:
        Numbers of ``water`` and ``dry`` polygons, and of features that say ``nothing``.

    Raises:
        HighwaterError: ``review.no_labels``, ``review.no_water`` or ``review.write``.
    """
    layer = QgsVectorLayer(source_of(review), review.stem, "ogr")
    water: List[Tuple[QgsGeometry, Tuple[Any, ...]]] = []
    dry: List[Tuple[QgsGeometry, Tuple[Any, ...]]] = []
    valid: List[Tuple[QgsGeometry, Tuple[Any, ...]]] = []
    nothing = 0
    for feature in layer.getFeatures():
        if is_cancelled():
            return {}
        facts = tuple(str(feature[name] or "") for name in (SAYS, DECISION, COMMENT, TIME))
        labels = label_of(facts[0], facts[1], feature.geometry().makeValid(), _original(feature))
        nothing += not labels
        for label in labels:
            rest = label.valid if label.water.isEmpty() else label.valid.difference(label.water)
            for shapes, geometry in ((water, label.water), (dry, rest), (valid, label.valid)):
                if not geometry.isEmpty():
                    shapes.append((geometry, facts))
    if not valid:
        raise HighwaterError(
            "review.no_labels",
            tr("No decision says yet what is water and what is dry."),
            tr("Accept or reject features of a map, or draw the water of a tile anew."),
        )
    if not water:
        raise HighwaterError(
            "review.no_water",
            tr(
                "Everything that was decided is dry, but “Prepare training tiles” needs at least"
                " one polygon of water."
            ),
            tr("Go on until there is some water among the labels."),
        )
    _write(target, layer.crs(), water, dry, valid)
    return {WATER: len(water), DRY: len(dry), "nothing": nothing}


def _original(feature: QgsFeature) -> QgsGeometry:
    text = feature[ORIGINAL]
    return QgsGeometry.fromWkt(text).makeValid() if text else QgsGeometry()


def _write(target: Path, crs: QgsCoordinateReferenceSystem, water, dry, valid) -> None:
    part = target.with_name(f".part-{target.name}")
    labels = [("water", *item) for item in water] + [("dry", *item) for item in dry]
    layers = {
        # The first one is what is taken where no layer is named.
        WATER_LAYER: [("water", *item) for item in water],
        VALID_LAYER: [("valid", *item) for item in valid],
        LABELS_LAYER: labels,
    }
    try:
        for number, (name, shapes) in enumerate(layers.items()):
            _write_layer(part, name, number == 0, crs, shapes)
        os.replace(part, target)
    except OSError as error:
        raise _unwritten(target, error.strerror or str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def _write_layer(path: Path, name: str, is_first: bool, crs, shapes) -> None:
    texts = "&".join(
        f"field={column}:string(0)" for column in ("class", "says", "decision", "comment", "time")
    )
    fields: QgsFields = QgsVectorLayer(f"Polygon?{texts}", "", "memory").fields()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    if not is_first:
        kinds = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = kinds.CreateOrOverwriteLayer
    writer = QgsVectorFileWriter.create(
        str(path), fields, QgsWkbTypes.Type.MultiPolygon, crs, QgsCoordinateTransformContext(),
        options,
    )  # fmt: skip
    for label, geometry, facts in shapes:
        feature = QgsFeature(fields)
        whole = QgsGeometry(geometry)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        feature.setAttributes([label, *facts])
        writer.addFeature(feature)
    problem = writer.errorMessage()
    del writer  # closes the file
    if problem:
        raise _unwritten(path, problem)


def _unwritten(path: Path, detail: str) -> HighwaterError:
    return HighwaterError(
        "review.write",
        tr("The labels “{}” could not be written: {}.").format(path, detail),
        tr("Choose another file, or free some space."),
    )
