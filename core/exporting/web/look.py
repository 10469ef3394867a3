"""The look of a page: the colours of the window's themes, and faces for the script."""

from core.exporting.palette import palette
from core.text.conversion import Script
from resources import ROOT

_FACES = {
    "simplified": '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun',
    "traditional": '"Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU',
    "hongkong": '"Songti TC", "Noto Serif CJK HK", "Source Han Serif HC", MingLiU_HKSCS',
}


def styles(script: Script) -> str:
    """The style sheet of a page in a script."""
    faces = _FACES.get(script, _FACES["traditional"])
    sheet = (ROOT / "web" / "page.css").read_text("utf-8")
    return (
        f":root {{ --face: {faces}, serif; {_colours('light')} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_colours('dark')} }} }}\n{sheet}"
    )


def _colours(theme: str) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in palette(theme).items())
