"""A report and its notes in typst's language, in which no word of theirs can give an order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile

from core.document.annotation import COLOURS
from core.document.clean_text import LOST
from core.exporting.labels import Labels
from core.exporting.noted import ALONE, USUAL, noted, says_something
from core.exporting.palette import palette
from core.exporting.pieces import Block, Body, Piece
from core.exporting.selection import Field, Outgoing
from resources import ROOT

NOTED = "zhupi-notes"
"""A keyword of the file; those behind it are the inks that only a reader's notes are printed in.

So who opens the file tells them from the report's words, whatever stands between them.
"""
FRONT = ("title", "dateline", "speaker")
_NOT_PRINTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def source(out: Outgoing, body: Body, faces: Sequence[str]) -> str:
    """The whole source, to be set in the first of these faces that there is."""
    written = _Writer(out, body)
    return "\n\n".join((*_settings(out, faces), *written.front(), *written.paragraphs(), *written.alone()))


def _beside(colour: str) -> str:
    """A colour that no eye tells from another."""
    return f"#{int(colour[1:], 16) ^ 1:06x}"


def string(words: str) -> str:
    """Words as a string of typst, in which nothing is markup."""
    words = _NOT_PRINTED.sub(LOST, words.replace("\r", " "))
    words = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{words}"'


def _settings(out: Outgoing, faces: Sequence[str]) -> Iterator[str]:
    """What the document is called, its language and faces, then how it looks."""
    labels, colours = Labels(out), palette("light")
    speaker = (out.report.metadata.speaker if out.report else "") or ""
    names = "".join(f"{string(face)}, " for face in faces)
    grounds = ", ".join(f'{colour}: rgb("{colours[colour]}")' for colour in COLOURS)
    inks = {f"noted-{name}": _beside(colours[name]) for name in ("ink", "mute")}
    told = ", ".join(string(word) for word in (NOTED, *inks.values()))
    about = f"title: {string(labels.title)}, author: {string(out.in_script(speaker))}, date: none"
    yield f"#set document({about}, keywords: ({told}))"
    yield f'#set text(font: ({names}), lang: "zh", region: "{labels.region}")'
    inks |= {name: colours[name] for name in ("ink", "mute", "accent")}
    yield "\n".join(f'#let {name} = rgb("{colour}")' for name, colour in inks.items())
    yield f"#let grounds = ({grounds})"
    yield (ROOT / "pdf" / "report.typ").read_text("utf-8")


class _Writer:
    """Writes what goes out, each footnote where it is first called, notes below their paragraphs."""

    def __init__(self, out: Outgoing, body: Body) -> None:
        self._out, self._body, self._labels = out, body, Labels(out)
        self._front = list(takewhile(lambda block: block.role in FRONT, body.blocks))
        self._called: set[int] = set()
        self._levels: list[int] = []

    def front(self) -> Iterator[str]:
        """The title with the lines below it, the contents, and what the colours mean."""
        titles = [block for block in self._front if block.role == "title"]
        name = "#linebreak()".join(self._words(block.pieces) for block in titles)
        yield f"#title[{name or _said(self._out.name or self._labels.of('批注'))}]"
        if not titles and self._out.beside:
            yield f"#by[{_said(self._out.beside)}]"
        yield from (f"#by[{self._words(block.pieces)}]" for block in self._front if block.role != "title")
        for block in self._front:
            yield from self._below(block)
        if sum(block.role == "heading" for block in self._body.blocks) > 1:
            yield f"#contents[{_said(self._labels.of('目录'))}]"
        if legend := self._legend():
            yield f"#legend[{legend}]"

    def paragraphs(self) -> Iterator[str]:
        """The report, with what is noted below each paragraph."""
        for block in self._body.blocks[len(self._front) :]:
            words = self._words(block.pieces)
            if block.role == "heading":
                yield f"#heading(level: {self._depth(block.level)})[{words or _said(self._labels.notes)}]"
            elif block.role in ("paragraph", "entry"):
                yield f"#entry[{words}]" if block.role == "entry" else words
            else:
                yield f"#plain[{words}]"
            yield from self._below(block)

    def alone(self) -> Iterator[str]:
        """The notes whose words are not there, or that go out without the report."""
        with_words = bool(self._body.blocks)
        notes = [
            one for one in self._body.elsewhere if not with_words or says_something(self._out.notes[one])
        ]
        if notes and with_words:
            name = _said(self._labels.of("失位批注"))
            yield f"#heading(level: 1)[#text(fill: noted-ink)[{name}]]"
        yield from (self._note(number, ALONE) for number in notes)

    def _depth(self, level: int) -> int:
        """How deep a heading is below others; no depth is left out, whatever levels the report has."""
        while self._levels and self._levels[-1] >= level:
            self._levels.pop()
        self._levels.append(level)
        return len(self._levels)

    def _words(self, pieces: Sequence[Piece]) -> str:
        """Words with their marks, the numbers of notes behind what they are on."""
        parts = []
        for (colour, _), group in groupby(pieces, key=lambda piece: (piece.colour, bool(piece.closes))):
            inside = list(group)
            words = "".join(map(self._piece, inside))
            parts.append(f'#marked("{colour}")[{words}]' if colour else words)
            parts += [f'#sign("{number + 1}")' for piece in inside for number in self._told(piece)]
        return "".join(parts)

    def _piece(self, piece: Piece) -> str:
        if piece.entry is not None:
            return self._call(piece.entry)
        words = _said(piece.span.of(self._out.text))
        return f"#strong[{words}]" if piece.lead else words

    def _told(self, piece: Piece) -> list[int]:
        """The notes that end with a piece and say something."""
        return [number for number in piece.closes if says_something(self._out.notes[number])]

    def _call(self, entry: int) -> str:
        """A footnote under its printed number where it is first called, further on that number again."""
        if entry in self._called or self._out.report is None:
            return f"#footnote(<e{entry}>)"
        self._called.add(entry)
        number = self._out.report.glossary[entry].number or entry + 1
        said = self._words(self._body.called[entry])
        return f'#footnote(numbering: _ => "{number}")[{said}]<e{entry}>'

    def _below(self, block: Block) -> Iterator[str]:
        """The notes that end in a paragraph."""
        yield from (self._note(one, USUAL) for piece in block.pieces for one in self._told(piece))

    def _note(self, number: int, usual: Sequence[Field]) -> str:
        note = self._out.notes[number]
        colour = note.annotation.colour
        told = noted(self._out, self._labels, note, usual)
        fields = "".join(f", {_field(field, words, colour)}" for field, words in told.fields)
        return f'#note("{colour}", {string(f"{number + 1}  {told.head}")}{fields})'

    def _legend(self) -> str:
        colours: Iterable[str] = dict.fromkeys(note.annotation.colour for note in self._out.notes)
        if not self._body.blocks:
            return ""
        names = {
            one: self._labels.colour(one, self._out.meanings.get(one, ""))
            for one in COLOURS
            if one in colours
        }
        return "#h(1.2em)".join(f'#marked("{one}")[{_said(name)}]' for one, name in names.items())


def _said(words: str) -> str:
    """Words among typst's markup."""
    return f"#{string(words)}"


def _field(field: Field, words: str, colour: str) -> str:
    if field == "quote":
        return f'marked("{colour}", {string(words)})'
    return string(words) if field == "note" else f"aside({string(words)})"
