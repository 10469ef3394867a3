"""Notes of a page: what its numbers lead to, and what leads back."""

import re
from collections import Counter
from typing import NamedTuple

from core.importing.formats.web.blocks import Block, Lines, Link
from core.importing.paragraphs import Paragraph, Piece

_NUMBER = re.compile(r"\s*[\[［〔【(（^]?\s*(\d{1,3})\s*[\]］〕】)）]?\s*")
_BEGINS_NUMBERED = re.compile(r"\s*[\[［〔【(（]?\s*\d{1,3}\s*[\]］〕】)）.．、]")
LINK_BACK = "link back"


class Notes(NamedTuple):
    """What notes say, by number from one in their order, and the other lines of the page."""

    said: dict[int, list[Paragraph]]
    blocks: list[Block]


def parted(lines: Lines) -> Notes:
    """The notes of a page, and its other lines, in which the notes are called.

    A number leads to a note, which stands below it and leads back; a glossary that prints its own numbers
    needs none, unless it is a list that counts, too.
    """
    calls = _calls(lines)
    starts = {start: number for number, start in enumerate(sorted(set(calls.values())), 1)}
    holders = Counter(lines.blocks[start].path[:-1] for start in starts)
    said: dict[int, list[Paragraph]] = {}
    noted: set[int] = set()
    for start, number in starts.items():
        holder, end = lines.blocks[start].path[:-1], start + 1
        while holders[holder] == 1 and end < len(lines.blocks) and _is_in(lines, end, holder):
            end += 1
        said[number] = [_said(lines, line) for line in range(start, end)]
        noted.update(range(start, end))
    numbers = {place: starts[start] for place, start in calls.items()}
    calling = {block for block, _ in numbers}
    blocks = [
        _calling(block, at, numbers) if at in calling else block
        for at, block in enumerate(lines.blocks)
        if at not in noted
    ]
    return Notes(said, blocks)


def _calls(lines: Lines) -> dict[tuple[int, int], int]:
    """The pieces of lines that call notes, with the lines where these begin."""
    leading_back = {link.block for link in lines.links if _leads_back(lines, link)}
    found: dict[tuple[int, int], int] = {}
    for link in lines.links:
        words = lines.blocks[link.block].paragraph.pieces[link.piece].words
        target = lines.places.get(link.target, -1)
        if (not words or _NUMBER.fullmatch(words)) and link.block < target and target in leading_back:
            found[link.block, link.piece] = target
    plain = {
        start: "".join(piece.words for piece in _said(lines, start).pieces if piece.kind != "left-out")
        for start in found.values()
    }
    return {
        place: start
        for place, start in found.items()
        if _is_counted(lines.blocks[start]) or not _BEGINS_NUMBERED.match(plain[start])
    }


def _is_counted(block: Block) -> bool:
    """Whether a line has a number that its list supplies."""
    return block.paragraph.pieces[0].kind == "supplied"


def _calling(block: Block, at: int, numbers: dict[tuple[int, int], int]) -> Block:
    """A line in which pieces that call a note say so."""
    pieces = tuple(
        Piece(piece.words, "note", note=numbers[at, place]) if (at, place) in numbers else piece
        for place, piece in enumerate(block.paragraph.pieces)
    )
    return block._replace(paragraph=Paragraph(pieces, block.paragraph.level))


def _leads_back(lines: Lines, link: Link) -> bool:
    return lines.places.get(link.target, link.block) < link.block


def _is_in(lines: Lines, line: int, holder: tuple[int, ...]) -> bool:
    return lines.blocks[line].path[: len(holder)] == holder


def _said(lines: Lines, line: int) -> Paragraph:
    """What a line of a note says, without its own number and the link back."""
    back = {link.piece for link in lines.links if link.block == line and _leads_back(lines, link)}
    return Paragraph(
        [
            piece._replace(kind="left-out", reason=LINK_BACK) if number in back else piece
            for number, piece in enumerate(lines.blocks[line].paragraph.pieces)
            if number or piece.kind != "supplied"
        ]
    )
