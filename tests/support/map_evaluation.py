"""A small map and its reference, scored by hand, and job ``evaluatemap`` on such."""

import numpy as np
import pyogrio
import shapely
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.jobs import run_request
from model_backend.protocol import Log, Request
from model_backend.protocol.parameters import (
    EvaluateMapParameters,
    VectorLayer,
)
from model_backend.protocol.plain import to_plain

UTM = CRS.from_epsg(32646)


NORTH_UP = Affine(10, 0, 500000, 0, -10, 3000000)


PREDICTION = np.array(
    [
        [1, 1, 0, 0, 255],
        [2, 1, 0, 0, 255],
        [0, 3, 4, 0, 1],
        [0, 0, 0, 0, 1],
    ],
    "u1",
)


REFERENCE = np.array(
    [
        [1, 0, 0, 1, 1],
        [1, 1, 0, 0, 0],
        [0, 1, 1, 0, -1],
        [0, 0, 0, 0, -1],
    ],
    "i2",
)


# By hand: hits (0,0) (1,0) (1,1); false alarm (0,1); misses (0,3) and, under the categories
# excluded and uncertain, (2,1) (2,2); four pixels have no data or an invalid reference.
EXPECTED = {"TP": 3, "FP": 1, "FN": 3, "TN": 9, "VALID_PIXELS": 16}


def polygons(path, geometries, crs, **more):
    wkb = shapely.to_wkb(np.array(geometries, object))
    kind = geometries[0].geom_type if geometries else "Polygon"
    pyogrio.raw.write(path, wkb, [], [], driver="GPKG", geometry_type=kind, crs=crs, **more)
    return VectorLayer(str(path), name="polygons")


def evaluate(prediction, reference=None, outputs=None, **more):
    """Run the job; numbers and the lines of the log."""
    if isinstance(reference, VectorLayer):
        more["reference_polygons"] = reference
    elif reference is not None:
        more["reference_raster"] = reference
    parameters = EvaluateMapParameters(prediction, **more)
    events = []
    request = Request("evaluatemap", to_plain(parameters), outputs or {})
    result = run_request(request, events.append)
    return result.numbers, [event.text for event in events if isinstance(event, Log)]
