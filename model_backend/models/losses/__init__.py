"""What training minimises; invalid pixels have no part in it."""

from .build import Loss, build_loss

__all__ = ["Loss", "build_loss"]
