"""Rasters written, and jobs run in this process."""

from tests.support.jobs import run_job, shipped_models, write_raster

__all__ = ["run_job", "shipped_models", "write_raster"]
