"""A library with models in it, and its window."""

from tests.support.library_window import home, models, one_question_a_file, window

__all__ = ["home", "models", "one_question_a_file", "window"]
