"""Sequences of simulated images of places through time, with a label for each image."""
