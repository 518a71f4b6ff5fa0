"""The window drawn where nobody sees it speaks the language it was asked for, one after another."""

import pytest

from ethics_desk.app.unseen import unseen_window
from ethics_desk.domain.language import Language
from ethics_desk.gui.look import Look


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_each_unseen_window_speaks_its_own_language(desk, qapp):
    titles = []
    for language in (Language.RU, Language.EN, Language.KK):
        with unseen_window(desk, Look(language=language)) as window:
            titles.append(window.page("docket").accessibleName())

    assert titles == ["Рабочий стол", "Desk", "Жұмыс үстелі"]
