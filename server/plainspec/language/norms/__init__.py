"""From a sentence to its norms: clauses, modals, imperatives, conditions, quantities."""
