"""Pages as people's browsers and content systems leave them: no paragraph lost, no furniture left."""

from email.message import EmailMessage

import pytest

from core.document.clean_text import LOST
from core.importing.formats.web.page import read_html, read_mhtml
from core.importing.importer import import_bytes
from core.understanding.understand import understand
from tests.core.importing.formats.made import left_out, lines, marks

SENTENCES = [f"{number}年，全县生产总值增长百分之五，城乡居民收入稳步提高。" for number in range(2011, 2025)]
PARAGRAPHS = [f"<p>{words}</p>" for words in SENTENCES]
ARTICLE = "".join(PARAGRAPHS)
MENU = "".join(f"<li><a href='/{number}'>栏目{number}</a></li>" for number in range(6))
FOOT = "<div><a href='/about'>关于我们</a> 版权所有：某县人民政府</div>"


def around(article: str) -> str:
    """A page with a menu above an article and its site's name below."""
    return f"<html><body><ul>{MENU}</ul><div>{article}</div>{FOOT}</body></html>"


HALF = len(PARAGRAPHS) // 2
ONE, TWO = "".join(PARAGRAPHS[:HALF]), "".join(PARAGRAPHS[HALF:])
PAGES = {
    "the page's end comes too soon": around(f"{ONE}</body></html>{TWO}"),
    "no element is closed": f"<body><ul>{MENU}</ul><div><p>{'<p>'.join(SENTENCES)}</div>{FOOT}",
    "elements are closed across": around(f"<b><i>{ONE}</b></div></i><div>{TWO}"),
    "the text stands outside of the body": f"<html><head></head>{ARTICLE}<body></body></html>",
    "only line breaks": around("<br><br>　　".join(SENTENCES)),
    "the article is in two parts with a menu between": (
        f"<body><ul>{MENU}</ul><div>{ONE}</div><ul>{MENU}</ul><div>{TWO}</div>{FOOT}</body>"
    ),
    "all in the cell of a table": around(
        f"<table><tr><td><ul>{MENU}</ul></td><td>{'<br>'.join(SENTENCES)}</td></tr></table>"
    ),
    "a link was never closed": around(f"<a href='/top'><p>{'</p><p>'.join(SENTENCES)}</p>"),
    "paragraphs in links that lead nowhere": around("".join(f"<a>{one}</a>" for one in PARAGRAPHS)),
    "each word in an element of its own": around(
        "".join(
            f"<p>{''.join(f'<span style=color:red>{c}</span>' for c in words)}</p>" for words in SENTENCES
        )
    ),
    "a copy for other devices is hidden": around(ARTICLE) + f"<div style='display:none'>{ARTICLE}</div>",
    "a script would show it": around(f"<div style='display:none'>{ARTICLE}</div>"),
    "attributes without end quotes": around(f"<p class='a>{'</p>'}<p>{ARTICLE}").replace("'a>", "a>"),
}


@pytest.mark.parametrize("kind", PAGES)
def test_every_paragraph_of_the_article_and_no_furniture(kind: str) -> None:
    assert import_bytes("a.html", PAGES[kind].encode())[1].text.split("\n") == SENTENCES


def test_other_articles_that_are_recommended_below_are_left_out_sentences_and_all() -> None:
    more = f"<h2>推荐阅读</h2><p>{'另一个县的报告，也说增长，也说收入。' * 9}</p>"
    read = import_bytes("a.html", around(ARTICLE + more).encode())[1]
    assert read.text.split("\n") == SENTENCES


def test_an_article_that_a_table_interrupts_goes_on_below_it() -> None:
    table = "<table><tr><th>指标</th><th>增长</th></tr><tr><td>产值</td><td>5</td></tr></table>"
    read = read_html(around(f"<div>{ONE}</div>{table}<div>{TWO}</div>").encode(), "a.html")
    assert lines(read) == [*SENTENCES[:HALF], "指标 | 增长", "产值 | 5", *SENTENCES[HALF:]]


def test_rows_keep_their_columns_and_say_each_word_once() -> None:
    rows = (
        "<tr><td rowspan=2>一<br>二</td><td>甲</td><td>5</td></tr><tr><td>&nbsp;</td><td>6</td></tr>"
        "<tr><td>丙</td><td> </td><td>&nbsp;</td></tr><tr><td> </td><td> </td><td> </td></tr>"
        f"<tr><td>丁</td><td>{'长' * 400}</td><td>7</td></tr>"
        f"<tr><td>戊</td><td>{'多' * 400}</td><td>8</td></tr>"
    )
    read = read_html(around(f"{ONE}<table>{rows}</table>{TWO}").encode(), "a.html")
    assert lines(read)[HALF:-HALF] == [
        *("一 二 | 甲 | 5", " | | 6", "丙", f"丁 | {'长' * 400} | 7", f"戊 | {'多' * 400} | 8")
    ]
    assert ("supplied", " | ", 0) in marks(read)


def test_rows_are_neither_joined_nor_taken_for_the_foot_of_the_page() -> None:
    rows = "".join(f"<tr><td>第{number}项</td><td>联系电话</td></tr>" for number in range(20))
    text = import_bytes("a.html", around(f"{ARTICLE}<table>{rows}</table>").encode())[1].text
    assert text.split("\n")[-20:] == [f"第{number}项 | 联系电话" for number in range(20)]


def test_a_title_of_several_lines_is_kept_above_the_article() -> None:
    title = "<div><p>关于批准</p><p>特别国债的决议</p></div><div>字号：大 中 小</div>"
    page = f"<head><title>关于批准特别国债的决议_某网</title></head>{around(f'{title}<div>{ARTICLE}</div>')}"
    assert lines(read_html(page.encode(), "a.html"))[:2] == ["关于批准", "特别国债的决议"]


def test_the_body_of_a_short_page_is_no_copy_of_its_own_opening() -> None:
    body = f"<div><p>决议</p><p>{SENTENCES[0]}</p><p>扫一扫在手机打开当前页</p></div>"
    assert import_bytes("a.html", around(body).encode())[1].text == f"决议\n{SENTENCES[0]}"


def test_what_the_page_says_of_itself_is_used_but_its_day_is_not_that_of_the_report() -> None:
    told = {
        "ArticleTitle": "2024年甲县政府工作报告",
        "PubDate": "2024-02-03 10:00",
        "SiteName": "甲县人民政府",
    }
    head = "".join(f'<meta name="{name}" content="{value}">' for name, value in told.items())
    report = understand(*import_bytes("a.html", f"<head>{head}</head>{around(ARTICLE)}".encode()))
    assert (report.metadata.title, report.metadata.year) == ("2024年甲县政府工作报告", 2024)
    assert report.metadata.delivered is None
    assert dict(report.metadata.fields) == told


def test_a_part_of_a_line_that_is_hidden_is_left_out_of_it() -> None:
    read = read_html(around(f"<p>前<span hidden>隐</span>后</p>{ARTICLE}").encode(), "a.html")
    assert lines(read)[0] == "前后"
    assert ("hidden text", "隐") in left_out(read)


def saved(*pages: bytes) -> bytes:
    """Pages as a browser saves them in one file."""
    message = EmailMessage()
    message.make_related()
    for page in pages:
        message.add_attachment(page, "text", "html", cte="quoted-printable")
    return bytes(message)


def test_of_a_saved_page_of_frames_the_one_that_says_most_is_read() -> None:
    frames = "<html><frameset><frame src='cid:1'></frameset></html>"
    data = saved(frames.encode(), around(f"<p>{SENTENCES[0]}</p>").encode(), around(ARTICLE).encode())
    assert lines(read_mhtml(data, "a.mhtml")) == SENTENCES


def test_a_page_that_a_browser_misread_and_saved_loses_only_what_the_browser_lost() -> None:
    """Chromium takes 政府工作。 in UTF-8 for GBK, and writes what it could not read as references."""
    words = "发展经济，改善民生，不逢"
    page = around("".join(f"<p>{number}{words}</p>" for number in range(40)))
    misread = page.encode().decode("gb18030", "replace").replace("\ufffd", LOST)
    data = b"&#65533;".join(
        part.encode("gb18030").replace(b"\xa2\xe3", b"\x80") for part in misread.split(LOST)
    )
    read = read_mhtml(saved(data), "a.mhtml")
    wrong = [line for line in lines(read) if line.replace(LOST, "逢") != f"{lines(read).index(line)}{words}"]
    assert (wrong, read[1]) == ([], "gb18030 (utf-8 read as gb18030)")
