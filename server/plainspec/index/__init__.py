"""The index: facts, snapshots, settings, and the store that follows the disk and the editor."""
