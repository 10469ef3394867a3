"""Web pages: the article, its title, and what else the page holds."""

import pytest

from core.document.problem import Problem
from core.importing.formats.web.epub import read_epub
from core.importing.formats.web.page import read_html, read_mhtml
from tests.core.importing.formats.made import epub, left_out, lines, marks

SENTENCE = "全县生产总值增长百分之五，城乡居民收入稳步提高。"
ARTICLE = "".join(f"<p>{number}年，{SENTENCE}</p>" for number in range(2015, 2025))
TEXT = [f"{number}年，{SENTENCE}" for number in range(2015, 2025)]


def page(body: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def test_the_article_is_what_has_the_sentences_and_the_rest_is_listed() -> None:
    menu = "<ul><li><a href='/a'>首页</a></li><li><a href='/b'>政务公开，信息。</a></li></ul>"
    read = read_html(page(f"<div>{menu}</div><div>{ARTICLE}</div><div>版权所有</div>"), "a.html")
    assert lines(read) == TEXT
    assert left_out(read) == [("web page", "首页\n政务公开，信息。"), ("web page", "版权所有")]


def test_its_title_is_kept_though_it_stands_above_the_article() -> None:
    body = f"<h3>位置</h3><div><h1>政府工作报告</h1></div><div>日期：今日</div><div>{ARTICLE}</div>"
    head = "<title>政府工作报告_某县政府</title><meta name=ArticleTitle content=政府工作报告>"
    read = read_html(page(body, head), "a.html")
    assert lines(read)[:3] == ["政府工作报告", "日期：今日", TEXT[0]]
    assert read[0].fields == (("ArticleTitle", "政府工作报告"),)


def test_words_are_spaced_as_a_browser_shows_them() -> None:
    body = f"<div><p>甲\n  乙  and\n more<br>次<sup>2</sup></p><script>不</script>{ARTICLE}</div>"
    read = read_html(page(body), "a.html")
    assert lines(read)[:2] == ["甲乙 and more", "次2"]
    assert marks(read) == [("raised", "2", 0)]


def test_words_that_are_not_shown_are_listed_but_not_an_article_that_a_script_shows() -> None:
    hidden = '<p style="display: none">隐</p>'
    assert left_out(read_html(page(f"<div>{hidden}{ARTICLE}</div>"), "a.html")) == [("hidden text", "隐")]
    assert lines(read_html(page(f'<div style="display:none">{ARTICLE}</div>'), "a.html")) == TEXT


def test_rows_are_lines_but_a_table_that_lays_out_a_page_is_none() -> None:
    rows = "<table><tr><td>指标</td><td><p>增长</p></td></tr></table>"
    body = f"<table><tr><td>左</td><td><div>{rows}{ARTICLE}</div></td></tr></table>"
    assert lines(read_html(page(body), "a.html")) == ["指标 | 增长", *TEXT]


def test_numbers_of_lists_are_supplied() -> None:
    body = f"<div><ol start=3><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>{ARTICLE}</div>"
    read = read_html(page(body), "a.html")
    assert lines(read)[:3] == ["3. 甲", "4. 乙", "丙"]
    assert marks(read)[:2] == [("supplied", "3. ", 0), ("supplied", "4. ", 0)]


def test_notes_are_told_by_links_to_them_and_back() -> None:
    call = '<a href="#n1" id="c1"><sup>1</sup></a>'
    note = '<section><ol><li id="n1"><p>词：释义。<a href="#c1">↩</a></p><p>又</p></li></ol></section>'
    read = read_html(page(f"<div><p>词{call}后</p>{ARTICLE}</div>{note}"), "a.html")
    assert (lines(read)[0], lines(read)[-1]) == ("词1后", "[1] 词：释义。 又")
    assert [mark for mark in marks(read) if mark[0] != "supplied"] == [
        *(("note", "1", 1), ("note-text", "[1] 词：释义。 又", 1))
    ]


def test_notes_in_a_list_that_print_their_own_numbers_keep_these_alone() -> None:
    calls = "".join(f'词<a href="#n{number}" id="c{number}"><sup>{number}</sup></a>' for number in (2, 5))
    said = "".join(
        f'<li id="n{number}"><p>{number}.“词”：释义。<a href="#c{number}">↩</a></p></li>' for number in (2, 5)
    )
    read = read_html(page(f"<div><p>{calls}</p>{ARTICLE}</div><ol>{said}</ol>"), "a.html")
    assert lines(read)[-2:] == ["2.“词”：释义。", "5.“词”：释义。"]
    assert [mark[0] for mark in marks(read) if mark[2]] == ["note", "note", "note-text", "note-text"]


def test_a_number_of_a_list_stands_before_the_paragraph_of_its_item() -> None:
    read = read_html(page(f"<ol><li><p>甲</p><p>乙</p></li><li></li><li>\n<p>丙</p></li></ol>{ARTICLE}"), "a")
    assert lines(read)[:3] == ["1. 甲", "乙", "3. 丙"]


def test_the_encoding_is_what_the_bytes_are_not_what_the_page_says() -> None:
    data = page(f"<div>{ARTICLE}</div>", "<meta charset=gb2312>")
    assert lines(read_html(data, "a.html")) == TEXT
    assert read_html(data.decode().replace("gb2312", "utf-8").encode("gb18030"), "a.html")[1] == "gb18030"


def test_a_page_that_a_browser_saved_is_read_from_its_main_part() -> None:
    main = f"Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<div>{ARTICLE}</div>\r\n"
    head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
    data = f"{head}--b\r\n{main}--b\r\nContent-Type: text/css\r\n\r\np {{}}\r\n--b--\r\n".encode()
    assert lines(read_mhtml(data, "a.mhtml")) == TEXT
    with pytest.raises(Problem, match="no web page"):
        read_mhtml(head.encode(), "a.mhtml")


def test_a_book_is_read_in_its_order_each_page_with_its_own_notes() -> None:
    one = '<p>甲<a id="c" href="#n"><sup>1</sup></a></p><p id="n">注甲<a href="#c">↩</a></p>'
    read = read_epub(epub(b=one, a=one.replace("甲", "乙")), "a.epub")
    assert lines(read) == ["甲1", "乙1", "[1] 注甲", "[2] 注乙"]


@pytest.mark.parametrize(
    "body",
    [
        "<p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">文",
        "<p " + " ".join(f'a{number}="<"' for number in range(200_000)) + ">文",
        "<p " + " ".join(f"a{number}='>'" for number in range(200_000)) + ">文",
        "<p>文" * 500_000,
        '<div a=">">' * 100_000 + "文",
        "<div>" * 100_000 + "文",
        "<b>" * 100_000 + "文",
    ],
)
def test_what_hangs_parsers_is_a_sentence(body: str) -> None:
    with pytest.raises(Problem, match="may do harm"):
        read_html(page(body), "a.html")


def test_a_page_that_names_the_body_of_its_article_is_believed_where_the_sentences_are() -> None:
    page = (
        '<title>报告</title><h1>报告</h1><main itemprop="articleBody"><section><p>甲，甲。</p></section>{}'
        "<aside><p>旁注，旁注。</p></aside><p>乙。</p></main><footer><p>页脚。</p></footer>"
    )
    read, _ = read_html(
        page.format("<section>" + "<p>丙，丙，丙。</p>" * 20 + "</section>").encode(), "a.html"
    )
    assert (read.text.split("\n")[1], read.text.split("\n")[-1]) == ("甲，甲。", "乙。")
    assert "旁注，旁注。" in [one.text for one in read.removed]
    elsewhere = page.format("") + "<div>" + "<p>丁，丁，丁。</p>" * 20 + "</div>"
    assert "旁注，旁注。" in read_html(elsewhere.encode(), "a.html")[0].text


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("某县2024年政府工作报告_某县政府网", (("ArticleTitle", "某县2024年政府工作报告"),)),
        ("某县政府网 - 2024年政府工作報告", (("ArticleTitle", "2024年政府工作報告"),)),
        ("某县政府工作报告解读_某县政府网", ()),
    ],
)
def test_a_page_that_only_its_name_calls_a_report_has_that_title(
    name: str, fields: tuple[tuple[str, str], ...]
) -> None:
    read = read_html(f"<html><head><title>{name}</title></head>{ARTICLE}</html>".encode(), "a.html")
    assert read[0].fields == fields
