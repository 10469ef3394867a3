"""The notes of a REFI-QDA project: the selections of its texts, with their codings and descriptions."""

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import unquote
from uuid import UUID

from core.document.annotation import COLOURS
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import URN
from core.importing.formats.archive import Archive
from core.importing.formats.markup import Element, attribute, children, local, parse
from core.interchange.colours import nearest
from core.interchange.foreign.note import Foreign, page_of, quoted, utc
from core.interchange.refi import APART, INTERNAL, OWN_NOTES, PROJECT_HASH

NO_PROJECT = "{name} holds no REFI-QDA project: export one from your program anew."
PLACES = ("sources/", "")
"""Where programs put texts in the archive, whatever their case."""
TEXTS = ("{*}TextSource", "{*}Representation", "{*}Transcript")
DEEPEST = 200


class Code(NamedTuple):
    """A code as a tag, with the names of those above it."""

    tag: str
    colour: str


def refi_page(data: bytes, name: str) -> bytes:
    """The notes of a `.qdpx` file, in its order, as web annotations; Problem where it is none."""
    project = _Project(data, name)
    sources = project.root.iter(*TEXTS)
    return project.own() or page_of(note for source in sources for note in project.notes(source))


class _Project:
    def __init__(self, data: bytes, name: str) -> None:
        self._archive = Archive(data, name)
        self._by_lower = {one.lower().replace("\\", "/"): one for one in sorted(self._archive.names)}
        found = (one for one in self._archive.names if one.lower().endswith(".qde"))
        files = sorted(found, key=lambda one: (len(one), one))
        if not files:
            raise Problem(NO_PROJECT, name=name)
        self._written = self._archive.read(files[0])
        self.root = parse(self._written, name)
        origin = attribute(self.root, "origin")
        self._is_own = origin == "Zhupi"
        self._counts_breaks_once = "ATLAS" in origin.upper()
        self._codes = dict(_codes(self.root))
        self._users = {_key(user, "guid"): attribute(user, "name") for user in self.root.iter("{*}User")}
        self._said = {_key(note, "guid"): note for note in self.root.iter("{*}Note")}
        self._linked = {
            _key(link, "targetGUID"): _key(link, "originGUID") for link in self.root.iter("{*}Link")
        }

    def own(self) -> bytes:
        """The notes as we wrote them ourselves, empty where another program wrote the project, or into it."""
        page = self._archive.read(OWN_NOTES)
        hashed = f'"{PROJECT_HASH}": "{sha256(self._written).hexdigest()}"'
        return page if page.rstrip(b"} \n").endswith(hashed.encode()) else b""

    def notes(self, source: Element) -> Iterator[Foreign]:
        """The selections of one text that name words of it."""
        text = self._text(source)
        about = self._source(source)
        for selection in (*source.iter("{*}PlainTextSelection"), *self._annotations(source)):
            start, end = (_whole(attribute(selection, edge)) for edge in ("startPosition", "endPosition"))
            span = Span(start, min(end, len(text)))
            if not span.has_words_of(text):
                span = Span(0, 0)
            yield self._note(selection, text, span, about)

    def _annotations(self, source: Element) -> Iterator[Element]:
        """Selections that stand in a note which the text refers to: QualCoder's annotations."""
        for ref in children(source, "NoteRef"):
            note = self._said.get(_key(ref, "targetGUID"))
            yield from () if note is None else children(note, "PlainTextSelection")

    def _note(self, selection: Element, text: str, span: Span, about: str) -> Foreign:
        refs = [_key(ref, "targetGUID") for ref in selection.iterfind("{*}Coding/{*}CodeRef")]
        codes = [self._codes[ref] for ref in refs if ref in self._codes]
        author = self._users.get(_key(selection, "creatingUser"), "")
        created = utc(attribute(selection, "creationDateTime"))
        own = not self._is_own
        one = quoted(
            text,
            span,
            source=about,
            note=self._words_on(selection),
            tags=tuple(code.tag for code in codes),
            colour=nearest(codes[0].colour) if codes else COLOURS[0],
            name=f"urn:uuid:{guid}" if (guid := _key(selection, "guid")) else "",
            author=author if own else "",
            created=created,
            modified=utc(attribute(selection, "modifiedDateTime")) or created,
        )
        # Only what the file's own text has at a place is a quote; what is beyond it may have a name that is.
        return one if span else one._replace(exact=attribute(selection, "name"), suffix="")

    def _words_on(self, selection: Element) -> str:
        """The description of a selection, and the notes that it or its codings refer to."""
        words = [selection.findtext("{*}Description") or ""]
        around = selection.getparent()
        if around is not None and local(str(around.tag)) == "Note":
            words.append(self._text(around))
        refs = [_key(ref, "targetGUID") for ref in selection.iter("{*}NoteRef")]
        linked = self._linked.get(_key(selection, "guid"))
        for ref in dict.fromkeys((*refs, *([linked] if linked else []))):
            note = self._said.get(ref)
            if note is not None:
                words += [note.findtext("{*}Description") or "", self._text(note)]
        return "\n\n".join(dict.fromkeys(one.strip() for one in words if one.strip()))

    def _source(self, source: Element) -> str:
        """The name of a text; of our own project it is the one that it has in every library."""
        guid = _key(source, "guid")
        try:
            return f"{URN}{UUID(guid).hex}" if self._is_own else f"urn:refi:{guid}"
        except ValueError:
            return f"urn:refi:{guid}"

    def _text(self, source: Element) -> str:
        """The words of a source as positions count in them."""
        path = attribute(source, "plainTextPath")
        if not path:
            return source.findtext("{*}PlainTextContent") or ""
        file = unquote(path.removeprefix(INTERNAL)).replace("\\", "/").lstrip("/").lower()
        name = next((self._by_lower[place + file] for place in PLACES if place + file in self._by_lower), "")
        text = self._archive.read(name).decode("utf-8-sig", errors="replace")
        return text.replace("\r\n", "\n") if self._counts_breaks_once else text


def _codes(root: Element) -> Iterator[tuple[str, Code]]:
    """Every code by its name in the file; one below another is the tag below that tag."""
    waiting = [(code, "", "", 0) for code in root.iterfind("{*}CodeBook/{*}Codes/{*}Code")]
    while waiting:
        code, above, colour, depth = waiting.pop()
        name = attribute(code, "name").strip()
        tag = name if not above or name.startswith(above + APART) else f"{above}{APART}{name}"
        colour = attribute(code, "color") or colour
        yield _key(code, "guid"), Code(tag, colour)
        if depth < DEEPEST:
            waiting += [(below, tag, colour, depth + 1) for below in children(code, "Code")]


def _key(element: Element, name: str) -> str:
    """A name of a thing, which programs write in either case, and some in braces."""
    return attribute(element, name).strip().strip("{}").lower()


def _whole(words: str) -> int:
    try:
        return max(0, int(words or "0"))
    except ValueError:
        return 0
