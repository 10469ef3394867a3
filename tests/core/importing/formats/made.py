"""Files of each format, made of what a test is about."""

import io
import zipfile
from collections.abc import Mapping, Sequence

from core.document.clean_text import CleanText

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_OPEN_NAMES = " ".join(
    f'xmlns:{name}="{_OPEN}:{full}:1.0"'
    for name, full in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("table", "table"),
        ("draw", "drawing"),
    )
)


_CONTAINER = '<container><rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>'


Run = tuple[float, float, str] | tuple[float, float, str, float]


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """An archive with these files, the same whenever it is made."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        for path, content in files.items():
            made.writestr(zipfile.ZipInfo(path), content, zipfile.ZIP_DEFLATED)
    return archive.getvalue()


def docx(body: str, *, strict: bool = False, **parts: str) -> bytes:
    """A Word file with these blocks, and parts such as `footnotes` with their content."""
    names = f'xmlns:w="{_STRICT if strict else _W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    files = {
        "_rels/.rels": _related(("officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _related(*((part, f"{part}.xml") for part in parts)),
    }
    return zipped(
        files
        | {f"word/{part}.xml": f"<w:{part} {names}>{inside}</w:{part}>" for part, inside in parts.items()}
    )


def _related(*parts: tuple[str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{path}"/>'
        for number, (kind, path) in enumerate(parts)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{inside}</Relationships>'


def run(words: str, looks: str = "") -> str:
    """Words of a Word file."""
    return f"<w:r><w:rPr>{looks}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


def paragraph(*inside: str, looks: str = "") -> str:
    """A paragraph of a Word file; plain words become runs."""
    runs = "".join(one if one.startswith("<") else run(one) for one in inside)
    return f"<w:p><w:pPr>{looks}</w:pPr>{runs}</w:p>"


def odt(body: str, styles: str = "") -> bytes:
    """An OpenDocument text with these blocks and automatic styles."""
    content = (
        f"<office:document-content {_OPEN_NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def epub(**pages: str) -> bytes:
    """A book of these pages."""
    items = "".join(
        f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in pages
    )
    spine = "".join(f'<itemref idref="{name}"/>' for name in pages)
    return zipped(
        {
            "META-INF/container.xml": _CONTAINER,
            "book/content.opf": f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>",
            **{f"book/{name}.xhtml": f"<html><body>{body}</body></html>" for name, body in pages.items()},
        }
    )


def pdf(*pages: Sequence[Run | str], unmapped: str = "", trailer: str = "") -> bytes:
    """A PDF with these pages of words: x, y, the words, and the size where it is not 12; text alone is drawn.

    Chinese characters are as wide as they are high, others half as wide; of those `unmapped` the font does
    not say which they are.
    """
    words = "".join(run[2] for page in pages for run in page if not isinstance(run, str))
    told = sorted(set(words) - set(unmapped))
    rows = [f"<{_code(one)}> <{one.encode('utf-16-be').hex()}>\n" for one in told]
    maps = "".join(f"1 beginbfchar\n{row}endbfchar\n" for row in rows)
    cmap = f"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {maps} endcmap"
    kids = " ".join(f"{number} 0 R" for number in range(6, 6 + 2 * len(pages), 2))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>",
        "<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/F/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        "/Supplement 0>>/DW 1000/W[32 126 500]/FontDescriptor<</Type/FontDescriptor"
        "/FontName/F/Flags 4>>>>",
        f"<</Length {len(cmap)}>>stream\n{cmap}\nendstream",
    ]
    for number, page in enumerate(pages):
        content = "\n".join(one if isinstance(one, str) else _shown(*one) for one in page)
        objects += [
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
            f"/Contents {7 + 2 * number} 0 R>>",
            f"<</Length {len(content)}>>stream\n{content}\nendstream",
        ]
    data, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(data)}\n%%EOF\n"
    return (data + head + end).encode("latin-1")


def _code(character: str) -> str:
    """The code of a character in the files made here: its number, as far as two bytes hold it."""
    return f"{ord(character) & 0xFFFF:04X}"


def _shown(x: float, y: float, words: str, size: float = 12) -> str:
    return f"BT /F {size} Tf 1 0 0 1 {x} {y} Tm <{''.join(map(_code, words))}> Tj ET"


def lines(read: tuple[CleanText, str]) -> list[str]:
    """The lines of a text that was read."""
    return read[0].text.split("\n")


def marks(read: tuple[CleanText, str]) -> list[tuple[str, str, int]]:
    """What the file told of words besides: kind, words or the character before them, value."""
    text = read[0].text
    return [
        (
            mark.kind,
            mark.span.of(text) if mark.span else text[mark.span.start - 1 : mark.span.start],
            mark.value,
        )
        for mark in read[0].marks
    ]


def left_out(read: tuple[CleanText, str]) -> list[tuple[str, str]]:
    """What is not in the text, and why."""
    return [(removed.reason, removed.text) for removed in read[0].removed]
