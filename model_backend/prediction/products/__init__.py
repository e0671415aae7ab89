"""What is made of a map while it streams by, and after."""
