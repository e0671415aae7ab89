"""Job ``simulatesequences``: radar and optical images of places through time."""

from __future__ import annotations

from typing import Any

from rasterio.warp import transform_geom

from ...context import JobContext
from ...protocol.parameters import SimulateSequencesParameters
from ...raster.grid import WGS84, Grid
from .checks import check_parameters
from .place import Place
from .shots import Shot, shots
from .writing import OPTICAL_LIST, RADAR_LIST, SequenceWriter, TruthRow, write_band

FOLDER = "folder"
LEAST_FLOOD = 0.01  # of the place under flood water, from which an image is labelled as flooded


def run(parameters: SimulateSequencesParameters, context: JobContext) -> dict[str, Any]:
    """Make the places and write them.

    Args:
        parameters: How many and what they are like.
        context: The job; output ``folder``.

    Returns:
        ``FLOODED_PLACES``, ``RADAR_IMAGES``, ``OPTICAL_IMAGES``, ``FLOODED_IMAGES``,
        and the mean ``CLOUD_SHARE`` of the optical ones.

    Raises:
        HighwaterError: Parameters that no set can be made of, or a folder that is in use or cannot
            be written to.
    """
    start = check_parameters(parameters)
    context.outputs.check([], folders=(FOLDER,))
    numbers = {"RADAR_IMAGES": 0, "OPTICAL_IMAGES": 0, "FLOODED_IMAGES": 0, "FLOODED_PLACES": 0}
    clouds = 0.0
    with SequenceWriter(context.outputs.new_folder(FOLDER)) as writer:
        for done in range(parameters.places):
            number = parameters.first_place + done
            context.progress(done / parameters.places, "Simulating places", done, "places")
            place = Place(parameters, number, start)
            flooded = 0
            for row in _write(writer, place, parameters.clouds, context):
                numbers["OPTICAL_IMAGES" if row.cloud_share else "RADAR_IMAGES"] += 1
                clouds += float(row.cloud_share or 0)
                flooded += row.flooded
            numbers["FLOODED_IMAGES"] += flooded
            numbers["FLOODED_PLACES"] += flooded > 0
    images = numbers["RADAR_IMAGES"] + numbers["OPTICAL_IMAGES"]
    context.log(
        f"{parameters.places} places with {images} images; a flood is in"
        f" {numbers['FLOODED_IMAGES']} images of {numbers['FLOODED_PLACES']} places."
    )
    return {
        **numbers,
        "CLOUD_SHARE": clouds / max(numbers["OPTICAL_IMAGES"], 1),
    }


def _write(
    writer: SequenceWriter, place: Place, cloudiness: float, context: JobContext
) -> list[TruthRow]:
    """Write the images of a place; what is true of them."""
    folder = writer.place(place.name)
    lists: dict[str, list[dict[str, Any]]] = {RADAR_LIST: [], OPTICAL_LIST: []}
    rows = []
    for shot in shots(place, cloudiness):
        context.check_cancelled()
        for ending, values in shot.bands.items():
            write_band(folder / f"{shot.name}_{ending}.tif", place.grid, values, _tags(shot))
        row = _true(place, shot)
        writer.state(row)
        rows.append(row)
        lists[RADAR_LIST if shot.orbit else OPTICAL_LIST].append(
            {
                "date": row.date,
                "filename": shot.name,
                "FLOODING": bool(row.flooded),
                "FULL-DATA-COVERAGE": shot.full,
                **({"orbit": shot.orbit} if shot.orbit else {}),
            }
        )
    for name, images in lists.items():
        if images:
            writer.list_images(name, place.name, _outline(place.grid), images)
    return rows


def _true(place: Place, shot: Shot) -> TruthRow:
    return TruthRow(
        place=place.name,
        image=shot.name,
        sensor="Sentinel-1" if shot.orbit else "Sentinel-2",
        date=shot.date.isoformat(),
        flooded=int(shot.flood_share >= LEAST_FLOOD),
        flood_share=f"{shot.flood_share:.5f}",
        cloud_share="" if shot.cloud_share is None else f"{shot.cloud_share:.4f}",
        orbit=shot.orbit,
        incidence="" if shot.incidence is None else f"{shot.incidence:.2f}",
    )


def _tags(shot: Shot) -> dict[str, str]:
    """Metadata of an image's files: what the lists of the published set have no place for."""
    tags = {"SIMULATED": "Highwater simulatesequences"}
    if shot.incidence is not None:
        tags["INCIDENCE_ANGLE"] = f"{shot.incidence:.2f}"
    if shot.cloud_share is not None:
        tags["CLOUD_PERCENT"] = f"{100 * shot.cloud_share:.2f}"
    return tags


def _outline(grid: Grid) -> dict[str, Any]:
    """GeoJSON of the grid in longitude and latitude."""
    ring = [*grid.corners, grid.corners[0]]
    return transform_geom(grid.crs, WGS84, {"type": "Polygon", "coordinates": [ring]}, precision=6)
