"""One form for words that a filter takes for the same."""


def folded(text: str) -> str:
    """The text with script, width and case folded away; the table for it is loaded at the first use."""
    if not text:
        return text
    from core.text.folding import fold  # noqa: PLC0415 - the table is large, the start is short

    return fold(text)
