"""One module per kind of completion: what is offered, and what is shown of one item."""
