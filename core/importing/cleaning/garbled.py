"""Lines that came into a text garbled, such as a pasted part: read in a wrong encoding, and saved so."""

from core.document.clean_text import GARBLED, CleanText
from core.importing.cleaning.edits import Edit, edited, lines_of
from core.importing.mojibake import lines_put_right


def garbled_lines(clean: CleanText) -> CleanText:
    """Lines that are certain to be garbled become what they were before."""
    if clean.text.isascii():
        return clean
    lines, starts = lines_of(clean.text)
    right = lines_put_right(lines)
    return edited(clean, [Edit(starts[i], starts[i] + len(lines[i]), GARBLED, right[i]) for i in right])
