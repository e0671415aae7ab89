"""Networks that classify each image of a sequence."""
