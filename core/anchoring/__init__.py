"""Where an annotation stands: from a span to selectors, and from selectors back to a span."""
