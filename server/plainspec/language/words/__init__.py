"""Dictionaries: words with their forms, synonyms, opposites, kinds and scales. Nothing here reads a sentence."""
