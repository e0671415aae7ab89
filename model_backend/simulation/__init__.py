"""Scenes made up from physics, for machines without data."""
