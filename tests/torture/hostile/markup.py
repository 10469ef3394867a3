"""Pages, texts and documents that are too much of something, or name what is not theirs to name."""

from email.message import EmailMessage

from tests.core.importing.formats.made import docx, epub, odt, paragraph, zipped
from tests.torture.hostile.case import SECRET, WORDS, Case, Cases, held

_QUOTE = chr(34)


def laughs(levels: int) -> str:
    """Entities, each of which is ten of the one before."""
    entities = "".join(
        f'<!ENTITY a{number} "{f"&a{number - 1};" * 10 if number else "哈" * 10}">'
        for number in range(levels)
    )
    return f"<!DOCTYPE x [{entities}]>" if levels else ""


def outside(count: int) -> str:
    """An entity that is another file."""
    return f'<!DOCTYPE x [<!ENTITY a SYSTEM "{SECRET}">]>' * count


def _page(body: str, head: str = "") -> bytes:
    return f"{head}<html><body><p>{WORDS}</p>{body}</body></html>".encode()


def _nested(opening: str, closing: str, count: int) -> bytes:
    return _page(f"{opening * count}字{closing * count}")


def _headed(archive: bytes, path: str, head: str, entity: str, coding: str = "utf-8") -> bytes:
    """A document in an archive with a type before it, and an entity of that in its words."""
    files = held(archive)
    body = files[path].decode().replace(WORDS, WORDS + entity * bool(head))
    return zipped(files | {path: f"{head}{body}".encode(coding)})


def _word(head: str, entity: str, coding: str = "utf-8") -> bytes:
    return _headed(docx(paragraph(WORDS)), "word/document.xml", head, entity, coding)


def _open(head: str, entity: str) -> bytes:
    return _headed(odt(f"<text:p>{WORDS}</text:p>"), "content.xml", head, entity)


def _book(head: str, entity: str) -> bytes:
    return _headed(epub(a=f"<p>{WORDS}</p>"), "book/content.opf", head, entity)


def _parts(count: int) -> bytes:
    """A saved page of messages inside messages."""
    message = EmailMessage()
    message.set_content(f"<p>{WORDS}</p>", subtype="html", cte="8bit")
    whole = bytes(message)
    for number in range(count):
        head = f'Content-Type: multipart/related; boundary="b{number}"\r\n\r\n--b{number}\r\n'
        whole = head.encode() + whole
    return whole


def _beside(count: int) -> bytes:
    """A saved page with so many things beside it."""
    part = "--b\r\nContent-Type: image/png\r\n\r\n\r\n"
    page = f"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{WORDS}</p>\r\n"
    return f'Content-Type: multipart/related; boundary="b"\r\n\r\n{page}{part * count}--b--'.encode()


def _attributes(count: int, sign: str = "") -> str:
    return " ".join(f"a{number}={_QUOTE}{sign}1{_QUOTE}" for number in range(count))


def _sections(count: int) -> bytes:
    return odt(f"<text:p>{WORDS}</text:p>{'<text:section>' * count}{'</text:section>' * count}")


def _tables(count: int) -> bytes:
    cell, end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    return docx(paragraph(WORDS) + cell * count + paragraph("字") + end * count)


def _styles(count: int) -> bytes:
    chain = "".join(
        f'<w:style w:styleId="a{n}"><w:basedOn w:val="a{n + 1}"/></w:style>' for n in range(count)
    )
    return docx(paragraph(WORDS, looks='<w:pStyle w:val="a0"/>'), styles=chain)


def _called(count: int) -> bytes:
    """A note that calls itself, so many times."""
    call = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    note = f'<w:footnote w:id="1">{paragraph("注", call * count)}</w:footnote>'
    return docx(paragraph(WORDS, call), footnotes=note)


def _text(sign: str, count: int) -> bytes:
    return f"{WORDS}\n\n{sign * count}\n".encode()


def _numbered(count: int) -> bytes:
    calls = "".join(f"[^{number}]" for number in range(count))
    said = "".join(f"[^{number}]: 注{calls[:99]}\n" for number in range(count))
    return f"{WORDS}{calls}\n\n{said}".encode()


WEB: Cases = {
    "laughs.html": Case(lambda n: _page("&a9;", laughs(n)), 10),
    "outside.xhtml": Case(lambda n: _page("&a;", outside(n))),
    "deep.html": Case(lambda n: _nested("<div>", "</div>", n), 100_000, 20),
    "deep-tables.html": Case(lambda n: _nested("<table><tr><td>", "</table>", n), 100_000, 3),
    "deep-links.html": Case(lambda n: _nested("<a href=/x><b>", "", n), 100_000, 3),
    "deep.mhtml": Case(_parts, 10_000, 2),
    "beside.mhtml": Case(_beside, 200_000, 3),
    "attributes.html": Case(lambda n: _page(f"<p {_attributes(n)}>字"), 200_000, 20),
    "signed-attributes.html": Case(lambda n: _page(f"<p {_attributes(n, '<')}>字"), 200_000, 20),
    "long.html": Case(lambda n: _page(f"<p>{WORDS * n}</p>"), 150_000, 20),
    "unclosed.html": Case(lambda n: _page("<p><!--" * n), 100_000, 2),
    "open.html": Case(lambda n: _page("<a " * n), 500_000, 2),
    "paragraphs.html": Case(lambda n: _page("<p>字" * n), 500_000, 20),
    "cells.html": Case(lambda n: _page(f"<table>{'<td rowspan=99 colspan=99>字' * n}"), 100_000, 2),
}
OFFICE: Cases = {
    "laughs.docx": Case(lambda n: _word(laughs(n), "&a9;"), 10),
    "laughs.odt": Case(lambda n: _open(laughs(n), "&a9;"), 10),
    "laughs.epub": Case(lambda n: _book(laughs(n), ""), 10),
    "outside.docx": Case(lambda n: _word(outside(n), "&a;")),
    "outside.odt": Case(lambda n: _open(outside(n), "&a;")),
    "wide-outside.docx": Case(lambda n: _word(outside(n), "&a;", "utf-16")),
    "deep-tables.docx": Case(_tables, 100_000, 3),
    "deep.docx": Case(lambda n: docx(paragraph(WORDS) + "<w:sdt>" * n + "</w:sdt>" * n), 100_000, 20),
    "deep.odt": Case(_sections, 100_000, 20),
    "attributes.docx": Case(lambda n: docx(f"{paragraph(WORDS)}<w:p {_attributes(n)}/>"), 200_000, 20),
    "long.docx": Case(lambda n: docx(paragraph(WORDS * n)), 150_000, 20),
    "long.epub": Case(lambda n: epub(a=f"<p>{WORDS * n}</p>"), 150_000, 20),
    "paragraphs.docx": Case(lambda n: docx(paragraph(WORDS) + paragraph("字") * n), 200_000, 20),
    "styles.docx": Case(_styles, 20_000, 3),
    "called.docx": Case(_called, 20_000, 1),
    "nothing.docx": Case(lambda n: docx(paragraph(WORDS)) * (1 - n)),
    "nothing.html": Case(lambda n: _page("") * (1 - n)),
}
TEXT: Cases = {
    "quotes.md": Case(lambda n: _text("> ", n), 1_000_000, 2),
    "stars.md": Case(lambda n: _text("*字", n), 1_000_000, 2),
    "brackets.md": Case(lambda n: _text("[![", n), 1_000_000, 2),
    "bars.md": Case(lambda n: _text("| - ", n), 1_000_000, 2),
    "blanks.md": Case(lambda n: _text("|" + " " * n, 2), 1_000_000, 2),
    "ticks.md": Case(lambda n: _text("字" + "`" * n, 1), 1_000_000, 1),
    "notes.md": Case(_numbered, 100_000, 2),
    "fences.md": Case(lambda n: _text("```\n", n), 1_000_000, 2),
}
