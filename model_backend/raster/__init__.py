"""Rasters: grids, aligned reading, streamed writing, vectorising, areas."""
