import pytest

from tests.core.understanding.glossed import glossed

ENTRIES = ("[1]“四上”企业：规上。", "[2]河长制：各级。", "[3]“两新”：设备。")
TERMS = ["“四上”企业", "河长制", "“两新”"]


@pytest.mark.parametrize(
    "style", ["[{}]", "［{}］", "〔{}〕", "【{}】", "({})", "（{}）", "^[{}]", " ［{}］ ", "[注{}]"]
)
def test_markers_in_every_style(style: str) -> None:
    one, two, three = (style.format(number) for number in (1, 2, 3))
    found = glossed(f"推进“四上”{one}企业，河长制{two}和“两新”{three}。", *ENTRIES)
    assert found.markers == list(zip([m.strip() for m in (one, two, three)], TERMS, strict=True))
    assert not found.stray


def test_circled_numbers_may_be_markers_or_number_projects() -> None:
    found = glossed("推进“四上”①企业和河长制②、“两新”③。两项工程：①修路②架桥。", *ENTRIES)
    assert found.markers == list(zip("①②③", TERMS, strict=True))
    projects = "交通工程4项：（1）公路南延工程（2）大修工程（3）铁路工程。①修路②架桥。\n（1）建桥。"
    assert glossed(f"推进“四上”[1]企业。{projects}", *ENTRIES).markers == [("[1]", TERMS[0])]


def test_a_misprinted_number_leads_to_the_term_before_it() -> None:
    found = glossed("推进“四上”[1]企业，河长制[3]和“两新”[3]。", *ENTRIES)
    assert found.markers == [("[1]", TERMS[0]), ("[3]", TERMS[1]), ("[3]", TERMS[2])]


def test_markers_whose_entry_was_dropped_are_strays() -> None:
    assert glossed("推进“四上”[1]企业，河长制[2]，详见国发〔2024〕3号。").stray == ["[1]", "[2]"]
    assert glossed("发展旅游(1)经济，“六稳”（2）“六保”（3）。").stray == ["(1)", "（2）", "（3）"]
    assert glossed("推进“四上”[1]企业，河长制[7]。", ENTRIES[0], "[3]“两新”：设备。").stray == ["[7]"]
    assert not glossed("工程3项：（1）徐大路（2）易保线（3）渭保线。①修路②架桥").stray


def test_a_number_counts_where_the_term_before_it_has_its_own() -> None:
    found = glossed("推进“四上”[1]企业，再推“四上”[2]，“两新”[3]。", *ENTRIES)
    assert found.markers == [("[1]", TERMS[0]), ("[2]", TERMS[1]), ("[3]", TERMS[2])]


def test_markers_among_many_items_of_the_same_style() -> None:
    items = "".join(f"工程({number})" for number in range(1, 30))
    found = glossed(f"推进“四上”(1)企业，河长制(2)，“两新”(3)。{items}", *ENTRIES)
    assert found.markers == list(zip(["(1)", "(2)", "(3)"], TERMS, strict=True))
