from core.document.text_id import TextId
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.glance import Meant, glances
from core.workspace.glance_verdicts import verdicts_of
from core.workspace.promise_links import outcomes, pair_of
from tests.core.analysis.series.reports import report


def verdicts(library: Library) -> list[tuple[str, str]]:
    """What was aimed at in words, and whether it was reached."""
    (place,) = glances(library, Meant(("浙江",), 2025)).places
    assert place.before
    assert place.report
    pair = pair_of(library, place.before, place.report)
    found = verdicts_of(outcomes(pair), place)
    words = {text: library.texts.words(TextId(text)) for text, _ in found}
    return sorted((span.of(words[text]), judged.verdict) for (text, span), judged in found.items())


def test_a_target_has_a_verdict_where_the_result_that_is_shown_tells_for_certain(library: Library) -> None:
    keep(library, report("", "生产总值增长5%。一般公共预算收入增长8%。粮食产量100万吨。", 2024))
    keep(library, report("全省生产总值增长5.5%。一般公共预算收入增长6%。", "", 2025))
    assert verdicts(library) == [("5%", "met"), ("8%", "missed")]


def test_what_the_next_report_does_not_tell_has_no_verdict(library: Library) -> None:
    keep(library, report("", "生产总值增长5%。", 2024))
    keep(library, report("进出口总额增长9%。", "", 2025))
    assert verdicts(library) == []
