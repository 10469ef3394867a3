import json

from core.document.text_id import TextId
from core.workspace.glance import Meant
from gui.glance.laid import Arranged, arranged_said
from gui.glance.looking import meant_said


def test_what_was_looked_at_is_there_again_and_what_has_no_sense_is_passed_over() -> None:
    for meant in (
        Meant(("浙江", "江苏"), 2024, below=True),
        Meant(reports=(TextId("a" * 32),)),
        Meant(),
    ):
        assert meant_said(json.loads(json.dumps(meant._asdict()))) == meant
    assert meant_said({"places": [1, "浙江"], "year": "x", "below": 3, "reports": 7}) == Meant(("浙江",))
    assert meant_said({"places": "浙江", "year": True}) == Meant()


def test_how_it_was_told_is_there_again() -> None:
    assert arranged_said({"part": "target", "turned": True}) == Arranged("target", is_turned=True)
    assert arranged_said({"part": "what", "turned": 1}) == Arranged()
