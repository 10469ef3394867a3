"""A Word file put together of its parts."""

from collections.abc import Iterable
from typing import NamedTuple

from core.exporting.labels import Labels
from core.exporting.pieces import body
from core.exporting.selection import Outgoing
from core.exporting.word.body import Writer
from core.exporting.word.comments import comment
from core.exporting.word.markup import attribute, paragraph
from core.exporting.word.styles import styles
from core.exporting.zipped import zipped

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{sign}/></w:r></w:p></w:footnote>'
    for number, kind, sign in (
        (-1, "separator", "separator"),
        (0, "continuationSeparator", "continuationSeparator"),
    )
)
_PAGE = (
    '<w:sectPr><w:footerReference w:type="default" r:id="{footer}"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1134"'
    ' w:gutter="0"/></w:sectPr>'
)
"""A4 with the margins of official documents."""


class Part(NamedTuple):
    """A part of the file that its main part is related to; `kind` names it there."""

    kind: str
    data: str


def to_docx(out: Outgoing) -> bytes:
    """A report with its notes, or its notes alone, as a Word file."""
    chosen, labels = body(out), Labels(out)
    writer, language = Writer(out, chosen, labels), f"zh-{labels.region}"
    paragraphs = "".join(writer.paragraphs()) or paragraph("BodyText", "")
    parts = [Part("styles", _root("styles", styles(language))), Part("footer", _footer())]
    if footnotes := list(writer.footnotes()):
        parts.append(Part("footnotes", _root("footnotes", [_SEPARATORS, *footnotes])))
    if writer.commented:
        comments = (comment(out, number) for number in sorted(writer.commented))
        parts.append(Part("comments", _root("comments", comments)))
    parts.append(Part("settings", _root("settings", [_settings(language, has_footnotes=bool(footnotes))])))
    last = _PAGE.format(footer="rId2")
    document = _root("document", ["<w:body>", paragraphs, last, "</w:body>"])
    written = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations(
            [
                (f"{_RELATED}/officeDocument", "word/document.xml"),
                (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ]
        ),
        "docProps/core.xml": _properties(out, language),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relations(
            (f"{_RELATED}/{part.kind}", f"{part.kind}.xml") for part in parts
        ),
        **{f"word/{part.kind}.xml": part.data for part in parts},
    }
    return zipped({name: data.encode() for name, data in written.items()})


def _root(name: str, inside: Iterable[str]) -> str:
    """A part of Word's own markup."""
    return f'{_HEAD}<w:{name} xmlns:w="{_WORD}" xmlns:r="{_RELATED}">{"".join(inside)}</w:{name}>'


def _footer() -> str:
    number = paragraph("Footer", '<w:fldSimple w:instr=" PAGE "/>')
    return _root("ftr", [number])


def _settings(language: str, *, has_footnotes: bool) -> str:
    separators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    return (
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        f"{separators if has_footnotes else ''}"
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="en-US" w:eastAsia="{language}"/>'
    )


def _properties(out: Outgoing, language: str) -> str:
    said = {
        "dc:title": out.name,
        "dc:subject": out.beside,
        "dc:creator": out.selection.author,
        "dc:language": language,
    }
    inside = "".join(f"<{tag}>{attribute(words)}</{tag}>" for tag, words in said.items() if words)
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/">{inside}</cp:coreProperties>'
    )


def _content_types(parts: Iterable[Part]) -> str:
    types = [("word/document", f"{_TYPE}document.main+xml"), ("docProps/core", _CORE)]
    types += [(f"word/{part.kind}", f"{_TYPE}{part.kind}+xml") for part in parts]
    named = "".join(f'<Override PartName="/{name}.xml" ContentType="{kind}"/>' for name, kind in types)
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{named}</Types>'
    )


def _relations(targets: Iterable[tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'
