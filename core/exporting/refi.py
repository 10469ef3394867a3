"""A report with its notes as a REFI-QDA project (.qdpx), and its tags as a codebook (.qdc).

QualCoder, MAXQDA, NVivo, ATLAS.ti and others open both. A note is a selection of the text, its tags are
codings of it, its words their description. What programs differ in is written so that all of them read it:
each code has its whole name, since QualCoder wants every name once; and of two notes on the same words with
the same tag it keeps only one an author, so that the second has an author with a number.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

from lxml import etree

from core.document.annotation import Colour, Placed
from core.document.original import original_of
from core.document.problem import Problem
from core.document.span import Span
from core.exporting.selection import Outgoing
from core.exporting.unfit import UNFIT
from core.exporting.zipped import zipped
from core.interchange.colours import RGB
from core.interchange.jsonld import page_json
from core.interchange.refi import (
    APART,
    CODEBOOK,
    INTERNAL,
    OWN_NOTES,
    PROJECT,
    PROJECT_FILE,
    PROJECT_HASH,
    SOURCES,
    guid,
)

Element = etree._Element
PROGRAM = "Zhupi"
DEEPEST = 20
"""Names of a tag, one below the other, that make codes below each other; no tag of a person has as many."""
LONGEST_NAME = 60
NO_TAGS = "No note that goes out has a tag, and a codebook is a list of tags: choose other notes."
LOST = "notes without a place"
_NO_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What no system allows in the name of a file, which programs make of the text's."""


def to_qdpx(out: Outgoing) -> bytes:
    """The whole text and the chosen notes; those without a place in it are in a text of their own."""
    here = [one for one in out.notes if out.report and one.placement.span]
    lost = [one for one in out.notes if not (out.report and one.placement.span)]
    files: dict[str, str] = {}
    project = _written(_project(out, here, lost, files))
    texts = {f"{SOURCES}/{name}.txt": words.replace("\r", " ").encode() for name, words in files.items()}
    return zipped({PROJECT_FILE: project, **texts, OWN_NOTES: _own_notes(out, project)})


def _own_notes(out: Outgoing, project: bytes) -> bytes:
    """The same notes as we know them, of this very project."""
    notes = tuple(one for one in out.notebook.notes if not one.annotation.removed)
    page = page_json(out.notebook._replace(originals={}, notes=notes, placements={}))
    return json.dumps(page | {PROJECT_HASH: sha256(project).hexdigest()}, ensure_ascii=False).encode()


def to_qdc(out: Outgoing) -> bytes:
    """The tags of the chosen notes; Problem where there are none."""
    book = _root("CodeBook", CODEBOOK, origin=PROGRAM)
    if not _add_codes(book, out.notes):
        raise Problem(NO_TAGS)
    return _written(book)


def _project(out: Outgoing, here: Sequence[Placed], lost: Sequence[Placed], files: dict[str, str]) -> Element:
    """The project itself; the texts that it names are put into `files`."""
    author = out.selection.author or PROGRAM
    authors = _authors(out, here, author)
    name = _file_name(" ".join(filter(None, (out.name, out.beside))))
    now = _time(datetime.now(UTC).isoformat())
    about = {"name": name, "origin": PROGRAM, "creatingUserGUID": guid("author", author)}
    root = _root("Project", PROJECT, **about, creationDateTime=now)
    users = _below(root, "Users")
    for one in dict.fromkeys((author, *authors)):
        _below(users, "User", guid=guid("author", one), name=one)
    book = _below(root, "CodeBook")
    if not _add_codes(book, (*here, *lost)):
        root.remove(book)
    made = {"creatingUser": guid("author", author), "creationDateTime": now}
    if out.report:
        text = str(UUID(original_of(out.report).id))
        files[text] = out.text
        source = _below(_below(root, "Sources"), "TextSource", guid=text, name=name, **made)
        source.set("plainTextPath", f"{INTERNAL}{text}.txt")
        for note, by in zip(here, authors, strict=True):
            _add_note(source, out, note, guid("author", by), now)
    if lost:
        text = guid("lost", name)
        files[text] = "\n\n".join(_told(out, one) for one in lost)
        told = _below(_below(root, "Notes"), "Note", guid=text, name=f"{name} {LOST}", **made)
        told.set("plainTextPath", f"{INTERNAL}{text}.txt")
    if meanings := _meanings(out.meanings):
        _below(root, "Description", meanings)
    return root


def _add_note(source: Element, out: Outgoing, note: Placed, author: str, now: str) -> None:
    """A selection, its description first, then a coding for each tag."""
    one, span = note.annotation, note.placement.span
    assert span is not None  # noqa: S101 - only such are given
    changed = _time(one.modified or one.created, now)
    selection = _below(
        *(source, "PlainTextSelection"),
        guid=one.id,
        name=out.quote(note)[:LONGEST_NAME],
        startPosition=str(span.start),
        endPosition=str(span.end),
        creatingUser=author,
        creationDateTime=_time(one.created, now),
        modifyingUser=author,
        modifiedDateTime=changed,
    )
    if said := _said(out, note):
        _below(selection, "Description", said)
    for tag in dict.fromkeys(one.tags):
        made = {"creatingUser": author, "creationDateTime": changed}
        coding = _below(selection, "Coding", guid=guid("coding", f"{one.id} {tag}"), **made)
        _below(coding, "CodeRef", targetGUID=guid("tag", tag))


def _add_codes(book: Element, notes: Iterable[Placed]) -> bool:
    """Put the codes of all tags below it, each below what it is below; False where there is no tag."""
    colours: dict[str, Counter[Colour]] = defaultdict(Counter)
    for note in notes:
        for tag in note.annotation.tags:
            colours[tag][note.annotation.colour] += 1
    if not colours:
        return False
    above = {"": _below(book, "Codes")}
    for tag in sorted(colours):
        parts = tag.split(APART)
        parent = above[""]
        for name in (*(APART.join(parts[:end]) for end in range(1, min(len(parts), DEEPEST))), tag):
            if name and name not in above:
                own = "true" if name in colours else "false"
                above[name] = _below(parent, "Code", guid=guid("tag", name), name=name, isCodable=own)
                if name in colours:
                    above[name].set("color", RGB[colours[name].most_common(1)[0][0]])
            parent = above[name]
    return True


def _authors(out: Outgoing, notes: Iterable[Placed], otherwise: str) -> list[str]:
    """The author of each note: with a number, where an author has the same tag at the same words already."""
    taken: dict[tuple[str, Span | None, str], int] = defaultdict(int)
    authors = []
    for note in notes:
        author = out.author(note.annotation) or otherwise
        codings = [(author, note.placement.span, tag) for tag in note.annotation.tags or ("",)]
        number = max(taken[coding] for coding in codings)
        for coding in codings:
            taken[coding] = number + 1
        authors.append(f"{author} {number + 1}" if number else author)
    return authors


def _said(out: Outgoing, note: Placed) -> str:
    """What a note says, and where it leads to."""
    link = note.annotation.link
    leads = f"→ {out.in_script(link.selectors.exact)}" if link else ""
    return "\n\n".join(filter(None, (note.annotation.note, leads, out.replies(note))))


def _told(out: Outgoing, note: Placed) -> str:
    """A note without a place, in words."""
    tags = " ".join(f"#{tag}" for tag in note.annotation.tags)
    return "\n".join(filter(None, (out.quote(note), _said(out, note), tags)))


def _meanings(meanings: Mapping[Colour, str]) -> str:
    return "\n".join(f"{colour}: {meaning}" for colour, meaning in meanings.items() if meaning)


def _time(told: str, otherwise: str = "") -> str:
    """A time as the schema and QualCoder want it, to the second in UTC."""
    try:
        time = datetime.fromisoformat(told)
        time = time if time.tzinfo else time.replace(tzinfo=UTC)
        return f"{time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
    except (ValueError, OverflowError):
        return otherwise


def _file_name(name: str) -> str:
    return _sound(_NO_NAME.sub(" ", name)).strip(" .")[:LONGEST_NAME] or PROGRAM


def _root(name: str, namespace: str, /, **attributes: str) -> Element:
    root = etree.Element(f"{{{namespace}}}{name}", nsmap={None: namespace})  # type: ignore[dict-item]
    return _with(root, attributes)


def _below(parent: Element, name: str, words: str = "", /, **attributes: str) -> Element:
    """A new last child, of its parent's namespace."""
    namespace = str(parent.tag).rpartition("}")[0]
    child = _with(etree.SubElement(parent, f"{namespace}}}{name}"), attributes)
    child.text = _sound(words) or None
    return child


def _with(element: Element, attributes: Mapping[str, str]) -> Element:
    for name, value in attributes.items():
        element.set(name, _sound(value))
    return element


def _sound(words: str) -> str:
    return UNFIT.sub("\ufffd", words)


def _written(root: Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)
