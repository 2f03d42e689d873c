"""The language server: the only layer that knows pygls and lsprotocol."""
