"""A PDF file, set by typst: its own words in the text layer, contents, footnotes, tags for screen readers."""

from functools import cache

from core.document.problem import Problem
from core.exporting.labels import Labels
from core.exporting.pdf.source import source
from core.exporting.pieces import body
from core.exporting.selection import Outgoing
from core.text.regions import Region, region

NOT_THERE = 'PDF files are written with typst, which is not installed: pip install "zhupi[pdf]" brings it.'
NO_FACE = "This system has no face with Chinese characters, which a PDF file needs."
FACES: dict[Region, tuple[str, ...]] = {
    "SC": (
        "Noto Serif CJK SC",
        "Noto Serif SC",
        "Source Han Serif SC",
        "Songti SC",
        "SimSun",
        "AR PL UMing CN",
    ),
    "TC": ("Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Songti TC", "PMingLiU", "MingLiU"),
    "HK": ("Noto Serif CJK HK", "Noto Serif HK", "Source Han Serif HC", "Songti TC", "MingLiU_HKSCS"),
}
"""Song faces by the shapes that they have, the best first; those of other regions are better than none."""


def to_pdf(out: Outgoing) -> bytes:
    """The file; Problem where typst is not installed, or no face could print it."""
    try:
        import typst  # noqa: PLC0415 - heavy, and an extra
    except ImportError as error:
        raise Problem(NOT_THERE) from error
    own = region(out.text, Labels(out).script)
    faces = [face for one in (own, *FACES) for face in FACES[one] if face in _families()]
    if not faces:
        raise Problem(NO_FACE)
    written = source(out, body(out), list(dict.fromkeys(faces))).encode()
    try:
        made = typst.compile(written, format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError:  # a character that no face has keeps the standard from being claimed
        made = typst.compile(written, format="pdf")
    assert isinstance(made, bytes)  # noqa: S101 - one file was asked for
    return made


@cache
def _families() -> frozenset[str]:
    """The families of faces of this system."""
    import typst  # noqa: PLC0415 - as above

    return frozenset(typst.Fonts().families())
