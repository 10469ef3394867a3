"""Files of every kind that name other files and places of the network wherever their format lets them."""

import json
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from tests.bench.texts import BUNDLED
from tests.core.importing.formats.made import docx, epub, odt, paragraph, pdf, run, zipped
from tests.torture.hostile.case import held
from tests.torture.sound import Sound

BESIDE = "beside.png"
"""A picture that lies beside the files, and that nobody chose."""
_ODD_TERM = "三清：清河。"


def leading(canary: Path) -> Iterator[Sound]:
    """Reports and notes that lead to a file, to the one beside them, and to a port of this machine."""
    places = (
        canary.as_uri(),
        BESIDE,
        "http://127.0.0.1:9/a",
        "//127.0.0.1:9/b",
        "http://example.org/c",
        r"\\127.0.0.1\d",
    )
    lines = [line for line in BUNDLED.read_text("utf-8").split("\n") if line.strip()][13:60]
    markup = "".join(f'<img src="{place}">' for place in places[:3])
    words = [
        f"2024年甲县政府工作报告{markup}",
        f"一、回顾{markup}",
        *lines,
        f"{markup}三清",
        f"注：{_ODD_TERM}{markup}",
    ]
    yield "page.html", _page(places, map(escape, words)).encode()
    yield "saved.mhtml", _saved(_page(places, map(escape, words)))
    yield "book.epub", _book(places, map(escape, words))
    yield "word.docx", _word(places, map(escape, words))
    yield "open.odt", _open(places, map(escape, words))
    yield "words.txt", "\n".join(words).encode()
    yield "pages.pdf", _pages(places, words)
    yield "marks.md", _marks(places, words)
    yield "notes.json", json.dumps(_notes(places, lines[2][:12], markup)).encode()


def _page(places: Sequence[str], words: Iterator[str]) -> str:
    tags = (
        '<link rel=stylesheet href="{0}"><link rel=preload as=image href="{0}"><script src="{0}"></script>'
        '<base href="{0}"><meta http-equiv=refresh content="0;{0}"><img src="{0}" srcset="{0} 2x">'
        '<style>@import "{0}"; p {{background: url({0})}}</style><p style="background: url({0})">'
        '<iframe src="{0}"></iframe><object data="{0}"></object><embed src="{0}"><form action="{0}">'
        '<video src="{0}" poster="{0}"></video><svg><image href="{0}"/><use href="{0}"/></svg>'
        '<a href="{0}" ping="{0}">引</a><input type=image src="{0}"></form></p>'
    )
    body = "".join(f"<p>{one}</p>" for one in words) + "".join(map(tags.format, places))
    return f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'


def _saved(page: str) -> bytes:
    head = 'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
    kind = "Content-Type: text/html; charset=utf-8\r\nContent-Location: http://127.0.0.1:9/a\r\n\r\n"
    outer = 'Content-Type: message/external-body; access-type=URL; URL="http://127.0.0.1:9/a"\r\n\r\n'
    return f"{head}{kind}{page}\r\n--b\r\n{outer}\r\n--b--\r\n".encode()


def _book(places: Sequence[str], words: Iterator[str]) -> bytes:
    files = held(epub(a=_page(places, words)))
    items = "".join(
        f'<item id="i{at}" href="{escape(place)}" media-type="application/xhtml+xml"/>'
        for at, place in enumerate(places)
    )
    refs = "".join(f'<itemref idref="i{at}"/>' for at in range(len(places)))
    package = files["book/content.opf"].decode()
    package = package.replace("</manifest>", f"{items}</manifest>").replace("</spine>", f"{refs}</spine>")
    return zipped(files | {"book/content.opf": package})


def _word(places: Sequence[str], words: Iterator[str]) -> bytes:
    kinds = (
        "image",
        "hyperlink",
        "attachedTemplate",
        "subDocument",
        "aFChunk",
        "oleObject",
        "footnotes",
        "styles",
    )
    related = "".join(
        f'<Relationship Id="x{kind}{at}" TargetMode="External" Target="{escape(place)}"'
        f' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
        for at, place in enumerate(places)
        for kind in kinds
    )
    fields = "".join(
        f'<w:fldSimple w:instr="INCLUDEPICTURE &quot;{escape(place)}&quot;">{run("图")}</w:fldSimple>'
        for place in places
    )
    files = held(docx("".join(map(paragraph, words)) + paragraph(fields, '<w:altChunk w:id="xaFChunk0"/>')))
    rels = "word/_rels/document.xml.rels"
    return zipped(
        files | {rels: files[rels].decode().replace("</Relationships>", f"{related}</Relationships>")}
    )


def _open(places: Sequence[str], words: Iterator[str]) -> bytes:
    parts = []
    for place in places:
        link = f'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{escape(place)}"'
        inside = f"<draw:frame><draw:image {link}/></draw:frame><text:a {link}>引</text:a>"
        parts.append(f"<text:section><text:section-source {link}/></text:section><text:p>{inside}</text:p>")
    return odt("".join(f"<text:p>{one}</text:p>" for one in words) + "".join(parts))


def _pages(places: Sequence[str], words: Sequence[str]) -> bytes:
    """A file that is to go to each place when it is opened and where it is clicked, and has files there."""
    acts = [
        f"<</S/{kind}/{key}({place})>>" for place in places for kind, key in (("URI", "URI"), ("Launch", "F"))
    ]
    links = "".join(f"<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A {act}>>" for act in acts)
    opened = f"/OpenAction<</S/GoToR/F({places[0]})/D[0/Fit]/Next[{''.join(acts)}]>>"
    files = "".join(f"<</FS/URL/F({place})>>" for place in places)
    data = pdf([(72.0, 760.0 - 14 * at, one[:40]) for at, one in enumerate(words[:50])])
    data = data.replace(b"/Catalog", f"/Catalog{opened}/AF[{files}]".encode())
    return data.replace(b"/Type/Page/", f"/Type/Page/Annots[{links}]/".encode())


def _marks(places: Sequence[str], words: Sequence[str]) -> bytes:
    links = "\n\n".join(
        f'![图]({place}) [引]({place}) <img src="{place}"> <{place}> ![[{place}]]' for place in places
    )
    head, *rest = words
    data = f"---\ncss: {places[0]}\n---\n"
    return "\n\n".join((f"{data}# {head}", *rest, links, f"[a]: {places[0]}\n")).encode()


def _notes(places: Sequence[str], quote: str, markup: str) -> dict[str, object]:
    """Web annotations whose context, source and words lead there."""
    bodies = [{"type": "TextualBody", "value": markup, "purpose": kind} for kind in ("commenting", "tagging")]
    bodies += [{"type": "Image", "id": place, "value": markup} for place in places]
    return {
        "@context": [places[2], places[0]],
        "type": "AnnotationPage",
        "next": places[2],
        "items": [
            {
                "id": place,
                "type": "Annotation",
                "creator": {"id": place, "name": markup},
                "stylesheet": place,
                "body": bodies,
                "target": {"source": place, "selector": {"type": "TextQuoteSelector", "exact": quote}},
            }
            for place in places
        ],
    }
