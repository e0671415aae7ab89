"""Whether a scene's pixels suit a method, and what to resample to where they do not."""

from __future__ import annotations

from ..protocol import HighwaterError
from ..raster.grid import Grid

TOLERANCE = 1.5  # a model trained at 10 m sees about the same at 7 to 15 m


def limits_around(trained: float | None) -> tuple[float, tuple[float, float]]:
    """What a model takes without resampling.

    Args:
        trained: Pixel size that it was trained for, metres; None: it does not say.

    Returns:
        Metres to resample to, and the least and largest pixel size.
    """
    if not trained:
        return 0.0, (0.0, float("inf"))
    return trained, (trained / TOLERANCE, trained * TOLERANCE)


def suitable_pixel_size(
    grid: Grid, layer: str, method: str, usual: float, limits: tuple[float, float], resample: bool
) -> float | None:
    """Check a scene's pixel size.

    Args:
        grid: Grid of the scene.
        layer: Name of the scene, for the message.
        method: Name of the model or method, for the message.
        usual: Metres to resample to.
        limits: Least and largest pixel size that needs no resampling, in metres.
        resample: Whether the user allows resampling.

    Returns:
        Metres to resample to; None where the pixels are suitable as they are.

    Raises:
        HighwaterError: ``input.pixel_size`` when they are not and resampling is not allowed.
    """
    along_row, along_column = grid.pixel_size()
    low, high = limits
    if low <= min(along_row, along_column) and max(along_row, along_column) <= high:
        return None
    if resample:
        return usual
    raise HighwaterError(
        "input.pixel_size",
        f"The pixels of “{layer}” are {along_row:.3g} × {along_column:.3g} m, but “{method}” is"
        f" made for {low:.3g} to {high:.3g} m.",
        f"Allow resampling (to {usual:.3g} m), or choose a model for this pixel size.",
    )
