"""Rasters: grids, aligned reading, streamed writing, vectorising, areas."""

import os

CACHE = "128"
"""Megabytes of blocks that GDAL keeps; see :mod:`.cache` for files that need more."""

# GDAL's own default is a twentieth of the machine's memory, which it fills with blocks that a
# stream never reads again. Said before GDAL is first used; a value of the user's stands.
os.environ.setdefault("GDAL_CACHEMAX", CACHE)
