"""The layers of folding, each a difference that does not count for somebody; see core/text/folding."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from unicodedata import category, normalize

FULL_WIDTH = range(0xFF01, 0xFF5F)
"""Full-width forms of ASCII (Unicode block U+FF00); each stands 0xFEE0 above its plain twin."""
TO_NARROW = 0xFEE0
QUOTES = frozenset("“”‘’「」『』〝〞\"'")
RADICALS = dict(
    zip(
        "⺁⺒⺝⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻲",
        "厂巳月民虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙亀",
        strict=True,
    )
)
"""Radicals that PDF text layers give for whole characters, where Unicode's own folding (NFKC) knows none."""
OF_FIGURES = dict(zip("﹪○◯—–─―‐−〜～~∶﹣圆·•・", "%〇〇---------:-元...", strict=True))
"""Signs that stand for each other in figures: percent, zero, dashes, colon, yuan, point."""
KINDS = {"Ps": "(", "Pi": "(", "Pe": ")", "Pf": ")", "Pd": "-", "Pc": ",", "Po": ","}
"""What each kind of punctuation counts as, by its Unicode category."""
VARIATION = (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
"""Code points that choose a shape for the character before."""


def simplified(character: str) -> str:
    """Script: a traditional character becomes its simplified one, by OpenCC's table."""
    return _simplified().get(character, character)


def whole(character: str) -> str:
    """Radicals and compatibility ideographs become the characters that they look like."""
    if "\u2e80" <= character <= "\u2fdf" or "\uf900" <= character <= "\ufaff" or character > "\U0002f7ff":
        plain = RADICALS.get(character) or normalize("NFKC", character)
        return plain if len(plain) == 1 else character
    return character


def narrow(character: str) -> str:
    """Width: full-width ASCII becomes half-width."""
    return chr(ord(character) - TO_NARROW) if ord(character) in FULL_WIDTH else character


def narrow_letter(character: str) -> str:
    """Width of letters and digits alone: signs keep theirs."""
    plain = narrow(character)
    return plain if plain.isalnum() else character


def narrow_but_brackets(character: str) -> str:
    """Width of all but （）＊：；＜＝＞？, which set terms apart."""
    return character if character in "（）＊：；＜＝＞？" else narrow(character)


def lower(character: str) -> str:
    """Case."""
    small = character.lower()
    return small if len(small) == 1 else character


def compatible(character: str) -> str:
    """Compatibility forms become the plain ones that they stand for (NFKC): ① is 1, ㎡ is m2."""
    return normalize("NFKC", character)


def visible(character: str) -> str:
    """What nobody sees goes: controls, formats, private use, variation selectors; breaks and tabs stay."""
    if character in "\n\t\0":  # NUL stands for a letter that is not known
        return character
    return "" if category(character)[0] == "C" or ord(character) in VARIATION else character


def no_blank(character: str) -> str:
    """White space within a line goes."""
    return "" if character.isspace() and character != "\n" else character


def no_break(character: str) -> str:
    """Line breaks go."""
    return "" if character == "\n" else character


def no_quote(character: str) -> str:
    """Quotation marks go, and the 、 that stands between quoted terms."""
    return "" if character in QUOTES - set("〝〞") or character == "、" else character


def quote(character: str) -> str:
    """Any quotation mark is the plain one."""
    return '"' if character in QUOTES else character


def of_figures(character: str) -> str:
    """Signs that stand for each other in figures."""
    return OF_FIGURES.get(character, character)


def sign(character: str) -> str:
    """Punctuation counts by its kind: a bracket, a dash, a pause; % and ‰ are words."""
    if character in "%‰":
        return character
    return quote(character) if character in QUOTES else KINDS.get(category(character), character)


@cache
def _simplified() -> dict[str, str]:
    """OpenCC's table of single characters, read without loading OpenCC itself."""
    spec = find_spec("opencc")
    if spec is None or spec.origin is None:
        message = "opencc-python-reimplemented is not installed"
        raise ModuleNotFoundError(message)
    lines = (Path(spec.origin).parent / "dictionary" / "TSCharacters.txt").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line)
    return {source: targets.split(" ")[0] for source, targets in pairs if len(source) == 1}
