from core.analysis.comparison.sentences import sentences_of
from tests.small_report import REPORT


def test_sentences_are_told_by_their_part_without_markers_and_apart_from_headings() -> None:
    found = {sentence.span.of(REPORT.text): sentence for sentence in sentences_of(REPORT)}
    assert found["全县生产总值120亿元、增长5.5%，深入实施“三清”1行动。"].folded.endswith('"三清"行动。')
    assert found["产业提质壮大。"].part == "outcome"
    assert {found[words].part for words in ("（二）改善民生。", "新增就业3000人。")} == {"plan"}
    assert found["1.“三清”行动。"].part == "glossary"
