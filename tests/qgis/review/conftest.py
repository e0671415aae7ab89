"""Reviews that were begun."""

from tests.support.review_sessions import analysed, open_review, session

__all__ = ["analysed", "open_review", "session"]
