from dataclasses import replace

from core.document.report import Figure
from core.page.page import build_page
from gui.reader.cards import figure_card
from gui.session.session import Session
from tests.small_report import REPORT


def facts(session: Session, *figures: Figure) -> dict[str, str]:
    """What the card of the first of some figures says."""
    session.document.page = build_page(replace(REPORT, figures=figures))
    return dict(figure_card(session.document, 0).facts)


def test_a_card_tells_the_one_name_the_scope_and_the_time(session: Session) -> None:
    growth = REPORT.figures[1]._replace(scope="全县", horizon="multi", from_year=2020)
    told = facts(session, growth)
    assert (told["Measures"], told["That is"], told["Holds for"]) == ("生产总值", "地区生产总值", "全县")
    assert told["Time"] == "2020–2024"


def test_what_is_not_said_is_left_out(session: Session) -> None:
    told = facts(session, REPORT.figures[3]._replace(horizon=None, measure="就业"))
    assert not {"That is", "Holds for", "Time"} & told.keys()


def test_growth_over_another_time_says_so(session: Session) -> None:
    level, growth = REPORT.figures[:2]
    assert facts(session, level, growth)["Growth"] == "+5.5%"
    average = growth._replace(horizon="multi", from_year=2020)
    assert facts(session, level, average)["Growth"] == "+5.5% · 2020–2024"
