"""Questions about a library and their answers, as they travel between two processes."""

import json
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from core.document.clean_text import Source
from core.document.corpus import EVERYTHING, Corpus
from core.document.original import original_of
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.interchange.notebook import Refused
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace.adding import add_read, already_there
from core.workspace.annotating import Mark, annotate
from core.workspace.comparison import kept_report
from core.workspace.exchange import notebook_of
from core.workspace.kept_notes import kept_notes
from core.workspace.listed import chosen
from core.workspace.merging import Arrival, Settled, arriving, settle, strangers, take_in
from core.workspace.safe_keeping import make_backup
from core.workspace.searching import Asked, look_for
from core.workspace.trash import remove_reports
from core.workspace.wire import answer_in, answered, question_out, refused
from tests.small_report import REPORT
from tests.torture.mutations import mutated_bytes, mutated_json, mutated_number
from tests.torture.notes import made

MARK = Mark(Span(2, 5), "blue", "注\n“二”", ("经济", "a/b"))


def test_what_is_answered_from_afar_is_what_is_answered_here(library: Library) -> None:
    path, source = library.store.path, REPORT.source
    told = answered(library, question_out(path, annotate, REPORT, MARK))
    changes = answer_in(path, told.line, annotate)
    assert told.changed == changes.annotations
    assert changes.undo is None
    line = answered(library, question_out(path, kept_notes, [source])).line
    assert answer_in(path, line, kept_notes) == kept_notes(library, [source])
    asked = Asked("三清 OR 123456", Corpus(last_year=2025), "notes", 5, "left1")
    line = answered(library, question_out(path, look_for, asked)).line
    assert answer_in(path, line, look_for) == look_for(library, asked)
    line = answered(library, question_out(path, chosen, Corpus(reports=(TextId("a"),), level="city"))).line
    assert answer_in(path, line, chosen) == []
    line = answered(library, question_out(path, chosen, EVERYTHING)).line
    assert answer_in(path, line, chosen) == chosen(library, EVERYTHING)
    text = chosen(library, EVERYTHING)[0].text
    line = answered(library, question_out(path, kept_report, text)).line
    assert answer_in(path, line, kept_report) == kept_report(library, text)
    line = answered(library, question_out(path, remove_reports, [TextId("a")])).line
    assert answer_in(path, line, remove_reports) == ()
    line = answered(library, question_out(path, notebook_of, REPORT)).line
    assert answer_in(path, line, notebook_of) == notebook_of(library, REPORT)


def test_problems_and_paths_travel(library: Library, tmp_path: Path) -> None:
    bad = Problem("{count} left out of {name}.", count=3, name=tmp_path)
    arrival = Arrival("a", refused=Refused(1, (bad,)))
    settled: tuple[Settled, ...] = (Settled(None, (), ()),)
    line = answered(library, question_out(library.store.path, take_in, arrival, settled)).line
    (problem,) = answer_in(library.store.path, line, take_in).refused.told
    assert str(problem) == f"3 left out of {tmp_path}."
    with pytest.raises(Problem, match="3 left out"):
        answer_in(library.store.path, refused(bad).line, take_in)
    to = tmp_path / "\udcff.sqlite"
    line = answered(library, question_out(library.store.path, make_backup, to)).line
    assert answer_in(library.store.path, line, make_backup) == to
    assert to.exists()


@pytest.mark.parametrize(
    "line",
    [
        b"{}\n",
        b"{\n",
        b"[]\n",
        b'{"library": "%s", "question": "close", "values": []}\n',
        b'{"library": "%s", "question": "kept_notes", "values": []}\n',
        b'{"library": "%s", "question": "kept_notes", "values": [5]}\n',
        b'{"library": "%s", "question": "kept_notes", "values": [[["a"]]]}\n',
        b'{"library": "%s", "question": "make_backup", "values": ["\xe4\xb8\x80"]}\n',
        b'{"library": "%s", "question": "kept_notes", "values": ' + b"[" * 100_000 + b"\n",
    ],
)
def test_what_is_no_question_is_told(library: Library, line: bytes) -> None:
    with pytest.raises(Problem, match="another version"):
        answered(library, line.replace(b"%s", str(library.store.path).encode()))
    with pytest.raises(Problem, match="another version"):
        answer_in(library.store.path, line[:-1] + b"!", kept_notes)


def test_a_question_about_another_library_is_not_answered(library: Library, tmp_path: Path) -> None:
    source = Source("a", "0" * 64, "text/plain", "utf-8")
    with pytest.raises(Problem, match="in use by another program"):
        answered(library, question_out(tmp_path / "other.sqlite", kept_notes, [source]))


@pytest.mark.parametrize("which", range(6))
def test_whatever_is_asked_is_answered_or_told_in_a_sentence(library: Library, which: int) -> None:
    random = Random(which)
    line = _questions(library)[which]
    for _ in range(100):
        whole, values, numbers = (json.loads(line) for _ in range(3))
        mutated_json(random, whole)
        mutated_json(random, values["values"])
        mutated_number(random, numbers["values"])
        for strange in (whole, values, numbers):
            with suppress(Problem):
                answered(library, json.dumps(strange).encode())
        with suppress(Problem):
            answered(library, mutated_bytes(random, line))
    assert check_store(library.store) == []


@pytest.mark.parametrize("span", [(2, 6 * 10**30), (-3, 2), (5, 2), (4, 4), (0, 10**6)])
def test_words_that_are_nowhere_are_not_annotated(library: Library, span: tuple[int, int]) -> None:
    mark = MARK._replace(span=Span(*span))
    with pytest.raises(Problem, match=r"another version|has no words from"):
        answered(library, question_out(library.store.path, annotate, REPORT, mark))
    with pytest.raises(Problem, match="has no words from"):
        annotate(library, REPORT, mark)
    assert library.reports.all() == []


def _questions(library: Library) -> tuple[bytes, ...]:
    """What is asked to read, to annotate and to merge notes on a known text and on a stranger."""
    path, stranger = library.store.path, json.loads(made()[1])["items"][0]
    stranger["target"]["source"] = "urn:zhupi:text:" + "0" * 64
    arrival = arriving("a.jsonl", [made()[1].encode(), json.dumps(stranger).encode()])
    return (
        question_out(path, kept_notes, [REPORT.source]),
        question_out(path, annotate, REPORT, MARK),
        question_out(path, take_in, arrival, settle(strangers(library, arrival))),
        question_out(path, add_read, Path("/报告/\udcff.txt"), REPORT),
        question_out(path, already_there, [(Path("/报告.txt"), REPORT.source.sha256)]),
        question_out(path, remove_reports, [original_of(REPORT).id, TextId("x")]),
    )
