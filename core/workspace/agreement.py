"""How far two members of a team agree in their tags, on the reports that both have marked."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple, get_args

from core.analysis.agreement import Reading, TagAgreement, Unit, agreement
from core.document.problem import Problem
from core.document.shared import ALL
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.shared import Kept, told_of
from core.library.records.standing import in_order
from core.workspace.kept_notes import ME
from core.workspace.placing import placed
from core.workspace.workspace import report_of

UNITS: tuple[Unit, ...] = get_args(Unit)
NOBODY = "Nobody called {name} has written here: {names}."
SEVERAL = "Several are called {name}: name one by the beginning of an id, {ids}."


class Agreement(NamedTuple):
    """What two readers make of each tag, and on how many reports, and in what units."""

    first: str
    second: str
    unit: Unit
    reports: int
    tags: list[TagAgreement]


def agreement_of(
    library: Library, first: str, second: str, unit: Unit, texts: Collection[TextId] | None = None
) -> Agreement:
    """How far two agree who are named, or whose ids begin so; `me` is the reader; Problem for nobody.

    All reports are meant, or only some. A report is read by whoever wrote anything on it; a tag is given by
    whoever gave it last.
    """
    ids = _member(library, first), _member(library, second)
    known, readings = library.shared.all(), []
    for held in library.reports.all() if texts is None else library.reports.of(texts):
        notes = {note.id: known[note.id] for note in library.annotations.of(held.text) if note.id in known}
        readers = {one.by for kept in notes.values() for one in kept.revisions.values()}
        if readers.issuperset(ids):
            readings.append(_reading(library, held.text, ids, notes))
    return Agreement(first, second, unit, len(readings), agreement(readings, unit))


def _reading(library: Library, text: TextId, ids: tuple[str, str], kept: Mapping[str, Kept]) -> Reading:
    given: dict[str, dict[str, list[Span]]] = {one: defaultdict(list) for one in ids}
    report = report_of(library, text)
    for uuid, note in placed(library, text, report, library.annotations.of(text)).items():
        span = note.placement.span
        for tag in note.annotation.tags if span else ():
            giver = _giver(kept[uuid], tag) if uuid in kept else None
            if giver in given and span:
                given[giver][tag].append(span)
    first, second = ids
    return Reading(report.text, given[first], given[second])


def _giver(kept: Kept, tag: str) -> str:
    """Whose revision gave an annotation a tag last."""
    last = ""
    for told in in_order([told_of(one) for one in kept.revisions.values()]):
        one = kept.revisions[told.mark]
        if f"+{tag}" in one.changed or (ALL in one.changed and tag in one.annotation.tags):
            last = one.by
    return last


def _member(library: Library, name: str) -> str:
    """The id of a member, which the reader has none of."""
    own = library.authors.sharing()
    if name == ME or (own and name == own.me.name):
        return ""
    known = [one for one in library.authors.all().values() if not own or one.id != own.me.id]
    found = [one.id for one in known if name == one.name or (len(name) > 3 and one.id.startswith(name))]
    if not found:
        raise Problem(NOBODY, name=name, names=", ".join([ME, *(one.name for one in known)]))
    if len(found) > 1:
        raise Problem(SEVERAL, name=name, ids=", ".join(one[:8] for one in found))
    return found[0]
