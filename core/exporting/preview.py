"""What would go out, told before it does: how much it is, and how it begins."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from core.document.annotation import Placed
from core.exporting.pieces import Block, body
from core.exporting.selection import Outgoing, Selection
from core.interchange.notebook import Notebook

MOST_LINES = 60


class Preview(NamedTuple):
    """Numbers of paragraphs, notes and footnotes, and the first lines as plain text."""

    paragraphs: int
    notes: int
    footnotes: int
    lines: tuple[str, ...]


def preview(notebook: Notebook, selection: Selection) -> Preview:
    """What goes out of a notebook whose notes have their places."""
    out = Outgoing(notebook, selection)
    chosen = body(out)
    numbers = chosen.numbers()

    def lines() -> Iterator[str]:
        for block in chosen.blocks:
            yield _words(out, block, numbers)
            yield from (f"    {_said(out.notes[number])}" for one in block.pieces for number in one.opens)
        for number in chosen.elsewhere:
            yield f"“{out.quote(out.notes[number])}”"
            yield f"    {_said(out.notes[number])}"

    told = (line for line in lines() if line.strip())
    return Preview(len(chosen.blocks), len(out.notes), len(numbers), tuple(islice(told, MOST_LINES)))


def _words(out: Outgoing, block: Block, numbers: dict[int, int]) -> str:
    """A paragraph with the numbers of its footnotes in brackets."""
    return "".join(
        one.span.of(out.text) if one.entry is None else f"[{numbers[one.entry]}]" for one in block.pieces
    )


def _said(note: Placed) -> str:
    """What a note says, on one line."""
    words = " ".join(note.annotation.note.split())
    tags = " ".join(f"#{tag}" for tag in note.annotation.tags)
    return "※ " + (" · ".join(filter(None, (words, tags))) or "—")
