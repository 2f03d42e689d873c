"""Sentences folded for comparison: what they say, apart from how they say it."""
