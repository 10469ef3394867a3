"""What of a report goes out: chosen by one value, and ready for whatever format writes it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import PurePath
from typing import Literal, NamedTuple, get_args

from core.document.annotation import COLOURS, Annotation, Colour, Placed, Placement
from core.document.problem import Problem
from core.document.report import Report, Section, beside
from core.document.span import Span
from core.exporting.cells import Cell
from core.interchange.notebook import Notebook
from core.page.page import Page, Row, build_page
from core.page.printed import unheaded
from core.text.conversion import Script, convert
from core.text.folding import FINDING
from core.text.typesetting import typeset

Field = Literal[
    "id", "kind", "state", "start", "end", "section", "quote", "note", "tags", "colour", "meaning",
    "created", "modified", "link", "author", "resolved", "replies",
]  # fmt: skip
"""What can be told of a note."""
FIELDS: tuple[Field, ...] = get_args(Field)
Order = Literal["place", "created", "modified", "colour", "tag"]
ORDERS: tuple[Order, ...] = get_args(Order)
NO_SECTION = "The report has no section {name}: name words of a heading, or a number from 1 to {sections}."
LOST = Placement(None, "orphan", 0.0)


class Selection(NamedTuple):
    """What goes out: of which sections (none named: all), the report's words too or only notes.

    Of the notes those of the colours and tags, where some are named; `fields` are told of each in this order,
    none named: those that the format tells. `author` is who wrote the notes.
    """

    sections: tuple[int, ...] = ()
    words: bool = True
    colours: tuple[Colour, ...] = ()
    tags: tuple[str, ...] = ()
    script: Script = "source"
    fields: tuple[Field, ...] = ()
    order: Order = "place"
    author: str = ""

    def has_note(self, note: Annotation) -> bool:
        """Whether a note has one of the colours, and one of the tags or what is below one."""
        return (not self.colours or note.colour in self.colours) and (
            not self.tags or any(_is_below(own, tag) for own in note.tags for tag in self.tags)
        )


EVERYTHING = Selection()


class Outgoing:
    """What is chosen of a notebook whose notes have their places: the rows and notes that go out.

    `text` is the report's, code point for code point as the page prints it in the chosen script; `report` and
    `page` are None where the report was lost. `notebook` has only the chosen notes, the trash too where all
    are chosen. `stretches` are where the chosen rows stand.
    """

    def __init__(self, notebook: Notebook, selection: Selection = EVERYTHING) -> None:
        self.selection, self.report, self.meanings = selection, notebook.report, notebook.meanings
        self.page: Page | None = build_page(notebook.report) if notebook.report else None
        self.stretches = tuple(_stretches(notebook.report, selection)) if notebook.report else ()
        ids = {note.id for note in notebook.here}
        chosen = [note for note in notebook.here if note.parent not in ids and selection.has_note(note)]
        replies = (note for note in notebook.here if note.parent in ids)
        self._replies = sorted(replies, key=lambda note: (note.created, note.id))
        places, others = notebook.placements, notebook.others
        placed = [Placed(note, places.get(note.id, LOST), others.get(note.id)) for note in chosen]
        self.notes = tuple(sorted(filter(self._is_here, placed), key=_ORDERS[selection.order]))
        self.notebook = self._kept(notebook)

    @cached_property
    def text(self) -> str:
        """The report's words as printed, with as many code points as its own."""
        if self.page is None:
            return ""
        converted = convert(self.page.report.text, self.selection.script)
        parts, at = [], 0
        for row in self.page.rows:
            parts += [converted[at : row.span.start], typeset(row.span.of(converted))]
            at = row.span.end
        return "".join((*parts, converted[at:]))

    @property
    def name(self) -> str:
        """What the report is called, in the chosen script; its file's name has no ending."""
        if self.report is None:
            return ""
        return self.in_script(self.report.metadata.title or PurePath(self.report.source.name).stem)

    @property
    def beside(self) -> str:
        """Its place and year, as far as the name does not say them."""
        about = self.report.metadata if self.report else None
        return (
            self.in_script(beside(self.report.name, about.place, about.year)) if self.report and about else ""
        )

    def rows(self) -> Iterator[Row]:
        """The chosen rows of the page, in reading order; none where only notes go out."""
        if self.page and self.selection.words:
            yield from (row for row in self.page.rows if any(row.span.start in one for one in self.stretches))

    def in_script(self, words: str) -> str:
        """Words of the report in the chosen script; a reader's own words stay as they are."""
        return convert(words, self.selection.script)

    def quote(self, note: Placed) -> str:
        """The words that a note is on, as printed where it stands now, or else as it was made on them."""
        span = note.placement.span
        return span.of(self.text) if span and self.report else self.in_script(note.annotation.selectors.exact)

    def section(self, note: Placed) -> tuple[str, ...]:
        """The titles of the sections around a note, from the top, as the report is now or as it was."""
        span = note.placement.span
        if self.page and span:
            sections = self.page.report.sections
            around = self.page.ancestors(self.page.section_at(span.start))
            return tuple(self.in_script(sections[index].title) for index in around)
        return tuple(filter(None, self.in_script(note.annotation.selectors.section).split("\n")))

    def told(self, note: Placed, otherwise: Sequence[Field] = FIELDS) -> dict[Field, Cell]:
        """The chosen fields of a note in the chosen order, or, where none are chosen, other ones."""
        return {field: _TELLERS[field](self, note) for field in self.selection.fields or otherwise}

    def author(self, note: Annotation) -> str:
        """The name of who made a note; the chosen one where the reader did."""
        return note.author.name if note.author else self.selection.author

    def replies(self, note: Placed) -> str:
        """What was replied to a note, each reply on lines of its own after the name of who wrote it."""
        own = [reply for reply in self._replies if reply.parent == note.annotation.id]
        return "\n".join(": ".join(filter(None, (self.author(one), one.note))) for one in own)

    def _is_here(self, note: Placed) -> bool:
        """Whether a note stands in what is chosen; one without a place only where all sections are."""
        if not self.selection.sections:
            return True
        span = note.placement.span
        return span is not None and any(span.start in one or span.overlaps(one) for one in self.stretches)

    def _kept(self, notebook: Notebook) -> Notebook:
        if not (self.selection.sections or self.selection.colours or self.selection.tags):
            return notebook
        ids = {note.annotation.id for note in self.notes}
        ids |= {reply.id for reply in self._replies if reply.parent in ids}
        return notebook._replace(
            notes=tuple(one for one in notebook.notes if one.annotation.id in ids),
            here=tuple(note for note in notebook.here if note.id in ids),
            placements={uuid: place for uuid, place in notebook.placements.items() if uuid in ids},
        )


def _stretches(report: Report, selection: Selection) -> Iterator[Span]:
    """The chosen sections below their headings, joined where they overlap, and the title above all."""
    if not selection.sections:
        yield Span(0, len(report.text))
        return
    chosen = [report.sections[index] for index in selection.sections]
    parts = [line.span for line in report.front if line.role == "title"]
    for one in chosen:
        parts += [other.heading for other in report.sections if other.span.covers(one.span)]
    yield from _joined([*parts, *(one.span for one in chosen)])


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Stretches in order, those that overlap as one."""
    first, *others = sorted(spans)
    for span in others:
        if span.start < first.end:
            first = Span(first.start, max(first.end, span.end))
        else:
            yield first
            first = span
    yield first


def _is_below(tag: str, other: str) -> bool:
    return tag == other or tag.startswith(f"{other}/")


def _by_place(note: Placed) -> tuple[bool, Span, str]:
    span, own = note.placement.span, note.annotation
    return span is None, span or own.selectors.position, own.created


_ORDERS: Mapping[Order, Callable[[Placed], tuple[object, ...]]] = {
    "place": _by_place,
    "created": lambda note: (note.annotation.created, *_by_place(note)),
    "modified": lambda note: (note.annotation.modified, *_by_place(note)),
    "colour": lambda note: (COLOURS.index(note.annotation.colour), *_by_place(note)),
    "tag": lambda note: (not note.annotation.tags, note.annotation.tags[:1], *_by_place(note)),
}


def _edge(note: Placed, end: int) -> Cell:
    span = note.placement.span
    return span[end] if span else None


_TELLERS: Mapping[Field, Callable[[Outgoing, Placed], Cell]] = {
    "id": lambda _, note: note.annotation.id,
    "kind": lambda _, note: note.annotation.kind,
    "state": lambda _, note: note.placement.state,
    "start": lambda _, note: _edge(note, 0),
    "end": lambda _, note: _edge(note, 1),
    "section": lambda out, note: " / ".join(out.section(note)),
    "quote": lambda out, note: out.quote(note),
    "note": lambda _, note: note.annotation.note,
    "tags": lambda _, note: ", ".join(note.annotation.tags),
    "colour": lambda _, note: note.annotation.colour,
    "meaning": lambda out, note: out.meanings.get(note.annotation.colour, ""),
    "created": lambda _, note: note.annotation.created,
    "modified": lambda _, note: note.annotation.modified,
    "link": lambda out, note: out.in_script(_linked(note.annotation)),
    "author": lambda out, note: out.author(note.annotation),
    "resolved": lambda _, note: "yes" if note.annotation.resolved else "",
    "replies": lambda out, note: out.replies(note),
}


def _linked(note: Annotation) -> str:
    return note.link.selectors.exact if note.link else ""


def section_name(report: Report, section: Section) -> str:
    """What a section is called where it can be chosen; notes without a heading as the page calls them."""
    words = " ".join(filter(None, (section.number, " ".join(section.title.split()))))
    return words or unheaded(report.text)


def sections_named(report: Report, names: Sequence[str]) -> tuple[int, ...]:
    """The sections meant by each of these: its number in the contents from 1, or words of its heading.

    Problem where there is none.
    """
    return tuple(sorted({index for name in names for index in _named(report, name)}))


def _named(report: Report, name: str) -> list[int]:
    if name.isascii() and name.isdigit():
        found = [int(name) - 1] if 0 < int(name) <= len(report.sections) else []
    else:
        wanted = FINDING.fold(name)
        headings = [FINDING.fold(section.heading.of(report.text)) for section in report.sections]
        found = [index for index, words in enumerate(headings) if wanted and wanted in words]
    if not found:
        raise Problem(NO_SECTION, name=name, sections=len(report.sections))
    return found
