from core.document.annotation import Selectors
from core.document.span import Span
from core.library.library import Library
from core.library.records.inventory import Holding
from tests.core.library.conftest import TEXT, report_of

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")


def test_a_report_counts_the_notes_of_all_its_versions(library: Library) -> None:
    first = library.keep(report_of(), 1)
    second = library.keep(report_of(TEXT + "完。", "b" * 64, "修订"), 1)
    library.keep(report_of("另一份", "c" * 64, "另一份"), 1)
    library.join(second, first)
    (gone,) = library.add(first, QUOTE, "red").annotations
    library.add(first, QUOTE, "red")
    library.add(second, QUOTE, "blue")
    library.remove([gone])
    assert library.inventory() == [
        Holding(3, "另一份", "北仑区", 2024, "r.txt", 0),
        Holding(2, "修订", "北仑区", 2024, "r.txt", 2),
    ]
