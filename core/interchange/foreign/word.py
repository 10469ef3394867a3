"""The comments and highlighted words of a Word file, whose report they are on."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from core.document.annotation import COLOURS, Colour
from core.document.span import Span
from core.importing.formats.archive import Archive
from core.importing.formats.markup import Element, attribute, child, children, local, parse, value
from core.importing.formats.word.body import LEFT_OUT, SIGNS
from core.interchange.foreign.note import Foreign, joined, quoted, utc

_LEFT_OUT = frozenset((*LEFT_OUT, "pPr", "Fallback", "sectPr"))
_COLOURS: Mapping[str, Colour] = {
    **dict.fromkeys(("green", "darkGreen"), "green"),
    **dict.fromkeys(("blue", "darkBlue", "cyan", "darkCyan"), "blue"),
    **dict.fromkeys(("red", "darkRed"), "red"),
    **dict.fromkeys(("magenta", "darkMagenta"), "purple"),
}
"""Those of Word's sixteen that are one of ours; all others are the first."""
_NO_COLOUR = ("", "none")


def word_notes(data: bytes, name: str) -> Iterator[Foreign]:
    """The comments of a `.docx` file, answers with what they answer, then the words that are highlighted."""
    archive = Archive(data, name)
    walk = _Walk()
    document = _part(archive, "document", name)
    walk.through(() if document is None else document)
    text, source = "".join(walk.parts), f"urn:file:{name}"
    for key, said in _threads(archive, name).items():
        if span := walk.place_of(key, text):
            yield joined(quoted(text, span, source=source), [_said(one) for one in said])
    for span, colour in walk.highlights:
        yield quoted(text, span, source=source, colour=colour)


class _Walk:
    """The words of a document as they grow, with where its comments and highlights are."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.highlights: list[tuple[Span, Colour]] = []
        self._length = 0
        self._starts: dict[str, int] = {}
        self._ends: dict[str, int] = {}

    def place_of(self, key: str, text: str) -> Span:
        """The words that a comment is on; of one that names none, the paragraph that it stands in."""
        end = self._ends.get(key, 0)
        if span := Span(self._starts.get(key, end), end).stripped(text):
            return span
        start = text.rfind("\n", 0, end) + 1
        return Span(start, start + len(text[start:].partition("\n")[0]))

    def through(self, parent: "Element | tuple[()]") -> None:
        """Take in all that is below an element."""
        for one in parent:
            tag = local(str(one.tag))
            if tag == "r":
                self._run(one)
            elif tag == "commentRangeStart":
                self._starts.setdefault(attribute(one, "id"), self._length)
            elif tag in ("commentRangeEnd", "commentReference"):
                self._ends.setdefault(attribute(one, "id"), self._length)
            elif tag not in _LEFT_OUT:
                self.through(one)
                if tag == "p":
                    self._put("\n")

    def _run(self, run: Element) -> None:
        start = self._length
        for part in run:
            tag = local(str(part.tag))
            if tag == "t":
                self._put(part.text or "")
            elif tag in SIGNS:
                self._put(SIGNS[tag])
            elif tag == "commentReference":
                self._ends.setdefault(attribute(part, "id"), self._length)
            elif tag == "AlternateContent":
                self.through(part)
        looks = child(run, "rPr")
        name = "" if looks is None else value(looks, "highlight")
        span = Span(start, self._length)
        if span and name not in _NO_COLOUR:
            self._highlight(span, _COLOURS.get(name, COLOURS[0]))

    def _highlight(self, span: Span, colour: Colour) -> None:
        """Runs that follow each other in one colour are highlighted as one."""
        if self.highlights and self.highlights[-1][0].end == span.start and self.highlights[-1][1] == colour:
            span = Span(self.highlights.pop()[0].start, span.end)
        self.highlights.append((span, colour))

    def _put(self, words: str) -> None:
        self.parts.append(words)
        self._length += len(words)


def _threads(archive: Archive, name: str) -> dict[str, list[Element]]:
    """Each comment by its key, and after it the answers to it."""
    part = _part(archive, "comments", name)
    comments = [] if part is None else list(children(part, "comment"))
    told = _part(archive, "commentsExtended", name)
    above = {} if told is None else {attribute(one, "paraId"): attribute(one, "paraIdParent") for one in told}
    first = {
        attribute(paragraph, "paraId"): attribute(one, "id")
        for one in comments
        for paragraph in one.iter("{*}p")
    }
    threads: dict[str, list[Element]] = defaultdict(list)
    for comment in comments:
        parents = (above.get(attribute(paragraph, "paraId")) for paragraph in comment.iter("{*}p"))
        key = next(
            (first[parent] for parent in parents if parent and parent in first), attribute(comment, "id")
        )
        threads[key].append(comment)
    return threads


def _said(comment: Element) -> tuple[str, str, str]:
    """Who wrote a comment, when, and what it says."""
    return attribute(comment, "author"), utc(attribute(comment, "date")), _words(comment)


def _words(comment: Element) -> str:
    paragraphs = (
        "".join(one.text or "" for one in paragraph.iter("{*}t")) for paragraph in comment.iter("{*}p")
    )
    return "\n".join(paragraphs).strip()


def _part(archive: Archive, called: str, name: str) -> Element | None:
    """A part of the file, whatever number its name ends with."""
    paths = (one for one in sorted(archive.names) if re.fullmatch(rf"word/{called}\d*\.xml", one))
    data = archive.read(next(paths, ""))
    return parse(data, name) if data else None
