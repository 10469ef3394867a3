"""Files that do harm to the program that reads them, each made where it is needed."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from email.message import EmailMessage

from tests.core.importing.formats.made import docx, epub, odt, paragraph, zipped

WORDS = "全县生产总值增长百分之五，城乡居民收入稳步提高。"
_ENTITIES = "".join(
    f'<!ENTITY a{number} "{f"&a{number - 1};" * 10 if number else "哈" * 10}">' for number in range(10)
)
LAUGHS = f"<!DOCTYPE x [{_ENTITIES}]>"
SECRET = "file:///etc/passwd"
OUTSIDE = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{SECRET}">]>'
MEGABYTE = 1024 * 1024


def files(scale: int) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of all of them; `scale` is 100 for as large as they are wanted."""
    for name, make in _ALL.items():
        yield name, make(scale)


def _page(body: str) -> bytes:
    return f"<html><body><p>{WORDS}</p>{body}</body></html>".encode()


def _in_word(document: str | bytes) -> bytes:
    return zipped({"word/document.xml": document})


def _stuffed(path: str, megabytes: int) -> bytes:
    """An archive with a file of so many megabytes of nothing."""
    archive = io.BytesIO()
    made = zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=1)
    with made, made.open(path, "w") as file:
        for _ in range(megabytes):
            file.write(b" " * MEGABYTE)
    return archive.getvalue()


def _overlapping(_: int) -> bytes:
    """An archive whose entries are all the same bytes."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("word/document.xml", b" " * MEGABYTE)
        for number in range(1000):
            again = copy(made.filelist[0])
            again.filename = f"word/header{number}.xml"
            made.filelist.append(again)
    return archive.getvalue()


def _many_parts(scale: int) -> bytes:
    """A saved page of messages inside messages."""
    message = EmailMessage()
    message.set_content(f"<p>{WORDS}</p>", subtype="html", cte="8bit")
    whole = bytes(message)
    for number in range(100 * scale):
        head = f'Content-Type: multipart/related; boundary="b{number}"\r\n\r\n--b{number}\r\n'
        whole = head.encode() + whole
    return whole


_ALL: Mapping[str, Callable[[int], bytes]] = {
    "bomb.docx": lambda scale: _stuffed("word/document.xml", 3 * scale),
    "bomb.odt": lambda scale: _stuffed("content.xml", 3 * scale),
    "990-megabytes.epub": lambda scale: _stuffed("META-INF/container.xml", 990 * scale // 100),
    "overlapping.docx": _overlapping,
    "laughs.docx": lambda _: _in_word(f"{LAUGHS}<x>&a9;</x>"),
    "laughs.epub": lambda _: zipped({"META-INF/container.xml": f"{LAUGHS}<x>&a9;</x>"}),
    "laughs.html": lambda _: f"{LAUGHS}<p>{WORDS}&a9;</p>".encode(),
    "outside.docx": lambda _: _in_word(f"{OUTSIDE}<x><body><p><r><t>&a;</t></r></p></body></x>"),
    "outside.odt": lambda _: zipped({"content.xml": f"{OUTSIDE}<x>&a;</x>"}),
    "outside.xhtml": lambda _: f"{OUTSIDE}<html><p>{WORDS}&a;</p></html>".encode(),
    "wide-outside.docx": lambda _: _in_word(f"{OUTSIDE}<x>&a;</x>".encode("utf-16")),
    "deep.html": lambda scale: _page("<div>" * (1000 * scale)),
    "deep-tables.html": lambda scale: _page("<table><tr><td>" * (1000 * scale)),
    "deep-links.html": lambda scale: _page("<a href=/x><b>" * (1000 * scale)),
    "deep-tables.docx": lambda scale: docx("<w:tbl><w:tr><w:tc>" * (1000 * scale)),
    "deep.docx": lambda scale: docx("<w:sdt>" * (1000 * scale) + "</w:sdt>" * (1000 * scale)),
    "deep.odt": lambda scale: odt("<text:section>" * (1000 * scale) + "</text:section>" * (1000 * scale)),
    "deep.mhtml": _many_parts,
    "attributes.html": lambda scale: _page(f"<p {' '.join(f'a{n}=1' for n in range(2000 * scale))}>"),
    "signed-attributes.html": lambda scale: _page(
        f"<p {' '.join(f'a{n}={chr(34)}<{chr(34)}' for n in range(2000 * scale))}>"
    ),
    "attributes.docx": lambda scale: docx(
        f"<w:p {' '.join(f'a{n}={chr(34)}1{chr(34)}' for n in range(2000 * scale))}/>"
    ),
    "long.html": lambda scale: _page(f"<p>{WORDS * (1500 * scale)}</p>"),
    "long.docx": lambda scale: docx(paragraph(WORDS * (1500 * scale))),
    "long.epub": lambda scale: epub(a=f"<p>{WORDS * (1500 * scale)}</p>"),
    "unclosed.html": lambda scale: _page("<p><!--" * (1000 * scale)),
    "open.html": lambda scale: _page("<a " * (5000 * scale)),
    "paragraphs.html": lambda scale: _page("<p>字" * (5000 * scale)),
    "cells.html": lambda scale: _page(f"<table>{'<td rowspan=99 colspan=99>字' * (1000 * scale)}"),
    "paragraphs.docx": lambda scale: docx(paragraph("字") * (2000 * scale)),
    "styles.docx": lambda scale: docx(
        paragraph("字", looks='<w:pStyle w:val="a0"/>'),
        styles="".join(
            f'<w:style w:styleId="a{n}"><w:basedOn w:val="a{n + 1}"/></w:style>' for n in range(200 * scale)
        ),
    ),
    "nothing.docx": lambda _: b"",
    "nothing.html": lambda _: b"",
}
