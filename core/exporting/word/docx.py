"""A Word file put together of its parts."""

from core.exporting.labels import Labels
from core.exporting.pieces import body
from core.exporting.selection import Outgoing
from core.exporting.word.body import Writer
from core.exporting.word.comments import comment
from core.exporting.word.markup import paragraph
from core.exporting.word.package import Part, packed, root
from core.exporting.word.styles import styles

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


def to_docx(out: Outgoing) -> bytes:
    """A report with its notes, or its notes alone, as a Word file."""
    chosen, labels = body(out), Labels(out)
    writer, language = Writer(out, chosen, labels), f"zh-{labels.region}"
    paragraphs = "".join(writer.paragraphs()) or paragraph("BodyText", "")
    parts = [Part("styles", root("styles", styles(language))), Part("footer", footer())]
    if footnotes := list(writer.footnotes()):
        parts.append(Part("footnotes", root("footnotes", [_SEPARATORS, *footnotes])))
    if writer.commented:
        comments = (comment(out, number) for number in sorted(writer.commented))
        parts.append(Part("comments", root("comments", comments)))
    parts.append(Part("settings", root("settings", [settings(language, has_footnotes=bool(footnotes))])))
    last = _PAGE.format(footer="rId2")
    return packed([paragraphs, last], parts, _about(out, language))


def _about(out: Outgoing, language: str) -> dict[str, str]:
    creator = out.selection.author
    return {"title": out.name, "subject": out.beside, "creator": creator, "language": language}


def footer() -> str:
    """A footer with the number of the page."""
    number = paragraph("Footer", '<w:fldSimple w:instr=" PAGE "/>')
    return root("ftr", [number])


def settings(language: str, *, has_footnotes: bool = False) -> str:
    """How programs are to set the file."""
    separators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    return (
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        f"{separators if has_footnotes else ''}"
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="en-US" w:eastAsia="{language}"/>'
    )
