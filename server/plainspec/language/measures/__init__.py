"""All amounts of a sentence in one form: intervals with their units, counts, ranks, dates, labels."""
