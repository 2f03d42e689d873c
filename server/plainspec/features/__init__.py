"""Features: what an editor can ask for. Each module is a pure function of a snapshot."""
