"""A folder of small reports of several kinds, some of which cannot be read."""

from pathlib import Path

from tests.core.importing.formats.made import docx

PLACES = ("青山县", "白水县", "黄土县", "绿洲县", "蓝田县", "红岩县")
BROKEN = {
    "空.txt": "{folder}/空.txt: 空.txt is empty.",
    "english.txt": "english.txt holds no Chinese",
}


def words_of(place: str, growth: int = 6) -> str:
    """A report of a place, of 2025."""
    return "\n".join(
        (
            f"2025年{place}政府工作报告",
            "（2025年1月8日）",
            "各位代表：",
            "一、2024年工作回顾",
            f"全县地区生产总值120亿元、增长{growth - 1}.5%，城镇新增就业3000人。",
            "二、2025年工作安排",
            "（一）扩大内需。",
            f"地区生产总值增长{growth}%左右，环境保护和污染治理力度加大，环境更好。",
        )
    )


def folder_of(path: Path, copies: int = 1) -> Path:
    """Texts in folders, a web page and a Word file; and files that are empty, English, no archive."""
    for number in range(copies):
        below = path / f"{number:03}"
        below.mkdir(parents=True)
        for at, place in enumerate(PLACES):
            (below / f"{place}.txt").write_text(words_of(place, number % 50 + at), "utf-8")
    lines = words_of("白云县").splitlines()
    (path / "白云县.html").write_text("".join(f"<p>{line}</p>" for line in lines), "utf-8")
    (path / "紫阳县.docx").write_bytes(
        docx("".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines))
    )
    (path / "空.txt").touch()
    (path / "english.txt").write_text("A report of nothing.", "utf-8")
    (path / "坏.docx").write_bytes(b"no archive")
    (path / "INDEX.tsv").write_text("file\tlevel\n", "utf-8")
    return path
