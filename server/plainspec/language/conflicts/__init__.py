"""Whether two sentences can both be obeyed: the comparison, and a module for each way to be at odds."""
