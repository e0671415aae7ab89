"""Networks: architectures, losses and the model file."""
