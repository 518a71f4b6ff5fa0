"""The demonstration's journals read like a real office's: numbers ascend with days."""

from datetime import date

from sample_office import RESOURCES

from ethics_desk.app.assembly import specimen_desk
from ethics_desk.app.every_letter import every_page
from ethics_desk.domain.language import Language
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.texts import Texts


def test_numbers_ascend_with_the_days_and_the_redirect_letter_tells_what_its_notice_tells(tmp_path):
    with specimen_desk(tmp_path / "demo.edesk", Texts(RESOURCES), date(2026, 6, 15)) as desk:
        made = make_demonstration(desk, MakeDemonstration(inquiries=40))
        with desk.store.read() as work:
            letters = [(one.year, one.serial, one.issued_on) for one in work.letters.of()]
            inquiries = [(one.year, one.serial, one.registered_on) for one in work.inquiries.of()]

        pages = {page.kind: page for page in every_page(desk, made, Language.RU)}

    redirect, notice = pages["redirect-of-appeal"], pages["notice-of-redirect"]
    (told,) = redirect.facts.redirections
    assert notice.facts.redirections == (told,)
    assert redirect.day == told.day
    for numbered in (sorted(letters), sorted(inquiries)):
        days = [day for *_, day in numbered]
        assert days == sorted(days)
    assert len(letters) > 10
