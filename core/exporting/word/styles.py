"""How the file looks: as official documents are set (GB/T 9704), a size smaller: notes stand beside."""

from collections.abc import Iterator, Mapping

from core.document.annotation import Colour
from core.exporting.palette import palette
from core.page.page import RowRole

DEEPEST = 6
"""Levels of headings that have a style."""
STYLES: Mapping[RowRole, str] = {
    "title": "Title",
    "dateline": "Subtitle",
    "speaker": "Subtitle",
    "salutation": "Salutation",
    "paragraph": "BodyText",
    "entry": "BodyText",
}
SONG, HEI, KAI, FANG = "宋体", "黑体", "楷体", "仿宋"
INDENT = '<w:ind w:firstLineChars="200" w:firstLine="{twips}"/>'


def shade(colour: Colour | None) -> str:
    """The ground of highlighted words: the light theme's, which Word's sixteen colours have nothing like."""
    if colour is None:
        return ""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{palette("light")[colour].lstrip("#").upper()}"/>'


def style_of(role: RowRole, level: int) -> str:
    """The style of a row of the page."""
    return f"Heading{min(max(level, 1), DEEPEST)}" if role == "heading" else STYLES[role]


def styles(language: str) -> Iterator[str]:
    """The styles of a file in a language, with fonts that Chinese systems have."""
    yield (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(FANG)}{_size(14)}"
        f'<w:lang w:val="en-US" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    yield _paragraph("Normal", "Normal", default=True, inside='<w:jc w:val="both"/>')
    yield (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    leading = '<w:spacing w:line="520" w:lineRule="exact"/>'
    yield _paragraph("BodyText", "Body Text", leading + INDENT.format(twips=560))
    yield _paragraph("Salutation", "Salutation", leading)
    yield _paragraph(
        "Title",
        "Title",
        '<w:keepNext/><w:spacing w:before="240" w:after="240" w:line="640" w:lineRule="atLeast"/>'
        '<w:jc w:val="center"/>',
        f"{_fonts(SONG)}<w:b/>{_size(22)}",
    )
    centred = '<w:spacing w:after="120"/><w:jc w:val="center"/>'
    yield _paragraph("Subtitle", "Subtitle", centred, _fonts(KAI))
    yield from _headings()
    yield from _notes()


def _headings() -> Iterator[str]:
    looks = [
        (f"{_fonts(HEI)}<w:b/>", 16, 320),
        (f"{_fonts(KAI)}<w:b/>", 15, 180),
        ("<w:b/>", 14, 120),
        *[("", 14, 60)] * (DEEPEST - 3),
    ]
    for level, (look, size, before) in enumerate(looks, 1):
        yield _paragraph(
            f"Heading{level}",
            f"heading {level}",
            f'<w:keepNext/><w:spacing w:before="{before}" w:after="60" w:line="520" w:lineRule="atLeast"/>'
            f'{INDENT.format(twips=size * 40)}<w:jc w:val="left"/><w:outlineLvl w:val="{level - 1}"/>',
            f"{look}{_size(size)}",
        )


def _notes() -> Iterator[str]:
    """The styles that footnotes and comments must have, and those of quotations with notes below them."""
    small = '<w:snapToGrid w:val="0"/><w:jc w:val="left"/>'
    yield _paragraph("FootnoteText", "footnote text", small, f"{_fonts(SONG)}{_size(9)}")
    yield _words("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>')
    yield _paragraph("CommentText", "annotation text", '<w:jc w:val="left"/>', f"{_fonts(SONG)}{_size(10)}")
    yield _words("CommentReference", "annotation reference", _size(8))
    yield _words("Hyperlink", "Hyperlink", '<w:color w:val="1F4E79"/><w:u w:val="single"/>')
    yield _paragraph("Footer", "footer", '<w:jc w:val="center"/>', f"{_fonts(SONG)}{_size(10)}")
    yield _paragraph(
        "Quote",
        "Quote",
        '<w:keepNext/><w:spacing w:before="240" w:after="60" w:line="480" w:lineRule="atLeast"/>'
        '<w:ind w:left="600"/>',
    )
    yield _paragraph(
        "NoteText",
        "Note Text",
        '<w:spacing w:after="60" w:line="400" w:lineRule="atLeast"/><w:ind w:left="600"/>',
        f"{_fonts(SONG)}{_size(12)}",
    )
    yield _paragraph(
        "NoteDetails",
        "Note Details",
        '<w:spacing w:after="60"/><w:ind w:left="600"/><w:jc w:val="left"/>',
        f'{_fonts(SONG)}<w:color w:val="665D4D"/>{_size(9)}',
    )


def _paragraph(style: str, name: str, inside: str = "", words: str = "", *, default: bool = False) -> str:
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    is_default = ' w:default="1"' if default else ""
    is_own = ' w:customStyle="1"' if style.startswith("Note") else ""
    after = '<w:next w:val="BodyText"/>' if style.startswith("Heading") else ""
    return (
        f'<w:style w:type="paragraph"{is_default}{is_own} w:styleId="{style}"><w:name w:val="{name}"/>'
        f"{based}{after}<w:qFormat/>"
        f"<w:pPr>{inside}</w:pPr><w:rPr>{words}</w:rPr></w:style>"
    )


def _words(style: str, name: str, looks: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{style}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>{looks}</w:rPr></w:style>'
    )


def _fonts(name: str) -> str:
    """A Chinese font, and one for the letters and digits beside it."""
    latin = "Times New Roman"
    return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{name}" w:cs="{latin}"/>'


def _size(points: int) -> str:
    return f'<w:sz w:val="{points * 2}"/><w:szCs w:val="{points * 2}"/>'
