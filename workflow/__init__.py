"""The verbs: the saksgang on one page, one use case per verb, no input or output."""
