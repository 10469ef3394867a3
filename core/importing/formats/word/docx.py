"""A Word file: its parts, and what of them makes the text."""

from collections.abc import Iterator
from posixpath import join, normpath

from core.document.clean_text import CleanText, Removed
from core.document.problem import Problem
from core.importing.formats.accounting import accounted
from core.importing.formats.archive import Archive
from core.importing.formats.markup import Element, attribute, child, children, local, parse
from core.importing.formats.word.body import WORDS, Notes, Walk, words_of
from core.importing.formats.word.numbering import Numbering
from core.importing.formats.word.styles import Styles
from core.importing.paragraphs import Paragraph, put_together

NO_WORD = "{name} is no Word file: it has no text where Word keeps it."
HEAD, FOOT = "page header", "page footer"
_MAIN = "officeDocument"


def read_docx(data: bytes, name: str) -> tuple[CleanText, str]:
    """The text of a Word file, with its headings, notes and raised words, and its encoding; or Problem."""
    package = _Package(data, name)
    body = child(package.main, "body")
    if body is None:
        raise Problem(NO_WORD, name=name)
    notes = Notes({(kind, attribute(one, "id")): one for kind, one in package.notes()})
    walk = Walk(
        Styles(package.part("styles")), Numbering(package.part("numbering")), notes, package.comments()
    )
    paragraphs = list(walk.blocks(body))
    said = dict(_said(notes, walk))
    text = accounted(put_together([*paragraphs, *walk.rest()], said), _words(package))
    return text._replace(removed=(*package.heads(), *text.removed)), "utf-8"


def _words(package: "_Package") -> Iterator[str]:
    """All words of a file but those at the heads and feet of pages, each of what has two forms once."""
    roots = [package.main, *(note for _, note in package.notes()), *package.parts("comments")]
    for root in roots:
        twice = {part for form in root.iter("{*}Fallback") for part in form.iter(*WORDS)}
        if twice:
            yield from (part.text or "" for part in root.iter(*WORDS) if part not in twice)
        else:
            yield from map(str, root.itertext(*WORDS, with_tail=False))


def _said(notes: Notes, walk: Walk) -> Iterator[tuple[int, list[Paragraph]]]:
    """What notes say; a note may call another."""
    said = 0
    while more := list(notes.called)[said:]:
        for key in more:
            said += 1
            yield said, list(walk.blocks(notes.elements[key]))


class _Package:
    """The parts of a file, each found by what the main part calls it."""

    def __init__(self, data: bytes, name: str) -> None:
        self._archive, self._name = Archive(data, name), name
        self._known: dict[str, Element] = {}
        found = [target for kind, target in self._related("_rels/.rels", "") if kind == _MAIN]
        path = next(iter(found), "word/document.xml")
        if path not in self._archive.names:
            raise Problem(NO_WORD, name=name)
        folder, _, file = path.rpartition("/")
        self._related_parts = list(self._related(f"{folder}/_rels/{file}.rels".lstrip("/"), folder))
        self.main = self._parsed(path)

    def part(self, kind: str) -> Element | None:
        """The first part of a kind; None where there is none."""
        return next(self.parts(kind), None)

    def notes(self) -> Iterator[tuple[str, Element]]:
        """The footnotes and endnotes, without the lines that separate them from the page."""
        for kind in ("footnote", "endnote"):
            for root in self.parts(f"{kind}s"):
                yield from (
                    (kind, one)
                    for one in children(root, kind)
                    if attribute(one, "type", "normal") == "normal"
                )

    def comments(self) -> dict[str, str]:
        """The comments by their ids, each with who wrote it."""
        found = [one for root in self.parts("comments") for one in children(root, "comment")]
        return {
            attribute(one, "id"): "：".join(filter(None, (attribute(one, "author"), words_of(one))))
            for one in found
        }

    def heads(self) -> Iterator[Removed]:
        """What stands at the head and the foot of pages, once each."""
        seen: dict[str, str] = {}
        for kind, reason in (("header", HEAD), ("footer", FOOT)):
            for root in self.parts(kind):
                if words := words_of(root).strip():
                    seen.setdefault(words, reason)
        yield from (Removed(words, reason, 0) for words, reason in seen.items())

    def parts(self, kind: str) -> Iterator[Element]:
        """The parts of a kind."""
        for found, path in self._related_parts:
            if found == kind and path in self._archive.names:
                yield self._parsed(path)

    def _parsed(self, path: str) -> Element:
        if path not in self._known:
            self._known[path] = parse(self._archive.read(path), self._name)
        return self._known[path]

    def _related(self, path: str, folder: str) -> Iterator[tuple[str, str]]:
        """What a part is related to: kinds, and paths inside the archive."""
        data = self._archive.read(path)
        for one in parse(data, self._name) if data else ():
            if attribute(one, "TargetMode") != "External":
                target = attribute(one, "Target")
                whole = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
                yield local(attribute(one, "Type").rpartition("/")[2]), whole
