"""The comments and highlighted words of a Word file, whose report they are on."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from core.document.annotation import COLOURS, Colour
from core.document.span import Span
from core.importing.formats.archive import Archive
from core.importing.formats.markup import Element, attribute, child, children, local, parse, value
from core.importing.formats.word.body import LEFT_OUT, SIGNS
from core.interchange.foreign.grown import Grown, commented
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
    text, source = walk.words.text, f"urn:file:{name}"
    for key, said in _threads(archive, name).items():
        if span := commented(text, walk.range_of(key)):
            yield joined(quoted(text, span, source=source), [_said(one) for one in said])
    for span, colour in walk.words.highlights:
        yield quoted(text, span, source=source, colour=colour)


class _Walk:
    """The words of a document as they grow, with where its comments and highlights are."""

    def __init__(self) -> None:
        self.words = Grown[Colour]()
        self._starts: dict[str, int] = {}
        self._ends: dict[str, int] = {}

    def range_of(self, key: str) -> Span:
        """What a comment is on, empty where it only stands somewhere."""
        end = self._ends.get(key, 0)
        return Span(self._starts.get(key, end), end)

    def through(self, parent: "Element | tuple[()]") -> None:
        """Take in all that is below an element."""
        for one in parent:
            tag = local(str(one.tag))
            if tag == "r":
                self._run(one)
            elif tag == "commentRangeStart":
                self._starts.setdefault(attribute(one, "id"), self.words.length)
            elif tag in ("commentRangeEnd", "commentReference"):
                self._ends.setdefault(attribute(one, "id"), self.words.length)
            elif tag not in _LEFT_OUT:
                self.through(one)
                if tag == "p":
                    self.words.put("\n")

    def _run(self, run: Element) -> None:
        start = self.words.length
        for part in run:
            tag = local(str(part.tag))
            if tag == "t":
                self.words.put(part.text or "")
            elif tag in SIGNS:
                self.words.put(SIGNS[tag])
            elif tag == "commentReference":
                self._ends.setdefault(attribute(part, "id"), self.words.length)
            elif tag == "AlternateContent":
                self.through(part)
        looks = child(run, "rPr")
        name = "" if looks is None else value(looks, "highlight")
        if name not in _NO_COLOUR:
            self.words.highlight(start, _COLOURS.get(name, COLOURS[0]))


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
