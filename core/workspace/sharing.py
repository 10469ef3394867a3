"""Notes shared with a team in a folder: joining, leaving, and one round of reading and writing.

A round is to `look` at the folder, `take_in`, and `write` to the folder; only taking in needs the library.
Whoever has a window open does the others where they hold up nobody.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from core.document.annotation import Author, Incoming
from core.document.problem import Problem
from core.document.report import Report
from core.document.shared import SharedNote, SharedPage
from core.document.text_id import TextId
from core.interchange.shared_pages import one_line
from core.library.library import Library
from core.library.records.authors import Sharing, colour_of
from core.library.records.row_mapping import annotation_of
from core.library.records.shared import Kept, together
from core.workspace.editions import keep
from core.workspace.kept_notes import headings
from core.workspace.reading import understood
from core.workspace.shared_folder import NO_FOLDER, NO_NAME, Own, SharedFolder

NOT_SHARED = "Nothing is shared: name a folder and who you are with zhupi share FOLDER --as NAME."
PIECE, MOST_AT_ONCE = 30, 200
"""Revisions taken in at once, of several annotations and of one, so that nobody waits long meanwhile."""


class Round(NamedTuple):
    """What came of a round: annotations that are new or other, reports that came, and what is still to come.

    `waiting` counts annotations whose report has not arrived; `written` are files, `people` all members.
    """

    changed: frozenset[str] = frozenset()
    reports: tuple[TextId, ...] = ()
    waiting: int = 0
    written: int = 0
    people: tuple[Author, ...] = ()
    problems: tuple[Problem, ...] = ()


class Coming(NamedTuple):
    """What of a round is still to be kept, and what was."""

    reports: tuple[tuple[TextId, Report], ...]
    notes: tuple[SharedNote, ...]
    changed: frozenset[str] = frozenset()
    came: tuple[TextId, ...] = ()
    waiting: frozenset[str] = frozenset()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return not self.reports and not self.notes


class TakenIn(NamedTuple):
    """The same as far as the library goes, and what the reader's files are to hold now."""

    round: Round
    pages: tuple[Own, ...]


def join(library: Library, folder: Path, name: str | None = None) -> Sharing:
    """Share the notes of a library in a folder; whoever was there under a name before is the same again."""
    if not folder.is_dir():
        raise Problem(NO_FOLDER, folder=folder)
    known = library.authors.sharing()
    wanted = one_line(name or "") or (known.me.name if known else "")
    if not wanted:
        raise Problem(NO_NAME, folder=folder)
    me = known.me if known and known.me.name == wanted else _newcomer(wanted)
    library.authors.share(str(folder.absolute()), me, "joined")
    return Sharing(str(folder.absolute()), me, is_joined=True)


def leave(library: Library) -> Sharing:
    """Share no longer; all notes stay here, and all files there."""
    known = library.authors.sharing()
    if known is None:
        raise Problem(NOT_SHARED)
    library.authors.share(known.folder, known.me, "left")
    return known._replace(is_joined=False)


def sharing_of(library: Library) -> Sharing | None:
    """What a library shares, or shared last; None where it never did."""
    return library.authors.sharing()


def shared_folder(library: Library) -> SharedFolder:
    """The folder of a library that is in a team; Problem where it is in none."""
    known = library.authors.sharing()
    if known is None or not known.is_joined:
        raise Problem(NOT_SHARED)
    return SharedFolder(Path(known.folder), known.me)


def share_now(library: Library) -> Round:
    """One whole round for a library that is in a team."""
    return one_round(library, shared_folder(library))


def one_round(library: Library, folder: SharedFolder) -> Round:
    """Read what is new in the folder, take it in, and write what the others have not yet."""
    folder.look()
    taken = take_in(library, folder, understand(folder, missing(library, folder)))
    written = folder.write(taken.pages)
    return taken.round._replace(written=written, problems=folder.problems)


def missing(library: Library, folder: SharedFolder) -> frozenset[TextId]:
    """The texts on which there is something new, and that the library does not have."""
    emptied = library.shared.emptied()
    named = {text for note in _news(library, folder) for text in _texts(note)}
    return frozenset(text for text in named if text not in library.texts and text not in emptied)


def understand(folder: SharedFolder, wanted: Iterable[TextId]) -> dict[TextId, Report]:
    """The reports of texts, as far as these came along; it takes its time and needs no library."""
    texts = folder.texts()
    return {text: understood(texts[text]) for text in wanted if text in texts}


def take_in(library: Library, folder: SharedFolder, reports: Mapping[TextId, Report]) -> TakenIn:
    """Keep all news with the reports that they are on; those whose report is not there wait for it."""
    coming = come(library, folder, reports)
    while not coming.is_done:
        coming = take_piece(library, coming)
    return end_round(library, folder, coming)


def come(library: Library, folder: SharedFolder, reports: Mapping[TextId, Report]) -> Coming:
    """All news of a round, to be taken in piece by piece; who wrote them is known from now on."""
    with library.store.transaction():
        for person in {one.id: one for page in folder.pages() for one in _people(page)}.values():
            if person.id != folder.me.id:
                library.authors.put(person)
    notes = (part for note in together(_news(library, folder)) for part in _parts(note))
    return Coming(tuple(reports.items()), tuple(notes))


def take_piece(library: Library, coming: Coming) -> Coming:
    """Keep the next report or some dozens of annotations, whole, and give what is left.

    Where all ends between two pieces, what is left is news to the next round.
    """
    if coming.reports:
        (text, report), *left = coming.reports
        coming = coming._replace(reports=tuple(left))
        if text in library.texts:
            return coming
        with library.store.transaction():
            keep(library, report)
        return coming._replace(came=(*coming.came, text))
    piece = coming.notes[: _size(coming.notes)]
    emptied = library.shared.emptied()
    there = [one for one in piece if one.home in library.texts]
    changed = library.shared.take_in(there)
    waiting = {one.id for one in piece if one.home not in library.texts and one.home not in emptied}
    return coming._replace(
        notes=coming.notes[len(piece) :],
        changed=coming.changed | changed,
        waiting=coming.waiting | waiting,
    )


def end_round(library: Library, folder: SharedFolder, taken: Coming) -> TakenIn:
    """What came of a round once all is taken in."""
    folder.due.clear()
    people = tuple(library.authors.all().values())
    told = Round(taken.changed, taken.came, len(taken.waiting), 0, people, folder.problems)
    return TakenIn(told, tuple(own_pages(library, folder)))


def _parts(note: SharedNote) -> Iterator[SharedNote]:
    """A note as it is, or a few hundred of its revisions at a time: as if its files came one by one."""
    for start in range(0, len(note.revisions), MOST_AT_ONCE):
        yield note._replace(revisions=note.revisions[start : start + MOST_AT_ONCE])


def _size(notes: Sequence[SharedNote]) -> int:
    """How many annotations are a piece: one at least."""
    revisions = 0
    for number, note in enumerate(notes):
        revisions += len(note.revisions)
        if number and revisions > PIECE:
            return number
    return len(notes)


def _news(library: Library, folder: SharedFolder) -> list[SharedNote]:
    """The annotations of which some file has revisions that are not here."""
    known = library.shared.all()

    def is_new(note: SharedNote) -> bool:
        kept = known.get(note.id)
        return kept is None or any(one.mark not in kept.revisions for one in note.revisions)

    return [note for page in folder.pages() for note in page.notes if is_new(note)]


def own_pages(library: Library, folder: SharedFolder) -> Iterator[Own]:
    """A page that says who the reader is, and one a report: what the reader wrote, and what no other has."""
    yield Own("member", TextId(""), SharedPage(folder.me))
    holders, emptied, people = folder.holders(), library.shared.emptied(), library.authors.all()
    by_home: dict[TextId, list[Kept]] = {}
    for kept in library.shared.all().values():
        if kept.note.home not in emptied:
            by_home.setdefault(kept.note.home, []).append(kept)
    called, texts = headings(library, by_home), folder.texts()
    for home, notes in by_home.items():
        mine = [(kept, note) for kept in notes if (note := _mine(kept, folder, holders)).revisions]
        if not mine:
            continue
        writers = {one.by for _, note in mine for one in note.revisions} | {note.creator for _, note in mine}
        page = SharedPage(
            folder.me,
            tuple(people[one] for one in sorted(writers & people.keys())),
            tuple(note for _, note in mine),
            now=tuple(one for kept, _ in mine for one in _now(kept, people, folder.me)),
        )
        yield Own(called[home], home, page)
        if home in library.texts and (home not in texts or _wrote_text(folder, home)):
            yield Own(called[home], home, SharedPage(folder.me, texts=(library.texts.original(home),)))


def _wrote_text(folder: SharedFolder, text: TextId) -> bool:
    pages = (page for page in folder.pages() if page.member.id == folder.me.id)
    return any(one.id == text for page in pages for one in page.texts)


def _mine(kept: Kept, folder: SharedFolder, holders: Mapping[str, set[str]]) -> SharedNote:
    """The revisions of an annotation that are to stand in the reader's own file.

    Another's stand there if nobody else has them, or those who have come later in the order of ids; while
    some file cannot be read, they stay as they are.
    """
    me = folder.me.id

    def is_mine(by: str, mark: str) -> bool:
        others = holders.get(mark, set()) - {me}
        if by in ("", me):
            return True
        if not others:
            return not folder.problems or me in holders.get(mark, set())
        return by not in others and me < min(others)

    own = tuple(one._replace(by=one.by or me) for one in kept.revisions.values() if is_mine(one.by, one.mark))
    return kept.note._replace(creator=kept.note.creator or me, revisions=own)


def _now(kept: Kept, people: Mapping[str, Author], me: Author) -> Iterator[Incoming]:
    """How an annotation stands, for programs that know nothing of revisions; nothing for a removed one."""
    modified = max(one.annotation.modified for one in kept.revisions.values())
    about = {"uuid": kept.note.id, "created": kept.note.created, "at": modified}
    note = annotation_of({**kept.stands[-1].state, **about})
    if not note.removed:
        author = people.get(kept.note.creator, me if not kept.note.creator else None)
        yield Incoming(note._replace(author=author), tuple(kept.revisions))


def _people(page: SharedPage) -> Iterator[Author]:
    yield from page.people
    yield page.member


def _texts(note: SharedNote) -> Iterator[TextId]:
    yield note.home
    yield from (one.annotation.text for one in note.revisions)


def _newcomer(name: str) -> Author:
    uuid = str(uuid4())
    return Author(uuid, name, colour_of(uuid))
