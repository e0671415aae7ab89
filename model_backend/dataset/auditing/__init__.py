"""What is wrong with a dataset, found before a model learns it."""
