"""Which faces of the system suit Chinese pages and the interface."""

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from core.text.regions import Region

PAGE_FACES = (
    "Noto Serif CJK TC", "Noto Serif CJK SC", "Source Han Serif TC", "Source Han Serif SC",
    "Songti TC", "Songti SC", "SimSun", "PMingLiU", "AR PL UMing TW", "AR PL UMing CN",
)  # fmt: skip
"""Song faces in order of preference; the first that the system has is the page's."""
INTERFACE_FACES = (
    "PingFang TC", "PingFang SC", "Microsoft JhengHei UI", "Microsoft YaHei UI",
    "Noto Sans CJK TC", "Noto Sans CJK SC", "Source Han Sans TC", "Source Han Sans SC",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
)  # fmt: skip
INTERFACE_SIZE = 13

NAMED: dict[Region, tuple[str, ...]] = {"SC": ("SC", "CN"), "TC": ("TC", "TW"), "HK": ("HK", "TC", "TW")}
"""The words by which families of one face are told apart, the best first."""
COUNTERPARTS: tuple[dict[Region, str], ...] = (
    {"SC": "SimSun", "TC": "PMingLiU", "HK": "MingLiU_HKSCS"},
    {"SC": "Microsoft YaHei UI", "TC": "Microsoft JhengHei UI", "HK": "Microsoft JhengHei UI"},
    {"SC": "Microsoft YaHei", "TC": "Microsoft JhengHei", "HK": "Microsoft JhengHei"},
    {"SC": "KaiTi", "TC": "DFKai-SB", "HK": "DFKai-SB"},
)
"""Families that belong together and do not say so."""
_REGION = re.compile(r"\b(SC|TC|HK|JP|KR|CN|TW)\b")


def page_font(chosen: str) -> QFont:
    """The face of the page: the chosen one where the system has it, else the first good one."""
    return QFont([family for family in (first_available((chosen, *PAGE_FACES)), "serif") if family])


def interface_font(chosen: str, language: str, scale: float = 1.0) -> QFont:
    """The face of everything around the page, with the glyphs that readers of a language expect."""
    wanted = "SC" if language == "zh_CN" else "TC"
    faces = sorted(INTERFACE_FACES, key=lambda face: not face.endswith(wanted))
    family = first_available((chosen, *faces))
    font = QFont([family]) if family else QFont()
    font.setPixelSize(round(INTERFACE_SIZE * scale))
    return font


def in_region(font: QFont, region: Region) -> QFont:
    """A face with the shapes that a region prints, where the system has its family for it."""
    chosen = font.families()[0] if font.families() else font.family()
    shaped = QFont(font)
    family = _family_in(chosen, region)
    shaped.setFamilies(list(dict.fromkeys((family or chosen, *font.families()))))
    # Qt tells the face the language of the window, and the face would print that language's shapes.
    shaped.setFeature(QFont.Tag("locl"), 0)
    return shaped


@lru_cache(maxsize=64)
def _family_in(chosen: str, region: Region) -> str | None:
    """The family that has the shapes of a region; the system is asked once, every label asks again."""
    return first_available(_relatives(chosen, region))


def _relatives(family: str, region: Region) -> Iterable[str]:
    for name in NAMED[region]:
        if _REGION.search(family):
            yield _REGION.sub(name, family)
    for known in COUNTERPARTS:
        if family in known.values():
            yield known[region]


def first_available(families: Iterable[str]) -> str | None:
    """The first of some families that the system has."""
    return next((family for family in families if family and QFontDatabase.hasFamily(family)), None)


def can_write_chinese() -> bool:
    """Whether any face of the system has Chinese characters."""
    if first_available((*PAGE_FACES, *INTERFACE_FACES)):
        return True
    systems = (QFontDatabase.WritingSystem.SimplifiedChinese, QFontDatabase.WritingSystem.TraditionalChinese)
    return any(QFontDatabase.families(system) for system in systems)
