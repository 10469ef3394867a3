from core.text.folding import FIGURES
from core.vocabulary.measures import measures, pairs, scopes
from resources import ROOT


def test_every_name_belongs_to_one_measure_and_is_written_as_it_is_looked_for() -> None:
    lines = [line.split() for line in (ROOT / "vocabulary" / "measures.txt").read_text("utf-8").splitlines()]
    table = [(name, level, others) for name, level, *others in lines if name != "#"]
    names = [word for name, _, others in table for word in (name, *others)]
    assert len(names) == len(set(names)) == len(measures())
    assert {level for _, level, _ in table} == {"money", "percent", "quantity"}
    assert [name for name in (*names, *scopes()) if FIGURES.fold(name) != name] == []


def test_the_same_thing_has_one_name() -> None:
    for one, other in (("GDP", "生产总值"), ("公厕", "公共厕所"), ("零售额", "社会消费品零售总额")):
        assert measures()[one] == measures()[other]
    assert measures()["财政收入"] != measures()["一般公共预算收入"]
    assert scopes()["规上"] == scopes()["规模以上"] == "规模以上"


def test_pairs_are_made_of_measures() -> None:
    names = [name for pair, of_two in pairs().items() for name in (pair, *of_two)]
    assert [name for name in names if measures()[name].name != name] == []
