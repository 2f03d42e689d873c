"""The command line: check, rules, init. Knows nothing of the language server."""
