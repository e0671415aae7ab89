"""A trained network on image sequences, and what it says of them."""
