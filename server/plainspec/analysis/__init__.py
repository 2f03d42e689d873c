"""The rule contract, the engine, and the rules."""
