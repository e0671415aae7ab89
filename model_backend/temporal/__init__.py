"""The earlier images of a place: their statistics, and what departs from them."""
