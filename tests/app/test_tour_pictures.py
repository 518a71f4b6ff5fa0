"""The tour: a picture of everything the window can show."""

from datetime import date

import pytest
from PySide6.QtGui import QImageReader

from ethics_desk.app.assembly import specimen_desk
from ethics_desk.app.paths import resources_folder
from ethics_desk.app.tour_pictures import SIZE, Album, take_pictures
from ethics_desk.domain.language import Language
from ethics_desk.gui.pages import PAGES
from ethics_desk.gui.tour_stops import STOPS
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.reports.difference_paper import difference_view
from ethics_desk.services.reports.issued_list import list_issued_reports
from ethics_desk.texts import Texts

INQUIRIES = 12


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_everything_is_drawn_at_one_size(qapp, tmp_path):
    texts = Texts(resources_folder())
    with specimen_desk(tmp_path / "tour.edesk", texts, date(2026, 6, 15)) as desk:
        command = MakeDemonstration(inquiries=INQUIRIES, language=Language.KK)
        made = make_demonstration(desk, command)

        files = list(take_pictures(desk, made, Language.KK, Album(folder=tmp_path / "kk", rest=10)))
        (report,) = list_issued_reports(desk, Language.KK)
        differing = difference_view(desk, report.id, Language.KK)

    assert differing.lines
    assert differing.entries
    names = {file.stem for file in files}
    assert names > {f"page-{entry.name}" for entry in PAGES}
    assert names > {f"empty-{entry.name}" for entry in PAGES}
    for stop in STOPS:
        assert {f"dialog-{stop.name}", f"dialog-{stop.name}-1"} & names
    assert {QImageReader(str(file)).size().toTuple() for file in files} == {SIZE.toTuple()}
