import re

from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from core.anchoring.anchor import describe
from core.document.annotation import COLOURS, Annotation, Incoming, Placement
from core.document.clean_text import CleanText, Mark, Source
from core.document.original import original_of
from core.document.report import Report
from core.document.span import Span
from core.exporting.selection import EVERYTHING, Outgoing, Selection
from core.exporting.web.page import POLICY, to_page
from core.importing.formats.web.page import read_html
from core.interchange.notebook import Notebook
from core.understanding.understand import understand
from tests.core.exporting.outgoing import LINKED, NOTEBOOK
from tests.small_report import at

LINE = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn"])
    | st.sampled_from("一二三、。，（）“”1234年亿元%<>&\"' "),
    max_size=40,
)
HEADINGS = st.sampled_from(
    [
        "一、工作回顾",
        "二、主要任务",
        "（一）产业。",
        "名词解释",
        "1.“三清”行动：指清河。",
        "“三清”1行动[1]增长5.5%。",
    ]
)


def page_of(notebook: Notebook = NOTEBOOK, selection: Selection = EVERYTHING) -> LexborHTMLParser:
    return LexborHTMLParser(to_page(Outgoing(notebook, selection)).decode())


def one(page: LexborHTMLParser, selector: str) -> LexborNode:
    found = page.css_first(selector)
    assert found is not None
    return found


def words(page: LexborHTMLParser, selector: str) -> list[str]:
    return [node.text() for node in page.css(selector)]


def printed(out: Outgoing) -> list[str]:
    """The paragraphs that go out, blanks apart."""
    lines: list[str] = []
    for row in out.rows():
        first, *others = row.span.of(out.text).split("\n")
        lines[len(lines) if row.begins else -1 :] = [first if row.begins else lines[-1] + first, *others]
    return [found for line in lines if (found := " ".join(re.split("[ \t\r\f]+", line)).strip(" "))]


@given(st.lists(LINE | HEADINGS, min_size=1, max_size=12), st.data())
def test_our_own_reader_reads_the_same_paragraphs_again(lines: list[str], data: st.DataObject) -> None:
    report = understand(Source("a.txt", "", "", ""), CleanText("\n".join(lines)))
    notes = tuple(
        _note(report, number, data) for number in range(data.draw(st.integers(0, 4))) if report.text
    )
    places = {note.id: Placement(note.selectors.position, "exact", 1.0) for note in notes}
    original = original_of(report)
    notebook = Notebook({original.id: original}, tuple(map(Incoming, notes)), report, notes, places)
    out = Outgoing(notebook)
    written = to_page(out)
    again, _ = read_html(written, "a.html")
    assert [line.strip(" ") for line in again.text.split("\n")] == (printed(out) or [""])
    assert_sound(LexborHTMLParser(written.decode()))


def _note(report: Report, number: int, data: st.DataObject) -> Annotation:
    start = data.draw(st.integers(0, len(report.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(report.text))))
    colour, said = data.draw(st.sampled_from(COLOURS)), data.draw(LINE)
    kind = data.draw(st.sampled_from(["highlight", "bookmark"]))
    uuid = f"00000000-0000-4000-8000-{number:012}"
    return Annotation(uuid, original_of(report).id, describe(report, span), colour, said, (), "", "", kind)  # type: ignore[arg-type]


def test_nothing_is_asked_of_anybody() -> None:
    page = page_of()
    assert one(page, "meta[http-equiv=Content-Security-Policy]").attributes["content"] == POLICY
    assert page.css("script, img, link, iframe, object, base, form, [src], [style], [onclick]") == []
    assert all((node.attributes["href"] or "").startswith("#") for node in page.css("[href]"))
    assert "url(" not in words(page, "style")[0]
    assert "@import" not in words(page, "style")[0]


def assert_sound(page: LexborHTMLParser) -> None:
    """Every place that is led to is there, and once."""
    places = [node.attributes["id"] for node in page.css("[id]")]
    assert len(places) == len(set(places))
    assert {(node.attributes["href"] or "")[1:] for node in page.css("[href]")} <= set(places)


def test_every_place_that_is_led_to_is_there_once() -> None:
    assert_sound(page_of())


def test_sections_fold_under_headings_of_their_level() -> None:
    page = page_of()
    assert words(page, "h1") == ["2025年政府工作报告"]
    assert words(page, "details[open] > summary > h2") == [
        "一、2024年工作回顾",
        "二、2025年工作安排",
        "名词解释",
    ]
    assert words(page, "details details > summary > h3") == ["（一）扩大内需", "（二）改善民生。"]


def test_numbers_and_terms_have_cards_and_lead_to_the_glossary() -> None:
    page = page_of()
    figure = one(page, "data.money")
    assert (figure.text(), figure.attributes["value"], figure.attributes["tabindex"]) == (
        "120亿元",
        "12000000000",
        "0",
    )
    card = figure.attributes["aria-description"] or ""
    assert card.split("\n")[:3] == ["12,000,000,000 元 = 120 亿元", "类别：金额", "指标：生产总值"]
    led = [(node.text(), node.attributes["href"]) for node in page.css("a.term, sup > a.marker")]
    assert led == [("“三清”", "#e1"), ("1", "#e1")]
    assert one(page, "#e1 dfn").text() == "“三清”行动"


def test_notes_stand_after_their_paragraph_and_are_no_markup() -> None:
    page = page_of()
    assert words(page, "p mark.purple") == ["3000人"]
    note = one(page, ".note.purple")
    assert note.text(separator="|") == "6| 紫|<b>&|#就业"
    assert one(page, f".noted > p > a.sign[href='#{note.attributes['id']}']").text() == ""
    assert words(page, ".noted > p + .notes .note.purple .head") == ["6 紫"]
    assert words(page, ".alone .note blockquote") == ["全县"]


def test_highlights_over_each_other_are_seen_both() -> None:
    text = "甲乙丙丁。"
    report = Report(Source("a.txt", "", "", ""), text)
    notes = tuple(
        Annotation(f"{number}", original_of(report).id, describe(report, span), colour, "", (), "", "")
        for number, (span, colour) in enumerate([(Span(0, 3), COLOURS[0]), (Span(2, 4), COLOURS[1])])
    )
    places = {note.id: Placement(note.selectors.position, "exact", 1.0) for note in notes}
    page = page_of(Notebook({}, tuple(map(Incoming, notes)), report, notes, places))
    assert words(page, "p mark.yellow") == ["甲乙", "丙"]
    assert words(page, "p mark.red") == ["丙", "丁"]
    assert words(page, "mark.yellow > mark.red") == ["丙"]


def test_a_page_is_in_the_language_of_its_script() -> None:
    assert one(page_of(), "html").attributes["lang"] == "zh-Hans"
    page = page_of(selection=Selection(script="taiwan"))
    assert one(page, "html").attributes["lang"] == "zh-Hant-TW"
    assert words(page, "nav summary") == ["目錄"]
    assert "類別：金額" in (one(page, "data.money").attributes["aria-description"] or "")


def test_notes_alone_are_told_with_their_words_and_sections() -> None:
    page = page_of(selection=Selection(words=False, colours=("green",)))
    assert words(page, "h1, h2") == ["政府工作报告", "批注"]
    assert words(page, ".note *") == [
        "1 绿",
        "2025年工作安排 / 扩大内需",
        "𠮷祥路改造完成",
        "民生\n见第二部分",
        "#民生",
    ]


def test_when_a_note_was_written_is_told_as_the_clock_shows_it() -> None:
    page = page_of(selection=Selection(words=False, fields=("created",)))
    (first, *_) = words(page, ".about-it")
    assert re.fullmatch(r"写于：2024-01-\d\d \d\d:\d\d", first)


def test_a_section_goes_out_alone_and_its_terms_lead_nowhere() -> None:
    page = page_of(selection=Selection(sections=(0,)))
    assert words(page, "summary > h2") == ["一、2024年工作回顾"]
    assert page.css("a.term, a.marker") == []
    assert words(page, "span.term") == ["“三清”"]


def test_notes_of_a_file_are_called_by_number_under_a_name_that_is_no_word_of_the_report() -> None:
    text = "工作报告\n一、回顾\n推进三清行动。\n[1] 三清：清河、清路。"
    at = text.index("行动。")
    marks = (Mark(Span(at, at), "note", 1), Mark(Span(text.index("[1]"), len(text)), "note-text", 1))
    out = Outgoing(Notebook({}, (), understand(Source("a.docx", "", "", ""), CleanText(text, marks=marks))))
    page = LexborHTMLParser(to_page(out).decode())
    call = one(page, "sup > a.marker")
    assert (call.text(), call.attributes["data-n"], call.attributes["href"]) == ("", "1", "#e1")
    assert one(page, "h2[data-name]").attributes["data-name"] == "注释"
    assert read_html(to_page(out), "a.html")[0].text == text


def test_a_linked_note_leads_to_its_other_end_where_the_page_has_it() -> None:
    far = {LINKED.id: Placement(at("扩大内需"), "exact", 1.0)}
    linked = NOTEBOOK._replace(others=far)
    page = page_of(linked)
    lead = one(page, ".note p:not(.head) a")
    assert lead.text() == "→ 扩大内需"
    assert one(page, str(lead.attributes["href"])).text() == "扩大内需"
    for away in (page_of(linked, Selection(words=False)), page_of(NOTEBOOK)):
        assert "→ 扩大内需" in words(away, ".note p")
        assert away.css(".note p:not(.head) a") == []
