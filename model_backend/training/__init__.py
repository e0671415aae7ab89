"""Training: from a dataset to a model."""
