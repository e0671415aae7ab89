"""A recipe judged on places that were left out of its training, one after the other."""
