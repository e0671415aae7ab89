"""Datasets: labelled tiles on disk, their index, statistics and description."""
