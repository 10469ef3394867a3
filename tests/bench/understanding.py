"""From text to Report."""

from core.document.clean_text import Source
from core.importing.cleaning.pipeline import clean
from core.understanding.understand import understand
from tests.bench.measure import ratio, tell
from tests.bench.texts import BUNDLED

SOURCE = Source("beilun-2024.txt", "", "text/plain", "utf-8")


def run() -> None:
    """Compare understanding with jieba cutting the same text, and a long text with a short one."""
    import jieba  # noqa: PLC0415 - a peer, not a part

    jieba.setLogLevel("ERROR")
    jieba.initialize()
    text = BUNDLED.read_text("utf-8")
    value, floor = ratio(lambda: understand(SOURCE, clean(text)), lambda: list(jieba.cut(text)))
    tell("from text to Report", value, 0.5, f"jieba.cut of the same text ({floor * 1000:.0f} ms)")
