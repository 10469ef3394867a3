"""Another library taken in whole: reports, notes with all they ever were, and what else a reader made.

It is only read, from a checked copy, in which older schemas are brought up to date. What is here stays as it
is wherever the two say something else of the same; a list of a name that is taken gets a name of its own.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from core.document.correction import AS_UNDERSTOOD
from core.document.problem import Problem
from core.document.report import Report
from core.document.shared import SharedNote
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.restore import check_file, copy_of
from core.understanding import EXTRACTOR
from core.workspace.correcting import correct
from core.workspace.editions import join, keep
from core.workspace.reading import understood
from core.workspace.trash import remove_reports

ITSELF = "{path} is the library itself: name another one."
IS_DAMAGED = (
    "{path} is damaged ({damage}), and nothing of it was taken in: bring back what is intact with "
    "zhupi salvage {path}, then merge the library that this makes."
)


class TookIn(NamedTuple):
    """What of another library is new here, or stands otherwise than before."""

    reports: int
    changed: frozenset[str]
    others: int


def take_in_library(library: Library, other: Path) -> TookIn:
    """Take in all that another library has and this one has not; both keep their files, this one grows."""
    if other.exists() and library.store.path.samefile(other):
        raise Problem(ITSELF, path=other)
    if damage := check_file(other):
        raise Problem(IS_DAMAGED, path=other, damage=damage[0])
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "library.sqlite"
        copy_of(other, copy)
        with Library.open(copy) as opened, library.store.transaction():
            reports = _reports(library, opened)
            for author in opened.authors.all().values():
                if author.id not in library.authors.all():
                    library.authors.put(author)
            changed = library.shared.take_in(_notes(opened))
            others = sum(1 for _ in _beside(library, opened))
    return TookIn(reports, changed, others)


def _reports(library: Library, other: Library) -> int:
    """Keep the reports that are not here, those of its trash in the trash; how many there are."""
    emptied, known = library.shared.emptied(), 0
    in_trash = list(other.trash)
    for text in (*(held.text for held in other.reports.all()), *in_trash):
        texts = [one for one in other.editions.of(text) if one in other.texts]
        new = [one for one in texts if one not in library.texts and one not in emptied]
        for one in new:
            keep(library, _report(other, one))
        here = [one for one in texts if one in library.texts]
        for one in new and here[1:]:
            join(library, one, here[0])
        if new and new == here and text in in_trash:
            remove_reports(library, [text])
        known += bool(new)
    return known


def _report(other: Library, text: TextId) -> Report:
    """A report as it is understood, whatever was corrected in it."""
    original = other.texts.original(text)
    return other.findings.report(text, original, EXTRACTOR) or understood(original)


def _notes(other: Library) -> Iterator[SharedNote]:
    """All annotations with all revisions; what its reader wrote is by whom that is in a team, if in any."""
    sharing = other.authors.sharing()
    me = sharing.me.id if sharing else ""
    for kept in other.shared.all().values():
        revisions = tuple(one._replace(by=one.by or me) for one in kept.revisions.values())
        yield kept.note._replace(creator=kept.note.creator or me, revisions=revisions)


def _beside(library: Library, other: Library) -> Iterator[str]:
    """What else a reader made, each thing that is new here by its name."""
    meanings = library.meanings.all()
    for colour, words in other.meanings.all().items():
        if colour not in meanings:
            library.meanings.put(colour, words)
            yield words
    yield from _corrections(library, other)
    for collection in other.collections.all():
        number, texts = library.collections.make(collection.name), set(collection.texts)
        before = next(one.texts for one in library.collections.all() if one.number == number)
        new = [text for text in collection.texts if text in library.texts and texts - set(before)]
        library.collections.add(number, new)
        yield from [collection.name] * bool(texts - set(before))
    for kept in other.word_lists.all():
        known = {one.list.name: one.list.words for one in library.word_lists.all()}
        if name := _free(kept.list.name, kept.list.words, known):
            library.word_lists.put(kept.list._replace(name=name))
            yield name
    for search in other.searches.all():
        found = {one.name: one[2:] for one in library.searches.all()}
        if name := _free(search.name, search[2:], found):
            library.searches.put(name, *search[2:])
            yield name


def _corrections(library: Library, other: Library) -> Iterator[str]:
    """What was said of reports and of single figures, where nothing is said of them here."""
    for held in other.reports.all():
        said = other.corrections.of(held.text)
        is_free = held.text in library.texts and library.corrections.of(held.text) == AS_UNDERSTOOD
        if said != AS_UNDERSTOOD and is_free:
            correct(library, held.text, said)
            yield held.heading
        for text in other.editions.of(held.text):
            here = library.point_corrections.of(text) if text in library.texts else None
            for span, point in other.point_corrections.of(text).items() if here is not None else ():
                if here is not None and span not in here:
                    library.point_corrections.put(text, span, point.exact, point.correction)
                    yield point.exact


def _free(name: str, content: object, known: Mapping[str, object]) -> str | None:
    """A name for a thing: its own, or with a number where that has another content; None for what is here."""
    for number in count(1):
        tried = name if number == 1 else f"{name} {number}"
        if tried not in known:
            return tried
        if known[tried] == content:
            return None
    return None
