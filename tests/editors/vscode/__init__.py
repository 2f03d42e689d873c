"""VS Code in a real browser. A package, so that its fixtures end with the last of its tests."""
