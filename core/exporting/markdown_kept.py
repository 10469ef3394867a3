"""Markdown written again over a file in which a person wrote on: none of that person's words is lost.

What stands between our blocks stays after the block that it followed. A block that was not touched is written
anew; one that was touched stays as it is, unless our side changed too: then ours is written anew, and theirs
stands below it. Properties that are not ours stay.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.exporting.markdown import END, HEAD, digest

_BLOCK = re.compile(
    rf"^<!--zp-([\w-]+) ([0-9a-f]+)-->\n(.*?)^{re.escape(END)}[ \t]*$", re.DOTALL | re.MULTILINE
)
_PROPERTIES = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_PROPERTY = re.compile(r"^(?=[^\s#-])", re.MULTILINE)
_ANCHOR = re.compile(r"^\^zp-\S+\n*", re.MULTILINE)
_OWN = ("title:", "place:", "year:", "speaker:", "source:", "zhupi:")


class Block(NamedTuple):
    """A block of ours as it was written, whole and inside, and the words of a person that follow it."""

    name: str
    whole: str
    inside: str
    written: str
    after: str

    @property
    def is_touched(self) -> bool:
        """Whether somebody wrote in it."""
        return digest(self.inside) != self.written


class Page(NamedTuple):
    """A file: properties, what a person wrote above the first block, and the blocks."""

    properties: str
    above: str
    blocks: list[Block]


def is_ours(text: str) -> bool:
    """Whether a file has blocks of ours, which can be written anew."""
    return bool(_BLOCK.search(_lines(text)))


def kept(old: str, new: str) -> str:
    """The new file with all that a person wrote into the old one."""
    before, now = _page(old), _page(new)
    known = {block.name: block for block in now.blocks}
    followed: dict[str, list[str]] = {block.name: [] for block in now.blocks}
    parts = [_properties(before.properties, now.properties), before.above]
    last = now.blocks[0].name if now.blocks and now.blocks[0].name == HEAD else ""
    for block in before.blocks:
        if block.name in known:
            last = block.name
        words = followed[last] if last else parts
        words += [one for one in _of_a_person(block, known.get(block.name)) if one]
    touched = {block.name: block for block in before.blocks if block.is_touched}
    for block in now.blocks:
        old_block = touched.get(block.name)
        stays = old_block is not None and old_block.written == block.written
        parts += [old_block.whole if old_block and stays else block.whole, *followed[block.name]]
    return "\n\n".join(filter(None, parts)) + "\n"


def _of_a_person(block: Block, new: Block | None) -> Iterator[str]:
    """What is to stand below a block: its inside, where that was touched and is written anew or gone."""
    if block.is_touched and (new is None or new.written != block.written):
        yield _ANCHOR.sub("", block.inside).strip("\n")  # which only one block may have
    yield block.after


def _page(text: str) -> Page:
    text = _lines(text)
    properties = _PROPERTIES.match(text)
    at = properties.end() if properties else 0
    found = list(_BLOCK.finditer(text, at))
    ends = [*(one.start() for one in found[1:]), len(text)]
    above = text[at : found[0].start() if found else len(text)].strip("\n")
    blocks = [
        Block(one[1], one[0], one[3], one[2], text[one.end() : end].strip("\n"))
        for one, end in zip(found, ends, strict=True)
    ]
    return Page(properties[1] if properties else "", above, blocks)


def _properties(old: str, new: str) -> str:
    """Our properties as they are now, and a person's as they were."""
    theirs = [one for one in _PROPERTY.split(old) if one.strip() and not one.startswith(_OWN)]
    words = "".join((new, *theirs)).strip("\n")
    return f"---\n{words}\n---" if words else ""


def _lines(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n")
