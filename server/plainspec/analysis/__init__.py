"""Analysis: the contract of rules, the engine that runs them, and the rules themselves."""
