"""From an index of sequences to a trained network."""
