"""The review's own layer: a copy of the features with what was decided, in a GeoPackage."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, List

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...model_backend.protocol import HighwaterError
from ...processing_provider.translation import tr
from .kinds import UNSAID, Kind, kind_of

LAYER = "review"
SAYS, DECISION, COMMENT, TIME, ORIGINAL = (
    "review_says",
    "review_decision",
    "review_comment",
    "review_time",
    "review_original",
)
"""Fields: what the feature says, what was decided, remarks, when, and the outline before it was
redrawn (WKT)."""
AREA_HA = "review_area_ha"
ACCEPTED, REJECTED, EDITED = "accepted", "rejected", "edited"
"""Values of the decision; empty: none yet."""


def own_fields() -> QgsFields:
    """The fields that a review adds."""
    # Through a layer in memory, because each Qt names the types of fields in its own way.
    texts = "&".join(
        f"field={name}:string({length})"
        for name, length in ((SAYS, 10), (DECISION, 10), (COMMENT, 0), (TIME, 32), (ORIGINAL, 0))
    )
    return QgsVectorLayer(f"Polygon?{texts}&field={AREA_HA}:double", "", "memory").fields()


def is_review(layer: QgsVectorLayer) -> bool:
    """Whether a layer is one that a review keeps its decisions in."""
    return {SAYS, DECISION, ORIGINAL} <= set(layer.fields().names())


def place_beside(layer: QgsVectorLayer) -> Path:
    """Where the review of a layer is kept by default."""
    source = Path(layer.source().split("|", 1)[0])
    folder = source.parent if source.is_file() else Path.home()
    stem = source.stem if source.is_file() else layer.name()
    kept = "".join("_" if letter in '\\/:*?"<>|' else letter for letter in stem)
    return folder / f"{kept}_review.gpkg"


class Copying:
    """Copies a layer's features into a new review; made in the main thread, run in another.

    Args:
        layer: The layer; it is only read.
        says: What features say that do not say it themselves: ``water``, ``dry`` or empty.
    """

    def __init__(self, layer: QgsVectorLayer, says: str = UNSAID) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields = QgsFields(layer.fields())
        self._crs = layer.crs()
        self._name = layer.name()
        self._kind: Kind = kind_of(layer.fields())
        self._says = says
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(layer.crs(), QgsCoordinateTransformContext())
        self._measure.setEllipsoid("WGS84")

    def write(self, path: Path, is_cancelled: Callable[[], bool]) -> None:
        """Write the review.

        Raises:
            HighwaterError: ``review.empty`` or ``review.write``.
        """
        fields, columns = self._columns()
        part = path.with_name(f".part-{path.name}")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = LAYER
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            writer = QgsVectorFileWriter.create(
                str(part),
                fields,
                QgsWkbTypes.Type.MultiPolygon,
                self._crs,
                QgsCoordinateTransformContext(),
                options,
            )
            problem = writer.errorMessage()
            count = 0
            for feature in self._source.getFeatures():
                if is_cancelled() or problem:
                    break
                writer.addFeature(self._copy(feature, fields, columns))
                problem = writer.errorMessage()
                count += 1
            del writer  # closes the file
            if problem:
                raise _unwritten(path, problem)
            if not count:
                raise HighwaterError(
                    "review.empty",
                    tr("The layer “{}” has no features to review.").format(self._name),
                    tr("Choose another layer."),
                )
            if not is_cancelled():
                os.replace(part, path)
        except OSError as error:
            raise _unwritten(path, error.strerror or str(error)) from error
        finally:
            for left in (part, *part.parent.glob(f"{part.name}-*")):
                left.unlink(missing_ok=True)

    def _columns(self):
        """Fields of the review, and the numbers of those that are copied."""
        fields, columns = QgsFields(), []
        own = own_fields()
        for number, field in enumerate(self._fields):
            if field.name().lower() != "fid" and own.lookupField(field.name()) < 0:
                fields.append(field)
                columns.append(number)
        fields.extend(own)
        return fields, columns

    def _copy(self, feature: QgsFeature, fields: QgsFields, columns: List[int]) -> QgsFeature:
        copy = QgsFeature(fields)
        values = [feature.attribute(number) for number in columns]
        geometry = feature.geometry()
        area = 0.0
        if not geometry.isNull():
            if QgsWkbTypes.isCurvedType(geometry.wkbType()):
                geometry.convertToStraightSegment()
            geometry.get().dropZValue()
            geometry.get().dropMValue()
            geometry.convertToMultiType()
            area = self._measure.measureArea(geometry) / 1e4
            copy.setGeometry(geometry)
        says = self._kind.says(feature) or self._says
        copy.setAttributes([*values, says, "", "", "", "", area])
        return copy


def _unwritten(path: Path, detail: str) -> HighwaterError:
    return HighwaterError(
        "review.write",
        tr("The review “{}” could not be written: {}.").format(path, detail),
        tr("Choose another file, or free some space."),
    )
