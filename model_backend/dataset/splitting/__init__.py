"""Dividing a dataset into parts that share no ground."""
