from dataclasses import replace

from core.document.corpus import EVERYTHING, Corpus
from core.document.report import PlaceLevel
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.library.library import Library
from core.workspace.counting import Against, Counting, Target, compared_with, countable, samples, word_lists
from core.workspace.editions import keep
from core.workspace.wire import answer_in, answered, question_out
from tests.small_report import REPORT


def kept(library: Library, place: str | None, level: PlaceLevel, year: int) -> TextId:
    metadata = REPORT.metadata._replace(place=place, level=level, year=year)
    source = REPORT.source._replace(sha256=f"{place}{year}".encode().hex().zfill(64)[:64])
    return keep(library, replace(REPORT, source=source, metadata=metadata))


def test_what_is_counted_of_reports_is_their_body(library: Library) -> None:
    text = keep(library, REPORT)
    assert countable(library, EVERYTHING) == [text]
    assert countable(library, Corpus(first_year=2030)) == []
    (one,) = samples(library, [text, TextId("0" * 32)], Counting())
    assert (one.text, one.metadata.place, one.metadata.year) == (text, "某省某县", 2025)
    assert '深入实施"三清"行动。' in one.folded
    assert "名词解释" not in one.folded
    assert "各位代表" not in one.folded
    (plan,) = samples(library, [text], Counting("plan", whole=True))
    assert plan.folded.startswith("二、2025年工作安排")


def test_a_report_is_compared_with_last_years_its_parents_and_the_rest(library: Library) -> None:
    county = kept(library, "浙江省宁波市北仑区", "county", 2024)
    before = kept(library, "宁波市北仑区", "county", 2023)
    long_before = kept(library, "北仑区", "county", 2020)
    province = kept(library, "浙江省", "province", 2024)
    nation = kept(library, None, "nation", 2024)

    def others(against: Against, *of: TextId) -> list[TextId]:
        targets = [Target(one.text, one.metadata.place, one.metadata.level, one.metadata.year)
                   for one in samples(library, list(of), Counting())]  # fmt: skip
        return compared_with(library, targets, against)

    assert others("last-year", county) == [before]
    assert others("earlier", county) == [long_before, before]
    assert others("above", county) == [province]
    assert others("above", province) == [nation]
    assert others("above", nation) == others("last-year", nation) == []
    assert set(others("rest", county, before)) == {long_before, province, nation}
    stranger = Target(TextId("f" * 32), "宁波市北仑区", "county", 2024)
    assert compared_with(library, [stranger], "last-year") == [before]


def test_a_window_answers_with_what_is_counted(library: Library) -> None:
    text = keep(library, REPORT)
    library.word_lists.put(WordList("环境", ("环境", "环保")))
    library.word_lists.put(WordList("民生", ()))  # it is only named yet
    path = library.store.path
    line = question_out(path, samples, [text], Counting("plan"))
    assert answer_in(path, answered(library, line).line, samples) == samples(
        library, [text], Counting("plan")
    )
    line = question_out(path, word_lists)
    assert answer_in(path, answered(library, line).line, word_lists) == [WordList("环境", ("环境", "环保"))]
