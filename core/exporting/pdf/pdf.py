"""A PDF file, set by typst: its own words in the text layer, contents, footnotes, tags for screen readers.

Typst holds Python's lock while it looks through all faces of the system, and has a process of its own for it.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import chain

from core.document.problem import Problem
from core.exporting.pdf.source import source
from core.exporting.pieces import body
from core.exporting.selection import Outgoing
from core.jobs.job import Job
from core.jobs.limits import MEGABYTE, Limits
from core.text.regions import Region, region

NOT_THERE = 'PDF files are written with typst, which is not installed: pip install "zhupi[pdf]" brings it.'
NOT_BROUGHT = (
    "PDF files are written with typst, which Zhupi’s packages do not bring: print into a PDF file instead."
)
NO_FACE = "This system has no face with Chinese characters, which a PDF file needs."
NOT_SET = "The PDF file could not be set in the memory and time that there is: let less go out into it."
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
ROOM = Limits(4096 * MEGABYTE, 300.0)


def to_pdf(out: Outgoing) -> bytes:
    """The file; Problem where typst is not installed, or cannot set it."""
    faces = faces_of(region(out.text, out.selection.script))
    return typeset(source(out, body(out), faces), faces)


def faces_of(own: Region) -> list[str]:
    """The faces that a region's words are set in, the best first."""
    return list(dict.fromkeys(chain(FACES[own], *FACES.values())))


def typeset(written: str, faces: list[str]) -> bytes:
    """What is written in typst's language, set; Problem where typst is not installed, or cannot set it."""
    from core.jobs.process import is_bundled, run  # noqa: PLC0415 - seldom asked for

    if find_spec("typst") is None:
        raise Problem(NOT_BROUGHT if is_bundled() else NOT_THERE)
    try:
        (answer,) = run(f"{__name__}:set_type", [written, faces], "", limits=ROOM)
    except Problem as problem:
        if problem.sentence == NO_FACE:
            raise
        raise Problem(NOT_SET) from problem
    return b64decode(answer["pdf"])


def set_type(_: Job, written: str, faces: list[str]) -> Iterator[dict[str, str]]:
    """The child's part: a PDF file for screen readers too (PDF/UA), if all characters can be printed."""
    import typst  # noqa: PLC0415 - heavy, and an extra

    try:
        made = typst.compile(written.encode(), format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError:
        if not any(face in typst.Fonts().families() for face in faces):
            raise Problem(NO_FACE) from None
        made = typst.compile(written.encode(), format="pdf")
    assert isinstance(made, bytes)  # noqa: S101 - one file was asked for
    yield {"pdf": b64encode(made).decode()}
