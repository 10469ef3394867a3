from dataclasses import replace

import pytest

from core.document.original import original_of
from core.document.report import Figure, Report, Section
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from core.understanding import EXTRACTOR
from tests.core.library.conftest import report_of
from tests.core.library.hand import keep


def known(library: Library, text: TextId, extractor: int) -> Report | None:
    return library.findings.report(text, library.texts.original(text), extractor)


def test_a_report_comes_back_as_it_was_understood(library: Library) -> None:
    section = Section(Span(7, 20), Span(7, 13), 1, "一", "過去一年", "outcome")
    figure = Figure(Span(20, 26), "2730億元", "money", 273e9, None, "元", None, None, None, "outcome")
    report = replace(report_of(), sections=(section,), figures=(figure,), leads=(Span(20, 22),))
    assert known(library, keep(library, report), EXTRACTOR) == report


def test_findings_give_way_only_to_those_of_newer_rules(library: Library, text: TextId) -> None:
    keep(library, report_of(title="再讀"))
    assert known(library, text, EXTRACTOR) == report_of()
    with library.store.transaction():
        library.findings.put(text, report_of(title="舊"), EXTRACTOR - 1)
    keep(library, report_of(title="新"))
    assert known(library, text, EXTRACTOR) == report_of(title="新")
    assert library.findings.extractor(text) == EXTRACTOR
    assert check_store(library.store) == []


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM findings",
        "UPDATE findings SET findings = ''",
        "UPDATE findings SET findings = '{\"sections\": 7}'",
        "UPDATE findings SET year = 1999",
        "UPDATE findings SET extractor = 99",
    ],
)
def test_findings_that_do_not_serve_are_none(library: Library, text: TextId, damage: str) -> None:
    library.store.connection.execute(damage)
    assert known(library, text, 1) is None
    with library.store.transaction():
        library.findings.put(text, report_of(), 1)
    assert known(library, text, 1) == report_of()
    assert check_store(library.store) == []


def test_a_kind_that_was_not_looked_for_is_empty_and_one_unknown_is_passed_over(
    library: Library, text: TextId
) -> None:
    library.store.connection.execute("DELETE FROM findings")
    lines = '{"metadata": {"title": "政府工作报告"}, "dreams": [1, 2]}'
    with library.store.transaction():
        library.store.insert("findings", {"id": text, "extractor": 1, "findings": lines})
    found = known(library, text, 1)
    assert found is not None
    assert (found.metadata.title, found.figures) == ("政府工作报告", ())
    assert original_of(found) == original_of(report_of())
