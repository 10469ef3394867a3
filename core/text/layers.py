"""The layers of folding: what one character counts as — itself, another, several, or nothing.

Most give one character for one, so that every position stays; those that give several or nothing say so.
"""

import re
from collections.abc import Callable
from functools import cache
from unicodedata import category, normalize

Layer = Callable[[str], str]

INVISIBLE = (
    "[\x01-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""A pattern for what nobody sees: Unicode's Default_Ignorable_Code_Point (zero width, direction, variation,
soft hyphen), controls that are no white space, marks of annotations and objects, halves of characters, and
code points that are no characters.

NUL is not among them: no text has one, and anchoring lets it stand for what is not known.
"""
_INVISIBLE = re.compile(INVISIBLE)

_ASSIGNED = dict(
    zip(
        [*map(chr, range(0xE815, 0xE865)), *map(chr, range(0xE78D, 0xE797)), "\ue7c7", "\ue7c8"],
        "⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶"
        "龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻，。、：；！？〖〗…ḿǹ",
        strict=True,
    )
)
"""What GBK kept at private code points until Unicode had it: rare names (䶮), and marks for upright lines."""
PRIVATE = rf"[\ue000-\uf8ff\U000f0000-\U0010ffff](?<![{''.join(_ASSIGNED)}])"
"""A pattern for a character for private use, which means something in one font only."""
_PRIVATE = re.compile(PRIVATE)
BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")

_RADICALS = dict(
    zip(
        "㇀㇏㇐㇑㇒㇔㇖㇚㇠"
        "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂"
        "⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        "丶乀一丨丿丶乛亅乙"
        "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤"
        "覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
        strict=True,
    )
)
"""CJK strokes and the radicals supplement by Equivalent_Unified_Ideograph; NFKC knows two of them."""
_QUOTES = frozenset("“”‘’„‟‚‛「」『』﹁﹂﹃﹄〝〞〟\"'")
_DASHES = frozenset("—–―─‐‑‒−〜～~﹣")
_LOOKALIKES = {"○": "〇", "◯": "〇", "∶": ":", "·": ".", "•": ".", "・": ".", "⋯": "…"}
_WRITTEN_OTHERWISE = dict(zip("覆著藉瞭揹擡薰幷伕", "复着借了背抬熏并夫", strict=True))
_SPACES = frozenset(
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u2800"
)
_KINDS = {"Ps": "(", "Pi": "(", "Pe": ")", "Pf": ")", "Pd": "-", "Pc": ",", "Po": ","}
_OWN_KIND = frozenset('%‰"')


def assigned(character: str) -> str:
    """What older encodings kept at private code points is what Unicode has for it."""
    return _ASSIGNED.get(character, character)


def ideographs(character: str) -> str:
    """Compatibility ideographs (U+F900 and on) are the unified ones that they repeat."""
    is_one = "\uf900" <= character <= "\ufaff" or "\U0002f800" <= character <= "\U0002fa1f"
    return normalize("NFC", character) if is_one else character


def radicals(character: str) -> str:
    """Radicals (⼯ ⻓ ⺠), which pages take for the characters that look the same, are those characters."""
    if "\u2f00" <= character <= "\u2fd5":
        return normalize("NFKC", character)
    return _RADICALS.get(character, character)


def script(character: str) -> str:
    """Traditional characters are the simplified ones, by OpenCC's table of single characters."""
    return _simplified().get(character, character) if character > "\u33ff" else character


def written_otherwise(character: str) -> str:
    """What traditional script writes otherwise in some words only (反覆, 沿著) is as in simplified."""
    return _WRITTEN_OTHERWISE.get(character, character)


def width(character: str) -> str:
    """Letters and digits are of half width (ＬＮＧ１２), Chinese marks of full width (｡)."""
    wide_letter = "\uff10" <= character <= "\uff5a" and character.isalnum()
    return normalize("NFKC", character) if wide_letter or "\uff61" <= character <= "\uff65" else character


def case(character: str) -> str:
    """Letters are small."""
    small = character.lower()
    return small if len(small) == 1 else character


def marks(character: str) -> str:
    """Punctuation marks that ASCII has are of half width (，％﹪)."""
    is_one = "\uff01" <= character <= "\uff5e" or "\ufe50" <= character <= "\ufe6b"
    return normalize("NFKC", character) if is_one else character


def compatibility(character: str) -> str:
    """Characters of another's form are that one, or several (① ㎡ ﬁ), by Unicode's NFKC."""
    return normalize("NFKC", character) if character > "\x7f" else character


def blanks(character: str) -> str:
    """White space is a space, or a line feed where it breaks a line."""
    if character.isspace():
        return "\n" if character in BREAKS else " "
    return character


def spaces(character: str) -> str:
    """Spaces but an ideograph's (thin, figure, narrow, no-break) are plain ones."""
    return " " if character in _SPACES else character


def invisible(character: str) -> str:
    """What nobody sees is nothing."""
    return "" if _INVISIBLE.match(character) else character


def private(character: str) -> str:
    """Characters for private use, which mean something in one font only, are nothing."""
    return "" if _PRIVATE.match(character) else character


def unseen(character: str) -> str:
    """What nobody can see, or what would be a box, takes its place without being seen."""
    return "\u200b" if _INVISIBLE.match(character) or _PRIVATE.match(character) else character


def quotes(character: str) -> str:
    """Quotation marks are one, opening or closing, of any script."""
    return '"' if character in _QUOTES else character


def dashes(character: str) -> str:
    """Dashes, hyphens, minus signs and waves are one."""
    return "-" if character in _DASHES else character


def lookalikes(character: str) -> str:
    """Signs that pages print in numbers instead of the right ones: ○ for 〇, ∶ for :, · for the point."""
    return _LOOKALIKES.get(character, character)


def money(character: str) -> str:
    """圆 is another word for 元."""
    return "元" if character == "圆" else character


def zeros(character: str) -> str:
    """零 is another word for 〇."""
    return "〇" if character == "零" else character


def accents(character: str) -> str:
    """Letters go without accents, whether those stand in them or behind them."""
    if character <= "\x7f":
        return character
    return "".join(part for part in normalize("NFD", character) if category(part) != "Mn")


def kinds(character: str) -> str:
    """Punctuation is one sign a kind: opening, closing, joining, parting."""
    return character if character in _OWN_KIND else _KINDS.get(category(character), character)


def without(characters: str) -> Layer:
    """The layer that makes these characters nothing."""
    return lambda character: "" if character in characters else character


@cache
def _simplified() -> dict[str, str]:
    """OpenCC's table of single characters, read without loading OpenCC itself."""
    from importlib.util import find_spec  # noqa: PLC0415 - no start needs the table
    from pathlib import Path  # noqa: PLC0415 - likewise

    spec = find_spec("opencc")
    if spec is None or spec.origin is None:
        message = "opencc-python-reimplemented is not installed"
        raise ModuleNotFoundError(message)
    lines = (Path(spec.origin).parent / "dictionary" / "TSCharacters.txt").read_text("utf-8").splitlines()
    simple = {line[0]: line[2] for line in lines if line[1:2] == "\t"}
    return {source: simple.get(target, target) for source, target in simple.items()}
