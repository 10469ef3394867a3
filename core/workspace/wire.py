"""Questions about a library, and their answers, as they go from a command to the window that has it open.

Each is one line of JSON. What comes in is checked as a whole: a question is one of QUESTIONS, its values are
of the kinds that it names, and so is the answer.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, TypeVarTuple, get_type_hints

from msgspec import MsgspecError, Raw, Struct, convert
from msgspec.json import decode, encode

from core.document.annotation import Changes
from core.document.problem import Problem
from core.document.report import Report
from core.document.span import Span
from core.interchange.shapes import FARTHEST
from core.library.file.errors import IN_USE
from core.library.file.rows import require_text
from core.library.library import Library
from core.workspace.adding import add_read, already_there
from core.workspace.agreement import agreement_of
from core.workspace.annotating import annotate
from core.workspace.comparison import kept_report
from core.workspace.counting import compared_with, countable, samples, word_lists
from core.workspace.exchange import gather_lost, notebook_of
from core.workspace.glance import glances
from core.workspace.kept_notes import kept_notes, lost_notes
from core.workspace.listed import chosen
from core.workspace.merging import Merged, strangers, take_in
from core.workspace.promise_links import settled_between
from core.workspace.promise_pairs import year_after
from core.workspace.safe_keeping import damage, make_backup
from core.workspace.searching import look_for
from core.workspace.series import measures_said, quotes, series
from core.workspace.sharing import Round, join, leave, share_now, sharing_of
from core.workspace.trash import bring_back_reports, empty_trash, in_trash, remove_reports
from core.workspace.whole_library import TookIn, take_in_library

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
QUESTIONS: dict[str, Callable[..., Any]] = {
    question.__name__: question
    for question in (
        *(kept_notes, lost_notes, notebook_of, gather_lost, make_backup, damage),
        *(annotate, strangers, take_in, look_for),
        *(already_there, add_read, chosen, in_trash, remove_reports, bring_back_reports, empty_trash),
        *(countable, samples, compared_with, word_lists),
        *(year_after, settled_between),
        kept_report,
        *(measures_said, series, quotes, glances),
        *(join, leave, sharing_of, share_now, agreement_of),
        take_in_library,
    )
}
CHANGING_THE_LIST = frozenset(
    {
        *(add_read, already_there, remove_reports, bring_back_reports, empty_trash),
        *(annotate, take_in, share_now, take_in_library),
    }
)
UNREADABLE = (MsgspecError, LookupError, ValueError, AttributeError, OSError, RecursionError)
STRANGE = (
    "The window that has the library {library} open is of another version of Zhupi and cannot answer: "
    "close it first."
)
BUG = (
    "Something went wrong in Zhupi itself, in the window that has the library open; there it says where the "
    "details are."
)


class Question(Struct):
    """The name of a question, its values, and the library that it is about."""

    library: Path
    question: str
    values: list[Raw]


class Answer(Struct):
    """What was answered, or why nothing was."""

    value: Raw = Raw(b"null")
    problem: Problem | None = None


class Told(NamedTuple):
    """A Problem on its way."""

    sentence: str
    details: dict[str, int | float | str]


class Answered(NamedTuple):
    """A line with an answer, the annotations that are new or other, and whether lists of reports may be."""

    line: bytes
    changed: frozenset[str]
    is_list_other: bool = False


def question_out(library: Path, question: Callable[[Library, *Ts], object], *values: *Ts) -> bytes:
    """A question as it goes to the window; Problem where a value is no text."""
    try:
        return _line(Question(library, question.__name__, [Raw(_encoded(value)) for value in values]))
    except UnicodeEncodeError as error:
        require_text(error.object)
        raise


def answer_in(library: Path, line: bytes, question: Callable[..., T]) -> T:
    """What was answered to a question about a library; Problem where nothing was."""
    try:
        answer = decode(line, type=Answer, dec_hook=_decoded)
        if answer.problem:
            raise answer.problem
        found: T = decode(answer.value, type=get_type_hints(question)["return"], dec_hook=_decoded)
    except UNREADABLE as error:
        raise Problem(STRANGE, library=library) from error
    return found


def answered(library: Library, line: bytes) -> Answered:
    """The answer that a library gives to a question; Problem where it is none, or about another library.

    What it changes is no step of undo for those who have the library open.
    """
    question, values = _question_in(line, library.store.path)
    with library.operations.beside():
        value = question(library, *values)
    return Answered(_line(Answer(Raw(_encoded(value)))), _changed(value), question in CHANGING_THE_LIST)


def refused(error: Exception) -> Answered:
    """The answer where there is none, because of what went wrong."""
    problem = error if isinstance(error, Problem) else Problem(BUG)
    return Answered(_line(Answer(problem=problem)), frozenset())


def _question_in(line: bytes, library: Path) -> tuple[Callable[..., Any], list[Any]]:
    try:
        asked = decode(line, type=Question, dec_hook=_decoded)
        question = QUESTIONS[asked.question]
        _, *kinds, _ = get_type_hints(question).values()
        pairs = zip(asked.values, kinds, strict=True)
        values = [decode(value, type=kind, dec_hook=_decoded) for value, kind in pairs]
        _require_places(values)
        is_ours = asked.library.resolve() == library.resolve()
    except UNREADABLE as error:
        raise Problem(STRANGE, library=library) from error
    if not is_ours:
        raise Problem(IN_USE, path=asked.library)
    return question, values


def _require_places(value: object, end: int = FARTHEST) -> None:
    """ValueError where a span among values is none of its text, or of any."""
    match value:
        case Span():
            if not 0 <= value.start <= value.end <= end:
                raise ValueError(value)
        case Report():
            _require_places([getattr(value, part.name) for part in fields(value)], len(value.text))
        case Mapping():
            _require_places(list(value.values()), end)
        case tuple() | list():
            for one in value:
                _require_places(one, end)


def _changed(value: object) -> frozenset[str]:
    match value:
        case (
            Changes(annotations=changed)
            | Merged(changed=changed)
            | Round(changed=changed)
            | TookIn(changed=changed)
        ):
            return changed
    return frozenset()


def _line(message: Struct) -> bytes:
    return _encoded(message) + b"\n"


def _encoded(value: object) -> bytes:
    return encode(value, enc_hook=_plain)


def _plain(value: object) -> object:
    """What JSON has no word for: paths, whatever bytes they are of, and Problems."""
    match value:
        case Path():
            return os.fsencode(value).decode("latin-1")
        case Problem(sentence=sentence, details=details):
            shown = {name: one if isinstance(one, int | float) else str(one) for name, one in details.items()}
            return Told(sentence, shown)
    raise NotImplementedError


def _decoded(kind: type, value: Any) -> object:
    if kind is Path:
        return Path(os.fsdecode(value.encode("latin-1")))
    told = convert(value, Told)
    return Problem(told.sentence, **told.details)
